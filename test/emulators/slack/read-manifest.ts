/** Reads an app's manifest: as much YAML as ours is written in. What it does not know is an error, never skipped. */
import { readFileSync } from "node:fs";
import { isJson, type Json, listOf, textAt } from "./json.ts";

interface Line {
  readonly indent: number;
  readonly text: string;
  readonly at: number;
}

/** @throws {SyntaxError} naming the line */
export function parseYaml(source: string): Json {
  const lines = source.split("\n").flatMap((line, index): Line[] => {
    const text = line.trimStart();
    return text === "" || text.startsWith("#") ? [] : [{ indent: line.length - text.length, text, at: index + 1 }];
  });
  const [value, next] = readBlock(lines, 0, 0);
  if (next < lines.length || !isJson(value)) throw new SyntaxError(`line ${lines[next]?.at ?? 1}: not understood`);
  return value;
}

function readBlock(lines: readonly Line[], from: number, indent: number): [unknown, number] {
  return lines[from]?.text.startsWith("- ") === true ? readList(lines, from, indent) : readMap(lines, from, indent);
}

function readMap(lines: readonly Line[], from: number, indent: number): [Json, number] {
  const map: Json = {};
  let at = from;
  for (let line = lines[at]; line !== undefined && line.indent === indent; line = lines[at]) {
    const [, key, rest = ""] = /^([a-z_]+):(?: (.+))?$/.exec(line.text) ?? [];
    if (key === undefined || key in map) throw new SyntaxError(`line ${line.at}: not understood`);
    at += 1;
    if (rest !== "") map[key] = readScalar(rest, line);
    else [map[key], at] = readBlock(lines, at, indent + 2);
  }
  if (at === from) throw new SyntaxError(`line ${lines[from]?.at ?? 0}: nothing here`);
  return [map, at];
}

function readList(lines: readonly Line[], from: number, indent: number): [unknown[], number] {
  const list: unknown[] = [];
  let at = from;
  for (let line = lines[at]; line?.indent === indent && line.text.startsWith("- "); line = lines[at]) {
    const text = line.text.slice(2);
    if (!/^[a-z_]+: /.test(text)) {
      list.push(readScalar(text, line));
      at += 1;
      continue;
    }
    // The first line of a map stands behind the dash.
    const rest = [...lines.slice(0, at), { ...line, indent: indent + 2, text }, ...lines.slice(at + 1)];
    const [map, next] = readMap(rest, at, indent + 2);
    list.push(map);
    at = next;
  }
  return [list, at];
}

function readScalar(text: string, { at }: Line): unknown {
  if (text === "true" || text === "false") return text === "true";
  if (/^\d+$/.test(text)) return Number(text);
  if (text.startsWith('"')) return JSON.parse(text);
  // Plain words must not hold what means something else in YAML.
  if (/^[[{&*!|>'%@`#]|: | #/.test(text)) throw new SyntaxError(`line ${at}: must be in quotes`);
  return text;
}

export interface Manifest {
  readonly json: Json;
  readonly commands: readonly string[];
  readonly events: readonly string[];
  readonly scopes: readonly string[];
  readonly shortcuts: readonly { readonly id: string; readonly name: string; readonly type: string }[];
}

export function readManifest(path: string): Manifest {
  const json = parseYaml(readFileSync(path, "utf8"));
  const strings = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  const part = (...keys: string[]) =>
    keys.reduce<unknown>((value, key) => (isJson(value) ? value[key] : undefined), json);
  return {
    json,
    commands: listOf(part("features", "slash_commands")).map((each) => textAt(each, "command")),
    events: strings(part("settings", "event_subscriptions", "bot_events")),
    scopes: strings(part("oauth_config", "scopes", "bot")),
    shortcuts: listOf(part("features", "shortcuts")).map((each) => ({
      id: textAt(each, "callback_id"),
      name: textAt(each, "name"),
      type: textAt(each, "type"),
    })),
  };
}
