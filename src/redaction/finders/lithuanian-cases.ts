/** Tells whether a Lithuanian adjective and a noun stand in the same case: "Žalio katino", "Gerais namais". */

/** Of an adjective, and of the nouns that go with it. */
const cases: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [/[^aeiouy]as$|[^aeiouy]us$/, /(?:as|is|us|ys)$/],
  [/[^aeiouy]i?o$/, /(?:[^aeiouy]i?o|aus)$/],
  [/[^aeiouy]i?am$/, /ui$/],
  [/[^aeiouy]i?ą$/, /[ąįų]$/],
  [/[^aeiouy]i?u$/, /(?:u|umi)$/],
  [/[^aeiouyk]i$/, /(?:ai|ys)$/],
  [/[^aeiouy]i?ų$/, /ų$/],
  [/[^aeiouy]iems$/, /(?:ams|iams|ims)$/],
  [/[^aeiouy]i?ais$/, /(?:ais|imis)$/],
  [/[^aeiouy]i?a$/, /[^n][aė]$/],
  [/[^aeiouy]i?os$/, /(?:os|ės|ies)$/],
  [/[^aeiouy]i?ai$/, /(?:ai|ei)$/],
];

export function agrees(adjective: string, noun: string): boolean {
  return cases.some(([first, second]) => first.test(adjective) && second.test(noun));
}
