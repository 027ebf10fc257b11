/** Words that take a person: after "told", "powiedziałam", "zapytaj", "sakiau" or "mail od" stands somebody. Folded. */

/** Whom somebody speaks to or hears from, or who speaks: the name stands right after, or after a preposition. */
const verbs = new RegExp(
  `^(?:${[
    // English
    "spoke|spoken|talk(?:s|ed|ing)?|call(?:s|ed|ing)?|told|tell(?:s|ing)?|ask(?:s|ed|ing)?|email(?:ed|ing)|messaged|texted|phoned|rang|chatted|replied|met|emailing|thank(?:ed)?|blamed?",
    // Polish
    "(?:po|od|o|za|na|do|prze|przy|wy|u)?(?:rozmawia|gada|dzwoni|pisa|pisz|mowi|pyta|prosi|tlumaczy|wyjasni|krzycza|skarzy|klama)[a-z]*",
    "(?:o|od|prze|wy|do)?powiedz(?:ial)?[a-z]*|(?:roz|po)?mowi[a-z]+|przeprosi?[a-z]+|przepraszam|kaza[lc][a-z]*|obieca[lc][a-z]*|przekaz[a-z]+|zglos[a-z]+",
    // Lithuanian
    "(?:at|pa|pri|per|su|is|uz|ne)?(?:si)?(?:kalbe|kalba|sneke|skambin|skund|ras(?:e|iau|ai|ys|yt|yk)|sak(?:e|iau|ai|yk|yt)|klaus|aiskin|dek)[a-z]*",
    "(?:pa)?zadej[a-z]+|liep(?:e|iau|iam)|praso?|prasiau|(?:per)?dav(?:e|iau)|atsipras[a-z]+",
  ].join("|")})$`,
);
/** What comes from somebody. */
const messages =
  /^(?:e?-?mails?|emaila?|maila|maile|message|msg|text|voicemail|note|letter|sms[ay]?|wiadomosc[a-z]*|list|telefon|odpowiedz|opinia|recenzja|laisk(?:as|a|o|ai|us)|zinut(?:e|es|ei)|skambut(?:is|i)|atsakym(?:as|a)|emailas|meilas|meila)$/;
/** Who somebody is to the author. */
const roles = /^(?:colleagues?|coworkers?|kolezank[a-z]*|koleg[a-z]+|klient[a-z]*|client|customer)$/;

/** Whether the folded word takes a person. */
export function takesPerson(folded: string): boolean {
  return verbs.test(folded) || messages.test(folded) || roles.test(folded);
}

/** Whether it says that somebody spoke, or is spoken to. */
export function isSpeaking(folded: string): boolean {
  return verbs.test(folded);
}
