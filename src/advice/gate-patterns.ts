/** What a reply to a client must not say, or must say, in each language; phrases in the notation of `compilePhrases`. */
import type { Locale } from "../ports/platform.ts";

export type PhrasesByLocale = Readonly<Record<Locale, readonly string[]>>;

/** Blame, lecture, mind-reading: what the client could quote as an accusation. */
export const blame: PhrasesByLocale = {
  en: [
    "you should have|ve",
    "you shouldve",
    "you failed|forgot|neglected|refused|refuse to",
    "your own? fault|negligence",
    "you did not|n't read|follow|listen|bother|check|pay attention",
    "you didn't read|follow|listen|bother|check|understand",
    "if you had|d only|actually? read|listened|followed|checked|asked",
    "you misread|misunderstood|ignored|clearly|obviously",
    "you must have misread|misunderstood|missed|overlooked",
    "you are|you're wrong|mistaken|lying|confused|rude|difficult|unreasonable",
    "you always|never read|listen|pay|complain|change|want|demand|do|say|answer|reply|check|ask",
    "you people",
    "as|like i|we have|'ve? already|previously|repeatedly|clearly? said|told|explained|mentioned|wrote|stated|advised",
    "as already|previously|repeatedly|clearly said|told|explained|mentioned|stated",
    "per my last",
    "calm down",
    "obviously",
    "with all due respect",
    "it was your responsibility|job|duty",
    "anyone|everybody|everyone would know|knows",
    "you just|only|really want|wanted attention|everything|to",
  ],
  pl: [
    "powinien|powinna|powinni pan|pani|panstwo byl*|wiedziec|przeczytac|sprawdzic|zapytac|zglosic|uwazac|pamietac",
    "powinien pan",
    "powinna pani",
    "pan|pani|panstwo powinien|powinna|powinni byl*|wiedziec|przeczytac|sprawdzic|zapytac|zglosic|uwazac|pamietac",
    "pana|pani|panstwa wlasna|wlasny? wina|blad|zaniedbanie",
    "z panstwa|pana|pani winy",
    "z winy panstwa|klienta|pana|pani",
    "panstwo|pan|pani nie przeczyta*|zapozna*|dopilnowa*|zrozumie*|zrozumia*|sprawdzi*|sluch*|raczy*",
    "nie przeczyta*|zapozna*|dopilnowa*|zrozumieli|sprawdzili|sluchaj*|raczy* sie|panstwo? pan|pani|panstwo|z",
    "jak juz? pisal*|mowil*|wspomina*|wspomnia*|wyjasni*|informowal*",
    "jak wyzej|wczesniej pisal*|wspomnia*|mowil*",
    "po raz kolejny|ostatni|piaty|setny",
    "prosze sie uspokoic",
    "prosze uwazniej|uwaznie|dokladnie czytac|przeczytac",
    "przeciez",
    "gdyby pan|pani|panstwo przeczyt*|czyt*|sluch*|zapozn*|sprawdz*|uwaza*",
    "trzeba bylo wczesniej|uwazac|czytac|przeczytac|sprawdzic|zapytac|pomyslec",
    "na wlasne zyczenie",
    "sami panstwo",
    "to oczywiste|oczywista",
    "jak kazdy wie",
    "panstwo zawsze|nigdy|ciagle|znowu",
    "myla|klamia sie? panstwo",
    "panstwo sie? myla|klamia",
  ],
  lt: [
    "turejote|galejote|privalejote|reikejo tai|anksciau|mums|pirma|geriau? *ti",
    "jusu pacio|paciu|pacios? kalte|klaida|aplaidumas",
    "del jusu kaltes|klaidos|aplaidumo",
    "jus pats|pati|patys kalt*",
    "neperskaite*",
    "jus nesilaik*|nesigilin*|neklaus*|neskait*|nepatikrin*",
    "nesilaikete|nesigilinote|neklausete|neskaitete|nepatikrinote|nesupratote|pamirsote|ignoravote|klystate|meluojate",
    "kaip jau? sakiau|rasiau|minejau|aiskinau|sakeme|rasem*|minejom*|mineta",
    "dar karta|kart kartoju|aiskinu|primenu",
    "nusiraminki*",
    "nurimkite",
    "akivaizdu",
    "juk",
    "jus visada|niekada|nuolat|amzinai",
    "visada|niekada jus",
    "atidziau skaityk*|perskaityk*|paskaityk*|ziurek*",
    "kiekvienas zino|suprastu",
  ],
};

