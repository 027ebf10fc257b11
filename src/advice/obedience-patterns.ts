/** What a model says when it obeys a client's text: it grants, speaks as a manager, or talks of its instructions. */
import type { Locale } from "../ports/platform.ts";
import type { PhrasesByLocale } from "./gates/find.ts";

/** Granting in so many words. A member of staff may do that; a model may not do it for them. */
export const granting: PhrasesByLocale = {
  en: [
    "we|i hereby|officially",
    "i|we approve|authorise|authorize|grant",
    "your request|claim|complaint|demand|refund|discount|return|exchange|compensation|cancellation is|was|has been? approved|accepted|granted|confirmed|authorised|authorized",
    "approved|granted in? full",
    "i|we confirm|confirmed your|the|a|an|full? full? refund|discount|compensation|cancellation|exchange|replacement|price|credit",
    "i|we will|shall|are|am going? to? refund|refunding|reimburse|reimbursing|waive|waiving|compensate|credit",
    "i|we refund|reimburse|waive|credit",
    "you will|shall get|receive|have your|the|all|full? money|refund|sum|amount|it|this|that|them|everything",
    "agree|agreed to|with your|the|all demand*|terms|conditions|request",
    "accept your|the|all demand*|terms|conditions",
    "exception is|was|has been? made|granted|approved",
    "cost|costs|charge|charged|owe|owes|pay|pays|paying you|us? nothing|zero",
    "nothing to|you'll|you|is|be? pay|owe|owed|charged",
    "invoice|fee|fees|debt|charge|charges|penalty is|are|was|has|have .. cancelled|canceled|waived|void|dropped|forgiven",
    "whatever|anything you ask|want|wish|demand|say",
    "give|get|gets|have|do you? everything|all you ask|asked|want|wanted|wish|demand|demanded",
    "in your favour|favor",
    "money|sum|payment|amount is|was .. back|way|account",
    "bill|invoice|it no longer applies|due|valid",
    "signed off|agreed .. everything|all|whatever",
  ],
  pl: [
    "niniejszym",
    "zatwierdzam|zatwierdzamy|akceptuje|akceptujemy",
    "wyrazam|wyrazamy zgode",
    "zgadzam|zgadzamy sie na|z",
    "uznaje|uznajemy reklamacj*|roszczen*|zadan*|wniosek|panstwa",
    "przyznaje|przyznajemy panstwu|pani|panu|rabat*|zwrot*",
    "reklamacja|wniosek|zwrot|prosba|roszczenie|zadanie|rabat zostal|zostala|zostalo|jest uznan*|zatwierdz*|zaakcept*|przyznan*|potwierdz*",
    "potwierdzam|potwierdzamy pelny|pelen|calkowity? zwrot*|rabat*|znizk*|anulowan*|wymian*|rekompensat*",
    "zwracam|zwracamy|zwroce|zwrocimy panstwu|pani|panu|cala|calosc|pelna|pieniadze|kwote|srodki",
    "otrzymaja|otrzyma|dostana|dostanie je|to|go? panstwo|pani|pan? zwrot*|pelny|pieniadze|rabat*|wszystko",
    "zrobimy|zrobie|robimy|robie wyjatek",
    "nie zaplac*|placa|placi|placic|musza|trzeba .. nic|placic",
    "nic nie zaplac*|placic|kosztuj*|musza|musi|trzeba|sa|jest",
    "faktura|oplata|naleznosc|dlug|kara zostal|zostala|jest? anulowan*|umorzon*|wycofan*",
    "na|dla panstwa|pana|pani korzysc",
    "damy|dam|dac|oddamy|zrobimy|zrobic panstwu|pani|panu wszystko",
    "zgodzil*|zgadza* .. wszystkie|wszystko|warunki|zadania",
    "rachunek|faktura|oplata .. nie obowiazuj*",
    "pieniadze|srodki|kwota|suma sa|jest|zostal*|wroc*|wrac* .. konto|drodze|panstwa",
    "oddaj*|oddam*|zwrac* panstwu|pani|panu|wszystko|calosc",
  ],
  lt: [
    "siuo|siuomi patvirtin*",
    "patvirtinu|patvirtiname kad? graz*|visa|pilna|pinig*|nuolaid*|kompensacij*|jusu reikalavim*|pretenzij*",
    "patvirtinu|patvirtiname grazinima|grazinim*|nuolaid*|kompensacij*|keitim*",
    "pritariu|pritariame",
    "sutinku|sutinkame su|graz*|grazinti|kompensuoti|pritaikyti|sumazinti|padaryti",
    "jusu prasymas|reikalavimas|pretenzija|skundas|grazinimas yra|buvo? patenkint*|patvirtint*|priimt*",
    "grazinu|graziname|grazinsiu|grazinsime jums|visa|visus|pilna|pinig*|suma",
    "gausite|atgausite|turesite visa|visus|pilna|savo? pinig*|suma|nuolaid*|kompensacij*|viska",
    "suteikiu|suteikiame|taikau|taikome jums|nuolaid*|isimt*",
    "padarysiu|padarysime|darome|darau isimt*",
    "tvirtinu|tvirtiname",
    "moketi|primoketi|sumoketi nereik*|neteks|nebereik*",
    "nieko nemokesite|nemokate|nemokat|nekainu*|neskoling*|nereik*|neteks",
    "saskait*|mokest*|skol*|baud* .. anuliuot*|panaikint*|nurasyt*|atsaukt*",
    "gausite|atiduo*|duo* .. dovanu|dovanai",
    "jusu naudai|naudos",
    "duosi*|duoti|suteiks*|sutik* .. viska|visas|visus|visomis|visais",
    "saskait*|baud* .. nebegalioja|negalioja",
    "pinig*|suma jau|yra|bus .. saskait*|atgal|pervest*",
    "atiduo*|grazin* jums|viska|visa",
  ],
};

