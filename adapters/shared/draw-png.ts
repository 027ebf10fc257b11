/** Turns an SVG into a PNG, for platforms that show pictures and no SVG: in a process of its own, which takes its memory with it. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("png-process.cjs", import.meta.url));

/** A picture takes a tenth of a second; nothing that waits for it may hang. */
const longestMs = 10_000;
const mostBytes = 4_000_000;

/** @returns null where the library has no build for this machine, or fails; the caller shows the same as text. */
export function drawPng(svg: string): Promise<Buffer | null> {
  // Nothing of ours is in its environment: it needs neither the secret nor a token.
  const options = {
    env: {},
    encoding: "buffer",
    timeout: longestMs,
    killSignal: "SIGKILL",
    maxBuffer: mostBytes,
  } as const;
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program], options, (fault, png) => resolve(fault === null ? png : null));
    // It may have ended before it read; the callback says so.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(svg);
  });
}
