/** What a model gets holds no name, company, address or number that redaction finds; names come back in the private view only. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAdvisor } from "../../adapters/shared/parts.ts";
import { plainWishes } from "../../src/advice/advice.ts";
import { gatherEvidence } from "../../src/advice/model-evidence.ts";
import { cleanText } from "../../src/redaction/clean.ts";

const advisor = buildAdvisor({ country: "eu", contact: "" });
const told = [
  ["the client Wayland from Kestrel Homes Ltd, 17 Larch Close, wants a refund", ["Wayland", "Kestrel", "Larch"]],
  ["my colleague Okonkwo cried, mail okonkwo@kestrel.example", ["Okonkwo", "okonkwo", "kestrel"]],
  [
    "klientka Wiśniewska z Firmy Stalmex, ul. Krótka 5, NIP 526-104-08-28",
    ["Wiśniewska", "Stalmex", "Krótka", "526-104"],
  ],
  ["klientė Petraitienė iš UAB „Namų ritmas“, asmens kodas 38703181745", ["Petraitienė", "Namų ritmas", "38703181745"]],
] as const;
const filler = fc.constantFrom("and again", "znowu", "vėl", "wtf", "they want the logo changed", "\n", "!!!");

describe("the evidence for a model", () => {
  it("holds nothing of what was replaced, in the vent or in the client's words, and nothing that was put back", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...told),
        filler,
        filler,
        fc.boolean(),
        ([words, secrets], before, after, asClient) => {
          const typed = cleanText(`${before} ${words} ${after}`).trim();
          const request = {
            text: asClient ? "they shouted at me" : typed,
            client: asClient ? typed : "",
            fallback: "en" as const,
            wishes: plainWishes,
            choices: { kept: ["person-1", "company-1", "address-1", "email-1"], hidden: [] },
          };
          const { people, ...sent } = gatherEvidence(advisor.advise(request), request, { clauses: [] });
          const everything = JSON.stringify(sent);
          for (const secret of secrets) expect(everything).not.toContain(secret);
          // Kept on this machine, so that the private view can say the name again.
          expect([...people.values()].map(({ word }) => word)).toContain(secrets[0]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
