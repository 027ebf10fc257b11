/** A call about a post that Discord did not take, and whether what it was about is gone. */
import { PlatformFailedError } from "../../src/errors.ts";
import { codes, type Failure, readFailure } from "./rest.ts";

export class CallFailedError extends PlatformFailedError {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`Discord did not take a call: ${failure.reason}`);
    this.failure = failure;
  }
}

export function isGone({ code }: Failure): boolean {
  return code === codes.unknownMessage || code === codes.unknownChannel;
}

export function passGone(fault: unknown): void {
  if (!isGone(readFailure(fault))) throw fault;
}
