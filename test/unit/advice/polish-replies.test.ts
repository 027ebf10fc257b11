/** Polish replies in the trades that their situation has: at a counter as well as by mail, for papers as well as for things. */
import { describe, expect, it } from "vitest";
import { buildAdvisor } from "../../../adapters/shared/parts.ts";
import { plainWishes } from "../../../src/advice/advice.ts";
import type { SituationId } from "../../../src/advice/situations.ts";

const advisor = buildAdvisor({ country: "pl", contact: "" });

/** In each of its wordings. */
function repliesTo(situation: SituationId, text: string) {
  return [0, 1, 2].flatMap((wording) => {
    const wishes = { ...plainWishes, situation, wording };
    const choices = { kept: [], hidden: [] };
    return advisor.advise({ text, client: "", fallback: "pl", wishes, choices }).replies;
  });
}

describe("a Polish reply", () => {
  it.each([
    [
      "speaks of no review where an authority was named",
      "reputation-threat",
      "Zgłosi nas do UOKiK, bo nie odpisaliśmy.",
      /opini/u,
    ],
    ["takes nobody for having reported a thing", "suspected-fraud", "Płaci za pobyt cudzą kartą.", /zgłosz|zgłasza/iu],
    ["speaks of no further works where lessons are owed", "late-payment", "Nie płaci za korepetycje.", /\bprac/u],
    ["leaves looks out where there are none", "know-it-all", "Tłumaczy mi, jak się rozlicza VAT.", /wygląd/u],
    [
      "takes no remark in person for a message",
      "harassment",
      "Przy każdym zabiegu komentuje moje ręce.",
      /pisa|pisz|wiadomoś|służbow/iu,
    ],
    [
      "asks about no step where a paper is not understood",
      "confused-client",
      "Nie rozumie, czemu rata wzrosła.",
      /się udało|po tym kroku/u,
    ],
    [
      "does not ask what happened where the person knows it",
      "abuse",
      "Zwyzywał mnie, bo klimatyzacja nie działa.",
      /co się stało|opis/u,
    ],
    [
      "asks nobody to a meeting over a paper",
      "late-payment",
      "Nie zapłaci za tłumaczenie, bo widzi w nim usterki.",
      /spotkani/u,
    ],
    ["tells nobody they are right who has not complained yet", "our-mistake", "Wydałam nie ten lek.", /rację/u],
    [
      "speaks of no complaint procedure where papers are asked for",
      "policy-exception",
      "Prosi o wyniki mamy.",
      /reklamacj/u,
    ],
    [
      "says once that a time has passed",
      "late-payment",
      "Nie płaci za kontener, termin był 3 maja.",
      /termin.*termin/u,
    ],
    ["sends no summary of works to a family", "micromanaging", "Syn dzwoni do domu opieki.", /podsumowa|prac jest/u],
    [
      "asks for no evidence of what we know",
      "reputation-threat",
      "Nie odpisaliśmy i straszy opinią.",
      /żeby .* sprawdzić/iu,
    ],
    [
      "asks for no answer where something is needed sooner",
      "false-urgency",
      "JPK ma być na jutro, pilne.",
      /pilnej odpowiedzi/u,
    ],
  ] as const)("%s", (_what, situation, text, wrong) => {
    const replies = repliesTo(situation, text);
    expect(replies).toHaveLength(9);
    for (const reply of replies) expect(reply.text).not.toMatch(wrong);
  });

  it("to an insult holds what the person answers in the matter itself", () => {
    for (const { text } of repliesTo("abuse", "Nazwał mnie idiotką, bo paczka przyszła później."))
      expect(text).toContain("[ODPOWIEDŹ]");
  });
});
