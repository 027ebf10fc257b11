/** Every way in which an OpenAI-compatible server, or a proxy before it, was seen to answer badly. */
import type { IncomingHttpHeaders, ServerResponse } from "node:http";

/** In every text of the server's own; must never come out of the client. */
export const serverCanary = "canary-of-the-server";

export interface ModelRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
  /** What the messages say, by role. */
  readonly system: string;
  readonly user: string;
  readonly rung: "json_schema" | "json_object" | "text";
}

type Play = (response: ServerResponse, request: ModelRequest) => void;

const misbehaviours = {
  html: html(200, "text/html"),
  "html-as-json": html(200, "application/json"),
  "html-502": html(502, "text/html"),
  "empty-choices": completion({ choices: [] }),
  "no-choices": completion({ choices: undefined }),
  "choices-of-wrong-type": completion({ choices: `{"a": "${serverCanary}"}` }),
  "null-body": (response) => sendJson(response, 200, null),
  "no-message": completion({ choices: [{ index: 0, finish_reason: "stop" }] }),
  "null-content": message({ content: null }),
  "empty-content": message({ content: "" }),
  "content-of-wrong-type": message({ content: { text: serverCanary } }),
  refusal: message({ content: null, refusal: `I can't help with that. ${serverCanary}` }),
  "content-filter": message({ content: `{"a": "${serverCanary}` }, "content_filter"),
  "content-filter-400": error(400, { code: "content_filter", param: "prompt" }, "The response was filtered"),
  length: message({ content: `{"a": "${serverCanary}` }, "length"),
  prose: message({ content: `Of course, here are my thoughts. ${serverCanary}. I hope they help!` }),
  "cut-json-content": message({ content: `{"a": "${serverCanary}` }),
  "wrong-shape": message({ content: JSON.stringify({ unexpected: [serverCanary] }) }),
  "cut-body": (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(`{"id": "${serverCanary}", "choices": [{"message": {"content": "{`);
  },
  /** The socket closes while the body is under way. */
  "cut-stream": (response) => {
    startOfBody(response);
    setImmediate(() => response.destroy());
  },
  /** The socket closes before a word is said. */
  closed: (response) => void response.destroy(),
  /** Never a word. */
  hanging: () => undefined,
  /** Headers and a beginning, then nothing. */
  stalled: (response) => startOfBody(response),
  /** A byte now and then, without end: no time limit between bytes ever ends it. */
  dripping: (response) => {
    startOfBody(response);
    const timer = setInterval(() => response.write(" "), 10);
    response.once("close", () => clearInterval(timer));
  },
  /** More than anybody needs to read. */
  huge: message({ content: JSON.stringify({ a: "x".repeat(8_000_000) }) }),
  redirect: (response) => {
    response.writeHead(307, { location: "/elsewhere/chat/completions" });
    response.end();
  },
  "rate-limited": error(429, {}, "Too many requests"),
  "rate-limited-short": error(429, {}, "Too many requests", { "retry-after": "1", "retry-after-ms": "50" }),
  "rate-limited-long": error(429, {}, "Too many requests", { "retry-after": "120" }),
  "server-error": error(500, {}, "Something broke"),
  overloaded: error(503, {}, "Loading the model"),
  "refused-key": error(401, { code: "invalid_api_key" }, "Incorrect API key"),
  forbidden: error(403, {}, "No access"),
  "unknown-model": error(404, { code: "model_not_found", param: "model" }, "The model does not exist"),
  /** Ways to refuse a field other than OpenAI's. */
  "format-refused-in-detail": (response) =>
    sendJson(response, 422, { detail: [{ loc: ["body", "response_format"], msg: `Not permitted ${serverCanary}` }] }),
  "format-refused-in-message": (response) =>
    sendJson(response, 400, { object: "error", message: `no json_schema here ${serverCanary}`, code: 400 }),
  "format-refused-in-text": (response) => {
    response.writeHead(400, { "content-type": "text/plain" });
    response.end(`Unknown field "response_format" ${serverCanary}`);
  },
  "bad-request": error(400, {}, "This can't be done"),
} satisfies Record<string, Play>;

export type Misbehaviour = keyof typeof misbehaviours;

export const allMisbehaviours = Object.keys(misbehaviours) as readonly Misbehaviour[];

export function playMisbehaviour(kind: Misbehaviour, response: ServerResponse, request: ModelRequest): void {
  const play: Play = misbehaviours[kind];
  play(response, request);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}

/** A well-formed answer with this content. */
export function sendContent(response: ServerResponse, content: string): void {
  message({ content })(response);
}

/** A refusal of one field of the request, worded as OpenAI does. */
export function sendUnsupported(response: ServerResponse, request: ModelRequest, param: string): void {
  const said = `Unsupported parameter: '${param}' is not supported with this model.`;
  error(400, { code: "unsupported_parameter", param }, said)(response, request);
}

function message(fields: Record<string, unknown>, finishReason = "stop"): (response: ServerResponse) => void {
  const choice = { index: 0, message: { role: "assistant", ...fields }, finish_reason: finishReason };
  return completion({ choices: [choice] });
}

function completion(fields: Record<string, unknown>): (response: ServerResponse) => void {
  const whole = { id: "chatcmpl-1", object: "chat.completion", created: 1, model: "test", ...fields };
  return (response) => sendJson(response, 200, whole);
}

/** Errors repeat what they were sent, key included, as real servers do. */
function error(status: number, fields: object, text: string, headers: Record<string, string> = {}): Play {
  return (response, { body, headers: sent }) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const echoed = `${text} ${serverCanary} ${sent.authorization} ${JSON.stringify(body.messages)}`;
    sendJson(response, status, { error: { message: echoed, type: "invalid_request_error", ...fields } });
  };
}

function html(status: number, type: string): Play {
  return (response) => {
    response.writeHead(status, { "content-type": type });
    response.end(`<!doctype html><title>${serverCanary}</title><p>Please log in to the network.</p>`);
  };
}

function startOfBody(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.write(`{"id": "${serverCanary}", "choices": [`);
}
