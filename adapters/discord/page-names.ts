/** What people read of commands is what they can type on Discord, in their language. */
import type { Locale, Message } from "../../src/ports/platform.ts";
import { pageNames } from "../shared/discord-commands.ts";

const pages = new RegExp(`/vent(?:il)? (${Object.keys(pageNames).join("|")})\\b`, "g");

/** A command with subcommands can't be used bare on Discord, so the pages are subcommands of another one. */
export function withPageNames({ blocks, ...message }: Message, locale: Locale): Message {
  const named = (text: string) =>
    text.replace(pages, (_, page: keyof typeof pageNames) => `/ventil ${pageNames[page][locale]}`);
  return {
    ...message,
    blocks: blocks.map((block) => {
      if (block.type === "list") return { ...block, items: block.items.map(named) };
      return block.type === "text" || block.type === "note" ? { ...block, text: named(block.text) } : block;
    }),
  };
}
