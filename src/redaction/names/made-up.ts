/** Tells names of firms that are put together of parts: "Kamex", "Stalbud", "Termotrans", "Vilprekyba", in any case. */

const parts =
  "ex|eks|bud|pol|trans|stal|plast|drew|med|dent|tech|lux|luks|met|bau|haus|instal|statyb|vent|went|soft|invest|service|serwis|servis|projekt|market|system|trade|bruk|dach|mebl|dom|sad|mar|form|tex|teks|logist|gaz|group|grup|media|prekyb|meda|lita|stata|mix|miks";
/** Where no word beside it says so: only what ends no other word. */
const sureParts =
  "[^aeiouy](?:ex|eks)|[nrltd](?:ix|iks)|[^o]pol|[^aeiou]opol|tex|teks|gaz|bud|trans|stal|plast|lux|luks|bau|haus|instal|vent|went|soft|invest|serwis|servis|projekt|market|bruk|dach|mebl|drew|[^ai]prekyb|namstatyb|[^aeiou]mix";
const madeUp = new RegExp(`(?:${parts})(?:[aeouy]|em|ie|ow?ie?|owi|om|as|ui|os|aus|is|u|o|i)?$`);
const surelyMadeUp = new RegExp(`(?:${sureParts})(?:[aeou]|em|ie|owie|owi|as|ui|os|aus|is)?$`);

/** Whether a folded form that no dictionary has ends as firms call themselves. */
export function isMadeUp(folded: string): boolean {
  return madeUp.test(folded);
}

/** The same of an end that no slip and no borrowed word has. */
export function isSurelyMadeUp(folded: string): boolean {
  return surelyMadeUp.test(folded);
}
