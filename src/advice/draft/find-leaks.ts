/** Finds people, addresses and links in a draft that the client may have no business with. */
import { fold } from "../../language/fold.ts";
import { smallWords } from "../../language/function-words.ts";
import { tokenize } from "../../language/phrases.ts";
import { detect } from "../../redaction/detect.ts";
import { stem } from "../gates/find.ts";
import type { Hit } from "./mark.ts";
import type { DraftReading } from "./sentences.ts";

/** Hosts that only colleagues reach, and tools where work is discussed. */
const inside =
  /localhost|127\.0\.0\.1|(?<!\d)(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d|\.local(?![a-z])|\.lan(?![a-z])|\.internal(?![a-z])|intranet|\/\/(?:jira|wiki|git|gitlab|crm|erp|confluence|admin|backoffice)[.-]|atlassian\.net|slack\.com|sharepoint\.com|notion\.so|trello\.com|asana\.com|app\.clickup|monday\.com/iu;
/** "Call me", "my number", "write to us": the writer's own. Folded. */
const ownContact =
  /(?<!\p{L})(?:me|my|us|our|mnie|mna|mi|nam|nas|nami|moj\p{L}*|nasz\p{L}*|mane|man|mano|mus|mums|musu|manimi|mumis)(?!\p{L})/u;
/** In front of a name: somebody is addressed, or it is the writer. Folded. */
const addressing =
  /(?:dear|hello|hi|szanown\p{L}*|sz\.|gerb\p{L}*\.?|i am|i'm|my name is|nazywam sie|z tej strony|mano vardas|as esu)\s*(?:mr|mrs|ms|pan\p{L}*|pon\p{L}*)?\s*$/u;
/** A title only addresses where nothing more is said of them: "Thank you, Mr Smith." */
const titled = /(?<!\p{L})(?:mr|mrs|ms|pan\p{L}{0,2}|pon\p{L}{1,2})\.?\s*$/u;
const before = 24;

export function findThirdParties(reading: DraftReading, client: string): Hit[] {
  const { own, bodyFrom, bodyTo } = reading;
  const known = new Set(tokenize(client).map(({ plain }) => stem(plain)));
  return detect(own.slice(0, bodyTo).replaceAll("\0", " "), []).flatMap(({ kind, start, end }): Hit[] => {
    const words = own.slice(start, end);
    const place = { from: start, to: end, mend: "stay" as const };
    if (kind === "link") return inside.test(words) ? [{ ...place, kind: "leak", reason: "link", hard: true }] : [];
    if (start < bodyFrom || tokenize(words).some(({ plain }) => plain.length > 2 && known.has(stem(plain)))) return [];
    if (kind === "person") return isAddressed(own, start, end) || !isName(words) ? [] : [third(place, "person")];
    if (kind !== "phone" && kind !== "email") return [];
    return isOwn(reading, start) ? [] : [third(place, "contact")];
  });
}

function third(place: Pick<Hit, "from" | "to" | "mend">, reason: "person" | "contact"): Hit {
  return { ...place, kind: "third-party", reason, hard: false };
}

/** "Thank you, Anna." and "Dear Mr Smith": the reader of the draft, no third person. */
function isAddressed(own: string, start: number, end: number): boolean {
  if (/,\s+$/u.test(own.slice(0, start)) && /^\s*[,.!?]/u.test(own.slice(end))) return true;
  if (start === 0 || /\n\s*$/u.test(own.slice(0, start))) return /^\s*,/u.test(own.slice(end));
  const ahead = fold(own.slice(Math.max(0, start - before), start));
  return addressing.test(ahead) || (titled.test(ahead) && /^\s*[,.!?]/u.test(own.slice(end)));
}

/** "Do klienta: Proszę": a capital alone makes no name. */
function isName(words: string): boolean {
  return tokenize(words).some(({ plain }) => plain.length > 1 && !smallWords.has(plain));
}

function isOwn({ own, sentences }: DraftReading, at: number): boolean {
  const sentence = sentences.find(({ from, to }) => at >= from && at < to);
  return sentence !== undefined && ownContact.test(fold(own.slice(sentence.from, sentence.to)));
}
