/** Takes emoji, and faces made of marks, out of a text; a face often stands for the full stop of its sentence. */

const emoji = /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u20E3♥♡★☆])+/gu;

/** Beside a word some of these would be a figure, a label, or marks that write in bold: they count where they stand apart. */
const apart = [
  /[:;=]['’`´]?[-^o]?(?:[()[\]{}<>]+|[DPp]+|[/\\|*]+|[oOcCxXsS3]+)/,
  /[()[\]]+['’]?-?[:;=]/,
  /[BxX8]-[()DP]+/,
  /(?<![Aa]dobe\s)[xX][dD]+|xP+/,
  /[oO0][_.][oO0]/,
  /[<>][_.]{0,3}[<>]|[-;TQ][_.]{1,3}[-;TQ]|[._]{1,2}-[._]{1,2}/,
  /\\[oO]\/|\([yY]\)|<\/?3+|\^(?:[_.-]?\^)+/,
]
  .map(({ source }) => source)
  .join("|");

/** `\uFDD0` stands beside a piece that was taken out; see `even-out.ts`. A few times at most: more are found in the next round. */
const standing = new RegExp(
  `(?<=^|[\\s.,!?…"'”»)\\uFDD0])(?:(?:${apart}) ?){1,4}(?<! )(?=$|[\\s.,!?…:;"'”»)\\uFDD0])`,
  "gu",
);

const attached: readonly RegExp[] = [
  // At the end of a word: "thanks:)", "again:-(", "super:D".
  /[:;=]['’`´]?-?(?:[()]+|[\][]+|[DP]+|[/\\]+)(?=$|[\s.,!?…:;"'”»)\uFDD0])/gu,
  // Before a word: ":(again". A bracket that is closed is none.
  /(?<=^|\s)[:;]['’`´]?-?(?:\)+|\(+(?![^()\n]*\)))(?=\p{L})/gu,
  /\^(?:[_.-]?\^)+|(?<=\p{L})<\/?3+(?!\p{N})/gu,
];

/** Faces with a body: "( ͡° ͜ʖ ͡°)", "(ಠ_ಠ)", and a shrug, as it is after cleaning too. */
const drawn =
  /(?:[¯ ]?\u0304|¯)?\\_\(?.{1,3}?\)?_\/(?: ?\u0304|¯)?|\([^\p{L}\p{N}()\n]{0,4}(?:[•◕ಠ╥ಥ≧]|°[^()\n]{0,8}°)[^()\n]{0,12}\)/gu;

export function withoutFaces(text: string): string {
  return [emoji, drawn, standing, ...attached].reduce((left, face) => left.replace(face, ". "), text);
}
