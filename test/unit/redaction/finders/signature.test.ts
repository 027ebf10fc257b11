/** Who signed a message: after a sign-off of three languages, or above a role; and what only looks like it. */
import { describe, expect, it } from "vitest";
import { findPeople } from "../../../../src/redaction/finders/person.ts";
import { redact } from "../../../../src/redaction/redact.ts";
import { foundBy } from "./find.ts";

describe("findPeople in a signature", () => {
  it.each([
    ["Regards, Eva Novak", "Eva Novak"],
    ["Kind regards,\nEva Novak", "Eva Novak"],
    ["Pagarbiai\nRugilė Vaš", "Rugilė Vaš"],
    ["Z poważaniem\nJan Kos", "Jan Kos"],
    ["Pozdrawiam serdecznie, A. Nowak", "A. Nowak"],
    ["Thanks, Tom", "Tom"],
    ["Best, Thomas Miller", "Thomas Miller"],
    ["Pozdrawiam, Anna Kowalska", "Anna Kowalska"],
  ])("finds the name in %j", (text, name) => {
    expect(foundBy(findPeople, text)).toEqual([name]);
  });

  it.each([
    ["It is late. Thanks, Tiberiu", "Tiberiu"],
    ["Thank you,\n*Wila Dorn*\nGlobex", "Wila Dorn"],
    ["All the best,\nZ. K.", "Z. K."],
    ["Yours sincerely\n\nTiberiu van Dorn", "Tiberiu van Dorn"],
    ["Kind regards,\n> Wila Dorn-Kirš", "Wila Dorn-Kirš"],
    ["with kind regards, Wila Dorn, tel. 6", "Wila Dorn"],
    ["Regards Tiberiu Dorn Sales Manager", "Tiberiu Dorn"],
    ["Dzięki\nKos", "Kos"],
    ["Pozdrawiam\nTIBERIU DORN", "TIBERIU DORN"],
    ["Z wyrazami szacunku\nWila Kos", "Wila Kos"],
    ["Miłego dnia\nWila Kos", "Wila Kos"],
    ["Pozdrawiam, K.", "K."],
    ["Su pagarba\nT. Vaš", "T. Vaš"],
    ["Ačiū iš anksto,\nVeda", "Veda"],
    ["Geros dienos,\nVeda Kirš", "Veda Kirš"],
    ["Ačiū, Vaš.", "Vaš"],
    ["Pagarbiai, Butkus", "Butkus"],
  ])("finds a name that no list holds in %j", (text, name) => {
    expect(foundBy(findPeople, text)).toEqual([name]);
  });

  it.each([
    ["where is my order. cheers, liz", "liz"],
    ["thanks liz", "liz"],
    ["please call me. liz", "liz"],
    ["Please call me back - dorota", "dorota"],
    ["proszę o telefon\nkasia", "kasia"],
    ["paskambinkit. jonas x", "jonas"],
    ["Call me. Thx, liz x", "liz"],
    ["kind regards grace", "grace"],
    ["I have had enough.\nTHANKS\nDAVE", "DAVE"],
    ["czekam na zwrot\ndzięki, ela", "ela"],
    ["pozdrawiam zosia", "zosia"],
    ["Pozdr. Kasia", "Kasia"],
    ["Czekam. Pozdr. M. Zięba", "M. Zięba"],
    ["pagarbiai rasa", "rasa"],
    ["paskambinkit. aciu jonas", "jonas"],
  ])("finds whoever signs without a capital or in short in %j", (text, name) => {
    expect(foundBy(findPeople, text)).toEqual([name]);
  });

  it.each([
    ["We pay tomorrow.\nTiberiu Dorn\nSales Manager\nGlobex", "Tiberiu Dorn"],
    ["Tiberiu Dorn, Head of Sales", "Tiberiu Dorn"],
    ["Czekam.\nWila Kos\nSpecjalistka ds. obsługi", "Wila Kos"],
    ["Lauksiu\nVeda Kirš\nPardavimų vadovė", "Veda Kirš"],
  ])("finds the name above or before a role in %j", (text, name) => {
    expect(foundBy(findPeople, text)).toEqual([name]);
  });

  it("hides the signed name where it stands without a sign-off too", () => {
    expect(redact("Dorn again!\nRegards,\nWila Dorn", "en").text).toBe("[person A] again!\nRegards,\n[person A]");
  });

  it.each([
    "thanks will do",
    "cheers mark my words",
    "he is late. will",
    "nie wiem. ona",
    "she signed it. hope. and mark my words.",
    "thanks bill is paid",
    "ta mina mnie zabija. ta mina",
    "dzięki ona wie",
    "aciu ona ateis",
    "Thanks, Monday works. Thanks. Great. THANKS, WHATEVER",
    "Thanks, I will. Best, Excel",
    "Thank you.\n\nWhen will it come?",
    "Regards\nSales Team",
    "We wait as regards Tesco\nand so on",
    "they were full of thanks, Tesco",
    "Thanks,\nRegards",
    "Dear Client,\nManager said no",
    "Unbelievable Behaviour\nManager said no",
    "Unbelievable Behaviour\nManager keeps shouting loudly down phones again",
    "Dziękuję.\nProszę o odpowiedź",
    "Dziękuję,\nProszę",
    "Pozdrawiam Państwa",
    "Pozdrawiam serdecznie.\nCzekam.",
    "Zero szacunku. Skandal.",
    "Pozdrawiam\nDział Obsługi Klienta",
    "Pagarbiai Jums",
    "Ačiū!\nLauksiu",
    "which is best, Tesco\nor what",
  ])("finds nobody in %j", (text) => {
    expect(foundBy(findPeople, text)).toEqual([]);
  });
});
