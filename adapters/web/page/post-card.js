/** Draws one post, and a root with the thread of replies under it. */
/** @import { WirePost } from "./requests.js" */
/** @import { OnAction } from "./render-message.js" */
import { element } from "./element.js";
import { renderBlocks } from "./render-message.js";
import { label, labelAttribute, showTime } from "./strings.js";

const REPLIES_SHOWN = 3;

/** @param {WirePost} post @param {OnAction} onAction */
export function renderPost(post, onAction) {
  const time = element("time", { datetime: post.at });
  showTime(time);
  const when = element("p", { class: "when" }, time);
  if (post.edited) when.append(" · ", label(element("span"), "edited"));
  const heading = post.root === null ? "h3" : "h4";
  const blocks = renderBlocks(post.message, heading, onAction);
  return element("article", { tabindex: "-1", "aria-label": post.message.summary }, when, ...blocks);
}

/**
 * The place of one root and its thread in the feed. Cards are made elsewhere and handed in, so that a card that has not
 * changed stays the same element.
 */
export function createThread() {
  let showsAll = false;
  const toggle = element("button", { type: "button", class: "quiet small earlier" });
  const list = labelAttribute(element("ol", { class: "replies" }), "aria-label", "replies");
  const place = element("li");
  /** @type {readonly HTMLElement[]} */
  let replies = [];

  function show() {
    const hidden = Math.max(0, replies.length - REPLIES_SHOWN);
    toggle.hidden = hidden === 0;
    toggle.setAttribute("aria-expanded", String(showsAll));
    if (showsAll) label(toggle, "hideEarlier");
    else label(toggle, "showEarlier", { count: hidden });
    arrange(
      list,
      replies.slice(showsAll ? 0 : hidden).map((reply) => reply.parentElement ?? element("li", {}, reply)),
    );
    list.hidden = replies.length === 0;
  }
  toggle.addEventListener("click", () => {
    showsAll = !showsAll;
    show();
  });

  return {
    place,
    /** @param {HTMLElement} root @param {readonly HTMLElement[]} next */
    update(root, next) {
      replies = next;
      arrange(place, [root, toggle, list]);
      show();
    },
  };
}

/**
 * Makes `children` the children of `parent`, in this order, moving none that is in its place (a moved one loses focus).
 * @param {HTMLElement} parent @param {readonly HTMLElement[]} children
 */
export function arrange(parent, children) {
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!(child instanceof HTMLElement && wanted.has(child))) child.remove();
  for (const [index, child] of children.entries()) {
    const there = parent.children[index];
    if (there !== child) parent.insertBefore(child, there ?? null);
  }
}
