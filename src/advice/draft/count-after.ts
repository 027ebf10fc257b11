/** How often something was said belongs to "as I told you": "ten times", "już trzy razy", "dešimt kartų". */
import type { Token } from "../../language/phrases.ts";
import type { Locale } from "../../ports/platform.ts";

/** Folded. What a number is a number of ("ten times a week") is no count of what was said. */
const counts: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:(?:already|now|at least|about|like|over|more than|some|literally|probably|around|almost|nearly|maybe) )*(?:twice|thrice|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|hundred|a (?:hundred|thousand|million|dozen|few|couple of|number of)|one hundred|(?:hundreds|dozens|thousands|plenty|lots) of|several|many|so many|too many|countless|umpteen|numerous|multiple|enough) times)(?: (?:already|before|over|by now|now|today|this week))*(?= |$)(?! (?:a|an|per|as|more|less|better|worse|bigger) )/,
  pl: /^(?:(?:juz|co najmniej|przynajmniej|chyba|z|ze|ponad|prawie|jakies|to|o tym) )*(?:\p{L}+krotnie|(?:\d+|raz|dwa|trzy|cztery|piec|szesc|siedem|osiem|dziewiec|dziesiec|kilka|kilkanascie|kilkadziesiat|dwadziescia|sto|tysiac|milion|setki|tysiace|wiele|pare|duzo|tyle|sto tysiecy) razy)(?: (?:juz|wczesniej|dzisiaj|dzis))*(?= |$)(?! (?:na|w|wiecej|mniej|tyle|drozej|taniej|lepiej|gorzej|wieksz\p{L}*|mniejsz\p{L}*) )/u,
  lt: /^(?:(?:jau|bent|gal|kokius|kokiu|apie|virs|beveik|tai|apie tai|mazdaug) )*(?:(?:du|tris|trys|keliolika|keli|keleri|simta|desimt|penkis|daug)kart|(?:\d+|du|tris|keturis|penkis|sesis|septynis|astuonis|devynis|desimt|keliolika|dvidesimt|simta|simtus|tukstanti|milijona|desimtis|desimti|kelis|keleta|daug|daugybe|tiek) (?:kartus|kartu|kart|karta))(?: (?:jau|anksciau|siandien))*(?= |$)(?! (?:per|i|daugiau|maziau|brangiau|pigiau|didesn\p{L}*|mazesn\p{L}*) )/u,
};
/** "As I told you twice already". Folded. */
const again: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:already|before)(?= |$)/,
  pl: /^(?:juz|wczesniej)(?= |$)/,
  lt: /^(?:jau|anksciau)(?= |$)/,
};
const endsInCount = /^(?:times|twice|razy|\p{L}+krotnie|kart\p{L}{0,2}|\p{L}+kart)$/u;
/** "Tak jak mówiłam", "taip, kaip sakiau". Folded. */
const such: ReadonlySet<string> = new Set(["just as", "just like", "exactly as", "tak jak", "taip kaip"]);
const mostWords = 9;

interface Place {
  readonly from: number;
  readonly to: number;
}

/** @param own the text that `tokens` point into. @returns where the words about saying begin and end, the count included */
export function withCount(own: string, tokens: readonly Token[], { from, to }: Place, language: Locale): Place {
  const first = such.has(`${tokens[from - 1]?.plain} ${tokens[from]?.plain}`) ? from - 1 : from;
  const [beside, others] = wordsAfter(own, tokens, to);
  const last = tokens[to - 1]?.plain ?? "";
  const found =
    counts[language].exec(`${beside.join(" ")} `)?.[0] ??
    (endsInCount.test(last) ? again[language].exec(`${beside.join(" ")} `)?.[0] : undefined);
  if (found !== undefined) return { from: first, to: to + countOf(found) };
  // Between two commas: "as I told you, ten times, the invoice".
  const apart = beside.length === 0 ? counts[language].exec(`${others.join(" ")} `)?.[0] : undefined;
  return { from: first, to: apart !== undefined && countOf(apart) === others.length ? to + others.length : to };
}

/** The words up to the next mark, and those from that mark to the one after it. */
function wordsAfter(own: string, tokens: readonly Token[], to: number): [string[], string[]] {
  const parts: [string[], string[]] = [[], []];
  let part = 0;
  for (let at = to; at < Math.min(tokens.length, to + mostWords); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.word === "") break;
    if (/[^\s]/u.test(own.slice(tokens[at - 1]?.end ?? token.start, token.start))) part += 1;
    if (part > 1) break;
    parts[part === 0 ? 0 : 1].push(token.plain);
  }
  return parts;
}

function countOf(words: string): number {
  return words.trim().split(" ").length;
}
