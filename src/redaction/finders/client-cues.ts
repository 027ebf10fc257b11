/** Tells whether a listed client that is an everyday word is meant as the client where it stands. */
import { isPersonVerb } from "../names/person-verbs.ts";
import { isHumanAct } from "../names/speaking.ts";
import { readingOf } from "../reading.ts";
import type { Word } from "../words.ts";

/** Before a client whose name is an everyday word. */
const cues =
  /(?<![a-z])(?:from|for|with|at|by|client|customer|company|z|ze|od|dla|u|przez|klient[a-z]{0,4}|firm[a-z]{0,3}|is|nuo|pas|su|del|imon[a-z]{0,3}|bendrov[a-z]{0,3}|grup[a-z]{1,3}|parduotuv[a-z]{0,3}|salon[a-z]{0,3}|restoran[a-z]{0,3}|restauracj[a-z]{0,3}|kavin[a-z]{0,3}|sklep[a-z]{0,3}|hurtown[a-z]{0,3}|hotel[a-z]{0,3}|viesbu[a-z]{0,4}|spolk[a-z]{0,3}|agencj[a-z]{0,3}|agentur[a-z]{0,3}|klinik[a-z]{0,3}|uzsakov[a-z]{0,4}|partner[a-z]{0,4}|oddaw[a-z]{0,3}|przej[a-z]{2,4}|perim[a-z]{0,5}|perdav[a-z]{0,3}|projekt[a-z]{0,3}|project|account|lose|lost|skambin[a-z]{0,4}) ["„“”«']?$/;
/** What a client has: "Iki vadovas", "aušros sąskaita", "the Plum account". Folded. */
const belongings =
  /^(?:account|contract|project|order|invoice|people|lot|team|manager|director|buyer|job|brief|direktor[a-z]{0,4}|vadov[a-z]{0,4}|vadyb[a-z]{0,8}|buhalter[a-z]{0,4}|atstov[a-z]{0,4}|darbuotoj[a-z]{0,4}|sutart[a-z]{0,4}|saskait[a-z]{0,4}|projekt[a-z]{0,4}|uzsakym[a-z]{0,4}|skund[a-z]{0,4}|laisk[a-z]{0,4}|skol[a-z]{0,4}|komand[a-z]{0,4}|zmon[a-z]{0,5}|savinink[a-z]{0,4}|prezes[a-z]{0,4}|dyrektor[a-z]{0,4}|kierowni[a-z]{0,5}|umow[a-z]{0,3}|faktur[a-z]{0,3}|zamowieni[a-z]{0,3}|handlow[a-z]{0,4})$/;
const between =
  /^(?:nie|ne|znowu?|vel|jau|juz|wciaz|ciagle|siandien|dzis|dzisiaj|vakar|wczoraj|again|still|never|always|dar|vis|nadal|today|just|has|have|had|is|are|was|were|jest|yra|buvo|sa|hasn't|hasnt|won't|wont|didn't|didnt)$/;

/** What somebody likes or not: "Kregždutei netinka", "Jaskółce nie pasuje", "Stokrotek mam dość". */
const likes =
  /^(?:ne)?(?:tinka|tiko|patinka|patiko|itiks|uztenka|reikia|rupi)$|^(?:mam|mamy|man|mums|niekas|nikt|nikomu|niekam)$|^(?:pasuj|pasowal|podoba|odpowiada|zalezy|brakuj)[a-z]{0,3}$/;

/** "Aušra" with a capital, or "iš aušros", "klientas aušra", "aušra nemoka"; "aušra jau švinta" is the dawn. */
export function isMeant(text: string, folded: string, start: number, end: number): boolean {
  const { words } = readingOf(text);
  const index = words.findIndex((word: Word) => word.start === start);
  const word = words[index];
  if (
    isQuoted(text, start, end) ||
    isActing(text, words, index, end) ||
    cues.test(folded.slice(Math.max(0, start - 16), start))
  )
    return true;
  return word === undefined || (word.capitalised && !word.startsSentence);
}

/** "aušra nemoka", "aušra vėl nieko neatsako", "Iki vadovas". */
function isActing(text: string, words: readonly Word[], index: number, end: number): boolean {
  let next = index + 1;
  if (words[next] === undefined || text.slice(end, words[next]?.start) !== " ") return false;
  if (belongings.test(words[next]?.folded ?? "")) return true;
  while (next - index <= 2 && between.test(words[next]?.folded ?? "")) next += 1;
  const verb = words[next];
  if (verb === undefined || verb.capitalised) return false;
  return (
    isPersonVerb(verb.folded) ||
    isHumanAct(verb.folded) ||
    (words[index]?.capitalised === true && likes.test(verb.folded))
  );
}

/** „Kregždučių": whoever puts one word in quotes with a capital means a name, or speech. */
function isQuoted(text: string, start: number, end: number): boolean {
  return (
    /["„“”«]/.test(text.charAt(start - 1)) && /["“”»]/.test(text.charAt(end)) && /\p{Lu}/u.test(text.charAt(start))
  );
}