/** Admissions of liability, legal words, promises to compensate. An apology is none of these. */
export const liability: PhrasesByLocale = {
  en: [
    "we|i are|were|am|was fully|legally|solely? liable|responsible for your|the|all|any? damage*|loss*|harm",
    "legally|fully liable|responsible",
    "accept|take|assume|bear|acknowledge full|all|the|any|complete|legal? liability|responsibility|blame",
    "we|i admit",
    "negligen*",
    "compensate|indemnify you|your|for",
    "pay|cover|reimburse .. all|any damages|losses|costs|expenses",
    "entirely|completely|all|totally our|my fault",
    "it|this is|was our|my fault",
  ],
  pl: [
    "ponosimy|ponosze|bierzemy|biore|przyjmujemy|przyjmuje pelna|cala|wszelka? odpowiedzialnosc|wine",
    "jestesmy|jestem odpowiedzialni|odpowiedzialna|odpowiedzialny|winni|winny|winna",
    "przyznaje* sie do|ze",
    "wylaczna|calkowita|ewidentna nasza? win*",
    "to nasza|moja wina",
    "z naszej|mojej wylacznej? winy",
    "zaniedbani*|zaniedbali*",
    "odszkodowani*|zadoscuczynieni*",
    "pokryjemy|pokryje|zrekompensujemy|zrekompensuje|wyrownamy wszelkie|wszystkie|panstwa|cale? szkod*|strat*|koszt*",
  ],
  lt: [
    "prisiim* visa|visiska|pilna? atsakomyb*|kalt*",
    "pripazist* savo|musu|visa? kalte|atsakomybe|aplaiduma",
    "tai|cia yra|buvo|tik? musu|mano kalte",
    "esame|esu kalti|kaltas|kalta",
    "aplaidum*",
    "atlyginsi*|padengsi* visa|visus|jums|jusu|patirta? zala|nuostoli*|islaid*|zalos",
    "kompensuosi*",
    "zalos atlyginim*",
  ],
};

