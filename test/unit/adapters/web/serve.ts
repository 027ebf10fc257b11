/** A running playground for the tests of its HTTP side, and a request that may say anything, as an attacker's can. */
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWebPlatform } from "../../../../adapters/web/platform.ts";
import type { InboundEvent } from "../../../../src/ports/platform.ts";
import { openStore } from "../../../../src/storage/store.ts";
import { FakeClock, seededRandom } from "../../../support/fakes.ts";
import { testPepper } from "../../../support/harness.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Served {
  readonly port: number;
  readonly address: string;
  /** What reached the core. */
  readonly events: InboundEvent[];
  readonly platform: ReturnType<typeof createWebPlatform>;
  /** Sends exactly these headers; `host` is the server's own when none is given. */
  ask(method: string, path: string, headers?: Record<string, string>, body?: string | Buffer): Promise<Answer>;
  stop(): Promise<void>;
}

export async function serve(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "ventil-web-"));
  const clock = new FakeClock();
  const store = openStore({ path: join(folder, "ventil.db"), pepper: testPepper, clock, random: seededRandom(folder) });
  const platform = createWebPlatform({ port: 0, locale: "en", store, clock });
  const events: InboundEvent[] = [];
  await platform.start(async (event) => {
    events.push(event);
    if (event.type !== "space-removed") await platform.acknowledge(event.interaction);
  });
  const port = Number(new URL(platform.address()).port);
  return {
    port,
    address: `http://localhost:${port}`,
    events,
    platform,
    ask: (method, path, headers = {}, body = "") => ask(port, method, path, headers, body),
    stop: async () => {
      await platform.stop(1000);
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ask(
  port: number,
  method: string,
  path: string,
  headers: Record<string, string>,
  body: string | Buffer,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
