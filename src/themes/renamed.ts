/** Themes whose id was changed between versions: what older versions stored is read under today's id. */
import { isSituation, type SituationId } from "../advice/situations.ts";

/** From an id of an earlier version to today's. Two old ids may lead to one: they are not added up (see `mergeCounts`). */
export const renamedThemes: Readonly<Record<string, SituationId>> = {};

/** @returns null for a theme that no longer exists */
export function currentTheme(
  id: string,
  renamed: Readonly<Record<string, string>> = renamedThemes,
): SituationId | null {
  const today = Object.hasOwn(renamed, id) ? renamed[id] : id;
  return today !== undefined && isSituation(today) ? today : null;
}
