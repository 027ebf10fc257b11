/** The stage for the core alone: a fake platform that remembers everything it was given. */
import { createApp } from "../../src/app.ts";
import { PlatformFailedError } from "../../src/errors.ts";
import type { Form, Message } from "../../src/ports/platform.ts";
import { testModChannel, testSpace } from "../support/fakes.ts";
import { buttonValue, Harness, type HarnessOptions, type Person } from "../support/harness.ts";
import { canary } from "./canaries.ts";
import { plantElsewhere } from "./elsewhere.ts";
import { createWalker, expectNothingOut, type ModeratedStage, type Stage, type Walker } from "./stage.ts";

export interface HarnessStage extends Stage, ModeratedStage {
  readonly harness: Harness;
}

/** What `post`, `reply` and `edit` have in common: they show a message to everyone. */
type Showing = (place: string, message: Message, key?: string) => Promise<unknown>;

const failing = ["acknowledge", "answerPrivately", "openForm", "post", "edit"];

/** @param after looked at after every event; by default that nothing marked got out */
export function createHarnessStage(options: HarnessOptions = {}, after?: () => Promise<void>): HarnessStage {
  const harness = new Harness(options);
  const { platform } = harness;
  const used = new Set<string>();
  const rendered: Message[] = [];
  let isRefusing = false;
  const calls = platform as unknown as Record<string, (...values: unknown[]) => Promise<unknown>>;
  const methods = platform as unknown as Record<"post" | "reply" | "edit", Showing>;
  for (const method of ["post", "reply", "edit"] as const) {
    const real = methods[method].bind(platform);
    methods[method] = async (place, message, key) => {
      rendered.push(message);
      if (isRefusing) throw new PlatformFailedError("refused");
      return real(place, message, key);
    };
  }

  const look = after ?? (() => expectNothingOut(stage));
  const walker = (person: Person): Walker => {
    return createWalker({
      send: async (deed) => {
        if (deed.type === "command") await person.command(deed.command, deed.text);
        else if (deed.type === "form") await person.submit(deed.form, deed.state, deed.values);
        else await person.click(deed.action, deed.value);
      },
      last: () => person.last(),
      form: (): Form | null => platform.forms.at(-1)?.form ?? null,
      used,
      after: look,
    });
  };

  const stage: HarnessStage = {
    harness,
    used,
    path: harness.path,
    place: { platform: platform.name, space: testSpace },
    author: walker(harness.person(canary.authorId)),
    colleague: walker(harness.person(canary.colleagueId)),
    moderator: walker(harness.moderator(canary.moderatorId)),
    cards: async () =>
      platform.posts
        .filter(({ channel }) => channel === testModChannel)
        .map(({ message }) => ({
          shown: JSON.stringify(message),
          approves: buttonValue(message, "mod-approve") ?? "",
        })),
    tidy: () => {
      platform.answers.length = 0;
    },
    elsewhere: () => plantElsewhere(platform.name, (other) => createApp({ ...harness.deps, platform: other })),
    outside: () => JSON.stringify(platform.posts.filter(({ channel }) => channel !== testModChannel)),
    pass: async (ms) => {
      await harness.pass(ms);
      await look();
    },
    letIn: () => void harness.managers.add(canary.authorId),
    refusePosts: (isOn) => {
      isRefusing = isOn;
    },
    standing: async () => JSON.stringify(platform.posts),
    pings: async () => [],
    // As an SDK does it: everything that was sent is in the error.
    failures: Object.fromEntries(
      failing.map((method) => {
        const real = calls[method]?.bind(platform);
        const failOnce = async () => {
          calls[method] = async (...values) => real?.(...values);
          throw Object.assign(new Error(`invalid: ${canary.secret}`), { data: { user: canary.authorId } });
        };
        const setOff = () => {
          calls[method] = failOnce;
        };
        return [method, setOff];
      }),
    ),
    places: async () => ({
      disk: harness.bytesOnDisk(),
      logs: harness.logged.join(""),
      others: JSON.stringify([rendered, platform.posts]),
      own: { answers: platform.answers.map(({ message }) => message), forms: platform.forms.map(({ form }) => form) },
    }),
  };
  return stage;
}
