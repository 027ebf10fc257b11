/** Tells by the words around a topic whether it is scenery or what the client's case is about. Words are folded. */
import type { Locale } from "../../ports/platform.ts";
import type { Sentence } from "./sentences.ts";

type Words = Readonly<Record<Locale, ReadonlySet<string>>>;

/** Before a place or what somebody holds: "by the gate", "with a shoe", "przy bramie", "prie vartų". */
const placing: Words = {
  en: set("in at by into inside outside behind beside near past across against underneath between with"),
  pl: set("w we przy pod przed obok kolo nad spod zza"),
  lt: set("pro pas salia tarp virs aplink greta"),
};

/** Between the preposition and the noun: "in his old coat". */
const determiners: Words = {
  en: set("the a an my our his her their its your this that"),
  pl: set(`tej tym tych moim mojej naszym naszej jego jej ich ten ta te nowy nowa nowe drugi druga drugie trzeci trzecia
    trzecie czwarty czwarta czwarte piaty piata piate szosty szosta kolejny kolejna kolejne`),
  lt: set(`savo mano musu jo jos ju to tos sios sio sito sitos tas ta tie vel naujas nauja kitas kita antras antra
    trecias trecia ketvirtas ketvirta penktas penkta sestas sesta septintas septinta`),
};

/** "Brought in a coat", "a mistake in the menu" and "happy with the cake" name no place. */
const notPlacing: Words = {
  en: set(`brings bring brought bringing send sends sent sending hands handed handing fill fills filled put puts take takes took
    taken throw throws threw thrown trade traded drop drops dropped call called lay laid fit fitted error errors mistake
    mistakes typo typos hole holes leak leaks crack cracks scratch scratches fault faults wrong line word problem angry
    mad laughs moans swears danced wore worn married
    happy unhappy pleased satisfied disappointed trouble issue issues started done finished late up go goes gone tries attempt shot help helped dealing deal`),
  pl: set(`blad bledu bledy bledow literowka literowki dziura dziury rysa rysy pekniecie usterka usterki wada wady
    problem chodzil chodzila chodzi tanczyla tanczyl plama plame plamy wlos zmiana zmiane zmiany zmienia zmienil
    zmienila poprawka poprawki poprawke brak brakuje brakowalo pracuje pracujemy siedze siedzimy robak karaluch mucha
    trafilismy wywiercilismy przewiercilismy zakreslic wpisac wpisal wpisala`),
  lt: set(`klaida klaidos klaidu klaidas skyle skyles itrukimas ibrezimas gedimas defektas trukumas problema vaiksciojo
    vilkejo devejo brokas deme plaukas plauka rado radau radom pelesis`),
};

/** A Lithuanian noun may say by its ending that it is a place: "virtuvėje", "soduose". */
const locative = /(?:oje?|eje?|yje|uje|uose|ose|ese)$/;

/** What follows is what the client came for. */
const seeking: Words = {
  en: set(`order orders ordered book books booked reserved buy buys bought hire hires hired rent rents rented commissioned
    returned returns collected collects fetched brought brings wants wanted needs needed cancelled cancels about`),
  pl: set(`zamowil zamowila zamowili zamawia kupil kupila kupili kupuje zarezerwowal zarezerwowala wynajal wynajela
    wypozyczyl wypozyczyla zwraca zwrocil zwrocila odebral odebrala przyniosl przyniosla przywiozl przywiozla chce
    chciala chcial potrzebuje reklamuje odwolal odwolala sprawie zamowili zamowilam zamowilem zamowienie oddal oddala
    oddac oddaje reklamacja reklamacje reklamuja zwrotu naprawa naprawe naprawy montaz wymiana wymiane wymiany zaplacil
    zaplacila zaplacili zalega zglosil zglosila wynajeli przyniesli przywiezli odebrali umowil umowila cene rabat rabatu
    znizke`),
  lt: set(`uzsake uzsako uzsisake uzsisako skundziasi skundzias skundesi reikalauja praso prase paprase prasosi iesko
    ieskojo atvede paliko neatsiima neatsieme nesumoka apmoka skolingas skolinga skolingi pirko nupirko nusipirko perka
    rezervavo issinuomojo nuomojasi grazino grazina atsieme atsiima atnese atveze nori norejo reikia prireike atsauke del`),
};