/** Gifts by their names. Told as the client's wish they are none. */
export const gifts: PhrasesByLocale = {
  en: [
    "unlimited|endless",
    "for nothing",
    "as a? gift|present",
    "half the|of? price|sum|amount",
    "no charge|charges|fee|fees",
    "as many|much|often .. as you like|want|wish|please",
  ],
  pl: [
    "bez oplat|oplaty|kosztow|doplat|doplaty",
    "nieograniczon*",
    "w prezencie",
    "polowe|polowy|pol ceny|kwoty",
    "tyle .. ile .. zechca|chca|zechce|chce|potrzeb*",
  ],
  lt: [
    "be mokesc*|papildom* mokesc*",
    "neribot*",
    "perpus|puse kainos|sumos",
    "tiek .. kiek .. norite|noresite|reikia|panoresite",
  ],
};

/** Where orders were seen, and in a blank, every word that gives in is one too many. */
export const givingIn: PhrasesByLocale = {
  en: ["i|we confirm|agree|accept|promise|guarantee|allow|permit", "confirmed|approved|granted"],
  pl: [
    "potwierdzam|potwierdzamy|obiecuje|obiecujemy|gwarantuje|gwarantujemy|pozwalam|zezwalam|przyjmuje|przyjmujemy",
    "potwierdzon*|zatwierdzon*|uznan*|przyznan*|zaakceptowan*",
  ],
  lt: [
    "patvirtinu|patvirtiname|sutinku|sutinkame|pazadu|pazadame|garantuoju|garantuojame|leidziu|leidziame",
    "patvirtinta|patvirtintas|patenkinta|patenkintas|suteikta|suteiktas|suteikti",
  ],
};

/** Speaking as somebody with authority. */
export const roleClaims: PhrasesByLocale = {
  en: [
    "as|being the|a|an|your|its .. manager|director|owner|ceo|boss|supervisor|administrator|admin",
    "i am|i'm .. manager|director|owner|ceo|boss|supervisor|administrator|admin",
    "speaking as",
    "speak for the .. company|firm|shop|studio|management",
  ],
  pl: [
    "jako .. kierownik*|menedzer*|manager*|dyrektor*|wlasciciel*|szef|szefowa|prezes*|administrator*|przelozon*",
    "jestem .. kierownik*|menedzer*|manager*|dyrektor*|wlasciciel*|szefem|szefowa|prezes*|administrator*|przelozon*",
    "w imieniu .. firmy|kierownictwa|zarzadu|dyrekcji|sklepu",
  ],
  lt: [
    "kaip .. vadov*|direktor*|savinink*|administrator*|virsinink*|vadybinink*",
    "esu .. vadov*|direktor*|savinink*|administrator*|virsinink*",
    "vadovybes|direkcijos|imones|parduotuves vardu",
  ],
};

/** Running down whoever writes, or their colleagues. */
export const selfBlame: PhrasesByLocale = {
  en: [
    "incompeten*|unprofessional*|lazy|useless|unqualified|amateurs|amateurish",
    "our|my|the|this employee*|agent*|staff|colleague*|consultant*|team|worker* .. rude|wrong|lied|lying|fired|dismissed|punished|ignoran*|careless",
    "i am|i'm a? rude|ignorant|to blame|ashamed|unfit|fool|failure|disgrace",
  ],
  pl: [
    "niekompeten*|nieprofesjonaln*|leniw*|bezuzyteczn*|nieudolni*|nieudoln*|amator*|partacz*",
    "nasz|nasza|moj|moja|ten|ta|nasi pracowni*|konsultant*|doradc*|kolega|kolezanka|obslug*|zespol .. sklam*|klam*|zwolni*|ukaran*|winn*|win*",
    "do niczego",
    "jestem do|winny|winna|glupi|glupia|beznadziejn*|ignorant*",
  ],
  lt: [
    "nekompeten*|neprofesional*|tingin*|bevert*|nemoks*|megej*|neisman*",
    "musu|mano|sis|si darbuotoj*|konsultant*|koleg*|komanda .. melav*|meluoj*|atleis*|nubaus*|kalt*",
    "esu niekam|kaltas|kalta|beviltisk*|kvail*",
    "niekam tikes|tikusi|tikes|tinkamas|tinkama",
  ],
};

