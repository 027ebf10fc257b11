/** Whether a vent itself says that the client has a point or that the mistake was ours, or tells it as what the client says. */
import { fold } from "../language/fold.ts";
import type { Locale } from "../ports/platform.ts";
import type { Verdict } from "../prompts/playbook.ts";

/** What others say that we did is told, not admitted. */
const notReported =
  "(?<!(?:says?|said|saying|claims?|claimed|claiming|insists?|insisting|swears?|thinks?|reckons?|that|if|when|apparently|supposedly) )";

/** Of folded text. What others say or think ("thinks he's right", "always right") admits nothing. */
const admitting: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    [
      "(?<!(?:thinks?|says?|said|insists?|believes?|reckons?|claims?|sure|if|because|that|always) )(?<!\\p{L})(?:he|she|they)(?:['’]?s| is|['’]?re| are)(?: actually| totally| quite)? right(?= (?:that|about|of course|tbh|though|to be)|[,.;!)]|$)",
      "(?<!\\p{L})(?:he|she|they)(?:['’]?s| is|['’]?re| are) not wrong(?!\\p{L})",
      "(?<!no |not |never |n['’]t |nt )(?<!\\p{L})(?:has|have|had|got) a point(?!\\p{L})",
      "(?:can['’]?t|cannot|don['’]?t|do not|wouldn['’]?t) blame (?:him|her|them|the)(?!\\p{L})",
      "(?<!not |n['’]t |nt |never |somehow |apparently |apparently that['’]?s |apparently it['’]?s |suddenly |it['’]s all |says? it['’]?s |said it was |as if it['’]?s |like it['’]?s )(?:my|our)(?: own)?(?: stupid)? (?:fault|mistake|error)(?!\\p{L})(?!,? (?:that|he|she|they|because|how|apparently|somehow|obviously|of course|naturally|[^.]*\\?))",
      "(?<!\\p{L})(?:i|we) (?:messed|screwed|mucked|cocked|stuffed) (?:(?:it|that|this) )?up(?!\\p{L})",
      "(?<!\\p{L})(?:i|we) (?:got|drew|did|had|made|put|sent|printed|cut) (?:it|that|this|the \\p{L}+|her \\p{L}+|his \\p{L}+) wrong(?!\\p{L})",
      `${notReported}(?<!\\p{L})(?:i|we)(?:['’]?d| had| did)? promised(?!\\p{L})`,
      `${notReported}(?<!because )(?<!\\p{L})(?:i|we)(?: completely| totally| simply| clean| just)? (?:forgot(?! to (?:say|mention|add)(?!\\p{L}))|mixed up|double[- ]?booked|overcharged)(?!\\p{L})`,
      `${notReported}(?<!\\p{L})(?:i|we) (?:sent|shipped|delivered|ordered|booked|charged|gave)(?: (?!nothing |not )\\p{L}+){0,4} wrong(?!\\p{L})`,
      `${notReported}(?<!\\p{L})(?:i|we) charged(?: (?!not |once |never )\\p{L}+){0,3} twice(?!\\p{L})`,
      `${notReported}(?<!\\p{L})(?:i|we) did(?: actually)? (?:scratch|break|damage|lose|miss|forget|overcharge|promise|leave|drop|get it wrong|mess)(?!\\p{L})`,
      `${notReported}(?<!\\p{L})(?:it|that) was me(?!\\p{L})(?! (?:who|that)(?!\\p{L}))`,
      "(?<!\\p{L})(?:that['’]?s|this is|it['’]?s|that one is) on (?:us|me)(?= ?[,.;!)]|$)",
      "(?<!\\p{L})(?:mistake|error|fault|delay|late|wrong|mess|mix-?up|slip|problem|oversight|all|both|all (?:two|three|four))(?: was| is)? (?:(?:on|at|from) )?our (?:side|end)(?!\\p{L})",
      `${notReported}(?<!\\p{L})we lost (?:her|his|their|the) (?!client|customer|job|contract|order|case|sale|deal|account|bid|tender|business|trust|time|day|weekend|whole|as |to )\\p{L}+(?!\\p{L})`,
      `${notReported}(?<!\\p{L})we never told (?:him|her|them)(?!\\p{L})(?! (?:that|it|we|he|she|they|to|i)(?!\\p{L}))`,
      "(?:my|our) (?:fault|mistake|error)(?= ?[,.;] (?:(?:i|we)(?!\\p{L})|it is|it was))",
      "i['’]?d (?:do the same|be (?:angry|cross|fuming|livid|mad|annoyed) too)(?!\\p{L})",
    ].join("|"),
    "gu",
  ),
  pl: new RegExp(
    [
      "(?<!zawsze |nie |mysli ze |mysli, ze |twierdzi ze |twierdzi, ze |uwaza ze |uwaza, ze )(?<!\\p{L})(?:mial[ai]? racje|maja racje|(?<!kto )ma racje)(?!\\p{L})",
      "(?<!\\p{L})(?:jego|jej|ich) racja(?!\\p{L})",
      '(?<!nie |ze to |niby |ze |jakby |wszystko |wszystko to |zawsze |nie jest |nie byla |nie byla to )(?<!\\p{L})(?:moja|nasza) wina(?!\\p{L})(?!,? (?:ze|oczywiscie|jasne)| bo ["„]?(?:przed|po|wczesniej))',
      "(?<!nie |ze to |niby |ze |jakby |nie jest |nie byl |nie byl to |zaden )(?<!\\p{L})(?:moj|nasz) blad(?!\\p{L})(?!,? (?:ze|oczywiscie|jasne))",
      "(?<!ze |niby |jakoby |czy |jak |nie )(?<!\\p{L})(?:obieca|pomyli)(?:lem|lam|lismy|lysmy)(?!\\p{L})",
      "(?<!ze |niby |jakoby |czy |jak |bo )(?<!\\p{L})nie (?:odpisa|oddzwoni|uprzedzi|dopilnowa)(?:lem|lam|lismy|lysmy)(?!\\p{L})",
      "(?<!ze |ze to my |ze to ja |niby |jakoby |czy |jak |nie |zeby )(?<!\\p{L})(?:(?:zapomnia(?:lem|lam|lysmy)|zapomnielismy)(?! (?:dodac|wspomniec)(?!\\p{L}))|zawali(?:lem|lam|lismy|lysmy)|spozni(?:lem|lam|lismy|lysmy) sie|wyslalismy(?: \\p{L}+){0,2} zl[ye](?! na(?!\\p{L})))(?!\\p{L})",
      "(?<!\\p{L})(?:wina|blad|poslizg|opoznienie)(?: jest| lezy| byl[ao]?)? po naszej stronie(?!\\p{L})",
      "(?<!\\p{L})(?:i|ale|fakt,|w sumie) slusznie(?!\\p{L})",
      "(?<!\\p{L})(?:moj|moja|nasz|nasza)(?: \\p{L}+){1,4} (?:faktycznie|rzeczywiscie|naprawde) (?:(?:na|mu|jej|im) )?(?:(?!nie |nic )\\p{L}+ )?(?:zalal|zepsul|porysowal|uszkodzil|zgubil|zapomnial|pomylil|zawalil|zniszczyl|nawrzeszczal|nakrzyczal|spoznil)\\p{L}*",
      "(?<!\\p{L})(?:faktycznie|rzeczywiscie|naprawde) (?:(?:na|mu|jej|im) )?(?:(?!nie |nic |sam )\\p{L}+ )?(?:zalal|zepsul|porysowal|uszkodzil|zgubil|zapomnial|pomylil|zawalil|zniszczyl|nawrzeszczal|nakrzyczal|spoznil)(?:em|am|ismy|ysmy)(?!\\p{L})",
      "(?<!\\p{L})no fakt(?!\\p{L})",
      "(?<!ze |ze to ja |ze to my |ze my |niby |jakoby |czy |jak |nie )(?<!(?:mowi|twierdzi|pisze|uwaza|krzyczy|napisal|napisala),? ze(?: \\p{L}+){1,3} )(?<!\\p{L})(?:zgubi|zepsu|porysowa|zniszczy)(?:lem|lam|lismy|lysmy)(?!\\p{L})",
      "(?<!\\p{L})nie dziwie (?:sie )?(?:mu|jej|im)(?: sie)?(?!\\p{L})",
    ].join("|"),
    "gu",
  ),
  lt: new RegExp(
    [
      "(?<!ar )(?<!\\p{L})(?:jis|jie|klientas) (?:buvo )?teisus(?!\\p{L})",
      "(?<!ar )(?<!\\p{L})(?:ji|kliente) (?:buvo )?teisi(?!\\p{L})",
      "(?<!\\p{L})(?:jo|jos|ju) tiesa(?!\\p{L})",
      "(?<!ne |nera |nebuvo |kad |neva |lyg |kokia |kokia dar |kokia cia )(?<!\\p{L})(?:mano|musu) (?:kalte|klaida)(?!\\p{L})(?!,? (?:kad|aisku|zinoma))",
      "(?<!kad |jog |neva |lyg |ar |kaip )(?<!\\p{L})(?:pa)?zadej(?:au|om|ome)(?!\\p{L})",
      "(?<!kad |jog |neva |lyg |ar |nes )(?<!\\p{L})ne(?:paskamb|perspej|pranes|atras)(?:inau|inom|iau|au|om|em)(?!\\p{L})",
      "(?<!kad |jog |neva |lyg |ar |nes |kai )(?<!\\p{L})(?:pamirs(?:au|om|ome)(?! (?:pridurti|paminet\\p{L}*))|suklyd(?:au|om|ome)|supainio(?:jau|jom|jome)|(?:mes )?patys pamet(?:em|eme))(?!\\p{L})",
      "(?<!\\p{L})nekaltinu (?:jo|jos|ju)(?!\\p{L})",
      "(?<!kad |jog |neva |lyg |ar |nes |kai )(?<!\\p{L})(?:susimov(?:iau|em|eme)|sumais(?:iau|em|eme)|(?:pa)?velav(?:au|om|ome))(?!\\p{L})",
      "(?<!\\p{L})(?:musu (?!klient|uzsakov|svec|pacient)\\p{L}+|registrator\\p{L}+|vadybinink\\p{L}+) (?:blogai|neteisingai|suklydo|pamirso|supainiojo|sugadino)(?!\\p{L})",
    ].join("|"),
    "gu",
  ),
};

