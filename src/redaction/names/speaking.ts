/** Words that take a person: after "told", "powiedziałam", "zapytaj", "sakiau" or "mail od" stands somebody. Folded. */

/** Whom somebody speaks to or hears from, or who speaks: the name stands right after, or after a preposition. */
const verbs = new RegExp(
  `^(?:${[
    // English
    "spoke|spoken|talk(?:s|ed|ing)?|call(?:s|ed|ing)?|told|tell(?:s|ing)?|ask(?:s|ed|ing)?|email(?:ed|ing)|messaged|texted|phoned|rang|chatted|replied|met|emailing|thank(?:ed)?|blamed?|wait(?:ing|ed)|deal(?:ing|t)?|heard|hearing",
    // Polish
    "(?:po|od|o|za|na|do|prze|przy|wy|u)?(?:rozmawia|gada|dzwoni|pisa|pisz|mowi|pyta|prosi|tlumaczy|wyjasni|krzycza|skarzy|klama)[a-z]*",
    "(?:o|od|prze|wy|do)?powiedz(?:ial)?[a-z]*|(?:roz|po)?mowi[a-z]+|przeprosi?[a-z]+|przepraszam|kaza[lc][a-z]*|obieca[lc][a-z]*|przekaz[a-z]+|zglos[a-z]+|czeka(?:m|my|l|la)|spotka[a-z]*|umow(?:ilam|ilem|iony|iona)",
    // Lithuanian
    "(?:at|pa|pri|per|su|is|uz|ne)?(?:si)?(?:kalbe|kalba|sneke|skambin|skund|ras(?:e|iau|ai|ys|yt|yk)|sak(?:e|iau|ai|yk|yt)|klaus|aiskin|dek)[a-z]*",
    "(?:pa)?zadej[a-z]+|liep(?:e|iau|iam)|praso?|prasiau|(?:per)?dav(?:e|iau)|atsipras[a-z]+|susitik[a-z]*|susitari[a-z]*",
  ].join("|")})$`,
);
/** What comes from somebody. */
const messages =
  /^(?:e?-?mails?|emaila?|maila|maile|message|msg|text|voicemail|note|letter|sms[ay]?|wiadomosc[a-z]*|list|telefon|odpowiedz|opinia|recenzja|laisk(?:as|a|o|ai|us)|zinut(?:e|es|ei)|skambut(?:is|i)|atsakym(?:as|a)|emailas|meilas|meila)$/;
/** Who somebody is to the author. */
const roles = /^(?:colleagues?|coworkers?|kolezank[a-z]*|koleg[a-z]+|klient[a-z]*|client|customer)$/;

/** Whether the folded word takes a person. */
export function takesPerson(folded: string): boolean {
  return verbs.test(folded) || messages.test(folded) || roles.test(folded) || kin.has(folded);
}

/** Whether it says that somebody spoke, or is spoken to. */
export function isSpeaking(folded: string): boolean {
  return verbs.test(folded);
}

/** Who somebody is to somebody, and what is theirs: "mąż doroty", "kaimynė krista", "wina tomka". */
const kin: ReadonlySet<string> = new Set(
  (
    "maz meza zona zony syn syna corka corki brat brata siostra siostry mama mamy tesciowa asystent asystentka " +
    "asystentki sekretarka wina winy pomysl sasiad sasiadka sasiadki kolezanka kolezanki kolega kolegi klientka " +
    "klientki szefowa szefowej kierowniczka kierowniczki ksiegowa fryzjerka pacjentka kuzyn kuzynka kaimyne " +
    "kaimynes kaimynas kolege koleges drauge draugas kliente klientes buhaltere direktore vadybininke kirpeja sese " +
    "sesuo brolis teta dede zmona vyras sunus dukra dukte mama motina tevas anyta uosvis anukas anuke giminaite"
  ).split(" "),
);

const englishRoles: ReadonlySet<string> = new Set(
  (
    "boss manager client customer colleague coworker supervisor director receptionist accountant assistant landlord " +
    "neighbour neighbor husband wife son daughter mother mum father dad boyfriend girlfriend fiance fiancee niece " +
    "nephew brother sister cousin aunt uncle friend mate lawyer driver teamlead secretary owner intern nurse tenant"
  ).split(" "),
);
const otherRoles: ReadonlySet<string> = new Set(
  (
    "szef szefem szefa kierownik kierownika kierownikiem menedzer menedzerka prezes prezeska prezesa recepcjonistka " +
    "handlowiec kurier stazysta stazystka praktykant praktykantka dyrektorka vadovas vadove vadoves vadovo sefas " +
    "sefe sefo bosas boso vadybininkas vadybininko vadybininkes direktorius direktoriaus direktores administratore " +
    "administratores klientas kliento kurjeris praktikantas praktikante asistente sekretore bendradarbis " +
    "bendradarbe bendradarbio bendradarbes pamaininke savininkas savininke"
  ).split(" "),
);

/** Who somebody is at work, before a given name: "my boss mike", "szef marek", "vadovas jonas". */
export function isRoleBeforeName(folded: string): boolean {
  return englishRoles.has(folded) || otherRoles.has(folded);
}

export function isKin(folded: string): boolean {
  return kin.has(folded);
}