/** Days, months and deadlines: allowed only when they stand in the facts. */
export const dates: PhrasesByLocale = {
  en: [
    "monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*",
    "january|february|april|june|july|august|september|october|november|december",
    "in|on|by|until|of|from may|march",
    "tomorrow|tonight|overnight",
    "by|until|before|at the end of the? day|week|month|business|year",
    "next|this|coming week|month|weekend|afternoon|evening|year",
    "later|by|before|until|still today|noon|midnight",
    "one|two|three|four|five|six|seven|eight|nine|ten|fourteen|thirty working|business? day|days|week|weeks|hour|hours|month|months|minutes|percent",
    "within|in a|an|the few|couple|next? of? day|days|week|weeks|hour|hours|month|minutes",
    "end of day",
  ],
  pl: [
    "poniedzial*|wtorek|wtork*|sroda|srode|srody|czwartek|czwartk*|piatek|piatk*|sobot*|niedziel*",
    "stycz*|lutego|lutym|luty|marzec|marca|marcu|kwiecien|kwietni*|maju|czerwiec|czerwca|czerwcu|lipiec|lipca|lipcu|sierpien|sierpni*",
    "wrzesien|wrzesni*|pazdziernik*|listopad*|grudzien|grudni*",
    "jutro|jutra|pojutrze|nazajutrz",
    "do|pod|przed konca|koniec|koncem dnia|tygodnia|miesiaca|roku|pracy",
    "w|do przyszlym|nastepnym|przyszlego|tym|tego tygodni*|miesiac*|roku",
    "dwa|dwoch|dwie|trzy|trzech|cztery|czterech|piec|pieciu|szesc|siedem|siedmiu|dziesiec|dziesieciu|czternascie|czternastu roboczych|robocze? dni|tygodni*|godzin*|miesiac*|procent",
    "w|za|przez ciagu? kilku|kilka|pare|jednego|jeden dni|dnia|dzien|godzin|tygodni",
    "za godzine|tydzien|miesiac|dobe",
    "w ciagu godziny|doby|dnia|tygodnia|miesiaca",
  ],
  lt: [
    "pirmadien*|antradien*|treciadien*|ketvirtadien*|penktadien*|sestadien*|sekmadien*",
    "sausio|sausi|vasario|vasari|kovo|balandzio|balandi|geguzes|geguze|birzelio|birzeli|liepos|liepa|rugpjucio|rugpjuti",
    "rugsejo|rugseji|spalio|spali|lapkricio|lapkriti|gruodzio|gruodi",
    "rytoj|poryt",
    "iki|pries dienos|savaites|menesio|metu pabaigos|pabaiga",
    "kita|sia|kitos|sios|ateinancia|kitą savait*|menes*",
    "viena|vienos|dvi|dvieju|du|tris|triju|keturias|keturiu|penkias|penkiu|septynias|desimt|desimties|keturiolika darbo? dien*|savait*|valand*|menes*|procent*",
    "per|po kelias|kelet*|pora|artimiausi* darbo? dien*|valand*|savait*",
    "per|po savaites|savaite|valandos|valanda|para|menesi|diena",
  ],
};

/** Money words: a sum or a currency has to come from the facts. */
export const currency: readonly string[] = [
  "eur|euro|euros|euru|eurai|eurais|pln|zl|zlotych|zlote|zloty|zlotowk*|usd|gbp|dollar|dollars|pound|pounds|pence|cents|centu|doler*|groszy|funtow|percent|procent|procentu|procentai|proc",
];

/** Offers and rules: they have to come from the facts, unless the sentence denies them or asks about them. */
export const offers: PhrasesByLocale = {
  en: [
    "discount*|voucher*|coupon*|cashback",
    "gift card|voucher",
    "refund|refunds|refunded|reimburse*",
    "free of charge",
    "for free",
    "at no extra|additional? cost|charge",
    "complimentary",
    "on the house",
    "waive|waived",
    "guarantee|guarantees|guaranteed",
    "store? credit note",
    "our|company|house|store policy|policies",
    "our terms and conditions",
    "your money back",
    "money back",
  ],
  pl: [
    "rabat*|znizk*|upust*|kupon*|voucher*|bon|bonu",
    "zwroc*|zwrac* .. pieniadze|srodki|kwote|pieniedzy",
    "zwrot pelny|calej? pieniedzy|srodkow|kosztow|kwoty",
    "bezplatn*|nieodplatn*|gratis|gratisow*",
    "za darmo",
    "bez dodatkowych? doplat*|kosztow|oplat",
    "gwarantuj*|gwarantowan*",
    "zgodnie z nasza|naszym|obowiazujac*? polityk*|regulamin*|cennik*",
    "regulamin*",
  ],
  lt: [
    "nuolaid*",
    "grazins* .. pinig*|sum*",
    "pinigu .. grazinim*|grazins*",
    "nemokam*",
    "be papildomo mokescio",
    "dovanu|dovanos kupon*|cek*|kortel*",
    "garantuo*",
    "pagal musu|imones taisykl*|politik*|tvark*",
    "musu taisykl*|politik*",
  ],
};

