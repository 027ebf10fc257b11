/** The firm's own rules: a clause is what may be promised to a client, and without one nothing is. */
import type { Locale } from "../ports/platform.ts";
import type { ClauseValues } from "./clause-keys.ts";

export interface Clause<Id extends string = string> {
  /** As its heading says: "revisions-1". */
  readonly id: string;
  readonly situations: "all" | readonly Id[];
  readonly values: ClauseValues;
  /** What may be said to a client, word for word. */
  readonly sentences: { readonly [Language in Locale]?: string };
  /** For staff only, on one line; "" without one. */
  readonly note: string;
}

export interface HousePolicy<Id extends string = string> {
  /** In the order of the file. */
  readonly clauses: readonly Clause<Id>[];
}

export const noPolicy: HousePolicy<never> = { clauses: [] };

/** The clauses for a situation, in the order of the file. */
export function clausesFor<Id extends string>({ clauses }: HousePolicy<Id>, situation: Id): readonly Clause<Id>[] {
  return clauses.filter(({ situations }) => situations === "all" || situations.includes(situation));
}
