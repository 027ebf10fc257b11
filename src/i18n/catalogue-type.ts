/** The shape that every language must have: the keys of English, with the same parameters. */
import type { en } from "./locales/en.ts";

export type Catalogue = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends (...values: infer Values) => infer Text
    ? (...values: Values) => Widened<Text>
    : Widened<(typeof en)[Key]>;
};

type Widened<Text> = Text extends string ? string : Text extends readonly string[] ? readonly string[] : never;