/** In a sentence with one of these an offer word denies or takes up, and promises nothing. */
export const notOffering: PhrasesByLocale = {
  en: [
    "not|cannot|never|neither|nor|unable|can't|won't|isn't|doesn't|aren't|don't",
    "no|without|instead|than of? a|any|the? discount*|refund*|voucher*|guarantee*",
    "about|for|regarding|asked|ask|asking|wanted|requested|expected|mentioned|your .. refund|discount|voucher|guarantee",
    "whether",
  ],
  pl: [
    "nie|czy|zamiast|ani",
    "bez rabat*|znizk*|upust*|gwaranc*",
    "prosb*|pytani*|wniosek|wniosku|sprawie|sprawy|dotyczac*|oczekiw*|pytaj*|prosza|chca .. zwrot*|rabat*|znizk*|upust*|bon*",
  ],
  lt: [
    "ne|nera|nebus|nebuvo|negal*|neturi*|netaik*|nesuteik*|nedar*|nepritaik*|nenumat*|nepriklaus*|nesiul*|neapima|neieina",
    "be nuolaid*|garant*",
    "uzuot|vietoj|ar",
    "del|apie|prasym*|klausim*|prasote|klausiate|norejote .. nuolaid*|grazinim*|garant*",
  ],
};

/** Who does the next step: the writer, or the client by polite request. */
export const nextStepOwner: PhrasesByLocale = {
  en: [
    "i|we 'll|will|shall|can|am|'m",
    "i'll|i'm|we'll|i'd",
    "i send|call|check|write|prepare|start|begin|need|suggest|propose|ask|confirm|close|continue|pause|keep|hold|reserve|come",
    "please",
    "could|can|would|will|may you|i",
    "let me know",
    "tell|send|call|write|let to? me",
  ],
  pl: [
    "prosze|prosilabym|poprosze|prosba",
    "przesle|wysle|potwierdze|odpisze|odezwe|wroce|sprawdze|zadzwonie|oddzwonie|przygotuje|napisze|podam|dam|umowie|ustale|zajme|wyjasnie|przekaze|odpowiem|zrobie|zaczne|wstrzymam|wstrzymuje|zamkne|zamykam|czekam|poczekam|bede|skontaktuje|zglosze|wycenie|poprawie|przedstawie|przygotowuje|rozpoczne|wznowie|dostarcze|zapytam|zbadam|obejrze|zostawie|uznam|moge|rezerwuje|zarezerwuje|opisze|zaproponuje|zaplanuje|wprowadze|dokoncze|wydam|odbiore|przyjme|przyjade|pokaze|przejrze|przekieruje|prosze|omowie|zakoncze|przeniose|odloze|wystawie|uzgodnie|spotkam|dopilnuje|zamowie|wymienie|doliczę|dolicze|usune|naprawie|odpowiadam|odpisuje|sprawdzam|wysylam|kontynuuje|zwolnie|anuluje|zapisze|uporzadkuje|policze|porownam|spisze|powiem|poinformuje|zadbam|oczekuje",
    "czy moga|mogliby|zechca|zechcieliby|odpowiada|pasuje",
    "mozemy|mozna|wystarczy",
  ],
  lt: [
    "prasau|prasom|prasyciau|praseme",
    "*kite",
    "rasykite|parasykite|atsiuskite",
    "as .. *siu|*siuosi|*siuos|galiu",
    "atsiusiu|patvirtinsiu|susisieksiu|patikrinsiu|parasysiu|paskambinsiu|parengsiu|paruosiu|atsakysiu|pateiksiu|pranesiu|issiusiu|isiusiu|perduosiu|laukiu|lauksiu|galiu|galesiu|pradesiu|sustabdysiu|uzdarysiu|stabdysiu|grisiu|pasirupinsiu|sutvarkysiu|apskaiciuosiu|isaiskinsiu|pasiulysiu|sutarsiu|padarysiu|pristatysiu|siulau|atliksiu|testi|tesiu|rezervuosiu|laikysiu|informuosiu|peržiūrėsiu|perziuresiu|paklausiu|paaiskinsiu|pataisysiu|baigsiu|suderinsiu|issiaiskinsiu|atvyksiu|atvaziuosiu|imsiuosi|nusiusiu|uzsakysiu|ivertinsiu|pakeisiu|suplanuosiu|pasitikslinsiu|palauksiu|isrinksiu|perskaiciuosiu|uzbaigsiu|aptarsiu|surasiu|uzrasysiu|palyginsiu|perkelsiu|atidesiu|susitiksiu|pakviesiu|parodysiu|duosiu|papasakosiu|suteiksiu|issakysiu|uzfiksuosiu|paskirsiu|laikau|stabdau",
    "ar galite|galetumete|tiktu|sutinkate|tinka",
    "galite|galetumete *ti",
  ],
};

