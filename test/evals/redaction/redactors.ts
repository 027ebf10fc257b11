/** What is measured: this project's redaction, and two ready packages beside it. */
import { OpenRedaction } from "@openredaction/core";
import nlp from "compromise";
import { noClients, readClientNames, useClientNames } from "../../../src/redaction/client-names.ts";
import type { Match } from "../../../src/redaction/finders/match.ts";
import { isReplaced } from "../../../src/redaction/parts.ts";
import { redact } from "../../../src/redaction/redact.ts";
import type { Redactor } from "./measure.ts";
import type { Message } from "./sets.ts";

export const ours: Redactor = (text, lang) => {
  const found: Match[] = [];
  let position = 0;
  for (const segment of redact(text, lang).segments) {
    const end = position + (segment.found?.original ?? segment.text).length;
    if (isReplaced(segment)) found.push({ start: position, end });
    position = end;
  }
  return found;
};

/** The same with the companies of `messages` on the firm's list. */
export function oursKnowing(messages: readonly Message[]): Redactor {
  const listed = messages.flatMap(({ text, spans }) =>
    spans
      .filter(({ kind }) => kind === "company")
      .map(({ start, end, listed: name }) => name ?? text.slice(start, end)),
  );
  const clients = readClientNames(listed.join("\n"));
  return (text, lang) => {
    useClientNames(clients);
    try {
      return ours(text, lang);
    } finally {
      useClientNames(noClients);
    }
  };
}

const openRedaction = new OpenRedaction({});

/** @see https://www.npmjs.com/package/@openredaction/core */
export const openRedactionCore: Redactor = async (text) => {
  const { detections } = await openRedaction.detect(text);
  return detections.map(({ position: [start, end] }) => ({ start, end }));
};

interface Located {
  readonly offset: { readonly start: number; readonly length: number };
}

/** People, organisations, addresses, links and handles as its English tagger sees them. @see https://compromise.cool */
export const compromise: Redactor = (text) => {
  const document = nlp(text);
  const parts = [
    document.people(),
    document.organizations(),
    document.emails(),
    document.urls(),
    document.phoneNumbers(),
    document.atMentions(),
  ];
  return parts
    .flatMap((part) => part.json({ offset: true }) as Located[])
    .map(({ offset: { start, length } }) => ({ start, end: start + length }));
};
