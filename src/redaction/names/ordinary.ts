/** Capitalised words that name no person: tools, places, weekdays, months, feasts, offices and polite pronouns. */
import { smallWords } from "../../language/function-words.ts";
import { forWords } from "../text-memory.ts";
import type { Word } from "../words.ts";
import { brands, shops } from "./brands.ts";
import { isAdjectiveOfPlace } from "./surnames.ts";

/** Folded, as they stand. */
const exact = new Set(
  // pronouns and words people capitalise out of politeness or habit
  (
    "i i'm i'll i've i'd ja ty on ona ono my wy oni as tu jis ji mes jus jie pan pani pana panu panem panie pania panowie panstwo panstwa panstwu panstwem panstwie paniom panom panami ponas pono ponui pona ponu ponia ponios poniai " +
    "ciebie tobie cie ci twoj twoja twoje was wam wami wasz wasza wasze jums jumis tau tave taves god lord hell boze boga bog jezu jezus dieve dievas dievo " +
    "mr mrs ms dr sir madam miss " +
    // calendar
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october " +
    "november december maj maja maju majem majowi majami kovas kovo kova kovui kove kovu unit units uni unia unie feb aug sept oct nov dec christmas easter halloween ramadan thanksgiving q1 " +
    // countries, cities and peoples in English
    "english polish lithuanian german french british american european russian ukrainian spanish italian dutch indian chinese london paris berlin york boston dublin " +
    "chicago europe poland lithuania germany france britain england scotland ireland america usa uk eu india china ukraine russia spain italy sweden norway denmark " +
    "finland estonia latvia manchester birmingham new los angeles san francisco " +
    // tools and firms that a vent is done with, not about
    "slack excel teams zoom jira word outlook google meet gmail whatsapp messenger facebook instagram linkedin twitter tiktok youtube trello asana notion figma " +
    "photoshop canva powerpoint office windows microsoft apple iphone android chatgpt openai github gitlab discord telegram skype signal viber salesforce hubspot " +
    "zendesk sharepoint onedrive dropbox wordpress sap crm erp vpn wifi pdf facebooka ppt " +
    // abbreviations and offices
    "vat rodo gdpr bdar nda kpi sla ceo cto cfo hr it pm qa ui ux faq api asap fyi omg wtf lol vip pr nip regon pesel krs zus uokik pip uab mb ab vsi vmi sodra pvm " +
    "ltd inc llc gmbh ok internet netflix pln eur usd mondays tuesdays wednesdays thursdays fridays saturdays sundays xmas eve diwali eid boxing zaduszki zaduszek wszystkich eurovizija eurovizijos eurowizja eurowizji " +
    "california texas florida ohio oregon arizona alabama nevada utah kansas georgia virginia carolina dakota maine jersey cornwall devon kent essex sussex yorkshire wales tuscany " +
    "provence bavaria sicily lanzarote ibiza mallorca tenerife crete scotia asia africa nana granny santa jesus christ arent isnt dont wont cant didnt wasnt werent hasnt havent shouldnt " +
    "olympics olympic paralympics brexit covid thai iraqi israeli pakistani bangladeshi saudi kuwaiti swiss dane danes swede swedes afghan kurd filipino argentine greek czech guernsey somerset dorset wiltshire berkshire surrey norfolk suffolk cheshire lancashire cumbria " +
    "poniute poniutes poniutei ponyte ponytes couldnt wouldnt doesnt aint gonna gotta wanna kinda sorta cos coz chatbot stocktake stocktakes stocktaking depot depots muppet muppets franchise candidate candidates " +
    "szkola szkole szkoly para pary parze smsem smsa notariusz notariusza dyspozytornia dyspozytorni pokoj pokoju rysunek rysunku protokol protokolu sama wujek wujka ciocia cioci " +
    "cate cato chate chato pirma antra trecia ketvirta savaite savaites savaitei laiskas laisko laiska laiskai objektas objekto objekta objekte savininkas savininko savininke savininkai dziaugiuos dziaugiuosi " +
    "liffey galway kildare limerick portadown newry lisburn armagh antrim donegal leitrim kilkenny wicklow tipperary waterford tyne thames mersey severn " +
    "bilbao alicante malaga lille calais marseille bordeaux toulouse monaco delaware wyoming hawaii alaska maldives mauritius bahamas barbados jamaica cuba iceland cyprus malta turin bologna pisa " +
    "scandinavian mediterranean icelandic cypriot cypriots germans austrians baroness councillor monsignor whitsun michaelmas angelus gantt " +
    "kaszubach kujaw kujawach bialegostoku sacz sacza bogu bogiem verbos verbu barborka barborki andrzejek siri prezi polacy polakow chinczycy chinczykow pozdr pzdr"
  ).split(" "),
);

