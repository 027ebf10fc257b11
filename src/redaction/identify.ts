/** Gives findings their ids, and people their letters: one id for each person, address or number of a text. */
import type { Detected } from "./detect.ts";
import type { FindingKind } from "./finding-kinds.ts";
import { isSamePerson, nameKeyOf, nameWordsOf } from "./names/same-person.ts";
import { lettersOf } from "./placeholders.ts";
import { fold } from "./words.ts";

export interface Identified extends Detected {
  readonly id: string;
  /** Empty for what is no person. */
  readonly letters: string;
}

/** So that a page of made-up names on one stem does not take quadratic time. */
const maxAlike = 32;

interface Person {
  readonly id: string;
  readonly letters: string;
  readonly names: (readonly string[])[];
}

/**
 * Numbers findings in the order they are passed; a later call goes on counting.
 * @param text what the findings' positions mean.
 * @param lettersTaken letters that already stand in the text, for somebody else.
 */
export function createIdentifier(
  text: string,
  lettersTaken: ReadonlySet<string>,
): (found: readonly Detected[]) => Identified[] {
  const idsByValue = new Map<string, string>();
  const counts = new Map<FindingKind, number>();
  const peopleByKey = new Map<string, Set<Person>>();
  let nextLetters = 0;

  const newId = (kind: FindingKind): string => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${kind}-${count}`;
  };
  const newLetters = (): string => {
    while (lettersTaken.has(lettersOf(nextLetters))) nextLetters += 1;
    nextLetters += 1;
    return lettersOf(nextLetters - 1);
  };
  const personNamed = (name: string): Person => {
    const words = nameWordsOf(name);
    const keys = words.map(nameKeyOf);
    const candidates = new Set(keys.flatMap((key) => [...(peopleByKey.get(key) ?? [])]));
    const known = [...candidates].find((person) => person.names.some((other) => isSamePerson(words, other)));
    const person = known ?? { id: newId("person"), letters: newLetters(), names: [] };
    if (!person.names.some((other) => other.join(" ") === words.join(" "))) person.names.push(words);
    for (const key of keys) {
      const alike = peopleByKey.get(key) ?? new Set();
      if (alike.size < maxAlike) peopleByKey.set(key, alike.add(person));
    }
    return person;
  };

  return (found) =>
    found.map((finding) => {
      const original = text.slice(finding.start, finding.end);
      if (finding.kind === "person") {
        const { id, letters } = personNamed(original);
        return { ...finding, id, letters };
      }
      const value = `${finding.kind} ${fold(original).replace(/[^\p{L}\p{N}]/gu, "")}`;
      const id = idsByValue.get(value) ?? newId(finding.kind);
      idsByValue.set(value, id);
      return { ...finding, id, letters: "" };
    });
}
