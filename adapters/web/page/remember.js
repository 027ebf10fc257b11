/** What this tab remembers until it is closed: the language and who is acted as. Nothing that anybody typed. */

/** @param {"locale" | "persona"} name @returns {string | null} */
export function remembered(name) {
  try {
    return sessionStorage.getItem(`ventil-${name}`);
  } catch {
    return null; // storage is switched off: a reload begins anew
  }
}

/** @param {"locale" | "persona"} name @param {string} value */
export function remember(name, value) {
  try {
    sessionStorage.setItem(`ventil-${name}`, value);
  } catch {
    // storage is switched off
  }
}
