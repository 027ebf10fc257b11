/** Tells where somebody works by what follows the name: "from accounts", "z recepcji", "iš buhalterijos". */
import type { Reading } from "../reading.ts";
import { fold } from "../words.ts";

/** "Rose at reception", "z recepcji", "iš buhalterijos"; folded. */
const atWork =
  /^(?:on (?:the )?(?:reception|front|desk|till|nights|days)|(?:at|in|from) (?:the )?(?:reception|front|desk|till|accounts?|accounting|sales|support|hr|it|legal|finance|marketing|payroll|billing|admin|nights?|days|warehouse|kitchen|bar|office|workshop|shop)|(?:z|ze|na|w|od) (?:recepcj|kadr|ksiegowo|handlow|sprzedaz|it\b|hr\b|magazyn|infolini|biur|marketing|kas[iy]|zmian|produkcj|serwis|sekretariat|zaopatrzen|logistyk|windykacj|kuchn|bar[uz]|dzial)|(?:is|nuo|is|prie) (?:registratur|buhalterij|pardavim|it\b|hr\b|sandel|administracij|rinkodar|kas[ou]|pamain|gamyb|servis|logistik|virtuv|bar[ou]|skyri|personal|tiekim|recepcij|klientu aptarn)|(?:from|at) the (?:bakery|shop|bank|agency|salon|clinic|garage|hotel|council|school)|(?:z|ze) (?:firm|salon|hurtown|drogeri|kwiaciarn|sklep|agencj|bank|restauracj|hotel|urzed|przychodn|szkol)|(?:is|nuo) (?:[a-z]+ )?(?:salon|imon|firm|bendrov|parduotuv|studij|agentur|kavin|restoran|viesbu|klinik|kepykl|bank))/i;

/** "dasza z recepcji", "ayesha from the night shift": where somebody works. */
export function isAtWork({ text, words }: Reading, index: number): boolean {
  const { start } = words[index] ?? { start: text.length };
  return atWork.test(fold(text.slice(start, start + 36)));
}
