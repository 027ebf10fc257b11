/** What people run and work in, before or after its name: hotels, restaurants, clinics, schools, shops; folded. */

const polishEndings = "(?:u|owi|em|ie|y|i|e|ow|om|ami|ach|a|o)?";
const polish = [
  `(?:hotel|hostel|motel|pensjonat|moteli?|bistr|pub|klub|gabinet|warsztat|salon|studi|sklep|zajazd|spa|serwis|pizzeri|restauracj|kawiarni|cukierni|piekarni|przychodni|poradni|siłowni|silowni|kwiaciarni|ksiegarni|drogeri|lecznic|gospod|karczm|oberz|klinik|aptek|lodziarni|myjni)${polishEndings}`,
  "zajezdzie|gabinecie|warsztacie|pensjonacie|klinice|aptece|karczmie|gospodzie|bar(?:u|ze|em|owi)?|szkol[aeyo]?|szkole|przedszkol(?:e|a|u|em)|zlob(?:ek|ka|ku|kiem)|lice(?:um)|technikum|kancelari[aeio]?|palarni[aei]?|dworek|dworku|studium",
];
const lithuanian = [
  "viesbu(?:tis|cio|ciui|ti|ciu|tyje|ty|ciai|ciuose)|(?:motel|hostel|darzel)(?:is|io|iui|i|iu|yje)",
  "(?:pensionat|restoran|bar|salon|servis|klub)(?:as|o|ui|a|u|e)",
  "(?:kavin|vaistin|parduotuv|uzeig|smukl|picerij|klinik|poliklinik|mokykl|gimnazij|studij|kirpykl|kepykl|sodyb)(?:a|e|os|es|ai|ei|oje|eje)",
];
const english = "hotel|hostel|motel|restaurant|cafe|bistro|pizzeria|guesthouse|pub|bar|salon|clinic";

const before = new RegExp(`^(?:${[...polish, ...lithuanian, english].join("|")})$`);

/** Whether a name follows this: "Hotel Bałtyk", "w szkole Promyk", "viešbutyje Baltija". */
export function isVenue(folded: string): boolean {
  return before.test(folded);
}

/** What a venue is and no name: "Szkoła Podstawowa", "Kancelaria Notarialna". */
const sorts =
  /^(?:podstawow|zawodow|muzyczn|jezykow|sredni|ponadpodstawow|notarialn|adwokack|prawn|stomatolog|weterynar|lekarsk|rodzinn|publiczn|niepubliczn|integracyjn|sportow|specjaln|specjalist|wyzsz|ogolnoksztalc|dentyst|samochodow|kosmetyczn|fryzjersk|medyczn|spozywcz|monopolow|pradin|vidurin|pagrindin|dental|dentist|medical|primary|secondary|grammar|high|language|veterinary)[a-z]{0,5}$/;

export function isSortOfVenue(folded: string): boolean {
  return sorts.test(folded);
}

/** With a capital, these end an English name: "Mary's Practice", "Oakfield Primary School". */
const after = new Set(
  "practice clinic school schools preschool kindergarten nursery pharmacy surgery hotel hostel motel inn restaurant bar cafe pub bistro bakery salon gym garage shop studio academy guesthouse tavern diner".split(
    " ",
  ),
);

export function endsVenue(folded: string): boolean {
  return after.has(folded);
}