/** Of what stands in the same clause before an admission: it is told as what somebody says or thinks, as a case that may be, or denied. */
const untold: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:not|never|hardly|isn['’]?t|wasn['’]?t|aren['’]?t|weren['’]?t|says?|said|saying|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|swears?|swore|thinks?|thought|believes?|reckons?|complain(?:s|ed|ing)?|told|tells|wrote|writes|keeps|if|whether|apparently|supposedly)(?!\p{L})/u,
  pl: /(?<!\p{L})(?:nie|ze|czy|gdyby\p{L}*|jesli|jakby|niby|jakoby|podobno|rzekomo|mowi\p{L}*|twierdzi\p{L}*|pisze|uwaza\p{L}*|upiera\p{L}*)(?!\p{L})/u,
  lt: /(?<!\p{L})(?:ne|nera|nebuvo|kad|jog|ar|jei|jeigu|neva|lyg|esa|sako|teigia|tvirtina|raso)(?!\p{L})/u,
};
const clauseEnd = /[.,;:!?–\n]|(?<!\p{L})(?:and|but|though|because|so|ale|bo|bet|nes|o|ir)(?!\p{L})/gu;
/** Whether some phrase admits, and nothing before it in its clause takes it back. */
function saysSo(folded: string, language: Locale): boolean {
  for (const { index } of folded.matchAll(admitting[language])) {
    const before = folded.slice(0, index);
    const from = Math.max(-1, ...Array.from(before.matchAll(clauseEnd), (end) => end.index));
    if (!untold[language].test(before.slice(from + 1))) return true;
  }
  return false;
}

