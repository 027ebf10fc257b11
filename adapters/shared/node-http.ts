/**
 * Node's HTTP without its `fetch`. `import … from "node:http"` reads every name that the module exports, and one of them
 * loads Node's web client: 13 MB that a process keeps. Asked for as a whole, only what is used is loaded.
 * @see docs/adr/2026-11-22-http-without-a-framework.md
 */
export const http = process.getBuiltinModule("node:http");
export const https = process.getBuiltinModule("node:https");
