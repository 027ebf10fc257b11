/** Finds and reads the house policy's file. No file where none was named is a firm without a policy. */
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { PromptInvalidError } from "../errors.ts";
import { type HousePolicy, noPolicy } from "./house-policy.ts";
import { parseHousePolicy } from "./parse-house-policy.ts";

const mostBytes = 200_000;

/** What lies at the policy's path: its text, or why there is none, with a way to mend it. */
export type PolicyFile =
  | { readonly state: "read"; readonly name: string; readonly source: string }
  | { readonly state: "missing" }
  | { readonly state: "unreadable"; readonly why: string; readonly mend: string };

export function readPolicyFile(path: string): PolicyFile {
  try {
    const found = statSync(path);
    if (!found.isFile()) return { state: "unreadable", why: "it is not a file", mend: "make it a text file" };
    if (found.size > mostBytes) return { state: "unreadable", why: "it is very long", mend: "shorten it" };
    return { state: "read", name: basename(path), source: decode(readFileSync(path)) };
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return { state: "missing" };
    if (code === undefined || code === "ERR_ENCODING_INVALID_ENCODED_DATA")
      return { state: "unreadable", why: "it is not UTF-8 text", mend: 'save it again as text, encoding "UTF-8"' };
    return { state: "unreadable", why: code, mend: "let Ventil's account read it" };
  }
}

/**
 * @param path absolute. @param isNamed whether somebody set this path: then a file must be there.
 * @throws {PromptInvalidError} naming the file, and for every flaw its line.
 */
export function loadHousePolicy<Id extends string>(
  path: string,
  isNamed: boolean,
  situations: readonly Id[],
): HousePolicy<Id> {
  const file = readPolicyFile(path);
  if (file.state === "read") return parseHousePolicy(file.name, file.source, situations);
  if (file.state === "unreadable") {
    throw new PromptInvalidError(`the house policy can't be used: ${file.why}; ${file.mend}`);
  }
  if (!isNamed) return noPolicy;
  throw new PromptInvalidError("the file that HOUSE_POLICY names is not there; correct HOUSE_POLICY, or remove it");
}

function decode(bytes: Buffer): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
