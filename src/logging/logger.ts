/** Writes declared events as JSON lines. No other way to a log exists, and no free text fits through this one. */
import pino, { type DestinationStream } from "pino";
import { BotError } from "../errors.ts";
import type { FaultCode, Log } from "./log-events.ts";

const code = /^[A-Za-z][A-Za-z_-]{0,39}$/;

/** @param destination where lines go; standard error by default, so that standard output stays for answers. */
export function createLog(destination: DestinationStream = pino.destination({ dest: 2, sync: true })): Log {
  const logger = pino({ base: null, serializers: {} }, destination);
  return (name, fields) => {
    const safe = Object.entries(fields).filter(([, value]) => isSafe(value));
    logger.info({ event: name, ...Object.fromEntries(safe) });
  };
}

/** The types forbid the rest already; this holds when a value came from outside the types. */
function isSafe(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && code.test(value));
}

/** What may be said of a fault: its code. SDK errors carry texts, tokens and ids. */
export function faultCode(fault: unknown): FaultCode {
  return fault instanceof BotError ? fault.code : "unknown";
}
