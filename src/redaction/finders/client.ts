/** Finds the firm's clients, as its own list names them, in any case, with the legal form around them. */
import { type ClientName, currentClients, formsOf } from "../client-names.ts";
import { isPersonVerb } from "../names/person-verbs.ts";
import { isHumanAct } from "../names/speaking.ts";
import { readingOf } from "../reading.ts";
import { fold, type Word } from "../words.ts";
import { findCompanies } from "./company.ts";
import type { Find, Match } from "./match.ts";

const token = /[\p{L}\p{M}\p{N}]+/gu;
/** Before a client whose name is an everyday word. */
const cues =
  /(?<![a-z])(?:from|for|with|at|by|client|customer|company|z|ze|od|dla|u|przez|klient[a-z]{0,4}|firm[a-z]{0,3}|is|nuo|pas|su|del|imon[a-z]{0,3}|bendrov[a-z]{0,3}|grup[a-z]{1,3}|parduotuv[a-z]{0,3}|salon[a-z]{0,3}|restoran[a-z]{0,3}|restauracj[a-z]{0,3}|kavin[a-z]{0,3}|sklep[a-z]{0,3}|hurtown[a-z]{0,3}|hotel[a-z]{0,3}|viesbu[a-z]{0,4}|spolk[a-z]{0,3}|agencj[a-z]{0,3}|agentur[a-z]{0,3}|klinik[a-z]{0,3}|uzsakov[a-z]{0,4}|partner[a-z]{0,4}|oddaw[a-z]{0,3}|przej[a-z]{2,4}|perim[a-z]{0,5}|perdav[a-z]{0,3}|projekt[a-z]{0,3}|project|account|lose|lost|skambin[a-z]{0,4}) ["„“”«']?$/;
/** What a client has: "Iki vadovas", "aušros sąskaita", "the Plum account". Folded. */
const belongings =
  /^(?:account|contract|project|order|invoice|people|lot|team|manager|director|buyer|job|brief|direktor[a-z]{0,4}|vadov[a-z]{0,4}|vadyb[a-z]{0,8}|buhalter[a-z]{0,4}|atstov[a-z]{0,4}|darbuotoj[a-z]{0,4}|sutart[a-z]{0,4}|saskait[a-z]{0,4}|projekt[a-z]{0,4}|uzsakym[a-z]{0,4}|skund[a-z]{0,4}|laisk[a-z]{0,4}|skol[a-z]{0,4}|komand[a-z]{0,4}|zmon[a-z]{0,5}|savinink[a-z]{0,4}|prezes[a-z]{0,4}|dyrektor[a-z]{0,4}|kierowni[a-z]{0,5}|umow[a-z]{0,3}|faktur[a-z]{0,3}|zamowieni[a-z]{0,3}|handlow[a-z]{0,4})$/;
const between =
  /^(?:nie|ne|znowu?|vel|jau|juz|wciaz|ciagle|siandien|dzis|dzisiaj|vakar|wczoraj|again|still|never|always|dar|vis|nadal|today|just|has|have|had|is|are|was|were|jest|yra|buvo|sa|hasn't|hasnt|won't|wont|didn't|didnt)$/;

export const findClients: Find = (text) => {
  const { byFirstWord } = currentClients();
  if (byFirstWord.size === 0) return [];
  const folded = fold(text);
  const tokens = Array.from(folded.matchAll(token), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const found: Match[] = [];
  let end = 0;
  tokens.forEach(({ word, start }, index) => {
    if (start < end) return;
    const fitting = (byFirstWord.get(word) ?? [])
      .map((name) => ({ name, stop: endOf(tokens.slice(index, index + name.words.length), name, text) }))
      .filter(({ name, stop }) => stop > 0 && (!name.isWord || isMeant(text, folded, start, stop)));
    const longest = Math.max(0, ...fitting.map(({ stop }) => stop));
    if (longest === 0) return;
    found.push({ start, end: longest });
    end = longest;
  });
  return found.length === 0 ? found : withLegalForms(text, found);
};

/** Where the name ends when the tokens are its words in any case, or 0. */
function endOf(tokens: readonly (Match & { readonly word: string })[], { words }: ClientName, text: string): number {
  if (tokens.length < words.length) return 0;
  const fits = tokens.every(({ word, start }, index) => {
    const wanted = words[index] ?? "";
    const gap = text.slice(tokens[index - 1]?.end ?? start, start);
    return (word === wanted || formsOf(wanted).has(word)) && gap.length <= 3 && !/[\0\n\u2029]/.test(gap);
  });
  return fits ? (tokens.at(-1)?.end ?? 0) : 0;
}

/** "Aušra" with a capital, or "iš aušros", "klientas aušra", "aušra nemoka"; "aušra jau švinta" is the dawn. */
function isMeant(text: string, folded: string, start: number, end: number): boolean {
  const { words } = readingOf(text);
  const index = words.findIndex((word: Word) => word.start === start);
  const word = words[index];
  if (isActing(text, words, index, end) || cues.test(folded.slice(Math.max(0, start - 16), start))) return true;
  return word === undefined || (word.capitalised && !word.startsSentence);
}

/** "aušra nemoka", "aušra vėl nieko neatsako", "Iki vadovas". */
function isActing(text: string, words: readonly Word[], index: number, end: number): boolean {
  let next = index + 1;
  if (words[next] === undefined || text.slice(end, words[next]?.start) !== " ") return false;
  if (belongings.test(words[next]?.folded ?? "")) return true;
  while (next - index <= 2 && between.test(words[next]?.folded ?? "")) next += 1;
  const verb = words[next];
  return verb !== undefined && !verb.capitalised && (isPersonVerb(verb.folded) || isHumanAct(verb.folded));
}

/** "UAB Aušra" and "Aušra, UAB" go as a whole. */
function withLegalForms(text: string, found: readonly Match[]): Match[] {
  const companies = findCompanies(text);
  const whole = found.map((client) => {
    const company = companies.find(({ start, end }) => start <= client.start && client.end <= end);
    return company ?? client;
  });
  return whole.filter(({ start }, index) => start >= (whole[index - 1]?.end ?? 0));
}
