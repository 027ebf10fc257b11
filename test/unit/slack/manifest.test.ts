/** Both manifests: valid for Slack, alike but for the way in, asking for no more than is needed, and true to the code. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { paths, shortcuts } from "../../../adapters/slack/config.ts";
import { isJson, type Json, objectsIn } from "../../emulators/slack/json.ts";
import { parseYaml, readManifest } from "../../emulators/slack/read-manifest.ts";

const pathOf = (name: string) => fileURLToPath(new URL(`../../../adapters/slack/${name}`, import.meta.url));
const names = ["manifest.yaml", "manifest.http.yaml"] as const;
const [bySocket, byHttp] = [readManifest(pathOf(names[0])), readManifest(pathOf(names[1]))];

const words = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxCodePoints(most));
const url = v.optional(v.pipe(v.string(), v.regex(/^https:\/\//), v.maxCodePoints(3000)));

/**
 * Slack's schema of version 2, as far as we use it; anything else is refused.
 * @see https://github.com/slackapi/manifest-schema/blob/main/schemas/manifest.schema.2.0.0.json
 */
const schema = v.strictObject({
  _metadata: v.strictObject({ major_version: v.literal(2) }),
  display_information: v.strictObject({
    name: words(35),
    description: words(140),
    background_color: v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/)),
    long_description: v.optional(v.pipe(v.string(), v.minCodePoints(175), v.maxCodePoints(4000))),
  }),
  features: v.strictObject({
    bot_user: v.strictObject({
      display_name: v.pipe(v.string(), v.regex(/^[a-z0-9._-]{1,80}$/)),
      always_online: v.boolean(),
    }),
    app_home: v.strictObject({
      home_tab_enabled: v.boolean(),
      messages_tab_enabled: v.boolean(),
      messages_tab_read_only_enabled: v.boolean(),
    }),
    slash_commands: v.pipe(
      v.array(
        v.strictObject({
          command: v.pipe(v.string(), v.regex(/^\/\S{1,31}$/)),
          url,
          description: words(2000),
          usage_hint: words(1000),
          should_escape: v.boolean(),
        }),
      ),
      v.maxLength(50),
    ),
    shortcuts: v.pipe(
      v.array(
        v.strictObject({
          name: words(24),
          type: v.picklist(["global", "message"]),
          callback_id: words(255),
          description: words(150),
        }),
      ),
      v.maxLength(10),
    ),
  }),
  oauth_config: v.strictObject({ scopes: v.strictObject({ bot: v.array(words(50)) }) }),
  settings: v.strictObject({
    event_subscriptions: v.strictObject({ request_url: url, bot_events: v.pipe(v.array(words(50)), v.maxLength(100)) }),
    interactivity: v.strictObject({ is_enabled: v.literal(true), request_url: url }),
    org_deploy_enabled: v.boolean(),
    socket_mode_enabled: v.boolean(),
    token_rotation_enabled: v.literal(false),
  }),
});

/** Without addresses and the switch of the mode. */
function withoutWayIn(json: Json): unknown {
  const copy = structuredClone(json);
  for (const part of objectsIn(copy)) {
    delete part.url;
    delete part.request_url;
    delete part.socket_mode_enabled;
  }
  return copy;
}

const addressesIn = (json: Json) =>
  [...objectsIn(json)].flatMap((part) => [part.url, part.request_url].filter(Boolean));

describe.each(names)("%s", (name) => {
  const { json, scopes, commands, events, shortcuts: offered } = readManifest(pathOf(name));

  it("is one that Slack takes", () => {
    expect(v.safeParse(schema, json).issues ?? []).toEqual([]);
  });

  it("asks for the two scopes that are needed, and for nothing in a person's name", () => {
    expect(scopes).toEqual(["commands", "chat:write"]);
    expect(JSON.stringify(json)).not.toMatch(/:read|history|"user"|incoming_webhooks|:write\.|im:/);
  });

  it("takes no message to the bot: the Messages tab is read-only, and no message event is subscribed to", () => {
    const { features } = json as { features: { app_home: Json } };
    expect(features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: true,
    });
    expect(events).toEqual(["app_home_opened", "app_uninstalled", "tokens_revoked"]);
  });

  it("has the commands and the shortcuts that the code answers", () => {
    expect(commands).toEqual(["/vent", "/calm"]);
    expect(offered.map(({ id, type }) => `${type} ${id}`).sort()).toEqual(
      [`global ${shortcuts.vent}`, `message ${shortcuts.calm}`, `message ${shortcuts.reply}`].sort(),
    );
  });

  it("says its names in Polish and Lithuanian within the 24 characters that Slack has for them", () => {
    const source = readFileSync(pathOf(name), "utf8");
    for (const { name: english } of offered) {
      const row = source.split("\n").find((line) => line.startsWith("#") && line.includes(english)) ?? "";
      const [, ...others] = row.replace(/^#\s+/, "").split(/\s{2,}/);
      expect(others, english).toHaveLength(2);
      for (const other of others) expect(other.length, other).toBeLessThanOrEqual(24);
    }
  });
});

describe("the two manifests", () => {
  it("differ in the way in only", () => {
    expect(withoutWayIn(byHttp.json)).toEqual(withoutWayIn(bySocket.json));
    const modes = [bySocket, byHttp].map(({ json }) => isJson(json.settings) && json.settings.socket_mode_enabled);
    expect(modes).toEqual([true, false]);
  });

  it("name the address of HTTP mode wherever Slack needs one, and none for sockets", () => {
    expect(addressesIn(bySocket.json)).toEqual([]);
    expect(addressesIn(byHttp.json)).toEqual(Array(4).fill(`https://ventil.example.com${paths.events}`));
  });
});

describe("reading a manifest", () => {
  it("refuses what it does not understand", () => {
    for (const source of ["a: b: c", "a:\n   b: c", "a: [1]", "a: 'x'", "a: 1\na: 2", "- a", "a:", "a: b # c"])
      expect(() => parseYaml(source), source).toThrow(SyntaxError);
    expect(parseYaml('# x\na:\n  b: "c: d"\n  l:\n    - 1\n    - k: v\n      m: true\nz: w')).toEqual({
      a: { b: "c: d", l: [1, { k: "v", m: true }] },
      z: "w",
    });
  });
});
