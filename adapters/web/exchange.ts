/** One request of the playground's page and its answer: JSON in and out, a file, or a stream of events. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { PageFile } from "./page-files.ts";
import type { StreamEvent } from "./tabs.ts";

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
}

/** The page shows what people typed, so it runs nothing but its own files, in no frame, and tells nobody where it was. */
const safety = {
  "content-security-policy": "default-src 'self'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "SAMEORIGIN",
};

export function sendJson({ response }: Exchange, status: number, value: object): void {
  response.writeHead(status, { ...safety, "content-type": "application/json" });
  response.end(JSON.stringify(value));
}

export function sendFile({ response }: Exchange, { type, body }: PageFile): void {
  response.writeHead(200, { ...safety, "content-type": type, "content-length": body.length });
  response.end(body);
}

/** @returns null for what is no JSON, "too-big" for more than `most` bytes, of which no more is read */
export async function readJson({ request }: Exchange, most: number): Promise<{ value: unknown } | null | "too-big"> {
  if (Number(request.headers["content-length"] ?? 0) > most) return "too-big";
  const parts: Buffer[] = [];
  let size = 0;
  // What is not read any more must not tear down the connection that the answer takes.
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) return "too-big";
    parts.push(part);
  }
  try {
    return { value: JSON.parse(Buffer.concat(parts).toString("utf8")) };
  } catch {
    return null;
  }
}

export interface EventStream {
  send(event: StreamEvent | { readonly event: "hello"; readonly data: object }): void;
  /** When all that was sent is through. */
  end(): void;
  onClose(closed: () => void): void;
}

/** @see https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function openStream({ response }: Exchange): EventStream {
  response.writeHead(200, { ...safety, "content-type": "text/event-stream", "cache-control": "no-cache" });
  return {
    // A heartbeat may come between the end and the close: a write then would be a fault that nobody catches.
    send: ({ event, data }) => {
      if (!response.writableEnded) response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    end: () => void response.end(),
    onClose: (closed) => void response.once("close", closed),
  };
}
