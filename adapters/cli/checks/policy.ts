/** The doctor on the house policy: whether it is read, which line is wrong, and which sentence no client will hear. */
import { objectionsTo, type Policy } from "../../../src/advice/house-rules.ts";
import { situations } from "../../../src/advice/situations.ts";
import { locales } from "../../../src/i18n/catalogue.ts";
import { readPolicyFile } from "../../../src/prompts/load-house-policy.ts";
import { readHousePolicy } from "../../../src/prompts/parse-house-policy.ts";
import { type Finding, ok, problem, warning } from "./finding.ts";

/** @param path absolute. @param isNamed whether HOUSE_POLICY names it; then a file must be there */
export function checkPolicy(path: string, isNamed: boolean): Finding[] {
  const file = readPolicyFile(path);
  if (file.state === "unreadable") return [problem(`house policy: the file can't be used, ${file.why}`, file.mend)];
  if (file.state === "missing") {
    if (!isNamed) return [ok("house policy: none, so nothing is promised to a client")];
    return [problem("house policy: HOUSE_POLICY names a file that is not there", "correct HOUSE_POLICY, or remove it")];
  }
  const { policy, flaws } = readHousePolicy(file.source, situations);
  if (flaws.length > 0) {
    return flaws.map(({ line, text, mend }) => problem(`house policy: ${file.name}, line ${line}: ${text}`, mend));
  }
  return [ok(`house policy: ${file.name}, ${counted(policy.clauses.length)}`), ...unsayable(policy)];
}

function counted(clauses: number): string {
  if (clauses === 0) return "no clause is in use, so nothing is promised to a client";
  return clauses === 1 ? "1 clause" : `${clauses} clauses`;
}

/** A gate may be wrong, so this is no reason not to start; but nobody should wonder where a clause stays. */
function unsayable({ clauses }: Policy): Finding[] {
  return clauses.flatMap(({ id, sentences }) =>
    locales.flatMap((locale) => {
      const sentence = sentences[locale];
      const [objection] = sentence === undefined ? [] : objectionsTo(sentence, locale);
      if (objection === undefined) return [];
      const why = objection.excerpt === "" ? objection.gate : `${objection.gate}, "${objection.excerpt.slice(0, 40)}"`;
      const text = `house policy: ${id}, ${locale}: the sentence stays out of replies (${why})`;
      return [warning(text, "put it in other words; staff see the clause all the same")];
    }),
  );
}
