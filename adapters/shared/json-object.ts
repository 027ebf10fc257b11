/** Objects read from JSON in which no key must be there: Valibot alone would take a list for one. */
import * as v from "valibot";

const noList = v.check((value: unknown) => !Array.isArray(value));

export function objectOf<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(v.unknown(), noList, v.object(entries));
}

export function recordOf<Value>(key: v.GenericSchema<string>, value: v.GenericSchema<unknown, Value>) {
  return v.pipe(v.unknown(), noList, v.record(key, value));
}
