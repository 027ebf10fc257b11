/** The channel: loads its posts, keeps them current, and shows them oldest first. */
/** @import { WirePost } from "./requests.js" */
/** @import { OnAction } from "./render-message.js" */
import { announce, find, replaceKeepingFocus } from "./element.js";
import { followEnd } from "./follow-end.js";
import { arrange, createThread, renderPost } from "./post-card.js";
import { loadPosts } from "./requests.js";
import { say } from "./strings.js";

/** @param {{ onAction: OnAction, onFailed: (sentence: string) => void }} options */
export function createFeed({ onAction, onFailed }) {
  const scroller = find("feed", HTMLElement);
  const list = find("posts", HTMLOListElement);
  const older = find("older", HTMLButtonElement);
  const end = followEnd(scroller, find("below", HTMLButtonElement));
  /** @type {Map<string, { post: WirePost, card: HTMLElement }>} */
  let shown = new Map();
  /** @type {Map<string, ReturnType<typeof createThread>>} */
  const threads = new Map();
  /** What the stream said since a load began; it is newer than what the load brings. @type {Map<string, WirePost | null>} */
  const since = new Map();
  /** @type {string | null} */
  let next = null;
  let pages = 1;
  let isFirstLoad = true;

  older.addEventListener("click", loadOlder);

  /** @param {WirePost} post */
  function put(post) {
    const known = shown.get(post.id);
    if (known && JSON.stringify(known.post) === JSON.stringify(post)) return;
    const card = renderPost(post, onAction);
    if (known) replaceKeepingFocus(known.card, card);
    shown.set(post.id, { post, card });
  }

  function arrangeAll() {
    const all = [...shown.values()].sort((a, b) => Date.parse(a.post.at) - Date.parse(b.post.at));
    const roots = all.filter(({ post }) => post.root === null);
    for (const id of threads.keys()) if (!shown.has(id)) threads.delete(id);
    const places = roots.map(({ post, card }) => {
      const thread = threads.get(post.id) ?? createThread();
      threads.set(post.id, thread);
      const replies = all.filter((each) => each.post.root === post.id);
      thread.update(
        card,
        replies.map((each) => each.card),
      );
      return thread.place;
    });
    arrange(list, places);
    older.hidden = next === null;
    find("loading", HTMLElement).hidden = true;
    find("empty", HTMLElement).hidden = roots.length > 0;
  }

  /** @param {WirePost} post */
  function isOlderThanShown(post) {
    if (next === null) return false;
    if (post.root !== null) return !shown.has(post.root);
    return [...shown.values()].every((each) => Date.parse(each.post.at) > Date.parse(post.at));
  }

  async function reload() {
    scroller.setAttribute("aria-busy", "true");
    since.clear();
    try {
      /** @type {WirePost[]} */
      const loaded = [];
      /** @type {string | null} */
      let cursor = null;
      for (let page = 0; page < pages; page++) {
        const answer = await loadPosts(cursor);
        loaded.push(...answer.posts);
        cursor = answer.next;
        if (cursor === null) break;
      }
      const fresh = new Map(loaded.map((post) => [post.id, post]));
      for (const [id, post] of since) post === null ? fresh.delete(id) : fresh.set(id, post);
      const stays = end.isNear();
      next = cursor;
      shown = new Map([...shown].filter(([id]) => fresh.has(id)));
      for (const post of fresh.values()) put(post);
      arrangeAll();
      if (isFirstLoad || stays) end.go("instant");
      isFirstLoad = false;
    } catch {
      // the stream breaks with the server and says so; this is called again when it is back
    } finally {
      scroller.removeAttribute("aria-busy");
    }
  }

  async function loadOlder() {
    older.setAttribute("aria-busy", "true");
    try {
      const answer = await loadPosts(next);
      const fromEnd = scroller.scrollHeight - scroller.scrollTop;
      next = answer.next;
      pages += 1;
      for (const post of answer.posts) put(post);
      arrangeAll();
      scroller.scrollTop = scroller.scrollHeight - fromEnd;
      if (older.hidden) list.querySelector("article")?.focus({ preventScroll: true });
    } catch {
      onFailed(say("loadFailed"));
    } finally {
      older.removeAttribute("aria-busy");
    }
  }

  return {
    reload,
    /** @param {WirePost} post */
    show(post) {
      since.set(post.id, post);
      const isNew = !shown.has(post.id);
      if (isNew && isOlderThanShown(post)) return; // "Load older" brings it
      const stays = end.isNear();
      put(post);
      arrangeAll();
      if (isNew) announce(say(post.root === null ? "postArrived" : "replyArrived"));
      if (isNew && post.root === null && !stays) end.offer();
      if (stays) end.go("smooth");
    },
    /** @param {string} id */
    remove(id) {
      since.set(id, null);
      shown.delete(id);
      arrangeAll();
    },
  };
}
