/** How a reply to a client must not sound: familiar, canned, sorry too often. Phrases in the notation of `compilePhrases`. */
import type { Locale } from "../../../ports/platform.ts";
import type { PhrasesByLocale } from "../find.ts";

/** Slang and the familiar form of address, as written (not folded). */
export const familiar: PhrasesByLocale = {
  en: list("hey hiya lol gonna wanna gotta dude mate yeah yep nope guys buddy bro kinda thx pls omg wtf btw"),
  pl: list(`
    cześć hej siema siemka elo witam ty tobie ciebie cię tobą twój twoja twoje twoją twojego twojej twoim twoich
    możesz musisz chcesz masz wiesz jesteś widzisz potrzebujesz dostaniesz otrzymasz zapłacisz rozumiesz
    napisz podaj wyślij zadzwoń sprawdź zrób powiedz prześlij przyślij zobacz pamiętaj poczekaj spójrz odpisz spoko sorki sorry`),
  lt: list(`
    sveikas sveika sveiki čiau labukas tu tau tave tavo tavęs tavimi tavyje
    parašyk pasakyk žinok atsiųsk paskambink palauk patvirtink pažiūrėk patikrink atsakyk duok nusiramink okei sorry`),
};

/** More of the same that a list of words can't say. Raw text. */
export const familiarForms: Readonly<Record<Locale, RegExp | null>> = {
  en: null,
  pl: /(?<!\p{L})daj znać|Pan\/Pani|Pani\/Pan|\p{L}\((?:a|-a|y|e|am|łam|em)\)/iu,
  lt: /(?<!\p{L})labas(?! (?:rytas|vakaras))(?!\p{L})|\p{L}\((?:-)?(?:a|ė|i|usi|as)\)/iu,
};

/** Address of the client, which letters write with a capital, in lower case inside a sentence. */
export const smallAddress: Readonly<Record<Locale, RegExp | null>> = {
  en: null,
  pl: /(?<=[\p{Ll}\p{N}\],;:–-] )(?:pan|pani|pana|panu|panią|państwo|państwa|państwu|państwem)(?!\p{L})/u,
  lt: /(?<=[\p{Ll}\p{N}\],;:–-] )(?:jūs|jums|jūsų|jumis|jus|jumyse)(?!\p{L})/u,
};

/** Each of these is one apology. */
export const apologies: PhrasesByLocale = {
  en: ["sorry", "apolog*"],
  pl: ["przeprasza*|przeprosi*", "przykro mi|nam", "mi|nam przykro"],
  lt: ["atsipras*|apgailestau*", "labai? gaila"],
};

/** Apologies for the client's feelings, conditional ones, and promises of "never again". */
export const badApologies: PhrasesByLocale = {
  en: [
    "sorry that|if? you feel|felt|think|are|were|got",
    "sorry|apologise|apologize if",
    "never|not|won't|cannot happen|happens again",
    "promise|promised to do better",
  ],
  pl: [
    "przykro mi|nam ze .. odbier*|odebr*|czuj*|poczul*|mysla|mysli|urazi*",
    "przepraszam|przepraszamy jesli|jezeli",
    "sie nigdy|juz|wiecej? nie powtorzy",
    "nigdy|juz|wiecej sie? wiecej? nie sie? powtorzy",
  ],
  lt: [
    "gaila kad taip|jus .. jauciat*|manot*|supratot*|pasijut*",
    "atsiprasau|atsiprasome jei|jeigu",
    "daugiau|niekada|tikrai .. nepasikartos",
    "nepasikartos|neatsitiks daugiau|vel|niekada",
  ],
};

/** Phrases that read as canned. */
export const stock: PhrasesByLocale = {
  en: [
    "understand your frustration|concern|concerns|disappointment",
    "completely|fully|totally understand",
    "rest assured",
    "valued|dear customer*|client*",
    "thank you for reaching|contacting out|us",
    "hope this email|message|finds finds|you? you|well",
    "we strive",
    "we|i value your",
    "your satisfaction is",
    "appreciate|thank your|you for? your? patience",
    "every effort",
    "do not|don't hesitate to",
    "inconvenience this may have caused",
    "your feedback|opinion matters|is",
  ],
  pl: [
    "rozumie* panstwa|pana|pani frustracj*|rozczarowani*|zdenerwowani*|obawy",
    "dokladamy|doklada* wszelkich staran",
    "satysfakcja|opinia|zadowolenie jest dla nas",
    "dziekuj* za cierpliwosc|wyrozumialosc",
    "zapewniam* ze",
    "w razie pytan pozostaj*",
    "drogi|szanowny kliencie",
  ],
  lt: [
    "suprant* jusu nusivylim*|frustracij*|susierzinim*|susirupinim*",
    "dedame|dedu visas pastangas",
    "jusu nuomone|pasitenkinimas mums|yra",
    "dekoj* uz kantryb*|supratingum*",
    "uztikrin* kad",
    "gerbiamas|brangus kliente",
  ],
};

/** Longest sentence that still reads easily, in words. */
export const mostWordsInSentence: Readonly<Record<Locale, number>> = { en: 30, pl: 24, lt: 24 };

/** First person with a gender: Polish past and conditional, adjectives; Lithuanian participles. Raw text. */
export const genderedFirstPerson: Readonly<Record<Locale, RegExp | null>> = {
  en: null,
  pl: /(?<!\p{L})(?:\p{L}+(?:łem|łam|łbym|łabym)|powinienem|powinnam|(?:jestem|byłbym|byłabym|będę) (?:\p{L}+ )?\p{L}+(?:ny|na|wy|wa|ty|ta|ony|ona|pewien))(?!\p{L})/giu,
  lt: /(?<!\p{L})(?:(?:esu|būčiau|buvau|būsiu) (?:labai |tikrai |visada )?\p{L}+(?:ęs|usi|ingas|inga|tas|ta|ras|ra)|\p{L}{3,}(?:damas|dama|damasis|damasi))(?!\p{L})/giu,
};

/** Polish words that only look like a gendered past: nouns in the instrumental, verbs in the present. Folded. */
export const notPast: ReadonlySet<string> = new Set(
  list(`
    dzialem zespolem artykulem szczegolem materialem tytulem udzialem podzialem kanalem stolem kolem zrodlem tlem cialem
    czolem ogolem mydlem skrzydlem haslem maslem szklem swiatlem dzielem krzeslem sygnalem oryginalem przydzialem wydzialem
    posilkiem zapalem modulem protokolem kapitalem potencjalem personalem rozdzialem przedzialem krysztalem kawalem wolem
    dzialam wysylam przesylam nadsylam odsylam posylam zsylam rozsylam wolam zdolam odwolam powolam przywolam wywolam podolam`),
);

function list(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