/** Placeholder keys, folded, that stand for a time. */
export const timePlaceholder =
  /dat|day|time|hour|deadline|week|month|termin|godzin|dzien|dni|czas|tydz|tyg|laik|dien|valand|savait|menes|when|kied|kada/u;

/** A time to act on that needs no date. */
export const timeWithoutDate: PhrasesByLocale = {
  en: [
    "today|now|immediately|tonight",
    "right|straight away",
    "as soon as",
    "once|when|after you|i|we|the|it|they|this",
  ],
  pl: [
    "dzis|dzisiaj|teraz|natychmiast|niezwlocznie|zaraz",
    "od razu",
    "gdy|kiedy|po tylko|otrzym*|potwierdz*|wplyn*",
    "jak tylko",
  ],
  lt: ["siandien|dabar|nedelsiant|tuoj|iskart", "is karto", "kai|gavus|vos"],
};

/** Slang and the familiar form of address, as written (not folded). */
export const familiar: PhrasesByLocale = {
  en: list("hey hiya lol gonna wanna gotta dude mate yeah yep nope guys buddy bro kinda thx pls omg wtf btw"),
  pl: list(`
    cześć hej siema siemka elo witam ty tobie ciebie cię tobą twój twoja twoje twoją twojego twojej twoim twoich
    możesz musisz chcesz masz wiesz jesteś widzisz potrzebujesz dostaniesz otrzymasz zapłacisz rozumiesz
    napisz podaj wyślij zadzwoń sprawdź zrób powiedz prześlij przyślij zobacz pamiętaj poczekaj spójrz odpisz spoko sorki sorry`),
  lt: list(`
    sveikas sveika sveiki čiau labukas tu tau tave tavo tavęs tavimi tavyje
    parašyk pasakyk žinok atsiųsk paskambink palauk patvirtink pažiūrėk patikrink atsakyk duok nusiramink okei sorry`),
};

/** More of the same that a list of words can't say. Raw text. */
export const familiarForms: Readonly<Record<Locale, RegExp | null>> = {
  en: null,
  pl: /(?<!\p{L})daj znać|Pan\/Pani|Pani\/Pan|\p{L}\((?:a|-a|y|e|am|łam|em)\)/iu,
  lt: /(?<!\p{L})labas(?! (?:rytas|vakaras))(?!\p{L})|\p{L}\((?:-)?(?:a|ė|i|usi|as)\)/iu,
};

/** Address of the client, which letters write with a capital, in lower case inside a sentence. */
export const smallAddress: Readonly<Record<Locale, RegExp | null>> = {
  en: null,
  pl: /(?<=[\p{Ll}\p{N}\],;:–-] )(?:pan|pani|pana|panu|panią|państwo|państwa|państwu|państwem)(?!\p{L})/u,
  lt: /(?<=[\p{Ll}\p{N}\],;:–-] )(?:jūs|jums|jūsų|jumis|jus|jumyse)(?!\p{L})/u,
};

