/** Cuts a text into stretches of a sentence or so: one bad sentence must not drown in a long vent. */
import type { Token } from "../language/phrases.ts";

/** Indexes of tokens: of the first one, and after the last. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** In words. A sentence shorter than `least` says too little alone; a longer one than `most` is cut, overlapping. */
const least = 6;
const most = 22;
const size = 16;
const step = 8;
const mostOverlapping = 300;
const mostPieces = 24;

export function windowsOf(tokens: readonly Token[]): Window[] {
  return joined(sentencesOf(tokens)).flatMap(({ from, to }) => (to - from <= most ? [{ from, to }] : cut(from, to)));
}

export function sentencesOf(tokens: readonly Token[]): Window[] {
  const sentences: Window[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.word !== "") continue;
    if (at > from) sentences.push({ from, to: at });
    from = at + 1;
  }
  return sentences;
}

function joined(sentences: readonly Window[]): Window[] {
  const windows: Window[] = [];
  for (const sentence of sentences) {
    const last = windows.at(-1);
    const isShort = (window: Window) => window.to - window.from < least;
    if (last !== undefined && (isShort(last) || isShort(sentence)) && sentence.to - last.from <= most) {
      windows[windows.length - 1] = { from: last.from, to: sentence.to };
    } else windows.push(sentence);
  }
  return windows;
}

/** Overlapping; where there is very much without a full stop, in longer pieces that do not. */
function cut(from: number, to: number): Window[] {
  const windows: Window[] = [];
  const isLong = to - from > mostOverlapping;
  const words = isLong ? Math.max(size, Math.ceil((to - from) / mostPieces)) : size;
  const stride = isLong ? words : step;
  for (let at = from; at === from || at + words - stride < to; at += stride) {
    windows.push({ from: at, to: Math.min(at + words, to) });
  }
  return windows;
}
