/** The connection to Slack: sockets that drop and come back, tokens that are refused, a start message, what a failure means. */
import { webApi } from "@slack/bolt";
import { afterEach, describe, expect, it, vi } from "vitest";
import { notConnected } from "../../../adapters/shared/lean-fetch.ts";
import { createSlackPlatform } from "../../../adapters/slack/platform.ts";
import { readFailure } from "../../../adapters/slack/web-api.ts";
import { Hidden } from "../../../src/config/hidden.ts";
import { ConfigInvalidError, PlatformFailedError } from "../../../src/errors.ts";
import { filesIn, read } from "../../architecture/source-files.ts";
import { SlackStandIn } from "../../emulators/slack/stand-in.ts";
import { FakeClock } from "../../support/fakes.ts";
import { actionOf, openDesk, type SlackDesk } from "../../support/slack-desk.ts";

let desk: SlackDesk | null = null;
afterEach(async () => {
  await desk?.close();
  desk = null;
});

describe("Slack's libraries", () => {
  it("are loaded only where Slack is configured", () => {
    const sources = ["adapters/start.ts", ...filesIn("adapters/shared", /\.ts$/), ...filesIn("src", /\.ts$/)];
    const early = sources.filter((file) =>
      /^(?:import|export)[^;]*from "(?:@slack\/|[./]*slack\/(?!-))/m.test(read(file)),
    );
    expect(early).toEqual([]);
    expect(read("adapters/start.ts")).toContain('await import("./slack/platform.ts")');
  });
});

describe("a socket", () => {
  it.each(["refresh", "cut"] as const)("that Slack ends by %s is opened anew, and serves as before", async (how) => {
    desk = await openDesk({ mode: "socket" });
    const { slack } = desk;
    const anna = slack.person("anna");
    for (let round = 0; round < 2; round += 1) {
      slack.sockets[how]();
      await slack.until(() => slack.sockets.count === 0, "the socket is closed");
      await slack.until(() => slack.sockets.count === 1, "a new one is open");
    }
    await anna.command("/vent", "help");
    await slack.until(() => anna.modal(), "help is shown");
  });

  it("is opened again after refusals, for as long as it takes", async () => {
    desk = await openDesk({ mode: "socket" });
    const { slack, logged } = desk;
    slack.faults.order("apps.connections.open", { type: "break", isDone: false }, 1);
    slack.faults.order("apps.connections.open", { type: "error", error: "internal_error" }, 1);
    slack.sockets.cut();
    await slack.until(() => slack.sockets.count === 0, "the socket is closed");
    await slack.until(() => slack.sockets.count === 1, "a new one is open");
    expect(logged.filter((line) => line.includes('"call":"start"'))).toHaveLength(2);
  });
});

describe("a start", () => {
  const start = async (change: (slack: SlackStandIn) => void, mode: "http" | "socket" = "socket") => {
    const slack = await SlackStandIn.start();
    change(slack);
    const appToken = new Hidden("xapp-1-A000-wrong-token");
    const platform = createSlackPlatform({
      config: {
        botToken: new Hidden(slack.tokens.bot),
        mode: mode === "socket" ? { type: "socket", appToken } : { type: "http", signingSecret: appToken, port: 0 },
        apiUrl: slack.apiUrl,
        ventChannel: slack.channel.id,
        modChannel: null,
        digestChannel: null,
      },
      locale: "en",
      clock: new FakeClock(),
      log: () => undefined,
    });
    try {
      return await platform.start(async () => undefined).catch((fault: unknown) => fault);
    } finally {
      await platform.stop(100);
      await slack.stop();
    }
  };

  it("with a token that Slack refuses names the variable, and never the token", async () => {
    const fault = await start(({ faults }) => faults.order("auth.test", { type: "error", error: "invalid_auth" }));
    expect(fault).toBeInstanceOf(ConfigInvalidError);
    expect((fault as Error).message).toContain("SLACK_BOT_TOKEN");
    expect((fault as Error).message).not.toContain("xoxb");
    const other = await start(() => undefined);
    expect((other as Error).message).toContain("SLACK_APP_TOKEN");
    expect((other as Error).message).not.toContain("xapp-1");
  });

  it("without a network says so", async () => {
    const fault = await start(({ faults }) => faults.order("auth.test", { type: "break", isDone: false }), "http");
    expect(fault).toBeInstanceOf(PlatformFailedError);
    expect((fault as Error).message).toContain("is the network there?");
  });
});

