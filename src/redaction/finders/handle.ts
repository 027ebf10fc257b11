/** Finds account names: `@name` and Skype's `live:name`. */
import { type Find, matchesOf } from "./match.ts";

const handle =
  /(?<![\p{L}\p{N}])(?:@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?|live:[a-z0-9_.-]{2,40}[a-z0-9_])/giu;
const timeOfDay = /^@\d{1,2}(?:[.-]?\d\d)?(?:am|pm|h)?$/i;

/** Whoever is there: "@all", "@here". */
const everybody = /^@(?:all|everyone|everybody|here|channel|team|work|home|wszyscy|visi)$/i;

/** One letter after the `@` is not enough, and "@5pm" is a time. */
export const findHandles: Find = (text) =>
  (/@|live:/i.test(text) ? matchesOf(handle, text) : []).filter(
    ({ start, end }) =>
      end - start > 2 && !timeOfDay.test(text.slice(start, end)) && !everybody.test(text.slice(start, end)),
  );
