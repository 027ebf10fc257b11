/** Finds firms that are one everyday word at the start of a sentence: "Nagietek chce zwrotu", "Medetka vėl nesumokėjo": no flower pays. */
import { isKin, isRoleBeforeName } from "../names/speaking.ts";
import { isVenue } from "../names/venues.ts";
import { isCommon, isNear, type Reading } from "../reading.ts";
import { verbAfter } from "./beside-subject.ts";
import { isFirm } from "./firm-after-cue.ts";
import type { Span } from "./match.ts";
import { isPlainName, isPublic } from "./named-firm.ts";

const fewestLetters = 4;
/** What one firm does to another. */
const deals =
  /^(?:(?:za|o|wy|do)?plac(?:i|a|il|ila)|zalega|odpisal[ao]?|odpisuje|odeslal[ao]?|odsyla|przyslal[ao]?|przysyla|wyslal[ao]?|zamowil[ao]?|zamawia|reklamuje|anulowal[ao]?|odwolal[ao]?|podpisal[ao]?|zada|chce|wypowiedzial[ao]?|odrzucil[ao]?|domaga|negocjuje|wystawil[ao]?|(?:ne)?(?:su|ap)?mok(?:a|ejo)|atsiunte|neatsiunte|atsake|neatsako|uzsake|atsauke|nutrauke|pasirase|nepasirase|reikalauja|pareikalavo|nori|atmete|pradingo|vilkina|grazino|pateike|skolinga|skolingas)$/;
/** Who and what does so, too: people, offices, animals that are customers' own, and what comes by itself. */
const others =
  /(?:toj(?:as|a)|inink(?:as|e)|ej(?:as|a)|ist(?:as|e|a|ka)|or(?:ius|e|ka|)|ant(?:as|e|ka|)|ent(?:as|e|ka|)|iet(?:is|e)|iec|ca|arz|arka|erz|er|erka|nik|nica|niczka|yk|ik|rz|c|iciel|icielka|ciel|ak|acz|aczka|jka|anka|anin|anka|ysta|log|lozka|ogas|oge|eris|ere|ukas|yte|ute|owa|owy|ny|na|ne|cja|cija|acja|osc|nie|cie|stwo|mas|umas|ba|ybe|iene|yba|ija)$|^(?:baba|bab|babcia|babka|typ|dziad|dziadek|gosc|facet|kolo|koles|ziomek|laska|panna|pan|pani|mloda|mlody|stara|stary|stado|reszta|polowa|wiekszosc|para|grupa|klasa|szkola|firma|hurtownia|sklep|bank|sad|urzad|policja|skarbowka|spoldzielnia|wspolnota|kadra|kadry|ksiegowosc|centrala|gora|zarzad|szef|szefo|szefowa|prezes|mecenas|kierowca|sasiad|zona|maz|syn|corka|brat|siostra|matka|ojciec|mama|tata|tesc|ciotka|wujek|wnuk|wnuczka|dziecko|dzieciak|chlop|chlopak|dziewczyna|kobieta|mezczyzna|czlowiek|ktos|nikt|kazdy|kazda|zaden|jeden|jedna|drugi|druga|trzeci|trzecia|ostatni|ostatnia|ten|ta|tamten|tamta|sam|sama|moj|moja|nasz|nasza|wasz|jego|jej|ich|serce|glowa|zdrowie|cialo|kasa|kasjer|glos|bot|system|program|automat|apka|aplikacja|strona|poczta|bramka|kurier|doktor|magister|rodzina|rodzice|zespol|ekipa|brygada|delegat|agent|broker|makler|student|patron|idiota|debil|kretyn|cham|burak|swinia|krowa|menda|gnida|gnoj|zlodziej|oszust|oszustka|kanalia|hiena|pijawka|zmija|zaba|malpa|osiol|baran|ciec|kat|ksiadz|zakonnica|proboszcz|wojt|burmistrz|gmina|parafia|klub|redakcja|boba|bobute|moteris|moteriske|vyras|vyrukas|zmogus|vaikas|mama|mamyte|tevas|tetis|mociute|senele|senelis|sunus|dukra|brolis|sesuo|zmona|kaimynas|kaimyne|teta|dede|anyta|uosvis|sefas|sefe|bosas|ponas|ponia|panele|mergina|vaikinas|berniukas|mergaite|draugas|drauge|kolege|kolega|klientas|kliente|uzsakovas|tiekejas|kurjeris|bankas|imone|firma|bendrove|mokykla|darzelis|teismas|policija|mokesciai|valdzia|kazkas|niekas|kiekvienas|vienas|viena|antras|antra|kitas|kita|tas|ta|jis|ji|pats|pati|sistema|programa|galva|sirdis|kunas|puse|dalis|dauguma|komanda|grupe|seima|pora|nuotaka|jaunikis|jaunoji|jaunasis|velionis|velione|gydytoja|daktaras|advokatas|notaras|architektas|agentas|brokeris|kvailys|kvaile|idiotas|debilas|asilas|karve|kiaule|gyvate|ragana|vagis|bendrija|seniunija|savivaldybe|parapija|kunigas|klebonas|meras|seniunas|zmones|vyrai|moterys|tevai|vaikai|svecias|viesnia|keleive|keleivis|mokinys|mokine|ieskovas|atsakovas|ligonis|ligone|paciente|siunta|saskaita|alga|keltas|dvylika|receptas|recepte|babeczka|babsko|rodzic|kopalnia|szpital|laboratorium|magazyn|projekt|przychodnia|elektrownia|wodociagi|fabryka|zaklad|huta|najpierw|nawet|potem|teraz|zawsze|znowu|wczoraj|dzisiaj|czasem|akurat|tymczasem|zamiast|pewnie|faktycznie|niestety|podobno|ponoc|tydzien|miesiac|rok|dzien|fakt|faktura|umowa|paczka|przesylka|towar|kwota|przelew|mail|sms|list)$/;

export function subjectAtStart(reading: Reading, index: number): Span | null {
  const word = reading.words[index];
  if (word === undefined || reading.isEnglish || reading.isTitled) return null;
  if (!word.capitalised || !word.startsSentence || word.folded.length < fewestLetters) return null;
  const verb = verbAfter(reading, index);
  const act = reading.words[verb];
  if (act === undefined || act.capitalised || !isNear(reading, index + 1) || !deals.test(act.folded)) return null;
  if (isVenue(word.folded) || isFirm(word) || /[^aeiouy]us$/.test(word.folded)) return null;
  if (!isCommon(reading, index) || others.test(word.folded) || isKin(word.folded) || isRoleBeforeName(word.folded))
    return null;
  const isNominative = reading.isLithuanian ? /(?:[aiyu]s|[ae])$/ : /[^eoiuy]$/;
  return isNominative.test(word.folded) && isPlainName(reading, index) && !isPublic(word)
    ? { first: index, last: index }
    : null;
}
