/** Everyday words, folded, that stand where a firm's name might: who pays, wants and sends, and what else has a capital. */

/** Sorts of plans, feasts, planets and parts of a text, which English writes with a capital for no firm's sake. */
export const capitalsOfNoFirm: ReadonlySet<string> = toSet(`
  advent afternoon angel annex appendix archangel avenue basic best bible biscuit bishop block body bronze brother
  business cancel captain celtic chapter chef class close colonel conditions confirm congratulations constable control
  corporal crown dear delete deluxe devil doctor draft dungeon earth east easter eastern edwardian email end enter
  enterprise escape evening express faithfully family father final first footer free general georgian gestapo gold
  good goodbye gothic grade group hallelujah happy header heaven hello high home insert internet joe karen king
  ladyship lane last latin lent level lieutenant lord lordship major manual mars mayor member mercury merry moon
  morning mother nazi next night no north northern notice officer option page parliament part passover phase plan
  platinum please plus pope premium prince princess private pro queen quran regards reply return reverend road roman
  room saint satan save second section send sergeant settings shift silver sincerely sister sorry south southern spam
  stage standard starter step steps stop street subject submit sun term terms thanks third trainee trash trial venus
  version victorian way web welcome west western year yes yours zone
  architects celebrations corona customs kind maps maths menswear misc personnel standards volume weds womenswear
`);

/** People, places and things that "pay", "want" or "ask" at the start of an English sentence. */
export const payersInEnglish: ReadonlySet<string> = toSet(`
  account agent also another apparently aunt baby back bad bank bar bed beer bell bike bloke bloody board body boiler
  boss bot both boy brain branch brand bride builder bunch business cafe cake car card cash cat chain chair chap
  charity cheapskate check chef cheque child church clinic club code coffee company contact corporate council couple
  court crew dad date desk devil doctor dog door dude each early either estate even every everyone false fate father
  fella fiance fiancee fine firm fish food freezer fridge friend gang gate gent girl god good groom group guest guy
  hair half head heart heaven here home horse host hostess hotel husband instinct just karma kid lady lamp landlady
  landlord last late less life lift light lock logic long lord luck machine mad madam mail many mate meanwhile meat
  milk mom money more most mother much mum muppet museum nature neither news next nice niece nobody noise none nose
  note nurse once only order other oven page pair parish party people person phone pipe pizza poor post printer pub
  pump rain regular rep rest restaurant rich roof room rumour sad salon same schmuck school science screen shop short
  side sink sir site smell snow some someone soup staff store storm studio stuff such sun sure system table tank teen
  text that theatre then there thing this thought tide till time tire today toddler tomorrow tonight true trust twice
  tyre uncle voice wall what whole widow wind wine woman word work yesterday
`);

/** The same in Polish and Lithuanian: people, offices, animals that are customers' own, and what comes by itself. */
export const payersElsewhere: ReadonlySet<string> = toSet(`
  advokatas agent agentas akurat alga antra antras anyta apka aplikacja architektas asilas atsakovas automat bab baba
  babcia babeczka babka babsko bank bankas baran bendrija bendrove berniukas boba bobute bosas bot bramka brat broker
  brokeris brolis brygada burak burmistrz centrala cham chlop chlopak cialo ciec ciotka corka czasem czlowiek daktaras
  dalis darzelis dauguma debil debilas dede delegat doktor draugas drauge druga drugi dukra dvylika dziad dziadek
  dzieciak dziecko dzien dziewczyna dzisiaj ekipa elektrownia fabryka facet fakt faktura faktycznie firma galva glos
  glowa gmina gnida gnoj gora gosc grupa grupe gydytoja gyvate hiena hurtownia huta ich idiota idiotas ieskovas imone
  jaunasis jaunikis jaunoji jeden jedna jego jej ji jis kadra kadry kaimynas kaimyne kanalia karve kasa kasjer kat
  kazda kazdy kazkas keleive keleivis keltas kiaule kiekvienas kierowca kita kitas klasa klebonas klientas kliente
  klub kobieta kolega kolege koles kolo komanda kopalnia kretyn krowa ksiadz ksiegowosc ktos kunas kunigas kurier
  kurjeris kvaile kvailys kwota laboratorium laska ligone ligonis list magazyn magister mail makler malpa mama mamyte
  matka maz mecenas menda meras mergaite mergina mezczyzna miesiac mloda mlody mociute moj moja mokesciai mokine
  mokinys mokykla moteris moteriske moterys najpierw nasz nasza nawet niekas niestety nikt notaras nuotaka ojciec
  osiol ostatni ostatnia oszust oszustka paciente paczka pan panele pani panna para parafia parapija pati patron pats
  pewnie pijawka poczta podobno policija policja polowa ponas ponia ponoc pora potem prezes proboszcz program programa
  projekt przelew przesylka przychodnia puse ragana receptas recepte redakcja reszta rodzic rodzice rodzina rok sad
  sam sama sasiad saskaita savivaldybe sefas sefe seima senele senelis seniunas seniunija serce sesuo siostra sirdis
  sistema siunta skarbowka sklep sms spoldzielnia stado stara stary strona student sunus svecias swinia syn system
  szef szefo szefowa szkola szpital ta tamta tamten tas tata teismas ten teraz tesc teta tetis tevai tevas tiekejas
  towar trzeci trzecia tydzien tymczasem typ umowa uosvis urzad uzsakovas vagis vaikai vaikas vaikinas valdzia velione
  velionis viena vienas viesnia vyrai vyras vyrukas wasz wczoraj wiekszosc wnuczka wnuk wodociagi wojt wspolnota wujek
  zaba zaden zaklad zakonnica zamiast zarzad zawsze zdrowie zespol ziomek zlodziej zmija zmogus zmona zmones znowu
  zona
`);

function toSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
