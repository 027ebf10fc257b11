/** A language model that answers as it is told, and remembers what it was asked; and answers that pass every check. */
import { fileURLToPath } from "node:url";
import { createDisguiser, type Disguiser } from "../../src/advice/disguiser.ts";
import { createModelEngine, type ModelEngine } from "../../src/advice/model-engine.ts";
import { createNoteWriter, type NoteWriter } from "../../src/advice/note-writer.ts";
import { createRefiner, type Refiner } from "../../src/advice/refine-engine.ts";
import { type SituationId, situations } from "../../src/advice/situations.ts";
import { ModelFailedError, type ModelFailure } from "../../src/errors.ts";
import type { LanguageModel, ModelCall } from "../../src/ports/language-model.ts";
import type { Locale } from "../../src/ports/platform.ts";
import { type HousePolicy, noPolicy } from "../../src/prompts/house-policy.ts";
import { loadPlaybook } from "../../src/prompts/load-playbook.ts";
import { loadPrompt, type Prompt } from "../../src/prompts/load-prompt.ts";
import type { Playbook } from "../../src/prompts/playbook.ts";
import { createDigestWriter } from "../../src/themes/word-digest.ts";
import { Asks } from "../../src/vents/asks.ts";
import { seededRandom } from "./fakes.ts";

type Step = (call: ModelCall) => unknown;

export class FakeModel implements LanguageModel {
  readonly name = "test-model";
  readonly host = "model.example:8080";
  readonly calls: ModelCall[] = [];
  readonly #steps: Step[] = [];
  #standing: Step = () => {
    throw new ModelFailedError("unreachable");
  };

  /** One value for each call, in this order. */
  answerWith(...values: readonly unknown[]): this {
    for (const value of values) this.#steps.push(() => value);
    return this;
  }
  failWith(...reasons: readonly ModelFailure[]): this {
    for (const reason of reasons) {
      this.#steps.push(() => {
        throw new ModelFailedError(reason);
      });
    }
    return this;
  }
  /** What is answered when nothing else is told; may be a promise. */
  answerBy(standing: Step): this {
    this.#standing = standing;
    return this;
  }
  async complete(call: ModelCall): Promise<unknown> {
    this.calls.push(call);
    return (this.#steps.shift() ?? this.#standing)(call);
  }
  /** What stood between the fences of one name, with spaces where the marks were. */
  asked(block: "REPLY" | "FACTS" | "VENT" | "CLIENT" | "FAILED"): string {
    const fenced = new RegExp(`<<${block} (\\w+)\\n([\\s\\S]*?)\\n${block} \\1>>`, "u");
    return this.calls.map(({ user }) => (fenced.exec(user)?.[2] ?? "").replaceAll("^", " ")).join("\n");
  }
  /** Everything that left for the server. */
  get sent(): string {
    return this.calls.map(({ system, user }) => `${system}\n${user}`).join("\n");
  }
}

const folder = fileURLToPath(new URL("../../prompts", import.meta.url));
let parts: { readonly prompt: Prompt; readonly playbook: Playbook<SituationId> } | undefined;

export function shippedParts() {
  parts ??= {
    prompt: loadPrompt(folder, "suggest-replies.v1"),
    playbook: loadPlaybook(`${folder}/playbook`, situations),
  };
  return parts;
}

export function engineOver(model: LanguageModel, policy: HousePolicy<SituationId> = noPolicy): ModelEngine {
  return createModelEngine({ ...shippedParts(), model, policy, random: seededRandom(String(Math.random())) });
}

export function refinerOver(model: LanguageModel): Refiner {
  const prompt = loadPrompt(folder, "refine-reply.v1");
  return createRefiner({ model, prompt, policy: noPolicy, random: seededRandom(String(Math.random())) });
}

export function noteWriterOver(model: LanguageModel, policy: HousePolicy<SituationId> = noPolicy): NoteWriter {
  const prompt = loadPrompt(folder, "manager-note.v1");
  return createNoteWriter({ model, prompt, policy, random: seededRandom(String(Math.random())) });
}

export function disguiserOver(model: LanguageModel): Disguiser {
  return createDisguiser({ model, prompt: loadPrompt(folder, "disguise.v1"), random: seededRandom("disguise") });
}

export function deskOver(model: LanguageModel, waitMs = 2_000) {
  const asks = new Asks(seededRandom("asks"), waitMs);
  const [engine, refiner] = [engineOver(model), refinerOver(model)];
  const digests = createDigestWriter({ model, prompt: loadPrompt(folder, "digest-opening.v1") });
  return { engine, refiner, notes: noteWriterOver(model), disguiser: disguiserOver(model), digests, asks };
}

