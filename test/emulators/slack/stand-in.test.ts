/** The stand-in against the real SDK: a right app does well on it in both modes, and each known mistake shows. */
import { afterEach, describe, expect, it } from "vitest";
import { SlackStandIn, type StandInOptions } from "./stand-in.ts";
import { type Mistake, type Mode, startTinyApp, type TinyApp } from "./tiny-app.ts";

let cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  const steps = cleanUp.reverse();
  cleanUp = [];
  for (const step of steps) await step();
});

async function start(
  mode: Mode,
  mistakes: readonly Mistake[] = [],
  options: StandInOptions = {},
): Promise<{ slack: SlackStandIn; app: TinyApp }> {
  const slack = await SlackStandIn.start(options);
  cleanUp.push(() => slack.stop());
  const app = await startTinyApp(slack, mode, mistakes);
  cleanUp.push(() => app.stop());
  return { slack, app };
}

const secret = "<!channel> the client <@U12345678> wrote https://evil.example/a & shouted";

/** The whole walk of a right app; what a test would complain about. */
async function complaintsOf(mode: Mode, mistakes: readonly Mistake[]): Promise<string[]> {
  const { slack } = await start(mode, mistakes, mistakes.length === 0 ? {} : { ackWithinMs: 1000 });
  const [anna, tomas] = [slack.person("anna"), slack.person("tomas")];
  const wrong: string[] = [];
  const say = (text: string, isWrong: boolean) => void (isWrong && wrong.push(text));

  await anna.command("/vent", "help");
  await slack.until(() => slack.callsOf("response_url").length === 1);
  say("the help is public", slack.observer.feed(slack.channel.id).length > 0);
  say("the help is not shown", anna.lastEphemeral()?.words !== "I help you vent.");

  await anna.command("/vent");
  say("no form is open", anna.modal()?.title !== "Vent");
  if (anna.modal() === null) return [...wrong, ...slack.workspace.complaints];
  await anna.submit({ "What happened?": secret }, { times: 2 });
  await slack.until(() => slack.callsOf("chat.postMessage").length > 0);
  const posts = () => slack.observer.feed(slack.channel.id).filter(({ words }) => words.includes("shouted"));
  await slack.until(() => anna.modal()?.title === "Your result");
  // A third one, so that the second had its time.
  await anna.openHome();
  await slack.until(() => anna.home() !== null);
  say("published twice", posts().length > 1);
  const [post] = posts();
  if (post === undefined) return [...wrong, "nothing was published"];
  say("the words are changed", !post.words.includes(secret));
  say("it pings", post.pings.length > 0);
  say("it fetches links", post.unfolded.length > 0);
  say("the notification tells", post.notification.includes("shouted"));

  await tomas.click(post, "Me too");
  say("the click was not taken", tomas.errors.length > 0);
  if (tomas.errors.length === 0) await slack.until(() => slack.calls.at(-1)?.method.startsWith("chat.post"));
  say(
    "the thanks are public",
    slack.observer.feed(slack.channel.id).some(({ words }) => words.includes("Thank you")),
  );
  const everything = slack.observer.allBut([anna, tomas]);
  say("the author is named", everything.includes(anna.id));
  say("the voter is named", everything.includes(tomas.id));
  return [...wrong, ...slack.workspace.complaints];
}

describe.each(["http", "socket"] as const)("a right app over %s", (mode) => {
  it("does the whole walk without a complaint", async () => {
    expect(await complaintsOf(mode, [])).toEqual([]);
  });

  it.each<[Mistake, string]>([
    ["no-response-type", "an answer without response_type"],
    ["in-channel", "the help is public"],
    ["public-thanks", "the voter is named"],
    ["no-dedupe", "published twice"],
    ["slow-form", "no form is open"],
    ["no-ack", "the click was not taken"],
    ["names-author", "the author is named"],
    ["markup", "it pings"],
    ["markup", "it fetches links"],
    ["markup", "the notification tells"],
  ])("is told from one with the mistake %s: %s", async (mistake, complaint) => {
    expect(await complaintsOf(mode, [mistake])).toContain(complaint);
  });

  it("gets text that was typed into a command as Slack escapes it, and shows it in a modal", async () => {
    const { slack } = await start(mode);
    const anna = slack.person("anna");
    await anna.command("/vent", "a < b & c");
    await slack.until(() => anna.modal()?.words.startsWith("Calm: a &lt; b &amp; c"));
    expect(slack.observer.allBut([anna])).not.toContain("a &lt; b");
  });

  it("opens its form by the global shortcut", async () => {
    const { slack } = await start(mode);
    const anna = slack.person("anna");
    await anna.globalShortcut("vent");
    expect(anna.modal()?.title).toBe("Vent");
    expect(slack.person("tomas").modal()).toBeNull();
  });
});

