/** The acts of "You said, we did", for breaking the platform or the store exactly while they happen. */
import { type Act, client, dayMs, job, type Scene, vent } from "./act.ts";
import { canary } from "./canaries.ts";

const target = "cant late-payment";

async function deedPreview({ harness, author }: Scene): Promise<void> {
  harness.managers.add(canary.authorId);
  await author.submit("did", target, { what: vent, client });
  await author.press("hide-more");
  await author.submit("hide", harness.platform.forms.at(-1)?.form.state ?? "", { words: canary.secret });
}

async function deed(scene: Scene): Promise<string> {
  await deedPreview(scene);
  await scene.author.press("did-publish");
  return scene.harness.store.deeds.of(scene.harness.platform.name, scene.author.event("", "").space)[0]?.id ?? "";
}

/** One that the channel refused until it was given up. */
async function unposted(scene: Scene): Promise<string> {
  const { harness } = scene;
  const { space } = scene.author.event("", "");
  harness.platform.failNext("post", ...Array<"refuse">(10).fill("refuse"));
  await deedPreview(scene);
  await scene.author.press("did-publish");
  for (let round = 0; round < 12; round += 1) await harness.pass(600_000);
  return harness.store.deeds.unposted(harness.platform.name, space)[0]?.id ?? "";
}

export const deedActs: Readonly<Record<string, Act>> = {
  "an answer to a theme": {
    typed: [vent, client],
    prepare: async ({ harness, author }) => {
      harness.managers.add(canary.authorId);
      return () => author.submit("did", target, { what: vent, client });
    },
  },
  "publishing an answer to a theme": {
    prepare: async (scene) => {
      await deedPreview(scene);
      return () => scene.author.press("did-publish");
    },
  },
  "posting an answer again that was given up": {
    prepare: async (scene) => {
      const id = await unposted(scene);
      return () => scene.author.click("did-again", id);
    },
  },
  "dropping an answer that was given up": {
    prepare: async (scene) => {
      const id = await unposted(scene);
      return () => scene.author.click("did-drop", id);
    },
  },
  "saying that it helped": {
    prepare: async (scene) => {
      const id = await deed(scene);
      return () => scene.author.click("did-helped", id);
    },
  },
  "the settling of votes": job(7 * dayMs, async (scene) => {
    const id = await deed(scene);
    for (const person of ["a", "b", "c", "d", "e"]) await scene.harness.person(person).click("did-helped", id);
  }),
  "the removal of an answer": job(91 * dayMs, deed),
};
