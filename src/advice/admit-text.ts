/** Which texts can be worked with at all. */
import { isInOtherLetters } from "../language/other-letters.ts";

/** Characters of one text; the redactor's and the reader's times are measured up to here. */
export const mostChars = 6000;

/** @param text cleaned and trimmed, as is `client`. @returns why it can't be taken, or null */
export function admitText(text: string, client: string): "empty" | "no-words" | "other-letters" | "too-long" | null {
  if (text === "") return "empty";
  if (!/\p{L}{2}/u.test(text)) return "no-words";
  if (isInOtherLetters(text)) return "other-letters";
  return Math.max(text.length, client.length) > mostChars ? "too-long" : null;
}
