/** Gives findings their ids, and people their letters: one id for each person, address or number of a text. */
import type { Detected } from "./detect.ts";
import type { FindingKind } from "./finding-kinds.ts";
import { isSamePerson, nameKeyOf, nameWordsOf } from "./names/same-person.ts";
import { lettersOf, type Role } from "./placeholders.ts";
import { roleAt } from "./roles.ts";
import { fold } from "./words.ts";

export interface Identified extends Detected {
  readonly id: string;
  /** Empty for what is no person. */
  readonly letters: string;
  /** Null for what is no person, and where the text does not say. */
  readonly role: Role;
}

/** So that a page of made-up names on one stem does not take quadratic time. */
const maxAlike = 32;

interface Person {
  readonly id: string;
  readonly letters: string;
  readonly names: (readonly string[])[];
  role: Role;
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
    const person = known ?? { id: newId("person"), letters: newLetters(), names: [], role: null };
    if (!person.names.some((other) => other.join(" ") === words.join(" "))) person.names.push(words);
    for (const key of keys) {
      const alike = peopleByKey.get(key) ?? new Set();
      if (alike.size < maxAlike) peopleByKey.set(key, alike.add(person));
    }
    return person;
  };

  return (found) => {
    const named = found.map((finding) => {
      const original = text.slice(finding.start, finding.end);
      if (finding.kind !== "person") return { finding, original, person: null };
      const person = personNamed(original);
      // Said once, it holds for every mention.
      person.role ??= roleAt(text, finding);
      return { finding, original, person };
    });
    return named.map(({ finding, original, person }) => {
      if (person !== null) return { ...finding, id: person.id, letters: person.letters, role: person.role };
      const value = `${finding.kind} ${fold(original).replace(/[^\p{L}\p{N}]/gu, "")}`;
      const id = idsByValue.get(value) ?? newId(finding.kind);
      idsByValue.set(value, id);
      return { ...finding, id, letters: "", role: null };
    });
  };
}
