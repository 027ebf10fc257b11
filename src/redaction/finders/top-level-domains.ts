/** Top-level domains that tell an address from a missing space after a full stop. */

/** Domains that are no word in English, Polish or Lithuanian; "zrobione.to" and "done.it" must stay text. */
const plain = new Set(
  (
    "com org net edu gov info biz name eu io ai dev app tech online shop store cloud site page blog agency digital studio " +
    "pl lt lv ee de fr es ru ua cz sk hu ro bg hr si se fi dk nl ch uk us ca au nz jp cn kr br mx tr gr pt lu mt cy il ae"
  ).split(" "),
);

/** Country domains that are also words: trusted only in a longer address. */
const wordLike = new Set("it is at be by in me my no so to do co ly gg am as ie im la li tv cc fm sh gl".split(" "));

/** Whether `label` ends an address on its own strength. */
export function isPlainTopLevelDomain(label: string): boolean {
  return plain.has(label.toLowerCase());
}

/** Whether `label` ends an address when something else (a path, `www`, an @) says that it is one. */
export function isTopLevelDomain(label: string): boolean {
  return plain.has(label.toLowerCase()) || wordLike.has(label.toLowerCase());
}
