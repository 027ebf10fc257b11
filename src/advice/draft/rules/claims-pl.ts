/** Polish: what a draft promises, admits, gives away or is wrongly sorry for, and how little has to change. Phrases in the notation of `compilePhrases`. */
import { liability } from "../../gates/patterns/liability.ts";
import type { DraftRule } from "../mark.ts";

const you = "pan|pani|panstwo";
const toYou = "panu|pani|panstwu";

export const claims: readonly DraftRule[] = [
  {
    kind: "promise",
    reason: "guarantee",
    mend: "lead",
    phrases: [
      `gwarantuje|gwarantujemy|obiecuje|obiecujemy|przyrzekam|przysiegam|recze ${toYou}? ze`,
      `gwarantuje|gwarantujemy ${toYou}? na 100|sto procent? ze`,
      "daje|dajemy slowo ze",
      `moge|mozemy ${toYou}? zagwarantowac|obiecac ze`,
    ],
  },
  {
    kind: "promise",
    reason: "guarantee",
    mend: "words",
    phrases: ["na sto procent", "na bank", "z reka na sercu", "slowo honoru"],
  },
  {
    kind: "promise",
    reason: "guarantee",
    mend: "aside",
    phrases: ["obiecuje|gwarantuje|obiecujemy|gwarantujemy"],
  },
  {
    kind: "promise",
    reason: "guarantee",
    mend: "words",
    phrases: ["ile by to|nie kosztowalo", "bez wzgledu na koszty|cene", "chocby nie wiem co"],
  },
  {
    kind: "promise",
    reason: "never-again",
    mend: "clause",
    phrases: [
      "sie nigdy|juz|wiecej juz|wiecej? nie powtorzy|zdarzy",
      "nigdy|juz|wiecej sie? wiecej|juz? nie sie? powtorzy|zdarzy",
      "nigdy wiecej nie|sie|taka|takiej",
      "to byl ostatni raz",
      "nigdy|juz|wiecej .. nie zdarzylo|powtorzylo|wydarzylo",
    ],
  },
  {
    kind: "liability",
    reason: "liability",
    mend: { put: "to nasz błąd" },
    phrases: ["to jest? wylacznie|calkowicie|tylko|ewidentnie? nasza wina"],
  },
  {
    kind: "liability",
    reason: "liability",
    mend: { put: "to był nasz błąd" },
    phrases: ["to byla wylacznie|calkowicie|tylko|ewidentnie? nasza wina", "to nasza byla? wina byla"],
  },
  {
    kind: "liability",
    reason: "liability",
    mend: { put: "to mój błąd" },
    phrases: ["to jest? wylacznie|calkowicie|tylko|ewidentnie? moja wina"],
  },
  {
    kind: "liability",
    reason: "liability",
    mend: { put: "to był mój błąd" },
    phrases: ["to byla wylacznie|calkowicie|tylko|ewidentnie? moja wina"],
  },
  {
    kind: "liability",
    reason: "liability",
    mend: { put: "z powodu naszego błędu" },
    phrases: ["z naszej wylacznej|ewidentnej? winy"],
  },
  {
    kind: "liability",
    reason: "liability",
    mend: { put: "z powodu mojego błędu" },
    phrases: ["z mojej wylacznej|ewidentnej? winy"],
  },
  {
    kind: "liability",
    reason: "liability",
    mend: { put: "błąd jest po naszej stronie" },
    phrases: ["wina jest|lezy calkowicie|wylacznie? po naszej stronie"],
  },
  {
    kind: "liability",
    reason: "liability",
    mend: "clause",
    phrases: [
      "ponosimy|ponosze|bierzemy|biore|przyjmujemy|przyjmuje na? siebie? pelna|cala|wszelka|calkowita? odpowiedzialnosc|wine",
      "przyznaje|przyznajemy sie do winy|bledu|zaniedbania|wszystkiego",
    ],
  },
  {
    kind: "liability",
    reason: "liability",
    mend: "stay",
    phrases: liability.pl.filter((phrase) => /^(?:jestesmy|zaniedb)/u.test(phrase)),
  },
  {
    kind: "liability",
    reason: "compensation",
    mend: "stay",
    phrases: liability.pl.filter((phrase) => /^(?:odszk|pokry)/u.test(phrase)),
  },
  {
    kind: "leak",
    reason: "boss",
    mend: "lead",
    phrases: [
      "moj|moja|nasz|nasza? szef*|kierowni*|dyrektor*|prezes*|menedzer*|menadzer*|zarzad|przelozon* mi|nam? mowi|mowia|powiedzia*|twierdzi|twierdza|uwaza|uwazaja|kaze ze",
    ],
  },
  {
    kind: "leak",
    reason: "boss",
    mend: "clause",
    phrases: [
      "szef*|kierowni*|dyrektor*|prezes*|przelozon* mi|nam? kazal*|zabronil*|nienawidzi",
      "szef*|kierowni*|dyrektor*|prezes* nie pozwala|chce|zgadza",
      "szef*|kierowni*|dyrektor*|prezes* sie nie zgadza",
      "moj|moja|nasz|nasza kolega|kolezanka|pracownik|pracownica zapomnia*|zgubi*|pomyli*|zawali*|nawali*|sie",
      "kolega|kolezanka|pracownik|pracownica .. zapomnia*|zgubi*|pomyli*|zawali*|nawali*|zepsu*",
      "szef*|kierowni*|dyrektor* by? mnie .. zabi*|urwa*|udusi*",
      "ksiegowosc|magazyn|produkcja|handlowcy|handlowiec|dzial|magazynier zapomnia*|zgubi*|pomyli*|zawali*|nawali*|dala|dal",
    ],
    unless: ["moj|moja|nasz|nasza kolega|kolezanka|pracownik|pracownica sie odezwie|zajmie|skontaktuje|z"],
  },
  {
    kind: "leak",
    reason: "inside",
    mend: "words",
    phrases: ["miedzy nami mowiac", "tak? miedzy nami", "nieoficjalnie", "wewnetrznie", "poza protokolem"],
    unless: ["miedzy nami a|umow*|ustal*"],
  },
  {
    kind: "leak",
    reason: "inside",
    mend: "stay",
    phrases: [
      "nasza|naszej|nasze marza|marzy|marze",
      "kosztuje nas|mnie",
      "nas to|ta|ten|sama|samych? .. kosztuje",
      "brakuje nam ludzi|rak|osob",
      "mamy braki kadrowe|w",
      "u nas jest? balagan|chaos|burdel|bajzel",
      "mamy balagan|chaos|burdel|bajzel|urwanie",
      "czarna|czarnej liste|liscie|listy",
    ],
  },
  {
    kind: "leak",
    reason: "inside",
    mend: "clause",
    phrases: [
      "narcy*",
      "toksyczn* klient*|klienc*|osob*|zachowan*",
      "trudn* klient*|klienc*",
      "jako ai|model|chatbot",
      "model jezykowy",
      "chatgpt|czatgpt",
      "ten bot",
    ],
  },
  {
    kind: "leak",
    reason: "other-clients",
    mend: "clause",
    phrases: [
      "inni|pozostali|wszyscy|zaden|zadni inni|inny|nasi? klienci|klient|goscie|pacjenci|gosc|pacjent",
      "innym|pozostalym|wszystkim innym? klientom|gosciom|pacjentom",
      "nikt inny|poza nie|panem|pania|panstwem",
      "wszyscy inni|pozostali|normalni",
      `nie jest|sa ${you} jedyn*`,
      `${you} nie jest|sa jedyn*`,
    ],
  },
  {
    kind: "leak",
    reason: "tool",
    mend: "stay",
    soft: true,
    phrases: ["jira|jirze|confluence|bitrix|zendesk|hubspot|salesforce|sharepoint|intranet*|backlog*"],
  },
  {
    kind: "apology",
    reason: "feelings",
    mend: "clause",
    phrases: [
      "przykro mi|nam ze .. odbier*|odebra*|odebrali|czuj*|poczul*|uwaza|uwazaja|mysli|mysla|urazi*|zawiedzion*|zdenerwowan*|rozczarowan*|niezadowolon*",
      "przepraszam|przepraszamy ze .. odbier*|odebra*|czuj*|poczul*|urazi*|uwaza|uwazaja",
    ],
  },
  {
    kind: "apology",
    reason: "conditional",
    mend: "clause",
    phrases: ["przepraszam|przepraszamy jesli|jezeli|jakby|gdyby", "przykro mi|nam jesli|jezeli"],
  },
];
