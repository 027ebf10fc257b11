/** The message that says how to vent: posted once, kept, and pinned where the bot may, in a channel as in a forum. */
import { afterEach, describe, expect, it } from "vitest";
import { controlsOf } from "../../emulators/discord/person.ts";
import { type DiscordDesk, openDesk } from "../../support/discord-desk.ts";

const denied = { channel: 1n << 51n, forum: 1n << 34n };

let desk: DiscordDesk;
afterEach(async () => {
  const refused = desk.discord.rest.requests.flatMap(({ refusedFor }) => refusedFor ?? []);
  await desk.close();
  expect(refused).toEqual([]);
});

/** Every message with the button that asks what this is. */
const starts = () =>
  [...desk.discord.world.channels.values()].flatMap(({ messages }) =>
    messages.filter(
      (message) => !message.isGone && controlsOf(message).some(({ customId }) => customId.startsWith("help.")),
    ),
  );
const post = () => desk.discord.world.channels.get(starts()[0]?.id ?? "");

describe("the start message in a channel", () => {
  it("is posted and pinned once, however often Ventil starts", async () => {
    desk = await openDesk();
    for (let starting = 0; starting < 3; starting += 1) expect(await desk.platform.announce()).not.toContain("pin it");
    expect(starts()).toHaveLength(1);
    expect(desk.discord.channel.pins).toEqual([starts()[0]?.id]);
    const pinning = desk.discord.rest.requests.filter(({ path }) => path.includes("/pins/"));
    expect(pinning).toHaveLength(1);
  });

  it("that the bot may not pin is left to the operator, and pinned as soon as it may", async () => {
    desk = await openDesk();
    desk.discord.channel.denied = denied.channel;
    expect(await desk.platform.announce()).toMatch(/pin it by hand.*Pin Messages/);
    expect(await desk.platform.announce()).toContain("pin it by hand");
    desk.discord.channel.denied = 0n;
    expect(await desk.platform.announce()).not.toContain("pin it");
    expect(desk.discord.channel.pins).toEqual([starts()[0]?.id]);
  });

  it("that somebody deleted is posted anew", async () => {
    desk = await openDesk();
    await desk.platform.announce();
    const [first] = starts();
    Object.assign(first!, { isGone: true });
    await desk.platform.announce();
    expect(starts()).toHaveLength(1);
    expect(starts()[0]?.id).not.toBe(first?.id);
  });

  it("that can't be posted is said, with where to look, and the bot serves all the same", async () => {
    desk = await openDesk();
    desk.discord.channel.denied = 1n << 11n;
    expect(await desk.platform.announce()).toMatch(/can't post.*doctor/);
    await desk.discord.person("kasia").command(desk.lobby, "ventil", { sub: "help" });
  });
});

describe("the start message in a forum", () => {
  it("is a post at its top, and stays there when Discord folds it up", async () => {
    desk = await openDesk({ isForum: true });
    expect(await desk.platform.announce()).not.toContain("pin it");
    expect(post()?.isPinned).toBe(true);
    Object.assign(post()!, { isArchived: true });
    expect(await desk.platform.announce()).toBe("Ventil serves Discord (Ctrl+C stops it)");
    expect(starts()).toHaveLength(1);
    expect([post()?.isArchived, post()?.isPinned]).toEqual([false, true]);
  });

  it("that the bot may not pin, or where another post is pinned, is left to the operator", async () => {
    desk = await openDesk({ isForum: true });
    const { world, channel } = desk.discord;
    channel.denied = denied.forum;
    expect(await desk.platform.announce()).toMatch(/pin it by hand.*Manage Threads/);
    channel.denied = 0n;
    const other = world.addChannel("rules", { type: 11, parent: channel.id, owner: "1", isPinned: true });
    expect(await desk.platform.announce()).toContain("pin it by hand");
    expect([post()?.isPinned, other.isPinned]).toEqual([false, true]);
    other.isPinned = false;
    expect(await desk.platform.announce()).not.toContain("pin it");
    expect(post()?.isPinned).toBe(true);
  });
});
