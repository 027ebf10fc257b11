/** Phrases that hold somebody's name and are about nobody: typefaces, drinks, sayings, characters, towns of two words. */
import { everyMatch, type Match } from "../finders/match.ts";

const phrases =
  /(?<!\p{L})(?:Times New Roman|Comic Sans|Victoria(?:n)? sponge|Robin['’]s egg|Earl Gr[ea]y|Granny Smith|Bloody Mary|Virgin Mary|Caesar salad|Tom,? Dick,? and Harry|(?:the )?average Joe|plain Jane|Jack of all trades|jack the lad|Uncle Sam|(?:John|Jane) Doe|Joe (?:Public|Bloggs)|Robin Hood|Peter Pan|Harry Potter|James Bond|Sherlock Holmes|Mickey Mouse|Forrest Gump|Homer Simpson|Darth Vader|Father Christmas|Murphy['’]s law|Bob['’]s your uncle|Billy bookcase|Christmas Eve|New Year['’]s Eve|Latin America|Pan Tadeusz|Now(?:y|ego|emu|ym) Rok(?:u|iem|owi)?|Boże Narodzenie|z Kaszub|(?:Black|Cyber) (?:Friday|Monday)|St\.? (?:Patrick|George|David|Andrew)['’]?s Day|Jeleni(?:a|ej|ą) G[óo]r(?:a|y|ze|ę|ą)|Zielon(?:a|ej|ą) G[óo]r(?:a|y|ze|ę|ą)|Now(?:y|ego|ym) S[ąa]cz(?:a|u|em)?|Now(?:y|ego|ym) Targ(?:u|iem)?|Bia[łl](?:a|ej|ą) Podlask(?:a|iej|ą)|Bielsk(?:o|a|u|iem)-Bia[łl](?:a|ej|ą)|Stalow(?:a|ej|ą) Wol(?:a|i|ę|ą)|Rud(?:a|y|zie|ę|ą) [ŚS]l[ąa]sk(?:a|iej|ą)|J[ėe]zau Marija|Jezus,? Mari[ao]|Jesus,? Mary and Joseph)(?!\p{L})/giu;
/** The names among their words. */
const mayStandInside =
  /times|roman|comic|sans|victoria|robin|earl|gr[ea]y|granny|smith|mary|caesar|tom|dick|harry|joe|jane|jack|uncle|sam|john|doe|bloggs|hood|peter|pan|potter|james|bond|sherlock|holmes|mickey|mouse|forrest|gump|homer|simpson|darth|vader|father|murphy|bob|billy|eve|tadeusz|latin|now|rok|narodzenie|marij|maria|mario|kaszub|black|cyber|patrick|george|david|andrew|day|jeleni|zielon|g[óo]r|s[ąa]cz|targ|bia[łl]|podlask|bielsk|stalow|wol|rud|[śs]l[ąa]sk|jesus|jezus|j[ėe]zau|joseph/i;

/** `found` without what stands inside such a phrase of `text`. */
export function outsideSetPhrases(text: string, found: Match[]): Match[] {
  if (!found.some(({ start, end }) => mayStandInside.test(text.slice(start, end)))) return found;
  const kept = everyMatch(phrases, text).map(({ 0: phrase, index }) => ({
    start: index,
    end: index + phrase.length,
  }));
  return found.filter(({ start, end }) => !kept.some((phrase) => phrase.start <= start && end <= phrase.end));
}
