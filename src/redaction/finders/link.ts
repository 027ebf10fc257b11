/** Finds links: anything with a scheme, Slack's `<https://..|..>`, and bare addresses under known top-level domains. */
import { LinkifyIt } from "linkify-it";
import { forWords } from "../text-memory.ts";
import { everyMatch, type Find, type Match } from "./match.ts";
import { isPlainTopLevelDomain, isTopLevelDomain } from "./top-level-domains.ts";

const withScheme =
  /<[a-z][a-z0-9+.-]{1,20}:[^<>\s\0]+(?:\|[^<>\n\u2029\0]*)?>|(?<![a-z0-9])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>\0]+/giu;
const trailing = /[.,;:!?'"“”’»)\]]+$/;
const lastLabel = /(?<=[\p{L}\p{N}])\.(\p{L}{2,8})(?![\p{L}\p{N}-])/gu;
/** A full stop with no space after it; letters of two code units count too. */
const stopInside = /[^\s\0]\.[^\s\0.,!?)"\]]/g;
const spaceOrWall = /[\s\0]/;
const restOfPiece = /[^\s\0]*/y;

let linkify: LinkifyIt | undefined;

/** Schemes first; linkify-it is asked only when something ends like a host name. */
export const findLinks: Find = (text) => {
  const found: Match[] = [];
  if (text.includes("://") || text.includes("<")) {
    for (const { 0: link, index } of everyMatch(withScheme, text)) {
      const kept = link.startsWith("<") ? link : link.slice(0, link.length - trailingLength(link));
      if (kept.includes("://") || link.startsWith("<")) found.push({ start: index, end: index + kept.length });
    }
  }
  // Bare ones never overlap each other.
  const schemed = found.slice();
  for (const link of bareAddressesOf(text)) {
    if (!schemed.some(({ start, end }) => start < link.end && link.start < end)) found.push(link);
  }
  return found.sort((left, right) => left.start - right.start);
};

/** linkify-it is slow on whole texts, so it sees only what ends like a host name. */
function bareAddressesOf(text: string): Match[] {
  const found: Match[] = [];
  let end = 0;
  for (const { index } of everyMatch(stopInside, text)) {
    if (index < end) continue;
    let offset = index;
    while (offset > end && !spaceOrWall.test(text.charAt(offset - 1))) offset -= 1;
    restOfPiece.lastIndex = index;
    end = index + (restOfPiece.exec(text)?.[0].length ?? 0);
    for (const link of addressesIn(text.slice(offset, end)))
      found.push({ start: offset + link.start, end: offset + link.end });
  }
  return found;
}

const addressesIn = forWords((piece: string): readonly Match[] => {
  if (!mayHoldAddress(piece)) return [];
  linkify ??= new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false });
  const links = linkify.match(piece) ?? [];
  return links
    .filter(({ schema, raw }) => schema === "" && isAddress(raw))
    .map(({ index, lastIndex }) => ({ start: index, end: lastIndex }));
});

function mayHoldAddress(piece: string): boolean {
  return [...everyMatch(lastLabel, piece)].some(([, label = ""]) => isTopLevelDomain(label));
}

function trailingLength(link: string): number {
  return trailing.exec(link.slice(-20))?.[0].length ?? 0;
}

/** "ok.dzieki" and "zrobione.to" are a missing space; "t.me/name" and "www.firma.it" are not. */
function isAddress(raw: string): boolean {
  const [host = "", ...path] = raw.split(/[/?#:]/);
  const labels = host.split(".");
  const last = labels.at(-1) ?? "";
  return isPlainTopLevelDomain(last) || ((path.length > 0 || labels.length > 2) && isTopLevelDomain(last));
}