/** Folded stems; up to four more letters may follow: Warszaw-a, Excel-owi, Viln-iuje. */
const stems = new Set(
  (
    "poniedzial wtor srod czwart piat sobot niedziel stycz luty luteg lutym lutow kwiecien kwietni majow czerwiec czerwc lipiec lipc lipow sierpien sierpni wrzes pazdzier listopad grudzien grudni " +
    "pirmadien antradien treciadien ketvirtadien penktadien sestadien sekmadien sausi sausy vasar baland geguz birzel liep rugpj rugsej spali spaly lapkri gruod " +
    "wielkanoc wigili bozeg mikolajk swiet velyk kaled kuc jonin " +
    "polsk polsc polak niemc niemiec litw litew angli anglik francj hiszpan wloch czech slowac ukrain rosj rosyj europ stany stanow ameryk bialorus szwecj norweg irland szkocj unii unijn " +
    "lietuv lenk vokiet latvij estij rusij ukrainie anglij brita prancuz ispan ital svedij norveg danij suomi europo amerik ameryc baltarus airij punsk kaliningrad " +
    "bytom gorzow konin podhal charkow mazowsz powerpoin warszaw krak gdan gdyn sopo wrocl lodz poznan szczecin bydgosz torun lublin katowic bialystok bialymstok rzeszow olsztyn kielc opol czestochow radom sosnow gliwic nida nidos nidoj nidon neris neries neri macierzynsk tacierzynsk rodziciel zalgir zakopan suwalk suwalszczyzn monak mazur slask tatr " +
    "vilni vilniet vilniec kaun klaiped siaul panevez alyt marijampol mazeik jonav uten telsi palang birston nid druskinink zemaitij aukstaitij " +
    "berlin londyn paryz paryziu londo praga pradz prag moskw kijow kijev ryg rig talin " +
    "slack excel teams zoom jira word outlook googl gmail whatsapp messenger facebook instagram linkedin internet photoshop figm canv iphone allegro olx skype discord windows office " +
    "wietnam kanad dubaj maldyv maldiw tenerif briusel zespol komand klient klientk prezes dyrektor kierowni menedzer manager mecenas doktor profesor direktor vadov advokat vadybinink draug kolega szef sef firm sprzedaz zarzad ksiegowos buhalterij " +
    "obsług obslug biur dzial skyri client customer boss team sales support marketing"
  ).split(" "),
);

/** They begin like a month or a town, and are neither. */
const surnamesOnStems = new Set(
  "lipa lipy lipie lipe mazurek mazurka mazurkowi mazurkiem kucharz kucharza kucharzem kovac kovacs kovacova kovacik rigby riggs rigg majcher majchra lutz litwin litwina litwinem litwinowi spalding spaldings majeris marzec swietlik bossak salesa czechowa worden wordie".split(
    " ",
  ),
);
const endingOfSurname = /(?:sk(?:i|a|iego|iej|iemu|im|ich)|scy|[bcdfghjklmnprstwz]czyk(?:a|owi|iem|u|owie|ow)?)$/;

/** "Krakbud", "Alytmedos": a firm that is called after its town. */
function isFirmOnStem(folded: string): boolean {
  return (
    folded.length > 6 &&
    /(?:[^o]pol|bud|[rtkn]ex|eks|trans|med|dent|tech|plast|instal|prekyb|statyb|mix|mebl)(?:u|owi|em|as|ui|o|a|os|ai)?$/.test(
      folded,
    )
  );
}

/** "Lipski", "Radomska", "Niemczyk"; "warszawski" is where something is. */
function isSurnameOnStem(folded: string): boolean {
  return folded.length > 5 && endingOfSurname.test(folded) && !isAdjectiveOfPlace(folded);
}

/** Whether a capital on `word` says nothing about a person. */
export function isOrdinary({ folded }: Word): boolean {
  return isOrdinaryForm(folded);
}

/** The same of a folded form; several finders ask about the same capitals. */
export const isOrdinaryForm = forWords((folded: string): boolean => {
  if (exact.has(folded) || brands.has(folded)) return true;
  if (isFormOf(folded, brandForms)) return !isFirmOnStem(folded) && !/ova?$/.test(folded);
  if (surnamesOnStems.has(folded) || isSurnameOnStem(folded)) return false;
  for (let ending = 0; ending <= 4 && folded.length - ending >= 3; ending += 1) {
    if (stems.has(folded.slice(0, folded.length - ending))) return !isFirmOnStem(folded);
  }
  return false;
});

/** Whether `word` is a shop that people buy in: "w Biedronce", "Maximoje". */
export function isShop({ folded }: Word): boolean {
  return isShopForm(folded);
}

export function isShopForm(folded: string): boolean {
  return isFormOf(folded, shopForms);
}

interface Forms {
  readonly whole: ReadonlySet<string>;
  /** Without the last vowel, which case endings take the place of. */
  readonly cut: ReadonlySet<string>;
}

const brandForms = formsOf(brands);
const shopForms = formsOf(shops);

function formsOf(names: ReadonlySet<string>): Forms {
  return {
    whole: names,
    cut: new Set([...names].filter((name) => /[ae]$/.test(name)).map((name) => name.slice(0, -1))),
  };
}

