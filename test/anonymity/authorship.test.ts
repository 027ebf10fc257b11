/** Who may touch a post is known from the live click only: a guess, a replay, another person and a forgery are all told the same. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PlatformFailedError } from "../../src/errors.ts";
import { buttonValue, Harness, type Person, textOf } from "../support/harness.ts";
import { dump, rowsOf } from "./dump.ts";

const dayMs = 86_400_000;
const text = "The client wants another round of changes and never pays the invoice";
const gone = /no longer here/;

/** Everything an author may do with an id: of an entry, or of a draft. */
const onEntry = ["edit", "withdraw", "withdraw-yes", "drop", "publish-again"] as const;
const onDraft = [
  "continue",
  "share",
  "rewrite",
  "hide-more",
  "toggle-client",
  "disguise",
  "reword-vent",
  "publish-now",
  "publish-later",
  "discard",
] as const;

const forgeries = [
  "",
  " ",
  "x",
  "'; DROP TABLE entry; --",
  "constructor",
  "__proto__",
  "../../etc/passwd",
  "\u0000",
  "ż".repeat(200),
  "AAAAAAAAAAAAAAAAAAAA",
  "AAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAA",
];

let harness: Harness;
let anna: Person;
let eve: Person;
beforeEach(() => {
  harness = new Harness();
  anna = harness.person("anna");
  eve = harness.person("eve");
});
afterEach(() => harness.dispose());

/** Entries by what can be done with them: posted, waiting for a batch, given up. */
async function ownEntries(): Promise<Record<"posted" | "waiting" | "failed", string>> {
  await anna.publish(text);
  const posted = entryIn("posted");
  const { post } = harness.platform;
  harness.platform.post = () => Promise.reject(new PlatformFailedError("refused"));
  await anna.submit("vent", "", { what: text });
  await anna.press("share");
  await anna.press("publish-now");
  for (let round = 0; round < 10; round += 1) await harness.pass(600_000);
  harness.platform.post = post.bind(harness.platform);
  const failed = entryIn("failed");
  await anna.submit("vent", "", { what: text });
  await anna.press("share");
  await anna.press("publish-later");
  const waiting = entryIn("waiting");
  return { posted, waiting, failed };
}

function entryIn(state: string): string {
  return String(rowsOf(dump(harness.path), "entry").find((row) => row.state === state)?.id);
}

/** What `person` is told, and whether a form was opened instead. */
async function told(person: Person, action: string, value: string): Promise<string> {
  const forms = harness.platform.forms.length;
  const shown = textOf(await person.click(action, value));
  return harness.platform.forms.length > forms ? "a form" : shown;
}

