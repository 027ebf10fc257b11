/** A variable that is a whole number within limits. */
import * as v from "valibot";

/** @param unit as the message names it, or "" */
export const wholeNumber = (least: number, most: number, fallback: number, unit: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d+$/, `must be a whole number${unit === "" ? "" : ` of ${unit}`}`),
      v.transform(Number),
      v.check((value) => value >= least && value <= most, `must be from ${least} to ${most} ${unit}`.trimEnd()),
    ),
    String(fallback),
  );

export const port = (fallback: number) => wholeNumber(0, 65_535, fallback, "");
