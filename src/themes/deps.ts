/** What counting and digests work with: the parts of a discussion, and what the playbook and the house policy say. */
import type { Advisor } from "../advice/advise.ts";
import type { DiscussionDeps } from "../discussions/deps.ts";
import type { DigestWriter } from "./word-digest.ts";

export interface ThemeDeps extends DiscussionDeps {
  readonly advisor: Pick<Advisor, "policy" | "movesFor">;
  /** Null: no language model is configured, and a digest has no opening. */
  readonly model: { readonly digests: DigestWriter } | null;
}
