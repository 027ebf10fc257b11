/** The doctor on the firm's list of clients: how many names are read, and which lines replace too much or nothing. */
import { readFileSync } from "node:fs";
import { type ListedName, listedNames } from "../../../src/redaction/client-names.ts";
import { type Finding, ok, problem, warning } from "./finding.ts";

/** Of so few letters, a name is easily a piece of something else: an abbreviation, a unit, a little word. */
const fewestSafeLetters = 3;

/** Names lines, never names: what the doctor says is copied into tickets. @param path of CLIENT_NAMES; null: not set */
export function checkClients(path: string | null): Finding[] {
  if (path === null) return [ok("clients: no list, so redaction goes by its rules alone (CLIENT_NAMES)")];
  let list: string;
  try {
    list = readFileSync(path, "utf8");
  } catch {
    return [
      problem(
        "clients: CLIENT_NAMES names a file that can't be read, and Ventil does not start",
        "correct or remove it",
      ),
    ];
  }
  const names = listedNames(list);
  const read = names.filter(({ isRead }) => isRead);
  const unread = names.filter(({ isRead }) => !isRead);
  const short = read.filter(({ words }) => words.join("").length < fewestSafeLetters);
  const words = read.filter((name) => name.isWord && !short.includes(name));
  const count = `clients: ${read.length === 1 ? "1 name is" : `${read.length} names are`} read from the list`;
  return [
    read.length === 0 ? warning(count, "write one client a line into the file that CLIENT_NAMES names") : ok(count),
    ...about(unread, "has no name that could be looked for", "write the whole name"),
    ...about(
      short,
      `has a name of fewer than ${fewestSafeLetters} letters, which is replaced wherever they stand alone`,
      "write the longer name, or leave it out",
    ),
    ...about(
      words,
      'has an ordinary word, which is replaced only with a capital or beside a word such as "client"',
      "add the longer name of that client on a line of its own",
    ),
  ];
}

const mostLines = 10;

function about(names: readonly ListedName[], says: string, mend: string): Finding[] {
  const [first, ...others] = names;
  if (first === undefined) return [];
  const lines = names.slice(0, mostLines).map(({ line }) => line);
  const more = names.length > mostLines ? ` and ${names.length - mostLines} more` : "";
  const where = others.length === 0 ? `line ${first.line}` : `each of lines ${lines.join(", ")}${more}`;
  return [warning(`clients: ${where} ${says}`, mend)];
}
