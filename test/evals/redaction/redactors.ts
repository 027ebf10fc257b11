/** What is measured: this project's redaction, and two ready packages beside it. */
import { OpenRedaction } from "@openredaction/core";
import nlp from "compromise";
import type { Match } from "../../../src/redaction/finders/match.ts";
import { isReplaced } from "../../../src/redaction/parts.ts";
import { redact } from "../../../src/redaction/redact.ts";
import type { Redactor } from "./measure.ts";

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