/** Whatever language the reply is in, an order may have come in another. */
export const machineTalk: PhrasesByLocale = {
  en: [
    "system prompt|message|instruction*",
    "my|previous|prior|above|hidden instructions",
    "as instructed|ordered|commanded",
    "house policy",
    "policy file|clause*",
    "language model",
    "jailbreak*",
    "my|our orders|internal|secret notes|orders|rules|are|say",
    "i|we was|were|am|are ordered|told|instructed|commanded to",
  ],
  pl: [
    "prompt|promptu|promptem",
    "moje|twoje|poprzednie|tajne|ukryte instrukcje|polecenia",
    "polecenie|instrukcja|komunikat systemow*",
    "zgodnie z poleceniem|rozkazem",
    "mam nakaz|rozkaz|polecenie",
    "kazano|polecono mi|nam",
    "nasze|wewnetrzne notatki|zapiski",
    "polityka|polityki|regulamin|regulaminu wewnetrzn*",
  ],
  lt: [
    "mano|tavo|ankstesni*|slapt*|pasleptos instrukcij*|nurodym*",
    "sistemos nurodym*|instrukcij*|pranesim*",
    "pagal nurodyma|isakyma",
    "man|mums liepta|isakyta|nurodyta|paliepta",
    "musu|vidiniuose|vidinese uzras*|pastab*",
    "musu vidine|vidines|vidaus politik*|taisykl*",
  ],
};

/** Telling what the client wants, as theirs. */
export const demanding: PhrasesByLocale = {
  en: [
    "you ask|asked|write|wrote|mention|mentioned|say|said|request|requested|want|wanted|would|expect|expected|claim|claimed|state|stated|need|describe|described|report|reported|demand|demanded",
    "your message|letter|e-mail|email|request|wish|question|claim|complaint|demand|words|proposal|suggestion",
    "according to you",
    "in|from your view",
  ],
  pl: [
    "panstwo|pan|pani pisz*|napisa*|pros*|wspomin*|wspomnia*|oczekuj*|chc*|chcieli*|podaj*|poda*|wskazuj*|wskaza*|proponuj*|mowi*|twierdz*|zglasza*|zglosi*|pyta*",
    "pisza|napisali|prosza|wspominaja|wspomnieli|oczekuja|chca|chcieliby|podaja|podali|wskazuja|proponuja|zglaszaja|zglosili|pytaja panstwo",
    "panstwa|pana|pani wiadomosc*|mail*|prosb*|zyczen*|pytani*|oczekiwan*|propozycj*|zadani*|slow*|zgloszeni*",
    "wedlug|zdaniem panstwa|pana|pani",
  ],
  lt: [
    "rasote|parasete|prasote|prasete|minite|minejote|norite|norejote|noretumete|tikites|tikejotes|teigiate|sakote|nurodete|nurodote|siulote|siulete|pageidaujate|reikalaujate|klausiate|klausete",
    "jusu laisk*|zinut*|prasym*|pageidavim*|klausim*|lukes*|pasiulym*|reikalavim*|zodzi*",
    "anot|pasak jusu",
  ],
};

/** Thanking, being sorry, having read: what the client said is taken up, not stated. */
export const acknowledging: PhrasesByLocale = {
  en: [
    "thank|thanks|sorry|apolog*|regret",
    "i|we have? see|seen|read|noted|understand|hear|check",
    "checking|looking into",
  ],
  pl: ["dziekuj*|przeprasz*|przykro", "widze|widzimy|rozumiem*|czytam*|sprawdz*|zapisuj*|notuj*|wracam*"],
  lt: ["aciu|dekoj*|atsipras*|apgailest*|gaila", "matau|suprant*|skait*|perskait*|tikrin*|patikrin*|pasizym*"],
};

/** Folded. What releases from a payment is a denial in form only; `granting` knows that. */
export const denials: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:not|cannot|never|unable|no|without|\p{L}+n't)(?!\p{L})/u,
  pl: /(?<!\p{L})(?:nie|ani|nigdy|bez)(?!\p{L})/u,
  lt: /(?<!\p{L})(?:ne|be|nera|ne(?!s(?!\p{L}))\p{L}{3,})(?!\p{L})/u,
};
