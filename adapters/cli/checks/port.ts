/** The doctor on the playground's port: free, held by the Ventil that serves this store, or taken by something else. */
import { get } from "node:http";
import { createServer } from "node:net";
import type { Config } from "../../../src/config/load-config.ts";
import { type Finding, ok, problem, warning } from "./finding.ts";

const answerWithinMs = 2_000;

/** What tells the states of a port apart; tests give their own. */
export interface Ports {
  /** "free", or the code of the error that a start would meet. */
  tryPort(port: number): Promise<string>;
  /** Whether a playground answers there. */
  isPlayground(port: number): Promise<boolean>;
}

/** @param served whether this machine serves the store now; null when that can't be seen. */
export async function checkPort(
  {
    playground,
    playgroundPort: port,
    slack,
    discord,
  }: Pick<Config, "playground" | "playgroundPort" | "slack" | "discord">,
  served: boolean | null,
  ports: Ports,
): Promise<Finding> {
  const platform = slack !== null ? "Slack" : discord !== null ? "Discord" : null;
  if (playground === "off" && platform === null) {
    return problem(
      "playground: off, and no platform is configured",
      "set PLAYGROUND=auto, or connect Slack or Discord",
    );
  }
  if (playground === "off" || (playground === "auto" && platform !== null)) {
    return ok(`playground: not served${playground === "off" ? "" : `, since ${platform} is configured`}`);
  }
  if (port === 0) return ok("playground: any free port (PLAYGROUND_PORT is 0)");
  const state = await ports.tryPort(port);
  const other = "stop it, or set PLAYGROUND_PORT to another port";
  switch (state) {
    case "free":
      return ok(`playground: port ${port} is free${served === true ? "; the running Ventil uses another" : ""}`);
    case "EACCES":
      return problem(`playground: this account may not use port ${port}`, "set PLAYGROUND_PORT to 1024 or more");
    case "EADDRINUSE":
      if (!(await ports.isPlayground(port))) return problem(`playground: another program uses port ${port}`, other);
      if (served === true) return ok(`playground: port ${port} is held by the running Ventil`);
      if (served === false) {
        return problem(`playground: a Ventil that does not serve this store uses port ${port}`, other);
      }
      return warning(`playground: a Ventil uses port ${port}; whether it serves this store can't be seen`);
    default:
      return problem(`playground: port ${port} can't be used: ${state}`, "set PLAYGROUND_PORT to another port");
  }
}

export const systemPorts: Ports = {
  tryPort: (port) =>
    new Promise((resolve) => {
      const server = createServer();
      server.once("error", (fault: NodeJS.ErrnoException) => resolve(fault.code ?? "unknown"));
      server.listen(port, "127.0.0.1", () => server.close(() => resolve("free")));
    }),
  isPlayground: (port) =>
    new Promise((resolve) => {
      const options = { host: "127.0.0.1", port, path: "/page-data", timeout: answerWithinMs, agent: false };
      const request = get(options, (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          body += chunk;
          if (body.length > 1_000_000) request.destroy();
        });
        response.on("end", () => resolve(isPageData(body)));
        response.on("error", () => resolve(false));
      });
      request.on("timeout", () => request.destroy());
      request.on("error", () => resolve(false));
    }),
};

function isPageData(body: string): boolean {
  try {
    const data: unknown = JSON.parse(body);
    return typeof data === "object" && data !== null && "personas" in data && "commands" in data;
  } catch {
    return false;
  }
}
