/** What calls to Slack rely on: kept connections, whole answers, no redirects, and whether anything may have been sent. */
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createFetch } from "../../../../adapters/shared/lean-fetch.ts";
import { readFailure } from "../../../../adapters/slack/web-api.ts";

const servers: Server[] = [];
const leanFetch = createFetch(5000);

async function listen<Kind extends Server>(server: Kind): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

async function serve(answer: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listen(createServer(answer))}/`;
}

afterEach(() => {
  vi.useRealTimers();
  for (const server of servers.splice(0)) {
    server.close();
    if ("closeAllConnections" in server) (server.closeAllConnections as () => void)();
  }
});

describe("lean fetch", () => {
  it("brings what was sent, and the whole answer", async () => {
    let heard = "";
    const url = await serve((request, response) => {
      request.setEncoding("utf8").on("data", (part: string) => {
        heard += part;
      });
      request.on("end", () => {
        response.writeHead(429, { "retry-after": "7", "content-type": "text/plain" });
        const words = Buffer.from("ąžuolas");
        response.write(words.subarray(0, 1));
        setImmediate(() => response.end(words.subarray(1)));
      });
    });
    const answer = await leanFetch(url, { method: "POST", headers: { "x-one": "1" }, body: "żółć" });
    expect(heard).toBe("żółć");
    expect([answer.ok, answer.status, answer.headers.get("Retry-After"), answer.url]).toEqual([false, 429, "7", url]);
    expect(await answer.text()).toBe("ąžuolas");
  });

  it("keeps its connection for the next call", async () => {
    const ports = new Set<number | undefined>();
    const url = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.end("{}");
    });
    for (let call = 0; call < 3; call += 1) {
      expect(await (await leanFetch(url, { method: "POST", body: "a" })).json()).toEqual({});
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(ports.size).toBe(1);
  });

  it("does not say to anybody else what was meant for Slack", async () => {
    let isAsked = false;
    const other = await serve((_, response) => {
      isAsked = true;
      response.end();
    });
    const url = await serve((_, response) => response.writeHead(307, { location: other }).end());
    await expect(leanFetch(url, { method: "POST", body: "a vent" })).rejects.toThrow("redirected");
    expect(isAsked).toBe(false);
  });

  it("takes half an answer for none", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"ok":true');
      setImmediate(() => response.destroy());
    });
    const fault = await leanFetch(url, { method: "POST", body: "a" }).catch((caught: unknown) => caught);
    expect(readFailure(fault).reason).toBe("unanswered");
  });

  it("tells a call that nobody answered in time from one that was surely not sent", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const timeIsUp = () => void vi.advanceTimersByTime(5000);
    const unanswered = await leanFetch(await serve(timeIsUp), { method: "POST", body: "a" }).catch((fault) => fault);
    expect(readFailure(unanswered).reason).toBe("unanswered");

    const silent = await listen(createTcpServer(timeIsUp));
    const unsent = await leanFetch(`https://127.0.0.1:${silent}/`, { body: "a" }).catch((fault) => fault);
    expect(readFailure(unsent).reason).toBe("unreachable");
  });
});
