/** A loopback server that plays an OpenAI-compatible one: by script, by a function of the request, or broken. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type Misbehaviour,
  type ModelRequest,
  playMisbehaviour,
  sendContent,
  sendJson,
  sendUnsupported,
} from "./model-misbehaviours.ts";

/** What a server may not know; it then refuses every request that has it. */
export type Feature = "response_format" | "json_schema" | "max_tokens" | "max_completion_tokens" | "temperature";

export interface ModelServer {
  /** To be used as OPENAI_BASE_URL. */
  readonly url: string;
  /** Every request so far, oldest first. */
  readonly requests: readonly ModelRequest[];
  /** Requests whose asker left before the answer was complete. */
  abandoned(): number;
  /** One value per call, as JSON. What was scripted is played in the order of scripting, before the standing answer. */
  answerWith(...values: readonly unknown[]): void;
  /** As `answerWith`, with the content of the message as it is. */
  answerWithText(...texts: readonly string[]): void;
  /** The standing answer, when nothing scripted is left: obeys the request in whatever way `make` does. */
  answerBy(make: (request: ModelRequest) => unknown): void;
  /** The next `times` calls go wrong in this way; `Infinity` for all of them. */
  misbehave(kind: Misbehaviour, times?: number): void;
  /** From now on, requests with one of these are refused with 400; this does not use up what was scripted. */
  lack(...features: readonly Feature[]): void;
  close(): Promise<void>;
}

interface Step {
  left: number;
  readonly play: (response: ServerResponse, request: ModelRequest) => void;
}

export async function startModelServer(): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const script: Step[] = [];
  const lacking = new Set<Feature>();
  let abandoned = 0;
  let standing: (request: ModelRequest) => unknown = () => ({});

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    response.once("close", () => {
      if (!response.writableFinished) abandoned++;
    });
    const request = await readRequest(incoming);
    requests.push(request);
    if (request.path !== "/v1/chat/completions") return sendJson(response, 404, { error: { message: "not found" } });
    const missing = [...lacking].find((feature) => uses(request, feature));
    if (missing !== undefined) {
      return sendUnsupported(response, request, missing === "json_schema" ? "response_format" : missing);
    }
    const [step] = script;
    if (step === undefined) return sendContent(response, JSON.stringify(await standing(request)));
    step.left--;
    if (step.left <= 0) script.shift();
    step.play(response, request);
  }

  const server = createServer((incoming, response) => {
    answer(incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  const answerWithText = (...texts: readonly string[]) => {
    for (const text of texts) script.push({ left: 1, play: (response) => sendContent(response, text) });
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    abandoned: () => abandoned,
    answerWith: (...values) => answerWithText(...values.map((value) => JSON.stringify(value))),
    answerWithText,
    answerBy(make) {
      standing = make;
    },
    misbehave(kind, times = 1) {
      script.push({ left: times, play: (response, request) => playMisbehaviour(kind, response, request) });
    },
    lack(...features) {
      for (const feature of features) lacking.add(feature);
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function uses({ body, rung }: ModelRequest, feature: Feature): boolean {
  return feature === "json_schema" ? rung === "json_schema" : body[feature] !== undefined;
}

async function readRequest(incoming: IncomingMessage): Promise<ModelRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  const body: Record<string, unknown> = text === "" ? {} : JSON.parse(text);
  const messages = (body.messages ?? []) as readonly { role: string; content: string }[];
  const said = (role: string) =>
    messages
      .filter((message) => message.role === role)
      .map(({ content }) => content)
      .join("\n");
  const format = body.response_format as { type: ModelRequest["rung"] } | undefined;
  return {
    path: incoming.url ?? "",
    headers: incoming.headers,
    body,
    system: said("system"),
    user: said("user"),
    rung: format?.type ?? "text",
  };
}
