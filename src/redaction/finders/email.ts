/** Finds e-mail addresses, also written to fool a machine: "jan (at) firma . pl", "john dot smith at gmail dot com". */
import { everyMatch, type Find, type Match } from "./match.ts";
import { isTopLevelDomain } from "./top-level-domains.ts";

const atSign =
  /@|[ \t]@[ \t]|[ \t]?[([{][ \t]?(?:at|@|małpa|malpa|eta)[ \t]?[)\]}][ \t]?|[ \t](?:at|małpa|malpa|eta)[ \t]/giu;
/** A quick look whether one can be there at all: a bare "at" needs a spelled-out dot. */
const mayHold = /[@([{]|[ \t](?:dot|kropka|taškas|taskas)[ \t]/i;
const localCharacter = /[\p{L}\p{M}\p{N}._%+'-]/u;
const maxLocalChars = 64;
const spelledDotBefore = /(?<![\p{L}\p{N}])[\p{L}\p{N}_-]{1,30}[ \t](?:dot|kropka|taškas|taskas)[ \t]$/iu;

const plainHost = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,62})(?:\.[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,62}){0,8}/uy;
const brokenHost =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,62}(?:(?:[ \t]?\.[ \t]?|[ \t]?[([{][ \t]?(?:dot|kropka|taškas|taskas)[ \t]?[)\]}][ \t]?)[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,62}){1,5}/iuy;
const spelledHost =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,62}(?:(?:[ \t](?:dot|kropka|taškas|taskas)[ \t]|\.)[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,62}){1,5}/iuy;

export const findEmails: Find = (text) => {
  const found: Match[] = [];
  if (!mayHold.test(text)) return found;
  let previousEnd = 0;
  for (const { 0: sign, index } of everyMatch(atSign, text)) {
    const start = localStart(text, index, previousEnd, sign);
    const end = start < index ? hostEnd(text, index + sign.length, sign) : 0;
    if (end === 0) continue;
    found.push({ start, end });
    previousEnd = end;
  }
  return found;
};

/** Where the part before the @ starts; `at` itself when there is none. */
function localStart(text: string, at: number, notBefore: number, sign: string): number {
  let start = at;
  const limit = Math.max(notBefore, at - maxLocalChars);
  while (start > limit && localCharacter.test(text.charAt(start - 1))) start -= 1;
  while (start < at && /[.'%-]/.test(text.charAt(start))) start += 1;
  if (sign === "@" || start === at) return start;
  const before = spelledDotBefore.exec(text.slice(Math.max(notBefore, start - 40), start));
  return before === null ? start : start - before[0].length;
}

/** Where the host ends, or 0. A plain `@` also takes a host without a domain: "kowalska@firma" names someone all the same. */
function hostEnd(text: string, from: number, sign: string): number {
  if (sign === "@") {
    const host = matchAt(plainHost, text, from);
    const last = host.split(".").at(-1) ?? "";
    return /\p{L}{2}/u.test(last) && (host.includes(".") || host.length > 2) ? from + host.length : 0;
  }
  const host = matchAt(/\p{L}/u.test(sign) && !/[([{]/.test(sign) ? spelledHost : brokenHost, text, from);
  return endOfKnownDomain(host, from, sign);
}

/** Cuts a host that ran into the next words back to its last known top-level domain: "firma . pl . ale" ends at "pl". */
function endOfKnownDomain(host: string, from: number, sign: string): number {
  const labels = [...host.matchAll(/[\p{L}\p{M}\p{N}-]+/gu)].filter(
    ({ 0: label }) => !/^(?:dot|kropka|ta[šs]kas)$/iu.test(label),
  );
  const last = labels.slice(1).findLast(({ 0: label }) => isTopLevelDomain(label));
  if (last === undefined) return 0;
  const end = last.index + last[0].length;
  const spelled = /[ \t([{](?:dot|kropka|ta[šs]kas)[ \t)\]}]/iu.test(host.slice(0, end));
  // "spotkanie at firma.pl" has a link, no address.
  return spelled || !/^[ \t]\p{L}/u.test(sign) ? from + end : 0;
}

function matchAt(pattern: RegExp, text: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? "";
}
