/** One act per use case, each with the way there: for breaking the platform or the store exactly while it happens. */
import { buttonValue } from "../support/harness.ts";
import {
  type Act,
  client,
  dayMs,
  heavy,
  hourMs,
  insult,
  job,
  mine,
  onMine,
  onPreview,
  onResult,
  onThread,
  preview,
  published,
  reply,
  replyPreview,
  vent,
} from "./act.ts";
import { canary } from "./canaries.ts";
import { deedActs } from "./deed-acts.ts";

export const acts: Readonly<Record<string, Act>> = {
  "the bare command": {
    prepare:
      async ({ author }) =>
      () =>
        author.command("vent"),
  },
  help: {
    prepare:
      async ({ author }) =>
      () =>
        author.command("vent", "help"),
  },
  "a vent typed into the command": {
    typed: [vent],
    prepare:
      async ({ author }) =>
      () =>
        author.command("vent", vent),
  },
  "a vent": {
    typed: [vent, client],
    prepare:
      async ({ author }) =>
      () =>
        author.submit("vent", "", { what: vent, client }),
  },
  calm: {
    typed: [client],
    prepare:
      async ({ author }) =>
      () =>
        author.submit("calm", "", { what: client }),
  },
  "a draft to a client": {
    typed: [vent, client],
    prepare:
      async ({ author }) =>
      () =>
        author.submit("draft", "", { what: vent, client }),
  },
  "a draft to a client, asked": onResult(({ author }) => author.press("refine", "check-draft")),
  "a vent, written again": onResult(
    ({ author }, draft) => author.submit("vent", draft, { what: vent, client }),
    [vent],
  ),
  "a text in despair": {
    typed: ["nie chce mi się żyć"],
    prepare:
      async ({ author }) =>
      () =>
        author.submit("vent", "", { what: "nie chce mi się żyć" }),
  },
  refine: onResult(({ author }) => author.press("refine", "reword")),
  situation: onResult(({ author }) => author.press("situation", "late-payment")),
  "who is right": onResult(({ author }, draft) => author.click("fair", `${draft} us`)),
  "facts, asked": onResult(({ author }, draft) => author.click("add-fact", draft)),
  "facts, given": onResult(
    ({ author }, draft) => author.submit("facts", draft, { "[DATA]": canary.typed }),
    [canary.typed],
  ),
  "not OK": onResult(({ author }) => author.press("not-ok")),
  discard: onResult(({ author }) => author.press("discard")),
  "write again": onResult(({ author }) => author.press("rewrite")),
  share: onResult(({ author }) => author.press("share")),
  "hide, asked": onPreview(({ author }) => author.press("hide-more")),
  "hide, given": onResult(
    ({ author }, draft) => author.submit("hide", draft, { words: canary.secret }),
    [canary.secret],
  ),
  "put back, asked": onPreview(({ author }) => author.press("put-back", "person-1")),
  "put back": onPreview(({ author }, draft) => author.click("put-back-yes", `${draft} person-1`)),
  "leave out the client": onPreview(({ author }) => author.press("toggle-client")),
  "disguise the wording": onPreview(({ author }) => author.press("disguise")),
  "have it reworded": onPreview(({ author }, draft) => author.click("reword-vent", draft)),
  "publish now": onPreview(({ author }) => author.press("publish-now")),
  "publish later": onPreview(({ author }) => author.press("publish-later")),
  "publish, asked again": onPreview(({ author }) => author.press("publish-now"), heavy),
  "publish, confirmed": {
    prepare: async (scene) => {
      await preview(scene, heavy);
      await scene.author.press("publish-now");
      return () => scene.author.press("publish-now-yes");
    },
  },
  "a vote": onThread(({ colleague }, thread) => colleague.click("me-too", thread)),
  "reply, asked": onThread(({ colleague }, thread) => colleague.click("reply", thread)),
  "a reply": onThread(({ colleague }, thread) => colleague.submit("reply", thread, { what: reply }), [reply]),
  "a refused suggestion": onThread(
    ({ colleague }, thread) => colleague.submit("suggestion", thread, { what: insult }),
    [insult],
  ),
  "publish a reply": {
    prepare: async (scene) => {
      await replyPreview(scene);
      return () => scene.colleague.press("publish-now");
    },
  },
  mine: onThread(({ author }) => author.command("vent", "mine")),
  "edit, asked": onMine(({ author }) => author.press("edit")),
  "an edit": {
    typed: [vent],
    prepare: async (scene) => {
      const entry = buttonValue(await mine(scene), "edit") ?? "";
      return () => scene.author.submit("edit", entry, { what: vent });
    },
  },
  "publish an edit": {
    prepare: async (scene) => {
      const entry = buttonValue(await mine(scene), "edit") ?? "";
      const shown = await scene.author.submit("edit", entry, { what: `${vent} Zmienione.` });
      await scene.author.submit("hide", buttonValue(shown, "discard") ?? "", { words: canary.secret });
      return () => scene.author.press("publish-now");
    },
  },
  "withdraw, asked": onMine(({ author }) => author.press("withdraw")),
  withdraw: onMine(({ author }) => author.click("withdraw-yes", buttonValue(author.last(), "withdraw") ?? "")),
  drop: {
    prepare: async (scene) => {
      await preview(scene);
      await scene.author.press("publish-later");
      await scene.author.command("vent", "mine");
      return () => scene.author.press("drop");
    },
  },
  "an unknown command": {
    prepare:
      async ({ author }) =>
      () =>
        author.command("ventt", canary.typed),
  },
  "appearing of a batch": job(hourMs, async (scene) => {
    await preview(scene);
    await scene.author.press("publish-later");
    await scene.harness.pass(4 * hourMs);
  }),
  "closing of a thread": job(15 * dayMs, published),
  "deletion of a thread": job(80 * dayMs, async (scene) => {
    await published(scene);
    await scene.harness.pass(15 * dayMs);
  }),
  ...deedActs,
};
