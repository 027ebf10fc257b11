/** Contract cases: what everyone sees, how it changes, and how a repetition is recognised. */
import { expect } from "vitest";
import { PlatformFailedError } from "../../src/errors.ts";
import type { Block, PostRef } from "../../src/ports/platform.ts";
import { toThemeChart } from "../../src/themes/theme-chart.ts";
import { eightWeeks } from "../support/theme-weeks.ts";
import { type Cases, type Stage, textMessage } from "./rig.ts";

/** Everything a chat platform might take for more than text. */
const markup = [
  "<script>alert(1)</script> <b>bold</b> &amp; &lt;",
  "<!channel> <!here> <@U123> <#C1|general> @everyone @here <@&42>",
  "*b* _i_ ~s~ `code` **B** __U__ ||spoiler|| > quote [text](https://evil.example)",
  "event: private\ndata: {}\n\nid: 1\r\n\u2028\u2029 \\u0000 \u{1F621}",
].join("\n");

const blocks: readonly Block[] = [
  { type: "heading", text: `Quiet Heron ${markup}` },
  { type: "text", text: markup },
  { type: "note", text: markup },
  { type: "quote", text: markup },
  { type: "copyable", label: markup, text: markup },
  { type: "marked", spans: [{ text: markup, why: markup }] },
  { type: "list", items: [markup] },
];

async function texts({ feed }: Stage): Promise<unknown[]> {
  return (await feed()).map(({ message }) => message);
}

export const posting: Cases = {
  "shows posts and replies to everyone, under their root": async (stage) => {
    const root = await stage.platform.post(stage.channel, textMessage("root"), "key-root");
    const reply = await stage.platform.reply(root, textMessage("reply"), "key-reply");
    await stage.settle();
    const [rootId, replyId] = [stage.decodePost(root), stage.decodePost(reply)];
    expect(await stage.feed()).toMatchObject([
      { id: rootId, root: null, message: textMessage("root") },
      { id: replyId, root: rootId, message: textMessage("reply") },
    ]);
    for (const seat of [stage.staff, stage.colleague, stage.moderator])
      expect(seat.pushed()).toEqual([rootId, replyId]);
  },

  "edits and removes for everyone, and counts a post that is gone as done": async (stage) => {
    const root = await stage.platform.post(stage.channel, textMessage("before"), "key-1");
    await stage.platform.edit(root, textMessage("after"));
    expect(await texts(stage)).toEqual([textMessage("after")]);
    await stage.platform.remove(root);
    expect(await texts(stage)).toEqual([]);
    await stage.platform.remove(root);
    await stage.platform.edit(root, textMessage("never"));
    expect(await texts(stage)).toEqual([]);
  },

  "makes one post of two calls with one key where it says so": async (stage) => {
    const first = await stage.platform.post(stage.channel, textMessage("once"), "key-1");
    const second = await stage.platform.post(stage.channel, textMessage("once"), "key-1");
    const answers = [
      await stage.platform.reply(first, textMessage("reply"), "key-2"),
      await stage.platform.reply(first, textMessage("reply"), "key-2"),
    ];
    await stage.platform.post(stage.channel, textMessage("another"), "key-3");
    const { repeatsSafely } = stage.platform.limits;
    expect(first === second).toBe(repeatsSafely);
    expect(answers[0] === answers[1]).toBe(repeatsSafely);
    expect(await stage.feed()).toHaveLength(repeatsSafely ? 3 : 5);
  },

  "carries markup and mentions as plain text": async (stage) => {
    await stage.platform.post(stage.channel, { summary: "A post", blocks }, "key-1");
    await stage.platform.answerPrivately(await stage.click("staff"), { summary: "For you", blocks });
    await stage.settle();
    expect(await texts(stage)).toEqual([{ summary: "A post", blocks }]);
    expect(stage.staff.answers().map(({ message }) => message.blocks)).toEqual([blocks]);
    expect(stage.colleague.answers()).toEqual([]);
  },

  "tells what a chart shows to whoever reads it, and keeps back what it keeps back": async (stage) => {
    const chart = toThemeChart(eightWeeks(), 5, "lt");
    if (chart === null) throw new Error("nothing to draw");
    await stage.platform.post(stage.channel, { summary: "A chart", blocks: [{ type: "chart", chart }] }, "key-1");
    await stage.platform.answerPrivately(await stage.click("staff"), {
      summary: "For you",
      blocks: [{ type: "chart", chart }],
    });
    await stage.settle();
    const seen = [(await texts(stage))[0], stage.staff.answers().at(-1)?.message].map((each) => JSON.stringify(each));
    for (const shown of seen) {
      for (const words of [chart.title, ...chart.rows.map(({ label, summary }) => `${label}: ${summary}`)])
        expect(shown).toContain(words);
    }
  },

  "shows a message of the length it says it can": async (stage) => {
    const long = textMessage("ż".repeat(stage.platform.limits.messageChars));
    await stage.platform.post(stage.channel, long, "key-1");
    expect(await texts(stage)).toEqual([long]);
  },

  "makes ids that are read back as they were, and are no longer than a button carries": async (stage) => {
    const posts = [
      await stage.platform.post(stage.channel, textMessage("one"), "key-1"),
      await stage.platform.post(stage.channel, textMessage("two"), "key-2"),
    ];
    expect(new Set(posts).size).toBe(2);
    for (const post of posts) expect(stage.encodePost(stage.decodePost(post))).toBe(post);
    for (const id of ["a", "ą ż:1", "1:2:3"]) expect(stage.decodePost(stage.encodePost(id))).toBe(id);
  },

  "refuses a post reference of another platform": async (stage) => {
    const foreign = "elsewhere:post:1" as PostRef;
    expect(() => stage.decodePost(foreign)).toThrow(TypeError);
    await expect(stage.platform.edit(foreign, textMessage("x"))).rejects.toThrow();
    await expect(stage.platform.remove(foreign)).rejects.toThrow();
    await expect(stage.platform.reply(foreign, textMessage("x"), "key-1")).rejects.toThrow();
    expect(await stage.feed()).toEqual([]);
  },

  "surely makes no reply under a root that is gone": async (stage) => {
    const root = await stage.platform.post(stage.channel, textMessage("root"), "key-1");
    await stage.platform.remove(root);
    await expect(stage.platform.reply(root, textMessage("reply"), "key-2")).rejects.toThrow(PlatformFailedError);
    expect(await stage.feed()).toEqual([]);
  },
};