/** What only colleagues may know: the firm's inside, the venting, the tool. */
export const internal: PhrasesByLocale = {
  en: [
    "my|our boss|manager|supervisor|team said|told|thinks|wants|says|insists|hates",
    "internally",
    "our margin*|markup|mark-up",
    "anonymous*",
    "vented|venting about|to",
    "this bot",
    "i am|i'm a bot|chatbot",
    "as an ai|assistant",
    "language model",
    "narcissis*",
    "toxic client*|customer*|person|people|behaviour|behavior|attitude",
    "difficult|problem|nightmare|bad client*|customer*",
  ],
  pl: [
    "moj|moja|nasz|nasza szef*|kierowni* powied*|kaz*|twierdz*|uwaz*|chce|mowi*",
    "wewnetrzn* ustalen*|rozmow*|notat*|spraw*|maila|mail",
    "nasz* marz*",
    "anonimow*",
    "ten bot",
    "jestem botem",
    "jako model|ai|asystent",
    "model jezykowy",
    "narcystyczn*|narcyzm*",
    "toksyczn* klient*|osob*|zachowan*",
    "trudn* klient*",
  ],
  lt: [
    "mano|musu vadov*|virsinink*|bos* sak*|liep*|mano|nori|pasak*|teig*",
    "musu marz*|antkain*",
    "anonim*",
    "sis botas",
    "esu botas",
    "kalbos modelis",
    "kaip dirbtinis intelektas",
    "narcizisk*|narcizist*",
    "toksisk* klient*|zmog*|elges*",
    "sudeting*|sunk*|problemin* klient*",
  ],
};

/** Insults and swear words of all three languages, folded; a reply in one language may be cursed in another. */
export const insults: readonly string[] = [
  // English
  "idiot*|moron*|stupid*|dumbass*|asshole*|arsehole*|bitch*|bastard*|fuck*|motherfuck*|shit|shitty|bullshit*|crap|crappy",
  "jerk|jerks|dickhead*|cunt*|wanker*|twat*|prick|scumbag*|scum|liar|liars|pathetic|lunatic*|psycho|psychopath*|loser|losers",
  "cheapskate*|clown|clowns|imbecile*|cretin*|retard*|slut*|whore*|nigger*|nigga*|faggot*|scammer*|fraudster*|crook|crooks|karen",
  "client|customer from hell",
  // Polish
  "debil*|kretyn*|glupi|glupia|glupie|glupiec*|glupek|glupk*|glupot*|kurw*|wkurw*|chuj*|jebac|jeban*|pojeb*|zajeb*|pierdol*|spierdal*|wypierdal*",
  "dupek|dupk*|dupa|dupe|gowno|gowna|gowniarz*|cham|chama|chamie|chamy|chamsk*|chamstw*|bydlak*|skurw*|palant*|frajer*|prostak*|pajac*",
  "dziwk*|szmaciarz*|suko|wariat*|psychol|oszust*|naciagacz*|klamca|klamczuch*|zlodziej*|cwaniak*|menel*|kretacz*|idiotk*|babsko|babsztyl*",
  // Lithuanian
  "kvailys|kvaili|kvailiu|kvailas|kvaila|kvaile|kvailel*|kvailiai|siknius|siknos|sikna|subine|subines|blet|bliat|bliad*|nachui|nahui|pyzd*|pizd*|pydar*|pyder*|pidar*",
  "nieksas|niekse|niekšai|mulkis|mulkiai|mulke|durnius|durniai|durna|durnas|bukagalv*|lochas|lopas|skystaprot*|melagis|melage|melagiai|apgavikas|apgavikai|apgavike",
  "sukcius|sukciai|psichas|psichopat*|chamas|chamai|chame|suknist*|ispera|isperos|debilas|asilas|asilai|nevykel*|rupuze|rupuzes|beprotis|beprote",
];

export const apologies: PhrasesByLocale = {
  en: ["sorry", "apolog*"],
  pl: ["przeprasza*|przeprosi*", "przykro mi|nam"],
  lt: ["atsipras*|apgailestau*", "labai? gaila"],
};

/** Apologies for the client's feelings, conditional ones, and promises of "never again". */
export const badApologies: PhrasesByLocale = {
  en: [
    "sorry that|if? you feel|felt|think|are|were|got",
    "sorry|apologise|apologize if",
    "never|not|won't|cannot happen|happens again",
    "promise|promised to do better",
  ],
  pl: [
    "przykro mi|nam ze tak? panstwo|pan|pani tak|to? odbier*|odebr*|czuj*|poczul*|mysl*",
    "przepraszam|przepraszamy jesli|jezeli",
    "sie nigdy|juz|wiecej? nie powtorzy",
    "nigdy|juz|wiecej sie? wiecej? nie sie? powtorzy",
  ],
  lt: [
    "gaila kad taip|jus .. jauciat*|manot*|supratot*|pasijut*",
    "atsiprasau|atsiprasome jei|jeigu",
    "daugiau|niekada|tikrai .. nepasikartos",
    "nepasikartos|neatsitiks daugiau|vel|niekada",
  ],
};