/** What people do, and hardly anything else whose name is somebody's too: a wolf, amber, a spruce. In the third person. */
const acts = new RegExp(
  `^(?:${[
    "(?:e?mailed|texted|phoned|rang|calls|called|says|said|told|asked|complained|replied|wrote|screamed|shouted|refuses|refused|demands|demanded|insists|insisted|promised|admitted|threatened|claims|claimed|pays|paid|wants|wanted|hates|swore|apologised|apologized|cried|messaged|goes)",
    "(?:za|od|po|o|na|do|prze|przy|wy|u)?(?:dzwoni|pisze|pisal|plac|krzycz|mowi|twierdz|obiec|grozi|zada|narzek|klam|sciemni|pyta|pros|podpis|rezygn|reklamuj|tlumacz|przeprasz|wydzwani|naleg|skarz|wyzw)(?:[aeiuly]{0,3})",
    "chca|groza|pisza|zadaja|narzekaja|pytaja|odmawiaja|odbieraja|obiecuja|klamia|prosza|odpisuj[ea]|marudza|odbieraja",
    "odbiera|odebrala?|odmawia|odmowila?|obiecuje|zaplaci[a-z]{0,2}|chce|wraca|wrocila?|przyslala?|zapomniala?|odlozyla?|powiedziala?|kazala?|twierdzi|zada|plakala?|wie|rozlaczyla?|odpisala?|podpisala?|skarzyla?|wrzeszczy|wrzeszczala?|zwyzywala?|nawrzeszczala?|wygarnela?",
    "(?:ne)?(?:pa|at|is|su|ap|nu|uz|pri)?(?:si)?(?:sako|sake|rase|raso|skambin[ao]|reikalau(?:ja)?|reikalavo|moka|mokejo|prase|praso|zada|zadejo|teige|tvirtina|rekia|reke|verke|verkia|grasina|grasino|aiskina|aiskino|nori|norejo|melavo|meluoja|skundziasi|skunde|skundesi|mirso|pyko|plude|sutiko|sutinka|rasa|klause|klausia)",
    "nemoka|nenori|neatsako|atsisake|atsisako|numete|pakele|nekelia|(?:ne)?atsiliep(?:ia|e)|pyksta|vadino|isvadino|pavadino",
  ].join("|")})$`,
);

/** Whether the folded word says that a person did something. */
export function isHumanAct(folded: string): boolean {
  return acts.test(folded);
}

/** What people feel, think and keep from others; of nothing that is written with a capital otherwise. */
const moods =
  /^(?:obrazila?|obraza|uwaza|milczy|uznala?|zdecydowala?|zalega|ociaga|upiera|uparla?|wkurzyla?|wkurza|zwleka|olewa|ignoruje|zignorowala?|straszy|nalegala?|przeprasza|przeprosila?|zlekcewazyla?|zerwala?|wypowiedziala?|zerwie|dogadala?|wycofala?|rozmyslila?|uznaje|zapomnial|zmienila?|zarzuca|zarzucila?|wyzywa|wysmiala?|wysmial|przekreslila?|skreslila?|domaga|dopytuje|wypytuje|oddzwonila?|oddzwania|zablokowala?|namawia|wmawia|marudzi|jojczy|stuka|puka|sugeruje|poucza|dopisala?|dorzucila?|isizeide|isizeidzia|supyko|tyli|veluoja|atsauke|nutrauke|atmete|atsiunte|priekaistauja|ignoruoja|nusprende|pradingo|apgavo|pazadejo|pamirso|pakeite|paliepe|liepe|atsiprase|persigalvojo|padave|pareikalavo|uzsispyre|aimanuoja|burba|bamba|priesinasi|siulo|kisasi|moko|mokina|paskambino|nepripazista|pyksta|vilkina|derasi|(?:ne)?patenkint[ai]s?|pikta|piktas|zla|zly|(?:nie)?zadowolon[ya]|obrazon[ya]|wsciekl[ya]|oburzon[ya]|nieuprzejm[ya]|bezczeln[ya]|roszczeniow[ya]|isiut[eu]s[i]?|isizeid[eu]s[i]?|nemandag[iu]s?|supykus[ia]*)$/;

export function isMoodOfPerson(folded: string): boolean {
  return moods.test(folded);
}

/** What people do in an office, and no animal, season or plant; in Polish and Lithuanian. */
const officeActs =
  /^(?:odrzuc|zatwierdz|akceptuj|zaakceptow|wyslal|przyslal|odpis|dopis|zmienil|anulow|odwolal|zamowil|poprawil|skasowal|decyduj|zdecydow|wymysl|reklamow|negocj|przesun|pogani|komentuj|skomentow|krytyk|skrytykow|domaga|upiera|wyciszyl|zablokow|zignorow|atmet|patvirtin|atsiunt|nusiunt|atras|paras|pakeit|atsauk|uzsak[eo]|istryn|sprendzi|nusprend|ignorav|komentav|kritikav|nutild|blokav)[a-z]{0,4}$/;

export function isOfficeAct(folded: string): boolean {
  return officeActs.test(folded);
}

/** What somebody has, before which a name stands in the genitive: "tomo kaltė". */
const belongings = /^(?:kalte|klaida|vyras|zmona|ideja|pazadas|laiskas|skundas|sveikinimas)$/;

export function isBelonging(folded: string): boolean {
  return belongings.test(folded);
}
