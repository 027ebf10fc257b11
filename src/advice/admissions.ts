/** Whether a vent itself says that the client has a point, or that the mistake was ours: then nobody is told to be simply in the right. */
import { fold } from "../language/fold.ts";
import type { Locale } from "../ports/platform.ts";

/** Of folded text. What others say or think ("thinks he's right", "always right") admits nothing. */
const admitting: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    [
      "(?<!(?:thinks?|says?|said|insists?|believes?|reckons?|claims?|sure|if|because|that|always) )(?:he|she|they)(?:['’]?s| is|['’]?re| are)(?: actually| totally| quite)? right(?= (?:that|about|of course|tbh|though|to be)|[,.;!)]|$)",
      "(?:he|she|they)(?:['’]?s| is|['’]?re| are) not wrong(?!\\p{L})",
      "(?<!no |not )(?:has|have|had|got) a point(?!\\p{L})",
      "(?:can['’]?t|cannot|don['’]?t|do not|wouldn['’]?t) blame (?:him|her|them|the)(?!\\p{L})",
      "(?<!not |n['’]t |nt |never |somehow |apparently |suddenly |it['’]s all |says? it['’]?s |said it was |as if it['’]?s |like it['’]?s )(?:my|our)(?: own)?(?: stupid)? (?:fault|mistake|error)(?!\\p{L})(?!,? (?:that|he|she|they|because|how|apparently|somehow|obviously|of course|naturally|[^.]*\\?))",
      "(?:i|we) (?:messed|screwed|mucked|cocked|stuffed) (?:(?:it|that|this) )?up(?!\\p{L})",
      "(?:i|we) (?:got|drew|did|had|made|put|sent|printed|cut) (?:it|that|this|the \\p{L}+|her \\p{L}+|his \\p{L}+) wrong(?!\\p{L})",
      "(?<!(?:says?|said|claims?|claimed|insists?|swears?|thinks?|reckons?|that|if|when|apparently|supposedly) )(?:i|we)(?:['’]?d| had| did)? promised(?!\\p{L})",
      "i['’]?d (?:do the same|be (?:angry|cross|fuming|livid|mad|annoyed) too)(?!\\p{L})",
    ].join("|"),
    "u",
  ),
  pl: new RegExp(
    [
      "(?<!zawsze |nie |mysli ze |mysli, ze |twierdzi ze |twierdzi, ze |uwaza ze |uwaza, ze )(?<!\\p{L})(?:mial[ai]? racje|maja racje|(?<!kto )ma racje)(?!\\p{L})",
      "(?<!\\p{L})(?:jego|jej|ich) racja(?!\\p{L})",
      "(?<!nie |ze to |niby |ze |jakby )(?<!\\p{L})(?:moja|nasza) wina(?!\\p{L})(?!,? (?:ze|oczywiscie|jasne))",
      "(?<!nie |ze to |niby |ze |jakby )(?<!\\p{L})(?:moj|nasz) blad(?!\\p{L})(?!,? (?:ze|oczywiscie|jasne))",
      "(?<!ze |niby |jakoby |czy |jak |nie )(?<!\\p{L})(?:obieca|pomyli)(?:lem|lam|lismy|lysmy)(?!\\p{L})",
      "(?<!ze |niby |jakoby |czy |jak |bo )(?<!\\p{L})nie (?:odpisa|oddzwoni|uprzedzi|dopilnowa)(?:lem|lam|lismy|lysmy)(?!\\p{L})",
      "(?<!\\p{L})nie dziwie (?:sie )?(?:mu|jej|im)(?: sie)?(?!\\p{L})",
    ].join("|"),
    "u",
  ),
  lt: new RegExp(
    [
      "(?<!\\p{L})(?:jis|jie|klientas) (?:buvo )?teisus(?!\\p{L})",
      "(?<!\\p{L})(?:ji|kliente) (?:buvo )?teisi(?!\\p{L})",
      "(?<!\\p{L})(?:jo|jos|ju) tiesa(?!\\p{L})",
      "(?<!ne |kad |neva |lyg )(?<!\\p{L})(?:mano|musu) (?:kalte|klaida)(?!\\p{L})(?!,? (?:kad|aisku|zinoma))",
      "(?<!kad |jog |neva |lyg |ar |kaip )(?<!\\p{L})(?:pa)?zadej(?:au|om|ome)(?!\\p{L})",
      "(?<!kad |jog |neva |lyg |ar |nes )(?<!\\p{L})ne(?:paskamb|perspej|pranes|atras)(?:inau|inom|iau|au|om|em)(?!\\p{L})",
      "(?<!\\p{L})nekaltinu (?:jo|jos|ju)(?!\\p{L})",
    ].join("|"),
    "u",
  ),
};

/** @param text the person's own words, without the client's */
export function admitsSomething(text: string, language: Locale): boolean {
  return admitting[language].test(fold(text));
}