describe("the start message", () => {
  it("is posted once, found afterwards, posted again when somebody removed it, and leads to the form", async () => {
    desk = await openDesk();
    const { slack, platform, store } = desk;
    const feed = () => slack.observer.feed(slack.channel.id);
    expect(await platform.announce(store.database)).toContain("pin it");
    expect(await platform.announce(store.database)).not.toContain("pin it");
    expect(feed()).toHaveLength(1);
    const first = slack.channel.messages[0]!;
    slack.workspace.removeMessage(slack.channel, first);
    expect(await platform.announce(store.database)).toContain("pin it");
    const [message] = feed();
    expect(feed()).toHaveLength(1);
    const anna = slack.person("anna");
    await anna.click({ channel: slack.channel.id, ts: String(message?.ts) }, actionOf("vent"));
    await slack.until(() => anna.modal()?.submit, "the form is open");
    await anna.close();
    await anna.click({ channel: slack.channel.id, ts: String(message?.ts) }, actionOf("help"));
    await slack.until(() => anna.modal()?.submit === null, "help is shown");
  });

  it("that can't be posted says why", async () => {
    desk = await openDesk();
    desk.slack.faults.order("chat.postMessage", { type: "error", error: "not_in_channel" });
    expect(await desk.platform.announce(desk.store.database)).toContain("not_in_channel");
  });
});

describe("a stop", () => {
  it.each(["http", "socket"] as const)("over %s lets a running answer through and takes nothing new", async (mode) => {
    const own = await openDesk({ mode });
    const anna = own.slack.person("anna");
    const slow = Promise.withResolvers<void>();
    const answer = own.platform.answerPrivately;
    vi.spyOn(own.platform, "answerPrivately").mockImplementation(async (...args) => {
      await slow.promise;
      await answer(...args);
    });
    await anna.command("/vent", "Acme wants a fifth round of changes for free and calls us amateurs.");
    const stopping = own.platform.stop(5000);
    const after = anna.command("/vent", "help").catch(() => null);
    slow.resolve();
    await stopping;
    expect(anna.modal()?.words).toContain("Words you can send");
    expect(own.slack.callsOf("views.open")).toHaveLength(1);
    expect((await after)?.isAcknowledged ?? false).toBe(false);
    await own.close();
  });
});

describe("what a failed call means", () => {
  const platform = (error: string) => new webApi.WebAPIPlatformError({ ok: false, error, response_metadata: {} });
  const request = (code: string) =>
    new webApi.WebAPIRequestError(new TypeError("fetch failed", { cause: Object.assign(new Error(), { code }) }));
  it.each([
    [platform("not_in_channel"), "not-in-channel"],
    [platform("message_not_found"), "gone"],
    [platform("something_new"), "refused"],
    [platform("constructor"), "refused"],
    [platform("fatal_error"), "unanswered"],
    [platform("<html>a page</html>"), "unanswered"],
    [new webApi.WebAPIRateLimitedError(7), "rate-limited"],
    [new webApi.WebAPIHTTPError(503, "x", {}), "server-error"],
    [new webApi.WebAPIHTTPError(404, "x", {}), "refused"],
    [request("ECONNREFUSED"), "unreachable"],
    [request("ENOTFOUND"), "unreachable"],
    [request(notConnected), "unreachable"],
    [request("ECONNRESET"), "unanswered"],
    [request("EPIPE"), "unanswered"],
    [new Error("something else"), "unanswered"],
  ])("%s is %s", (fault, reason) => {
    expect(readFailure(fault).reason).toBe(reason);
  });
});
