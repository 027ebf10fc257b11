/** The requests of the page: what there is to show, and what a person did. */
/** @import { Locale, Message } from "../../../src/ports/platform.ts" */
/** @import { pageStrings } from "../page-strings.ts" */
/** @typedef {{ id: string, root: string | null, at: string, edited: boolean, message: Message }} WirePost */
/** `reached`: the server itself refused it, so it surely was not done. @typedef {{ ok: true } | { ok: false, reached: boolean, message: string | null }} Outcome */
/** @typedef {{ id: string, name: string, role: "staff" | "moderator" }} Persona */
/** @typedef {{ command: string, hint: Record<Locale, string> }} Command */
/** @typedef {{ personas: Persona[], defaultLocale: Locale, strings: typeof pageStrings, channel: string, commands: Command[] }} PageData */

const SEND_WAIT_MS = 20_000;

/** @param {object} body @returns {Promise<Outcome>} */
export async function postEvent(body) {
  try {
    const response = await fetch("/events", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(SEND_WAIT_MS),
    });
    if (response.ok) return { ok: true };
    const { message } = await response.json().catch(() => ({ message: null }));
    return { ok: false, reached: true, message: typeof message === "string" && message !== "" ? message : null };
  } catch {
    return { ok: false, reached: false, message: null };
  }
}

/** Up to 30 roots with their replies, oldest first. @param {string | null} before @returns {Promise<{ posts: WirePost[], next: string | null }>} */
export async function loadPosts(before) {
  const response = await fetch(before === null ? "/posts" : `/posts?before=${encodeURIComponent(before)}`);
  if (!response.ok) throw new Error(`posts: ${response.status}`);
  return response.json();
}

/** What stands in the moderators' channel. @param {string} persona @returns {Promise<WirePost[]>} */
export async function loadCards(persona) {
  const response = await fetch(`/cards?persona=${encodeURIComponent(persona)}`);
  if (!response.ok) throw new Error(`cards: ${response.status}`);
  return (await response.json()).posts;
}

/** @returns {Promise<PageData>} */
export async function loadPageData() {
  const response = await fetch("/page-data");
  if (!response.ok) throw new Error(`page data: ${response.status}`);
  return response.json();
}
