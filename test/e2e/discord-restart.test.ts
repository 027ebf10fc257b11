/** The real process ends and starts again while people are in the middle of something: what they see on their screens still works. */
import { afterEach, expect, it } from "vitest";
import { markupOf, type Person } from "../emulators/discord/person.ts";
import { ServedGuild } from "./discord-server.ts";

let guild: ServedGuild;
afterEach(() => guild.close());

it("buttons and forms from before a restart do what they say, for whom they say it", async () => {
  guild = await ServedGuild.open();
  const { discord, lobby } = guild;
  const { channel } = discord;
  const first = await guild.serve({ DISCORD_RESCUE: "on" });
  const [kasia, tomas, ona, jonas] = [guild.person(), guild.person(), guild.person(), guild.person()];
  const root = await guild.publish(kasia, "The client who wants it yesterday, for free.");
  await kasia.command(lobby, "vent", { text: "The other client, who pays nobody." });
  await discord.until(() => kasia.control(lobby, "share"), "a private result");
  await tomas.click(channel, "reply");
  ona.write(channel, "My client calls me an idiot and wants a tenth revision.");
  await discord.until(() => channel.messages.find((message) => markupOf(message).includes("Yours?")), "a notice");
  await first.kill();
  await guild.serve({ DISCORD_RESCUE: "on" });

  await kasia.click(lobby, "share");
  await guild.clickWhenShown(kasia, "publish-now");
  await discord.until(() => guild.roots().length === 2, "the button under the private result works");
  await tomas.submit({ "what.0": "Bill them for it." });
  await guild.clickWhenShown(tomas, "publish-now", channel);
  await discord.until(() => discord.world.channels.get(root.id)?.messages[0], "the form that was open works");
  await jonas.click(channel, "me-too");
  await discord.until(() => jonas.answers(channel)[0], "the button under the post works");
  await jonas.click(channel, "rescued");
  await ona.click(channel, "rescued");
  await guild.clickWhenShown(ona, "continue", channel);
  await guild.clickWhenShown(ona, "share", channel);
  const words = (person: Person) => person.answers(channel).map(markupOf).join();
  await discord.until(() => words(ona).includes("tenth revision"), "what was taken down waits for its writer");
  expect(words(jonas)).not.toMatch(/tenth revision|Continue/);
  expect(discord.interactions.publicAnswers).toEqual([]);
  expect(guild.disk().toString("latin1")).not.toMatch(new RegExp(guild.people.map(({ id }) => id).join("|")));
}, 60_000);