/** "Google", "Teslę", "Boscho": with a case ending of up to three letters. */
function isFormOf(folded: string, { whole, cut }: Forms): boolean {
  if (whole.has(folded)) return true;
  for (let length = folded.length - 1; length >= Math.max(4, folded.length - 3); length -= 1) {
    const stem = folded.slice(0, length);
    if (whole.has(stem) || cut.has(stem)) return true;
  }
  return false;
}

/** Pronouns with a capital out of politeness, in all cases. */
const politePronouns = new Set([
  ...withEndings("two swo mo", "ja je jej jego jemu im ich imi i"),
  ...withEndings("wasz nasz", " a e ej ego emu ym ych ymi"),
  ...withEndings("tav sav", "o e es imi yje"),
  ..."wasi ciebie tobie toba wami jus jusu jusyse jusiskis jumyse".split(" "),
]);

function withEndings(stems: string, endings: string): string[] {
  return stems.split(" ").flatMap((stem) => endings.split(" ").map((ending) => stem + ending));
}

/** Whether `word` is a pronoun, a preposition or another small word; some of these are names after a title. */
export function isSmallWord({ folded }: Word): boolean {
  return smallWords.has(folded) || politePronouns.has(folded);
}

/** Endings of Polish and Lithuanian verbs, as written, that no name in the nominative has; -ę and -ą are among them. */
const verbEnding =
  /(?:[ęą]|ł[ae][mś]|[lł][iy]śmy|jemy|[zc]ymy|uje|[čgmnrsštvžji]au|siu|[ks]i(?:me|te)|iasi|osi|avęs)$/u;
const lettersOfVerb = 4;

/** Whether `word`, where a name would be in the nominative, is a verb: "Proszę", "Dziękuję", "Prašau", "Gavau". */
export function looksLikeVerb({ text }: Word): boolean {
  return text.length >= lettersOfVerb && hasVerbEnding(text);
}

const hasVerbEnding = forWords((written: string): boolean => verbEnding.test(written.toLowerCase()));

/** Endings of regions and countries in the case that "from" takes: Nigerijos, Kalifornii, Indonezji. */
const country = /(?:[bdgklmnprstvzc]ijos|(?:[zc]j|nd[iy]|[roa]ni|eri|[bg]i)i)$/;

/** Whether `word` after `origin`, "z" or "iš", reads as a place: Polish towns in -owa, where a person would end in -ą. */
export function isPlace(word: Word, origin: Word): boolean {
  return country.test(word.folded) || (/^ze?$/.test(origin.folded) && /[eo]wa$/.test(word.text));
}

const feasts = new Set("sylwester sylwestra sylwestrze sylwestrem mikolaja andrzejki".split(" "));

/** "w Sylwestra" is on New Year's Eve. */
export function isFeast(words: readonly Word[], index: number): boolean {
  return feasts.has(words[index]?.folded ?? "") && /^(?:w|na|przed|po|do)$/.test(words[index - 1]?.folded ?? "");
}

/** Months, days, peoples, towns and countries that are surnames too: "Mrs March", "Pan Polak", "Ponas Kaunas". */
const surnamesToo =
  /^(?:galway|kildare|waterford|wicklow|limerick|cuba|bologna|march|may|june|august|friday|sunday|english|french|german|poland|ireland|england|france|britain|london|paris|york|boston|holland|wales|scotland|kent|essex|sussex|devon|cornwall|berlin|boxing|maj[aou]?|majem|majowi|sierpien|styczen|grudzien|marzec|lutego|sroda|srody|srode|sobota|soboty|piatek|piatka|niedziela|polak[aieou]{0,3}|niemiec|niemca|niemcem|litwin[aieou]{0,3}|mazur[aeowim]{0,3}|krakowiak[aieou]{0,3}|warszawsk(?:i|a|iego|iej|im)|poznansk(?:i|a|iego|iej|im)|krakowsk(?:i|a|iego|iej|im)|lubelsk(?:i|a|iego|iej|im)|lenkas|lenko|lenkui|vokietis|liepa|liepos|kovas|kovo|kaunas|kaunui|vilnius|zalgiris|kucinsk[a-z]+|depot|szkola|szkole|szkoly|para|pary|parze|pokoj|pokoju|rysunek|rysunku|protokol|protokolu|notariusz|notariusza|wujek|wujka|candidate|franchise)$/;

/** Whether an ordinary capital is a surname after a title. */
export function isSurnameToo({ folded }: Word): boolean {
  return surnamesToo.test(folded);
}

/** Places, seasons and things that people are called after; a name where somebody does or is told something. */
const givenToo = new Set(
  (
    "april may june august georgia virginia carolina dakota devon kent paris chelsea austin mercedes florence sydney brooklyn savannah adelaide orlando lincoln " +
    "art summer autumn ash skip buddy ginger basil trinity storm river pepper ace maverick paisley liberty justice kit " +
    "eve gus prince duke precious phoenix dallas houston denver jersey israel jesus heaven bunny candy brandy sherry serenity cadence coral clover sunny stormy honor charity comfort saint junior bud maja"
  ).split(" "),
);

export function isGivenToo({ folded }: Word): boolean {
  return givenToo.has(folded);
}
