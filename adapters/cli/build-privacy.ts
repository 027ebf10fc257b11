/** `npm run build:privacy`: writes PRIVACY.md from what the code declares. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { privacyDocument } from "../../src/privacy/privacy-document.ts";

writeFileSync(fileURLToPath(new URL("../../PRIVACY.md", import.meta.url)), privacyDocument());
