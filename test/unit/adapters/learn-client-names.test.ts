/** The list of clients: read at the start, refused by name when it can't be. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { learnClientNames } from "../../../adapters/shared/parts.ts";
import { ConfigInvalidError } from "../../../src/errors.ts";
import { redact } from "../../../src/redaction/redact.ts";

const folder = mkdtempSync(join(tmpdir(), "ventil-clients-"));

describe("CLIENT_NAMES", () => {
  afterEach(() => learnClientNames({ clientNamesPath: null }));

  it("names what redaction replaces, until another list stands there", () => {
    const path = join(folder, "clients.txt");
    writeFileSync(path, "Rivo Ltd\r\n# gone: Belmo\r\n");
    learnClientNames({ clientNamesPath: path });
    expect(redact("rivo is late, belmo too", "en").text).toBe("[client] is late, belmo too");
    learnClientNames({ clientNamesPath: null });
    expect(redact("rivo is late", "en").text).toBe("rivo is late");
    rmSync(folder, { recursive: true });
  });

  it("is refused by its name, and without its path, when the file is not there", () => {
    const missing = () => learnClientNames({ clientNamesPath: "/nowhere/secret-clients.txt" });
    expect(missing).toThrow(ConfigInvalidError);
    expect(missing).toThrow(/CLIENT_NAMES/);
    expect(missing).not.toThrow(/secret-clients/);
  });
});
