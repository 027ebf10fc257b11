/** The kinds of things that are replaced. */

export const findingKinds = [
  "person",
  "client",
  "company",
  "address",
  "national-id",
  "tax-id",
  "email",
  "phone",
  "link",
  "handle",
  "mention",
  "iban",
  "card",
  "order",
  "number",
  "hidden",
] as const;
/** `hidden` is what the author chose; the others are found. */
export type FindingKind = (typeof findingKinds)[number];
