/** The openings of one round of posts: a model is asked once for a digest, so that it reads the same in both channels. */
import type { SpaceWeek } from "../storage/theme-sets.ts";
import type { ThemeDeps } from "./deps.ts";
import { type DigestView, factsOf, type Opening } from "./render-digest.ts";

export class Openings {
  readonly #model: ThemeDeps["model"];
  readonly #asked = new Map<string, Promise<{ readonly opening?: Opening }>>();

  constructor(model: ThemeDeps["model"]) {
    this.#model = model;
  }

  /** @returns nothing without a model, for a digest that shows no theme, and when what it said may not stand */
  of({ space, week }: SpaceWeek, view: DigestView): Promise<{ readonly opening?: Opening }> {
    const name = `${space} ${week}`;
    const asked = this.#asked.get(name) ?? this.#ask(view);
    this.#asked.set(name, asked);
    return asked;
  }

  async #ask(view: DigestView): Promise<{ readonly opening?: Opening }> {
    if (this.#model === null || view.digest.themes.length === 0) return {};
    const { digests } = this.#model;
    const text = await digests.open(factsOf(view), view.locale);
    return text === null ? {} : { opening: { text, model: digests.name, host: digests.host } };
  }
}