/** Of folded text. The person says that they had nothing to do with it. */
const denying: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:(?:i|we) never|(?:i|we) did(?:n['’]?t| not)(?: even)?) touch(?:ed)?(?!\p{L})/u,
  pl: /(?<!\p{L})nie (?:do)?(?:tyka|rusza)(?:lem|lam|lismy|lysmy)(?!\p{L})/u,
  lt: /(?<!\p{L})nelie(?:tem|teme|ciau)(?!\p{L})/u,
};

/** Of folded text. The mistake is told as what the client says. */
const blaming: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    [
      "(?<!\\p{L})(?:blam(?:es|ed|ing) (?:us|me|it on)|accus(?:es|ed|ing) (?:us|me))(?!\\p{L})",
      "(?<!\\p{L})(?:says?|said|claims?|claimed|insists?|insisted|swears?|swore|reckons?|thinks?|complain(?:s|ed|ing)),?(?: that)? (?:it must be|it['’]?s|it is|it was|we|our|my|his|her|their|the)(?!\\p{L})",
      "(?<!\\p{L})must be (?:our|my)(?!\\p{L})",
    ].join("|"),
    "u",
  ),
  pl: new RegExp(
    [
      "(?<!\\p{L})(?:obwinia|oskarza|zarzuca|zwala na|(?:ma|maja|miala|mial) pretensj\\p{L}+)(?!\\p{L})",
      "(?<!\\p{L})(?:twierdzi|mowi|uwaza|wmawia|pisze|upiera sie|krzyczy),? (?:nam,? |mi,? )?ze (?:to )?(?:my|u nas|przez nas|nasz\\p{L}*|moj\\p{L}*)(?!\\p{L})",
    ].join("|"),
    "u",
  ),
  lt: new RegExp(
    [
      "(?<!\\p{L})(?:kaltina|apkaltino|priekaistauja|piktinasi)(?!\\p{L})",
      "(?<!\\p{L})(?:sako|teigia|tvirtina|raso|rekia|supyko|pyksta),? kad (?:tai |cia )?(?:mes|musu|mano|as|nuo musu|per mus|nebe\\p{L}+)(?!\\p{L})",
    ].join("|"),
    "u",
  ),
};

