/** Asks a language model for the opening of a digest, from what the digest shows anyway; what fails a check is not used. */
import { askOnce } from "../advice/ask-once.ts";
import { languageNames } from "../advice/model-prompt.ts";
import { situations } from "../advice/situations.ts";
import { readText, textSchema } from "../advice/text-answer.ts";
import { textsFor } from "../i18n/catalogue.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { fold } from "../language/fold.ts";
import type { LanguageModel } from "../ports/language-model.ts";
import type { Locale } from "../ports/platform.ts";
import type { Prompt } from "../prompts/load-prompt.ts";
import { renderPrompt } from "../prompts/render-prompt.ts";

export interface DigestWriter {
  /** Of the model, for the line that says whose words these are. */
  readonly name: string;
  readonly host: string;
  /**
   * Asks once; never rejects.
   * @param facts the lines of the digest, as everybody reads them. @returns null: the digest goes without an opening
   */
  open(facts: readonly string[], locale: Locale): Promise<string | null>;
}

const schema = textSchema("digest_opening");
const waitMs = 20_000;

export function createDigestWriter({
  model,
  prompt,
}: {
  readonly model: LanguageModel;
  readonly prompt: Prompt;
}): DigestWriter {
  return {
    name: model.name,
    host: model.host,
    async open(facts, locale) {
      const { system, user } = renderPrompt(prompt, { language: languageNames[locale], facts: facts.join("\n") });
      const { maxTokens, temperature } = prompt;
      const outcome = await askOnce(
        model,
        { system, user, schema, maxTokens, temperature },
        AbortSignal.timeout(waitMs),
      );
      const text = outcome.failure === null ? readText(outcome.value, 1000).trim() : "";
      return mayOpen(text, facts, locale) ? text : null;
    },
  };
}

const mostChars = 300;

/** Words that count, folded, in all three languages: a number that the facts say stands there in digits. */
const numberWords =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|dozens?|hundreds?|thousands?|half|third|quarter|percent|most|majority|every(?:body|one)|nobody|jeden|jedna|jedno|dwa|dwie|dwoje|dwoch|trzy|trzech|cztery|czterech|piec|pieciu|szesc|szesciu|siedem|siedmiu|osiem|osmiu|dziewiec\w*|dziesiec\w*|kilkanascie|kilkadziesiat|dwadziescia|piecdziesiat|sto|setki|polow\w*|wiekszosc\w*|wszyscy|procent\w*|nikt|vienas|viena|du|dvi|dvieju|trys|triju|keturi\w*|penki\w*|sesi\w*|septyni\w*|astuoni\w*|devyni\w*|desimt\w*|dvylika|dvidesimt\w*|penkiasdesimt\w*|simt\w*|puse|dauguma\w*|visi|niekas)\b/u;

/** Whether an opening says nothing that the facts don't: no other number, theme or name, no link, nothing quoted. */
export function mayOpen(text: string, facts: readonly string[], locale: Locale): boolean {
  const given = facts.join("\n");
  if (text === "" || text.length > mostChars || /[\n!@#<>[\]{}*_`/\\]|www\.|\.\w{2,}\b/u.test(text)) return false;
  const plain = withoutThemes(text, given, locale);
  if (plain === null || numberWords.test(fold(plain))) return false;
  const numbers = new Set(given.match(/\d+/g) ?? []);
  if ((text.match(/\d+/g) ?? []).some((number) => !numbers.has(number))) return false;
  if (/["„“”«»]/u.test(plain)) return false;
  return !namesIn(plain).some((name) => !given.includes(name)) && detectLanguage(text, locale).language === locale;
}

/** The text without the themes that the facts name; null when it names another one. */
function withoutThemes(text: string, given: string, locale: Locale): string | null {
  const t = textsFor(locale);
  let plain = text;
  for (const situation of situations) {
    const theme = t[`situation.${situation}`];
    const isNamed = fold(plain).includes(fold(theme));
    if (isNamed && !given.includes(theme)) return null;
    plain = plain.replaceAll(
      new RegExp(`["„“”«»]?${theme.replaceAll(/[.*+?^$()|[\]{}\\]/g, "\\$&")}["„“”«»]?`, "giu"),
      " ",
    );
  }
  return plain;
}

/** Words with a capital that no sentence begins with. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<![.?:]\s*)(?<=\S\s+)\p{Lu}[\p{L}-]+/gu)].map(([name]) => name);
}