interface Words {
  readonly need: string;
  readonly read: string;
  readonly missing: readonly string[];
  readonly replies: readonly [warm: string, neutral: string, firm: string];
  readonly placeholders: readonly { readonly key: string; readonly ask: string }[];
}

/** About a logo that is never finished; each reply passes the gates. */
export const goodWords: Readonly<Record<Locale, Words>> = {
  en: {
    need: "They want to be sure that the logo will fit before they let go of it.",
    read: "They may ask for changes until the logo fits the brief. You may stop at the rounds that were agreed, and price what comes after.",
    missing: ["How many rounds does the quote name?"],
    replies: [
      "Thank you for telling me what still bothers you about the logo. I can see that it matters to you. The quote covers the rounds we agreed on, so further versions would be a separate order. Please tell me by [DATE] whether I should prepare a quote for them.",
      "You asked for two more versions of the logo. The quote covers the rounds we agreed on, so further ones are a separate order. Please tell me by [DATE] whether you would like a quote for them.",
      "The agreed rounds for the logo are complete, and I cannot start further ones without a new order. Please confirm by [DATE] which version is final; until then I will pause the work.",
    ],
    placeholders: [{ key: "[DATE]", ask: "By when do you need their answer?" }],
  },
  pl: {
    need: "Klient chce mieć pewność, że logo jest trafione, zanim je zaakceptuje.",
    read: "Klient może prosić o poprawki, dopóki logo nie zgadza się z ustaleniami. Ty możesz zatrzymać się na uzgodnionych rundach, a kolejne wycenić.",
    missing: ["Ile rund poprawek wymienia wycena?"],
    replies: [
      "Dziękuję za uwagi do logo, widzę, że to dla Państwa ważne. Wycena obejmuje uzgodnione rundy, więc dalsze wersje byłyby osobnym zleceniem. Proszę napisać do [DATA], czy mam przygotować dla nich wycenę.",
      "Proszą Państwo o kolejne wersje logo. Wycena obejmuje uzgodnione rundy, więc dalsze są osobnym zleceniem. Proszę o informację do [DATA], czy mam przygotować dla nich wycenę.",
      "Uzgodnione rundy poprawek logo są zakończone, więc kolejnej bez nowego zlecenia nie mogę zacząć. Proszę o wskazanie ostatecznej wersji do [DATA]; do tego czasu wstrzymam prace.",
    ],
    placeholders: [{ key: "[DATA]", ask: "Do kiedy potrzebujesz odpowiedzi klienta?" }],
  },
  lt: {
    need: "Klientas nori būti tikras, kad logotipas tinka, kol jo dar nepatvirtino.",
    read: "Klientas gali prašyti pataisymų, kol logotipas neatitinka susitarimo. Tu gali sustoti ties sutartais taisymais, o kitus įkainoti atskirai.",
    missing: ["Kiek taisymų įrašyta sąmatoje?"],
    replies: [
      "Ačiū, kad parašėte, kas logotipe dar netinka, matau, kad Jums tai svarbu. Sąmata apima sutartus taisymus, todėl kiti būtų atskiras užsakymas. Prašau iki [DATA] parašyti, ar paruošti jiems sąmatą.",
      "Prašote dar kelių logotipo versijų. Sąmata apima sutartus taisymus, todėl kiti būtų atskiras užsakymas. Prašau iki [DATA] parašyti, ar paruošti jiems sąmatą.",
      "Sutarti logotipo taisymai baigti, todėl kito be atskiro užsakymo pradėti negaliu. Prašau iki [DATA] patvirtinti, kuri versija galutinė; iki tol darbą sustabdysiu, kad terminai liktų aiškūs.",
    ],
    placeholders: [{ key: "[DATA]", ask: "Iki kada lauksi kliento atsakymo?" }],
  },
};

/** A whole answer that passes every check, with `change` over it. */
export function goodAnswer(language: Locale, change: Readonly<Record<string, unknown>> = {}) {
  const { need, read, missing, replies, placeholders } = goodWords[language];
  const [warm, neutral, firm] = replies;
  return {
    situation: "endless-revisions",
    need,
    missing,
    verdict: "shared",
    manner: "ok",
    read,
    replies: [
      { tone: "warm", text: warm },
      { tone: "neutral", text: neutral },
      { tone: "firm", text: firm },
    ],
    placeholders,
    clauses: [],
    injectionSeen: false,
    ...change,
  };
}

/** The good replies with a sentence put into each, second in its row. */
export function repliesWith(language: Locale, sentence: string) {
  return goodAnswer(language).replies.map(({ tone, text }) => {
    const [first = "", ...rest] = text.split(/(?<=\.) /);
    return { tone, text: [first, sentence, ...rest].join(" ") };
  });
}
