/** What only a client says is not admitted: the reply is sorry for the trouble and checks first. What the person says themselves is. */
import { describe, expect, it } from "vitest";
import { buildAdvisor } from "../../../adapters/shared/parts.ts";
import { plainWishes, type Wishes } from "../../../src/advice/advice.ts";

const advisor = buildAdvisor({ country: "eu", contact: "" });

function adviceOn(text: string, client = "", wishes: Partial<Wishes> = {}) {
  const choices = { kept: [], hidden: [] };
  return advisor.advise({ text, client, fallback: "en", wishes: { ...plainWishes, ...wishes }, choices });
}

const admits =
  /(?:mistake|error) was (?:on our side|ours)|this was our mistake|went wrong on our side|to nasza pomyłka|popełniliśmy błąd|błąd jest po naszej(?! stronie, naprawimy)|my zawiniliśmy|poszło u nas nie tak|(?<!kad )suklydome|mūsų klaida|klaidą padarėme|wina leży|: to nasz błąd/iu;
const checks = /if we made a mistake|jeśli okaże się, że to nasz błąd|jei paaiškės, kad suklydome/iu;

describe("a mistake that only the client tells of", () => {
  it.each([
    "Hello, where is my order? It was due on Monday and nobody answers the phone.",
    "The jacket you sent is the wrong size and I need my money back.",
    "Dzień dobry, czekam na paczkę od dwóch tygodni i nikt nie odbiera telefonu.",
    "Przysłali mi Państwo zły rozmiar kurtki, proszę o zwrot pieniędzy.",
    "Sveiki, kur mano užsakymas? Turėjo būti pirmadienį, niekas nekelia ragelio.",
    "Laba diena, užsakiau 40 dydį, o gavau 38. Kada atsiųsite tinkamą?",
  ])("is checked and not admitted: %s", (text) => {
    const { situation, replies } = adviceOn(text);
    expect(situation).toBe("our-mistake");
    for (const reply of replies) {
      expect(reply.text).toMatch(checks);
      expect(reply.text).not.toMatch(admits);
    }
  });

  it("is checked, too, where the person adds nothing to it", () => {
    const { situation, replies } = adviceOn(
      "she is furious and wants it sorted, no idea what happened",
      "You charged me twice for the same room and nobody calls me back.",
    );
    expect(situation).toBe("our-mistake");
    for (const reply of replies) expect(reply.text).not.toMatch(admits);
  });

  it("keeps the limit where the client is rude", () => {
    const { replies } = adviceOn("Where is my parcel, you idiots? Two weeks and nothing, you bunch of morons.");
    expect(replies).toHaveLength(3);
    for (const reply of replies) {
      expect(reply.text).toMatch(/personal remarks|insults/u);
      expect(reply.text).not.toMatch(admits);
    }
  });
});

describe("a mistake that the client puts on us", () => {
  it.each([
    "Customer says we scratched his bumper during the service. We have photos of the scratch from when he dropped it off.",
    "He complains that the battery drains since the repair and it must be our doing. We never touched the battery.",
    "Klient przysłał listę godzin 11-go zamiast 5-go i ma pretensje, że wypłaty poszły z opóźnieniem",
    'Dzwoni, że klima nie działa i to nasza wina, bo "przed wizytą działała". Klimy nawet nie tykaliśmy.',
    "Šuns šeimininkė kaltina mus, kad siūlės išsiskyrė, nors apykaklę nuėmė pati.",
    "Klientė pavėlavo valandą ir supyko, kad nebepriėmiau",
  ])("is never admitted: %s", (text) => {
    for (const reply of adviceOn(text).replies) expect(reply.text).not.toMatch(admits);
  });
});

describe("a mistake that the person tells of", () => {
  it.each([
    "The wedding photos are three weeks late, I messed up, and the bride now threatens me with a one-star review.",
    "Zdjęcia miały być do 30 sierpnia, jest 20 września, zawaliłam, i panna młoda straszy mnie opinią.",
    "Nuotraukos vėluoja tris savaites, mano klaida, o klientė grasina blogu atsiliepimu.",
  ])("outranks what the client makes of it: %s", (text) => {
    const { situation, replies } = adviceOn(text);
    expect(situation).toBe("our-mistake");
    for (const reply of replies) expect(reply.text).toMatch(admits);
  });

  it.each([
    "We sent her the wrong size and now she is furious, and she is right.",
    "Wysłaliśmy pani zły rozmiar, to nasz błąd, jest wściekła.",
    "Išsiuntėm klientei ne tą dydį, mūsų klaida, ji labai pikta.",
  ])("is admitted: %s", (text) => {
    const { situation, replies } = adviceOn(text);
    expect(situation).toBe("our-mistake");
    for (const reply of replies) expect(reply.text).toMatch(admits);
  });

  it("is admitted where the person says by hand that it was ours", () => {
    const { replies } = adviceOn("The jacket you sent is the wrong size.", "", { situation: "our-mistake" });
    for (const reply of replies) expect(reply.text).toMatch(admits);
  });

  it.each([
    ["We sent her the wrong dress and she wants her money back.", /As for your request for a refund: \[DECISION\]/u],
    ["Wysłaliśmy złą sukienkę, chce zwrotu pieniędzy.", /Co do zwrotu pieniędzy: \[DECYZJA\]/u],
    ["Išsiuntėm ne tą suknelę, nori, kad grąžintume pinigus.", /Dėl pinigų grąžinimo: \[ATSAKYMAS\]/u],
  ])("is not put on what the client asks for: %s", (text, ask) => {
    const { replies } = adviceOn(text);
    expect(replies).toHaveLength(3);
    for (const reply of replies) {
      expect(reply.text).toMatch(ask);
      expect(reply.text.split(/(?<=[.;])\s/u)[0]).not.toMatch(/request|prośb|prašym/u);
    }
  });
});

describe("a mistake that no phrase admits, only the fact", () => {
  it.each([
    "She says the chairs never came. I looked it up, they have been standing in our warehouse since the 4th and nobody loaded them.",
    "tenant rang five times about the leak, we wrote it down five times and sent nobody",
    "He was billed for two rooms and slept in one. Our night porter keyed it in twice.",
    "Klientka pisze, że zapłaciła. Sprawdziłam, wpłata jest od wtorku, nie zaksięgowałam jej i wysłałam wezwanie.",
    "Miała być wegetariańska kolacja, kucharz dał wszystkim kurczaka, goście wstali od stołu",
    "Sąskaitą išrašėme du kartus, ji sumokėjo abi ir dabar prašo grąžinti",
    "Klientė skundėsi, kad sofa su dėme. Nuvažiavau, dėmė tikrai yra, mūsiškiai vežė be uždangalo",
  ])("is answered as one: %s", (text) => {
    const { situation, replies } = adviceOn(text);
    expect(situation).toBe("our-mistake");
    for (const reply of replies) expect(reply.text).not.toMatch(checks);
  });

  it.each([
    "She says the chairs never came. I looked it up, they were delivered on the 4th and her husband signed for them.",
    "tenant rang five times about the leak, we went five times, it is his own washing machine",
    "He was billed for two rooms because he booked two rooms and cancelled neither",
    "Klientka pisze, że zapłaciła. Sprawdziłam na koncie, wpłaty nie ma, a termin minął we wtorek.",
    "Sąskaitą išrašėme vieną kartą, ji jos nesumokėjo ir dabar sako, kad gavo dvi",
  ])("is none where the fact says otherwise: %s", (text) => {
    for (const reply of adviceOn(text).replies) expect(reply.text).not.toMatch(admits);
  });
});
