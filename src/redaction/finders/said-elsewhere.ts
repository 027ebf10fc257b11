/** Tells by what follows a capital at the start of a Polish or Lithuanian sentence that it is somebody: "Rokas galvoja, kad", "Wilk, nasz nowy klient". */
import { isHumanAct, isOfficeAct } from "../names/speaking.ts";
import type { Reading } from "../reading.ts";
import { fold, type Word } from "../words.ts";

const someoneInPolish =
  "(?:klient(?:ka|em)?|szef(?:owa|em)?|kierowni(?:k|czka)|kolega|kolezanka|pacjent(?:ka|em)?|lokator(?:ka|em)?|gosc(?:iem)?|sasiad(?:ka|em)?|dostawca)";
const someoneInLithuanian =
  "(?:klient|kolega|kolege|vadov|sefas|sefe|pacient|kaimyn|nuominink|svecias|tiekej|uzsakov|direktor)";
const alwaysSomebody = new RegExp(
  [
    `^(?:, (?:nasz|nasza|moj|moja) (?:now[ya] |star[ya] |stal[ya] |ulubion[ya] |byl[ya] )?${someoneInPolish}`,
    ` (?:jest|byl|byla) (?:moi|moja|naszy|nasza)m? (?:[a-z]+(?:ym|im|a) )?${someoneInPolish}`,
    `: ?["„“]`,
    " i ja (?:sie |mamy|mielismy|mialysmy|znowu)",
    " ma (?:do (?:mnie|nas) |znowu |wieczne |same )?(?:pretensj|zastrzezen|wymagan|focha|humory)",
    " dala? (?:nam|mi) (?:jedna|dwie|do zrozum|opini)",
    " potrzebuje (?:odpowiedzi|faktury|zwrotu|wyceny|oferty|rachunku|kontaktu|rozmowy|przeprosin)",
    " (?:nie |znowu |ciagle |juz |chyba )*(?:mysli|uwaza|twierdzi|sadzi|rozumie|zaklada|wymysla|narzeka|wmawia|upiera sie|wydzwania|domaga sie)(?: |,|$)",
    " (?:wlasnie |przed chwila |znowu )?(?:wyszla|wyszedl),? (?:bez slowa|obrazon|trzaskajac|z krzykiem|wsciek)",
    " (?:wisi|jest winien|jest winna) (?:nam|mi) (?:[0-9]|kase|pieniadz|trzy|dwie|piec|sto|tysiac|za )",
    " z (?:ksiegowosci|kadr|recepcji|marketingu|dzialu|logistyki|sekretariatu) (?:mowi|powiedzial|twierdzi|pisze|znowu|dzwoni)",
    `, (?:musu|mano) (?:nauj[a-z]+ |sen[a-z]+ |buv[a-z]+ )?${someoneInLithuanian}`,
    ` (?:yra|buvo) (?:mano|musu) (?:[a-z]+ )?${someoneInLithuanian}`,
    " ir as (?:[a-z]+ )?(?:[a-z]+om|[a-z]+em|esam|buvom)(?![a-z])",
    " turi (?:man |mums )?(?:pretenzij|priekaist|reikalavim|pastab)",
    " dave (?:mums|man) (?:viena|dvi|suprast|zodi|velni)",
    " (?:vis |vel |dar |turbut |matyt )*(?:galvoja|nesupranta|supranta|netiki|isivaizduoja|apsimeta|tvirtina|skundziasi|reikalauja|zaidzia nervais)(?: |,|\\.|$)",
    " (?:vis|nuolat|kasdien|amzinai) (?:keicia|skambina|raso|klausia|skundziasi|veluoja)(?![a-z])",
    " (?:ka tik|jau|vel) (?:isejo (?:trenk|be zodz|supyk)|padejo rag|paskambino|parase)",
    " is (?:buhalterij|registratur|rinkodar|pardavim|logistik|sandeli)[a-z]* (?:sako|raso|skambin|tvirtin|vel))",
  ].join("|"),
);
/** "Wilk tylko płaci gotówką", "Eglė šiandien vėl rėkė": what people do, after a word of time. */
const after =
  /^ (?:tylko|wlasnie|ciagle|stale|zawsze|wreszcie|znowu|dzis|wczoraj|rano|siandien|vakar|visada|nuolat|tiesiog|vel|vis|ka tik) (?:znowu |vel |sie )?(?<done>[a-z]+)/;
const longestLook = 64;

/** @see spoken-of.ts for English */
export function isSaidOfSomebodyElsewhere({ text, words, isEnglish }: Reading, index: number): boolean {
  const word = words[index];
  if (word === undefined || isEnglish || !word.capitalised || !word.startsSentence) return false;
  const rest = fold(text.slice(word.end, word.end + longestLook));
  if (alwaysSomebody.test(rest)) return true;
  const done = after.exec(rest)?.groups?.done ?? "";
  return isHumanAct(done) || isOfficeAct(done);
}

const aside = /^(?:, | \(| [–-] )/;
const calledSo = /^(?:, | \(| [–-] )(?:cia |tokia |jo |jos |tai |taka |to |jej |jego )?(?:pavarde|nazwisko)(?![a-z])/;

/** "Dobilas (čia pavardė)", "Baltutė, pavardė balta": whatever word it is. */
export function isToldToBeSurname({ text }: Reading, { capitalised, end }: Word): boolean {
  if (!capitalised) return false;
  const rest = text.slice(end, end + longestLook);
  return aside.test(rest) && calledSo.test(fold(rest));
}
