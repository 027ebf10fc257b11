/** Words that say whose something is and who speaks: the client, the firm's inside, the member of staff. Folded. */
import type { Locale } from "../../ports/platform.ts";
import type { Sentence } from "./sentences.ts";

const clients: Readonly<Record<Locale, readonly string[]>> = {
  en: list("client customer buyer guest patient tenant bride groom parent"),
  pl: list("klient zamawiaj kupujac inwestor gosc pacjent najemc lokator panna rodzic"),
  lt: list("klient uzsakov pirkej sveci svecias pacient nuominink nuotak gyventoj"),
};

/** What only colleagues may know: a reply must not take its subject from there. */
const inside: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:our|my|the) (?:suppliers?|wholesalers?|subcontractors?|colleagues?|coworkers?|intern|trainee|shift)(?!\p{L})|(?<!\p{L})(?:margin|markup|payslips?|salary|wages?|overtime|costs? us|(?:boss|manager|supervisor) (?:says?|said|told|thinks|wants|insists|decided|lost|forgot|broke))(?!\p{L})/u,
  pl: /(?<!\p{L})(?:nasz\p{L}* (?:dostawc\p{L}*|hurtown\p{L}*|podwykonawc\p{L}*|magazyn\p{L}*)|(?:moj|moja|nasz|nasza|nasi) (?:koleg\p{L}+|kolezan\p{L}+)|stazyst\p{L}*|marz[aeay]|koszt wlasny|pensj\p{L}*|premi[aei]|nadgodzin\p{L}*|(?:szef\p{L}*|kierowni\p{L}*) (?:mowi\p{L}*|powiedzial\p{L}*|kazal\p{L}*|chce|zgubil\p{L}*|zapomnial\p{L}*))(?!\p{L})/u,
  lt: /(?<!\p{L})(?:musu (?:tiekej\p{L}*|sandel\p{L}*|rangov\p{L}*)|tiekej\p{L}*|(?:mano|musu) koleg\p{L}*|praktikant\p{L}*|marz[aos]\p{L}*|antkain\p{L}*|savikain\p{L}*|alg[aos]\p{L}*|atlyginim\p{L}*|premij\p{L}*|(?:vadov\p{L}*|bosas|sefas|virsinink\p{L}*) (?:sak\p{L}*|liep\p{L}*|nori|pamet\p{L}*|pamirs\p{L}*))(?!\p{L})/u,
};

const own: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(list("my mine i")),
  pl: new Set(list("moj moja moje moim moich moj mojej mojego mojemu mnie")),
  lt: new Set(list("mano man mane")),
};

const theirs: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    list("his her their client clients customer customers guest guests patient patients tenant tenants bride brides"),
  ),
  pl: new Set(list("jego jej ich klienta klientki goscia pacjenta pacjentki")),
  lt: new Set(list("jo jos ju kliento klientes klientu sveciu paciento pacientes")),
};

const comparing: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(["like"]),
  pl: new Set(list("jak niczym")),
  lt: new Set(list("kaip lyg tarsi")),
};

/** Before what is asked: it is not asked, or it is the member of staff who asks. */
const takingBack: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    list(`not never nobody noone dont doesnt didnt isnt wasnt wont without didn't doesn't i we id we'd i'd i'm im
      we're were ive i've`),
  ),
  pl: new Set(list("nie nikt nigdy ja my nic")),
  lt: new Set(list("ne niekas as mes niekada")),
};

export function namesClient({ words, language }: Sentence): boolean {
  return words.some((word) => isClientWord(word, language));
}

function isClientWord(word: string, language: Locale): boolean {
  return clients[language].some((stem) => word.startsWith(stem));
}

export function isOurInside({ words, language, isClient }: Sentence): boolean {
  return !isClient && inside[language].test(words.join(" "));
}

/** Whether the word at `at` is something of the member of staff's own: "my car", "my wife's car", "my own car". */
export function isOwnThing({ words, language, isClient }: Sentence, at: number): boolean {
  if (isClient) return false;
  const [before = "", twoBefore = ""] = [words[at - 1], words[at - 2]];
  if (own[language].has(before)) return true;
  return language === "en" && twoBefore === "my" && !isClientWord(before, language);
}

/** Whether the word at `at` is the client's: "her kitchen", "jej kuchnia". */
export function isTheirThing({ words, language }: Sentence, at: number): boolean {
  return theirs[language].has(words[at - 1] ?? "");
}

/** Whether the word at `at` only serves to compare: "like wallpaper", "like a tap", but not "kaip prisijungti", which asks how. */
export function isSimile({ words, language }: Sentence, at: number): boolean {
  if (language === "lt" && /ti?$/.test(words[at] ?? "")) return false;
  return comparing[language].has(words[at - 1] ?? "") || (language === "en" && isLikeA(words, at));
}

function isLikeA(words: readonly string[], at: number): boolean {
  return words[at - 2] === "like" || (words[at - 2] === "as" && words[at - 1] === "a");
}

/** @param from where what is asked begins. In the client's words only a denial takes it back. */
export function isTakenBack({ words, tokens, language, isClient, text }: Sentence, from: number): boolean {
  const before = words[from - 1] ?? "";
  if (isClient) return /^(?:not|dont|don't|nie|ne)$/.test(before);
  const word = tokens[from];
  const typed = word === undefined ? "" : text.slice(word.start, word.end).toLowerCase();
  return takingBack[language].has(before) || /^(?:chcę|proszę|żądam|noriu|norim)$/.test(typed);
}

function list(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