describe("a command answered to the channel", () => {
  it("shows everyone who typed it, and what", async () => {
    const { slack } = await start("http", ["in-channel"]);
    const anna = slack.person("anna");
    await anna.command("/vent", "help");
    const [post] = await slack.until(() => {
      const feed = slack.observer.feed(slack.channel.id);
      return feed.length > 0 && feed;
    });
    expect(post?.typedBy).toEqual({ user: anna.id, command: "/vent help" });
    expect(slack.observer.adminExport()).toContain("/vent help");
    expect(slack.observer.otherApp()).toContain(anna.id);
  });
});

describe("what only one person sees", () => {
  it("is in no channel, no export and on nobody else's screen, and gone after a reload", async () => {
    const { slack } = await start("http");
    const [anna, tomas] = [slack.person("anna"), slack.person("tomas")];
    await anna.command("/vent", "help");
    const shown = await slack.until(() => anna.lastEphemeral());
    expect(shown.words).toBe("I help you vent.");
    expect(tomas.ephemerals()).toEqual([]);
    for (const seen of [slack.observer.adminExport(), slack.observer.otherApp(), slack.observer.member(tomas.id)])
      expect(seen).not.toContain("I help you vent.");
    anna.reload();
    expect(anna.ephemerals()).toEqual([]);
  });
});

describe("a bad request over HTTP", () => {
  const payload = { command: "/vent", text: "help" };
  it.each([
    ["a wrong signature", { signature: "v0=00" }],
    ["a signature of another version", { signature: "v1=00" }],
    ["an old one", { offSeconds: -301 }],
  ])("is refused by the SDK: %s", async (_, forgery) => {
    const { slack, app } = await start("http");
    const answer = await slack.sendForged(app.url, { type: "slash_commands", payload }, forgery);
    expect(answer).toMatchObject({ status: 401, isAcknowledged: false });
    expect(slack.calls.filter(({ method }) => method !== "auth.test")).toEqual([]);
  });

  it("of the future passes the SDK, so an app must look itself", async () => {
    const { slack, app } = await start("http");
    const future = { type: "slash_commands", payload: { ...payload, team_id: slack.workspace.team } } as const;
    const answer = await slack.sendForged(app.url, future, { offSeconds: 3600 });
    expect(answer.status).toBe(200);
  });
});

describe("an app that is not there", () => {
  it("is told to the person after the time, and an event is sent three times more", async () => {
    const { slack, app } = await start("http", ["no-ack"], { ackWithinMs: 300 });
    const anna = slack.person("anna");
    await app.stop();
    await anna.command("/vent", "help");
    expect(anna.errors).toEqual(['/vent failed with the error "operation_timeout"']);
    await anna.openHome();
    expect(anna.answers).toHaveLength(5);
  });

  it("gets a form again that it did not acknowledge, with what was typed", async () => {
    const { slack, app } = await start("http", [], { ackWithinMs: 300 });
    const anna = slack.person("anna");
    await anna.command("/vent");
    await app.stop();
    await anna.submit({ what: "it was like this" });
    expect(anna.errors).toEqual(["We had some trouble connecting. Try again?"]);
    expect(anna.modal()?.title).toBe("Vent");
    const again = await startTinyApp(slack, "http");
    cleanUp.push(() => again.stop());
    await anna.submit();
    await slack.until(() => slack.observer.feed(slack.channel.id)[0]?.words.includes("it was like this"));
  });
});

describe("sockets", () => {
  it("get each envelope once, whichever is there, and the app comes back when asked", async () => {
    const { slack } = await start("socket");
    const second = await startTinyApp(slack, "socket");
    cleanUp.push(() => second.stop());
    await slack.until(() => slack.sockets.count === 2);
    const anna = slack.person("anna");
    for (let count = 0; count < 4; count += 1) await anna.command("/vent", "help");
    await slack.until(() => slack.callsOf("response_url").length >= 4);
    expect(anna.ephemerals()).toHaveLength(4);
    slack.sockets.refresh();
    await slack.until(() => slack.sockets.count === 0, "both have gone");
    await slack.until(() => slack.sockets.count === 2, "both are back");
    await anna.command("/vent", "help");
    expect(anna.errors).toEqual([]);
  });
});