describe("an id that is not one's own", () => {
  it("is answered in the same words, whoever made it up, and changes nothing", async () => {
    const entries = await ownEntries();
    const draft = buttonValue(await anna.submit("vent", "", { what: text }), "discard") ?? "";
    const before = JSON.stringify([rowsOf(dump(harness.path), "entry"), harness.platform.posts]);
    const said = new Set<string>();
    for (const action of [...onEntry, ...onDraft]) {
      for (const id of [...forgeries, ...Object.values(entries), draft]) said.add(await told(eve, action, id));
      for (const id of forgeries) said.add(await told(anna, action, id));
      // An entry's id is no draft's, and the other way round.
      const other = onEntry.some((one) => one === action) ? draft : entries.posted;
      said.add(await told(anna, action, other));
    }
    expect([...said]).toHaveLength(1);
    expect([...said][0]).toMatch(gone);
    expect(JSON.stringify([rowsOf(dump(harness.path), "entry"), harness.platform.posts])).toBe(before);
  });

  it("gives nothing away in a form that is sent with it", async () => {
    const { posted } = await ownEntries();
    await harness.pass(3 * dayMs);
    const said = new Set<string>();
    for (const id of ["AAAAAAAAAAAAAAAAAAAA", posted]) {
      await eve.submit("edit", id, { what: "not hers at all, but the client is rude" });
      said.add(textOf(eve.last()));
      if (buttonValue(eve.last(), "publish-now") !== undefined) {
        expect(textOf(await eve.press("publish-now"))).toMatch(gone);
      }
    }
    expect([...said]).toHaveLength(1);
    expect(JSON.stringify(harness.platform.posts)).not.toContain("not hers");
  });

  it("is refused for a draft of another person in every form that names one", async () => {
    const draft = buttonValue(await anna.submit("vent", "", { what: text }), "discard") ?? "";
    expect(textOf(await eve.submit("hide", draft, { words: "client" }))).toMatch(gone);
    expect(textOf(await eve.submit("facts", draft, { "[DATE]": "today" }))).toMatch(gone);
    await eve.submit("vent", draft, { what: "The client of mine is rude" });
    expect(textOf(await anna.click("continue", draft))).toMatch(/What the client probably needs/);
    await anna.press("share");
    expect(textOf(anna.last())).toContain("another round of changes");
  });

  it("is refused in the same time, whether it exists or not", async () => {
    const { posted } = await ownEntries();
    const draft = buttonValue(await anna.submit("vent", "", { what: text }), "discard") ?? "";
    const guess = "A".repeat(posted.length);
    for (const [action, real, made] of [
      ["withdraw-yes", posted, guess],
      ["edit", posted, guess],
      ["discard", draft, "A".repeat(draft.length)],
    ] as const) {
      const times = { real: [] as number[], made: [] as number[] };
      for (let round = 0; round < 220; round += 1) {
        for (const [kind, id] of [
          ["real", real],
          ["made", made],
        ] as const) {
          const event = eve.event(action, id);
          const started = performance.now();
          await harness.app.handle(event);
          if (round >= 20) times[kind].push(performance.now() - started);
        }
      }
      const ratio = median(times.real) / median(times.made);
      expect(ratio, action).toBeLessThan(3);
      expect(ratio, action).toBeGreaterThan(1 / 3);
    }
  });
});

describe("a click that is repeated", () => {
  it("does nothing the second time, in the words that a guess gets", async () => {
    const { posted, waiting, failed } = await ownEntries();
    for (const [action, id] of [
      ["withdraw-yes", posted],
      ["drop", waiting],
      ["publish-again", failed],
    ] as const) {
      expect(await told(anna, action, id), action).not.toMatch(gone);
      expect(await told(anna, action, id), action).toMatch(gone);
    }
    expect(await told(anna, "edit", posted)).toMatch(gone);
    expect(harness.platform.posts).toHaveLength(2);
  });

  it("is not even answered when the platform delivers it twice", async () => {
    const { posted } = await ownEntries();
    const event = anna.event("withdraw", posted);
    await harness.app.handle(event);
    const answers = harness.platform.answers.length;
    await harness.app.handle(event);
    expect(harness.platform.answers).toHaveLength(answers);
  });
});

describe("an author", () => {
  it("has every right again after a restart, and so has nobody else", async () => {
    const { posted } = await ownEntries();
    await harness.restart();
    expect(await told(eve, "withdraw-yes", posted)).toMatch(gone);
    expect(await told(anna, "edit", posted)).toBe("a form");
    expect(await told(anna, "withdraw-yes", posted)).not.toMatch(gone);
    expect(textOf(harness.platform.posts[0]?.message ?? null)).not.toContain("another round");
  });

  it("has none after the thread has closed, as nobody has", async () => {
    const { posted } = await ownEntries();
    await harness.pass(dayMs);
    await harness.pass(dayMs);
    await harness.pass(15 * dayMs);
    for (const action of onEntry) {
      for (const person of [anna, eve]) expect(await told(person, action, posted), action).toMatch(gone);
    }
    expect(textOf(await anna.command("vent", "mine"))).toContain("Nothing here");
    expect(JSON.stringify(harness.platform.posts)).toContain("another round");
  });
});

function median(times: readonly number[]): number {
  return [...times].sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? Number.NaN;
}
