/** Which digests were sent, in a small file beside the store: it outlives a store that is replaced by an older copy of itself. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { StoreFailedError } from "../errors.ts";
import type { DigestPlace } from "./digests.ts";
import type { SpaceWeek } from "./theme-sets.ts";

/** One post of a digest: a space, a week and a channel. Nobody is in it. */
export type SentDigest = SpaceWeek & { readonly place: DigestPlace };

/** Digests of longer ago are news no more, so that none of them is posted again anyway. */
const mostKept = 400;

export class SentDigests {
  readonly #path: string;

  constructor(storePath: string) {
    this.#path = `${storePath}.digests`;
  }

  /** False also where the store came without it: from another machine, or to an emptied folder. */
  exists(): boolean {
    return existsSync(this.#path);
  }

  has(sent: SentDigest): boolean {
    return this.#read().includes(toLine(sent));
  }

  /** To be called before it is sent: what is not noted may be sent a second time. @throws {StoreFailedError} */
  add(sent: SentDigest): void {
    const line = toLine(sent);
    this.#write([...this.#read().filter((each) => each !== line), line].slice(-mostKept));
  }

  /** It was surely not sent, or will be tried again. @throws {StoreFailedError} */
  remove(sent: SentDigest): void {
    this.#write(this.#read().filter((line) => line !== toLine(sent)));
  }

  /** Of a space that is wiped. @throws {StoreFailedError} */
  forget({ platform, space }: Pick<SpaceWeek, "platform" | "space">): void {
    if (this.exists()) this.#write(this.#read().filter((line) => !line.startsWith(`${platform} ${space} `)));
  }

  #read(): string[] {
    if (!this.exists()) return [];
    const lines = this.#orFail(() => readFileSync(this.#path, "utf8").split("\n"));
    return lines.filter((line) => line !== "");
  }

  /** Whole or not at all: a power cut leaves the old file or the new one. */
  #write(lines: readonly string[]): void {
    this.#orFail(() => {
      const file = openSync(`${this.#path}.part`, "w", 0o600);
      writeSync(file, `${lines.join("\n")}\n`);
      fsyncSync(file);
      closeSync(file);
      renameSync(`${this.#path}.part`, this.#path);
    });
  }

  #orFail<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      const message = `the note of sent digests, ${this.#path}, can't be used: ${code ?? "unknown"}; mend its permissions`;
      throw new StoreFailedError(message, { cause });
    }
  }
}

/** Platforms, spaces and weeks are words without spaces. */
function toLine({ platform, space, week, place }: SentDigest): string {
  return `${platform} ${space} ${week} ${place}`;
}
