/** Words that promise: days, money, offers and rules. Phrases in the notation of `compilePhrases`. */
import type { PhrasesByLocale } from "../find.ts";

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
    "compensation",
    "half price|off",
    "pay you back",
    "make|making|made an|this exception",
    "i|we promise",
    "cancel|cancelled|canceled|void|drop|dropped|forgive|delete .. invoice|fee|fees|debt|charge|charges|penalty",
    "invoice|fee|fees|debt|charge|charges|penalty is|are|was|will|has|have|be .. cancelled|canceled|waived|void|dropped",
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
    "rekompensat*",
    "za pol ceny",
    "oddamy|oddam pieniadze|pelna|cala? kwote|pieniadze",
    "zrobimy|zrobie|uczynimy|uczynie wyjatek",
    "obiecuje|obiecujemy",
    "anuluj*|umorz*|umarz*|darujemy .. faktur*|oplat*|dlug*|naleznos*|odset*|kar|kare|kary",
    "faktur*|oplat*|dlug*|naleznos*|odset* .. anuluj*|anulowan*|umorz*|umarz*",
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
    "kompensacij*",
    "uz puse kainos",
    "padarysi*|darysi*|taikysi* isimt*",
    "isimties tvarka",
    "pazadu|pazadame",
    "anuliuo*|panaikin*|nurasy*|dovano* .. saskait*|mokest*|skol*|delspinig*|baud*",
    "saskait*|mokest*|skol*|delspinig*|baud* .. anuliuo*|panaikin*|nurasy*",
  ],
};

/** Offers that sound like a denial: what need not be paid is given away. No other word of the sentence takes them back. */
export const releases: PhrasesByLocale = {
  en: [
    "not be charged|billed",
    "won't be charged|billed",
    "don't|won't|not have|need to pay",
    "needn't pay",
    "no|without charge|fee|fees",
    "nothing to pay",
    "owe|owes|pay us? nothing",
    "don't|not owe",
  ],
  pl: [
    "nie musi|musza|musicie|trzeba .. placic|doplacac|zaplacic|zwracac",
    "nic pan|pani|panstwo? nie zaplac*|placi|placa|kosztuje",
    "nie zaplaci|zaplaca pan|pani|panstwo? nic|za",
    "nie policzymy|policze|pobierzemy|pobiore|naliczymy|nalicze",
  ],
  lt: [
    "nereikes|nereikia|neteks .. moketi|primoketi|sumoketi",
    "nemokesite",
    "nieko nekainuos",
    "mokescio|kainos|sumos netaikysi*|neskaiciuosi*|neimsi*",
  ],
};

/** In a sentence with one of these an offer word denies or takes up, and promises nothing. */
export const notOffering: PhrasesByLocale = {
  en: [
    "not|cannot|never|neither|nor|unable|can't|won't|isn't|doesn't|aren't|don't",
    "no|without|instead|than of? a|any|the? discount*|refund*|voucher*|guarantee*",
    "about|for|regarding|asked|ask|asking|wanted|requested|expected|mentioned|your .. refund|discount|voucher|guarantee",
    "you want|would|need|expect .. refund|discount|voucher|guarantee",
    "whether",
  ],
  pl: [
    "nie|czy|zamiast|ani",
    "bez rabat*|znizk*|upust*|gwaranc*",
    "prosb*|pytani*|wniosek|wniosku|sprawie|sprawy|dotyczac*|oczekiw*|pytaj*|prosi|prosza|chce|chca|zada|zadaja|domaga .. zwrot*|rabat*|znizk*|upust*|bon*",
  ],
  lt: [
    "ne|nera|nebus|nebuvo|negal*|neturi*|netaik*|nesuteik*|nedar*|nepritaik*|nenumat*|nepriklaus*|nesiul*|neapima|neieina",
    "be nuolaid*|garant*",
    "uzuot|vietoj|ar",
    "del|apie|prasym*|klausim*|prasote|klausiate|norejote .. nuolaid*|grazinim*|garant*",
  ],
};

/** In house policy or the person's words: here an offer word offers nothing, it denies one. Folded. */
export const denials: PhrasesByLocale = {
  en: [
    "not|cannot|never|neither|nor|unable|can't|won't|isn't|doesn't|aren't|don't|excluded",
    "no|without .. discount*|refund*|reimburse*|voucher*|guarantee*|exception*|compensation",
    "no|none .. free|complimentary",
  ],
  pl: ["nie|ani|nigdy|wykluczon*|bezzwrotn*", "bez rabat*|znizk*|upust*|gwaranc*|zwrot*|wyjatk*"],
  lt: [
    "ne|nera|nebus|negal*|neturi*|netaik*|nesuteik*|nedar*|nepritaik*|nenumat*|nepriklaus*|nesiul*|negraz*|neteik*|niekada",
    "be nuolaid*|garant*|grazin*|isimci*",
  ],
};

/** A denial only in form: "not later than 14 days". Folded. */
export const notDenying = /(?<!\p{L})(?:not? later than|nie pozniej niz|ne veliau (?:kaip|nei|negu))(?!\p{L})/gu;

/** In the person's words: the client wants it, nobody offered it. */
export const demands: PhrasesByLocale = {
  en: [
    "ask|asks|asked|asking|wants|wanted|demand*|request*|expect*|insist*|threat*|claims|mentioned|about .. discount*|refund*|reimburs*|voucher*|guarantee*|compensation|free|money|exception|price",
  ],
  pl: [
    "chce|chca|chcial*|zada*|domaga*|prosi*|poprosi*|oczekuj*|pyta*|upiera*|grozi* .. zwrot*|rabat*|znizk*|upust*|bon*|gratis*|darmo|pieni*|rekompensat*|wyjat*",
  ],
  lt: [
    "nori|norejo|reikalau*|praso|prase|paprase|tikisi|klausia|grasina .. nuolaid*|grazin*|pinig*|nemokam*|kompens*|garant*|isimt*|dovan*",
  ],
};