/** What we do our work on, or what we spoilt. */
const working: Words = {
  en: set(`fix fixed repaired mended serviced painted cleaned washed built installed replaced fitted tuned delivered baked
    made sewed cut resoled engraved tiled plastered scratched broke broken dented spilled lost damaged shrunk tune repair
    promised tore burnt burned flooded`),
  pl: set(`naprawil naprawila naprawilem naprawilam naprawilismy zrobil zrobilem zrobilam zrobilismy pomalowalem
    pomalowalismy uszylam zepsulem zepsulismy porysowal porysowalismy uszkodzilismy zalalismy zgubilismy zamontowalismy
    wymienilismy wymienilem dostarczylismy spalilam spalilem`),
  lt: set(`sutaise sutaisiau taisiau pataisem pataisiau padare padariau padarem nudaze nudaziau sumontavo sumontavom
    pakeite pakeitem pristate pristatem sugadino sugadinom sugadinau subraize subraizem pamete pametem ispyle uzpyle
    siuvau siuvu siuvam pasiuvau pasiuvom iskepiau iskepem kepu kepem sumaisem sumaisiau supainiojom supainiojau veze
    vezem vezam nuvezem nuveze atvezem atvezti atvezt istatem istate pastatem pastate isplovem isplove plovem plove valau
    isvalem dazom dazem dazau montavom montavau sumontavau remontuoju remontavom suremontavom suremontavau verciu verciau
    isverciau trumpinau atspausdinom isspausdinom suklijavom klijuoju surinkom sudauzem sudauziau sulauzem sulauziau
    issiuntem issiunciau nusiuntem nusiunciau uzliejom nudeginom sudeginom iskalem sodinau pasodinau sodinam perdarem
    perdariau taisom taisem taisyti taisyt prijungem prijungti prijungt uzdengem uzdengti kasam iskasem derinam derinom
    suderinom keiciam keitem keisti keist israsem israsiau stumdom isnuomojom isnuomojau`),
};

/** Before a word of seeking: it is not the client who seeks. */
const ours: Words = {
  en: set("i we id wed ive weve to"),
  pl: set("ja my"),
  lt: set("as mes"),
};

/** Between what is wanted and who is to do it: "wants me to move two sockets". */
const doers: Words = { en: set("me us to"), pl: set(""), lt: set("") };

const mostWordsBetween = 3;

/** An English word that makes another thing of the topic before it: "tyre shop", "timber yard". */
const otherHead = set(`shop store yard market stall firm company office department clinic centre center club school
  industry trade counter desk bay area lobby corridor scale twine chair floor parlour paper magazine forum group blog season
  code`);

/** Whether the words `from` to `to` are only where something happens, or what it is done with. */
export function isPlace(sentence: Sentence, from: number, to: number): boolean {
  const { words, language, isClient } = sentence;
  if (isClient) return false;
  if (language === "lt" && locative.test(words[to - 1] ?? "")) return !isExcused(words, from, language);
  const at = placeBefore(words, from, language);
  return at >= 0 && !isExcused(words, at, language) && !isParted(sentence, at, from);
}

/** @returns where the preposition stands, or -1. In English any one word may stand between: "at rough edges". */
function placeBefore(words: readonly string[], from: number, language: Locale): number {
  const [places, between] = [placing[language], determiners[language]];
  if (places.has(words[from - 1] ?? "")) return from - 1;
  const isNear = language === "en" || between.has(words[from - 1] ?? "");
  if (isNear && places.has(words[from - 2] ?? "")) return from - 2;
  return places.has(words[from - 3] ?? "") && between.has(words[from - 2] ?? "") ? from - 3 : -1;
}

/** Whether a comma or the like stands between the two words. */
export function isParted({ text, tokens }: Sentence, one: number, other: number): boolean {
  return /[,.:;!?()]/u.test(text.slice(tokens[one]?.end, tokens[other]?.start));
}

function isExcused(words: readonly string[], before: number, language: Locale): boolean {
  return notPlacing[language].has(words[before - 1] ?? "");
}

/** Whether the words up to `to` only say more of another thing. */
export function isOtherThing(sentence: Sentence, from: number, to: number): boolean {
  const { words, language } = sentence;
  return language === "en" && from > 0 && otherHead.has(words[to] ?? "") && !isParted(sentence, to - 1, to);
}

/** What a thing is wanted for; the dative is all that Lithuanian needs to say so. */
const occasions = set(`parodai konferencijai renginiui sventei jubiliejui gimtadieniui vestuvems krikstynoms
  laidotuvems konkursui isleistuvems koncertui`);

/** Whether the word at `at` only says what something is for: "lankstinukai parodai". */
export function isOccasion({ words, language }: Sentence, at: number): boolean {
  return language === "lt" && occasions.has(words[at] ?? "");
}

/** Whether the client seeks what stands at `from`, or we worked on it: "booked a trip", "we scratched the table". */
export function isSought({ words, language }: Sentence, from: number): boolean {
  let between = 0;
  for (let at = from - 1; at >= 0 && between < mostWordsBetween; at -= 1) {
    const word = words[at] ?? "";
    if (!doers[language].has(word)) between += 1;
    if (working[language].has(word)) return true;
    if (seeking[language].has(word)) return !ours[language].has(words[at - 1] ?? "");
  }
  return false;
}

/** Whether more than one word names it, which leaves less room for doubt: "front door", but not "the door". */
export function isCompound({ words, language }: Sentence, from: number, to: number): boolean {
  return to - from > 1 && !determiners[language].has(words[from] ?? "");
}

/** A note begins with what it is about: "pool went green", "the fridge again". */
export function isHeading({ words, language }: Sentence, from: number): boolean {
  return from === 0 || (from === 1 && determiners[language].has(words[0] ?? ""));
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
