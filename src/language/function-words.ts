/** What gives a language away in a short text: its small words, its letters. Folded, so typing without diacritics counts too. */
import type { Locale } from "../ports/platform.ts";

/** The commonest small words of each language. A word that stands in several lists counts little for each. */
export const functionWords: Readonly<Record<Locale, readonly string[]>> = {
  en: list(`
    the a an and or but if of to in on at for from with without about into over after before by as than then
    is are was were be been being am do does did don't dont doesn't doesnt didn't didnt have has had haven't hasn't
    will would won't wont can can't cant cannot could couldn't should shouldn't must might may isn't isnt wasn't
    not no yes it its it's he she they we you i me my mine our your his her him them their us himself herself
    i'm im i've ive i'll i'd he's hes she's shes they're theyre we're we've weve you're youre that's thats there's this that these those there here
    what when where who why how which all any some every everything nothing nobody someone something one just only again
    still even so too very more most much many now never always because while until since up out off down back
    wants want need needs go going make let says said say get got keeps keep asks asked told another other same please
    today tomorrow yesterday week time call calls email client clients customer customers ok`),
  pl: list(`
    i a w we z ze na do od po za o u przy przed pod nad bez dla przez nie tak to ten ta te ci tego tej tych tym temu
    tam tu tutaj jest jestem sa byl byla bylo byli byc bede bedzie beda mam ma maja mamy mial miala
    moj moja moje mojego mojej mi mnie ja ty on ona oni one my wy go jej jemu ich im mu nam nas wam was nasz nasza nasze
    sie sobie siebie swoj swoje juz jeszcze tylko tez takze ale albo lub czy bo zeby aby gdy kiedy jak jaki jaka jakby co
    cos kto ktos gdzie dlaczego czemu ktory ktora ktore ktorego wszystko wszyscy wszystkim nic nikt nigdy zawsze znowu znow
    teraz potem dzis dzisiaj jutro wczoraj bardzo moze mozna musze moge chce chca trzeba prosze pan pani panstwo
    az niz wiec oraz jednak przeciez zaraz dalej nadal ciagle kazdy kazda kazde caly cala jeden jedna raz razy
    niech prostu chyba tyle codziennie dosc gosc facet
    klient klientka klienta klientki mowi pisze ok`),
  lt: list(`
    ir ar o bet arba bei kad jei jeigu kai kol nes nors tai tas ta tie tos to ta tuo tam tame tada toks tokia
    sis si sie sita sitas sitie sito as tu jis ji mes jus jie jos mane man manes tau jam jai jiems mums jums mus
    musu jusu savo mano tavo jo jos ju juos ja save sau yra buvo bus esu esi esame nera nebera butu buti
    ne nei net dar jau vel tik taip labai daug daugiau viska visi visiems viskas visa viso vis nieko niekas niekada
    visada nuolat kas ka kam kaip kodel kada kur kuris kuri kurie koks kokia kiek is i su be del per po prie
    pries ant iki nuo uz apie pas pagal tarp dabar siandien rytoj vakar reikia gali galiu galima
    noriu nori negali negaliu nebegaliu turi turiu prasau aciu vienas viena kitas kita kiekviena kiekvienas
    tiesiog tuoj gal juk kazkas kazka klientas klientai klientui kliento klienta kliente sako raso ok`),
};

/** Those of all three languages, where it does not matter whose they are: words that tell nothing by themselves. Folded. */
export const smallWords: ReadonlySet<string> = new Set(Object.values(functionWords).flat());

/** Letters that settle it: no other of the three languages writes them. */
export const ownLetters: Readonly<Record<Locale, RegExp>> = {
  en: /'(?:s|t|ll|ve|re|m|d)$/u,
  pl: /[łóśżźćń]/u,
  lt: /[ėįųūščž]/u,
};

function list(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
