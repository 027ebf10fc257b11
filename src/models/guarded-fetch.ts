/** The SDK's way to the network: few headers, no redirects, and no answer longer than anybody needs. */
import { ModelFailedError } from "../errors.ts";

/** The SDK would also send what machine this is, and whatever OPENAI_CUSTOM_HEADERS says. */
const sentHeaders = ["accept", "authorization", "content-type"];

/** @param mostBytes of a body; a longer one ends with `ModelFailedError`, as the cause of the SDK's own fault. */
export function createGuardedFetch(mostBytes: number): typeof fetch {
  return async (input, init = {}) => {
    const given = new Headers(init.headers);
    const headers = sentHeaders.flatMap((name) => {
      const value = given.get(name);
      return value === null ? [] : [[name, value] as [string, string]];
    });
    // Followed, a redirect would carry the text to a host that nobody configured.
    const response = await fetch(input, { ...init, headers, redirect: "manual" });
    const text = await readBody(response, mostBytes);
    return new Response(hasNoBody(response.status) ? null : text, {
      status: response.status,
      headers: keptHeaders(response.headers),
    });
  };
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

async function readBody(response: Response, mostBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new ModelFailedError("unreadable");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Length and encoding are no longer those of the body. */
function keptHeaders(headers: Headers): [string, string][] {
  return ["content-type", "retry-after", "retry-after-ms"].flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
}