/** In log odds, of both classifiers together. How it was chosen: docs/adr/2026-11-24-an-admission-is-told.md */
const leastEvidence = 2;
/** Who is right says nothing of a mistake where none is heard. */
const leastSound = 0.5;
/** Where the person tells it as what the client says, or something against it. */
const leastAgainstDispute = 3.5;
/** Where each side has a point, theirs is mostly a mistake of ours. */
const sharedCounts = 0.7;

export interface Heard {
  /** How likely it is that an admission stands in the text, see `admissionChance`. */
  readonly sounds: number;
  /** The chances of the verdict. */
  readonly verdict: readonly (readonly [Verdict, number])[];
  /** Whether it is told as what the client says, or something that is told speaks against it. */
  readonly isDisputed: boolean;
}

/**
 * Whether the person tells, as a fact, of a mistake of their own side. What two classifiers hear counts together, each of
 * which knows something else: one what a mistake sounds like, the other who has the better point.
 * @param text the person's own words, without the client's
 */
export function admitsSomething(text: string, language: Locale, { sounds, verdict, isDisputed }: Heard): boolean {
  const folded = fold(text);
  if (denying[language].test(folded)) return false;
  if (saysSo(folded, language)) return true;
  const { client = 0, shared = 0 } = Object.fromEntries(verdict);
  if (sounds < leastSound) return false;
  const evidence = logOdds(sounds) + logOdds(client + sharedCounts * shared);
  return evidence >= (isDisputed ? leastAgainstDispute : leastEvidence);
}

function logOdds(chance: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, chance));
  return Math.log(bounded / (1 - bounded));
}

/** Whether the mistake is the client's opinion. @param text the person's own words, without the client's */
export function disputesSomething(text: string, language: Locale): boolean {
  const folded = fold(text);
  return blaming[language].test(folded) || denying[language].test(folded);
}