/** Phrases that read as canned. */
export const stock: PhrasesByLocale = {
  en: [
    "understand your frustration|concern|concerns|disappointment",
    "completely|fully|totally understand",
    "rest assured",
    "valued|dear customer*|client*",
    "thank you for reaching|contacting out|us",
    "hope this email|message|finds finds|you? you|well",
    "we strive",
    "we|i value your",
    "your satisfaction is",
    "appreciate|thank your|you for? your? patience",
    "every effort",
    "do not|don't hesitate to",
    "inconvenience this may have caused",
    "your feedback|opinion matters|is",
  ],
  pl: [
    "rozumie* panstwa|pana|pani frustracj*|rozczarowani*|zdenerwowani*|obawy",
    "dokladamy|doklada* wszelkich staran",
    "satysfakcja|opinia|zadowolenie jest dla nas",
    "dziekuj* za cierpliwosc|wyrozumialosc",
    "zapewniam* ze",
    "w razie pytan pozostaj*",
    "drogi|szanowny kliencie",
  ],
  lt: [
    "suprant* jusu nusivylim*|frustracij*|susierzinim*|susirupinim*",
    "dedame|dedu visas pastangas",
    "jusu nuomone|pasitenkinimas mums|yra",
    "dekoj* uz kantryb*|supratingum*",
    "uztikrin* kad",
    "gerbiamas|brangus kliente",
  ],
};

/** Longest sentence that still reads easily, in words. */
export const mostWordsInSentence: Readonly<Record<Locale, number>> = { en: 30, pl: 24, lt: 24 };

/** First lines of a sign-off; what follows is not the reply's text. */
export const signOffs: readonly string[] = [
  "kind|best|warm regards",
  "regards|sincerely|cheers",
  "z powazaniem|pozdrowieniami",
  "pozdrawiam|pozdrawiamy",
  "pagarbiai",
];

/** First person with a gender: Polish past and conditional, adjectives; Lithuanian participles. Raw text. */
export const genderedFirstPerson: Readonly<Record<Locale, RegExp | null>> = {
  en: null,
  pl: /(?<!\p{L})(?:\p{L}+(?:łem|łam|łbym|łabym)|powinienem|powinnam|(?:jestem|byłbym|byłabym|będę) (?:\p{L}+ )?\p{L}+(?:ny|na|wy|wa|ty|ta|ony|ona|pewien))(?!\p{L})/giu,
  lt: /(?<!\p{L})(?:(?:esu|būčiau|buvau|būsiu) (?:labai |tikrai |visada )?\p{L}+(?:ęs|usi|ingas|inga|tas|ta|ras|ra)|\p{L}{3,}(?:damas|dama|damasis|damasi))(?!\p{L})/giu,
};

/** Polish words that only look like a gendered past: nouns in the instrumental, verbs in the present. Folded. */
export const notPast: ReadonlySet<string> = new Set(
  list(`
    dzialem zespolem artykulem szczegolem materialem tytulem udzialem podzialem kanalem stolem kolem zrodlem tlem cialem
    czolem ogolem mydlem skrzydlem haslem maslem szklem swiatlem dzielem krzeslem sygnalem oryginalem przydzialem wydzialem
    posilkiem zapalem modulem protokolem kapitalem potencjalem personalem rozdzialem przedzialem krysztalem kawalem wolem
    dzialam wysylam przesylam nadsylam odsylam posylam zsylam rozsylam wolam zdolam odwolam powolam przywolam wywolam podolam`),
);

function list(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
