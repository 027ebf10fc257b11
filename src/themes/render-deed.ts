/** "You said, we did": what the firm did about a theme, as the channel, a digest and the house view show it. */
import { textsFor } from "../i18n/catalogue.ts";
import type { Block, Locale, Message } from "../ports/platform.ts";
import type { Deed, DeedBody } from "../storage/deeds.ts";
import { currentTheme } from "./renamed.ts";

type DeedView = Pick<Deed, "id" | "situation" | "kind" | "outcome">;

/** As a post. Drawn anew from its row each time, so that any redraw is safe to repeat. @param k the fewest people that are told of */
export function renderDeed(deed: DeedView, { text, reason }: DeedBody, k: number, locale: Locale): Message {
  const t = textsFor(locale);
  const blocks: Block[] = [
    { type: "heading", text: `${t["did.title"]}: ${themeOf(deed, locale)}` },
    { type: "note", text: capitalize(t[`did.kind.${deed.kind}`]) },
    { type: "text", text },
  ];
  if (reason !== "") blocks.push({ type: "note", text: t["did.because"] }, { type: "text", text: reason });
  return { summary: t["did.title"], blocks: [...blocks, ...asked(deed, k, locale)] };
}

function asked({ id, outcome }: Pick<Deed, "id" | "outcome">, k: number, locale: Locale): Block[] {
  const t = textsFor(locale);
  if (outcome !== null) return [{ type: "note", text: t[`did.outcome.${outcome}`](k) }];
  const button = (action: "did-helped" | "did-not", label: string) =>
    ({ type: "button", action, value: id, label }) as const;
  return [
    { type: "actions", actions: [button("did-helped", t["did.helped"]), button("did-not", t["did.not"])] },
    { type: "note", text: t["did.ask"](k) },
  ];
}

/** One line for each. */
export function deedLines(deeds: readonly Deed[], k: number, locale: Locale): string[] {
  const t = textsFor(locale);
  return deeds.flatMap((deed) => {
    if (deed.body === null) return [];
    const words = [deed.body.text, deed.body.reason].filter((part) => part !== "").join(" ");
    const told = deed.outcome === null ? t["did.open"] : t[`did.outcome.${deed.outcome}`](k);
    return `${themeOf(deed, locale)} (${t[`did.kind.${deed.kind}`]}): ${shorten(words)} ${told}`;
  });
}

/** Those that did not get to the channel, each with a way to go on. Nothing says who wrote them: nobody knows. */
export function unpostedBlocks(deeds: readonly Deed[], locale: Locale): Block[] {
  const t = textsFor(locale);
  return deeds.flatMap((deed): Block[] => {
    const failed = deed.body === null ? "did.unposted.broken" : "did.unposted.failed";
    const told = t[deed.state === "failed" ? failed : "did.unposted.unsure"](themeOf(deed, locale));
    const again = { type: "button", action: "did-again", value: deed.id, label: t["action.publish-again"] } as const;
    const drop = { type: "button", action: "did-drop", value: deed.id, label: t["action.drop"] } as const;
    if (deed.body === null)
      return [
        { type: "text", text: told },
        { type: "actions", actions: [drop] },
      ];
    const quote = shorten([deed.body.text, deed.body.reason].filter((part) => part !== "").join(" "));
    return [
      { type: "text", text: told },
      { type: "quote", text: quote },
      { type: "actions", actions: [again, drop] },
    ];
  });
}

const lineChars = 300;

function shorten(words: string): string {
  const line = words.replace(/\s+/g, " ");
  if (line.length > lineChars) return `${line.slice(0, lineChars).trimEnd()}…`;
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function themeOf({ situation }: Pick<Deed, "situation">, locale: Locale): string {
  const theme = currentTheme(situation);
  return theme === null ? "–" : textsFor(locale)[`situation.${theme}`];
}
