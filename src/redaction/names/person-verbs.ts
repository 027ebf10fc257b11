/** What people do in a vent: a name before such a word is somebody's. Folded. */
const verbs = new Set(
  // English
  (
    "called calls wants wanted says said rang rings wrote writes sent sends emailed texted asked asks told tells threw thinks thought hung came comes refuses refused demands demanded " +
    "claims claimed owes promised promises paid pays screamed screams shouted shouts yelled yells complained complains keeps kept wont won't hates laughed insists insisted " +
    "took went gave made got left lost brought ran stood sat bought walked booked cancelled ordered signed messaged decided ghosted ignored ignores moved changed changes cancels returned returns needs reckons expects expected argued argues lied lies moans moaned whines whined goes rejected rejects forgot showed barged stormed interrupted accused insulted threatened threatens phoned replied blames blamed swore cried messages " +
    "insists disputes approves emails phones texts forwards escalates signs begs blanks bullies cheats curses denies dictates disagrees explains forgets gaslights ghosts hangs hears interrupts invites judges laughs " +
    "micromanages misreads mocks nags negotiates objects overrules panics pings pretends prefers quits refers regrets replies requests resigns responds rolls sacks screams shrugs sighs smirks sneers snaps sobs speaks swears talks " +
    "tries types undermines vetoes waits whinges wonders worries admits agrees apologises apologizes arrives assumes believes bites brags chats chooses chuckles confirms congratulates corrects criticises criticizes decides " +
    "disagreed doubts emailed exaggerates giggles glares grins grumbles grunts hesitates hopes imagines jokes learns leaves listens lectures notices obsesses orders owns " +
    "praises protests queries questions quotes rants reacts reads reckoned recommends reminds reports sees shares shows signed skips smiles sulks sues suggests suspects thanks trusts understands uses visits volunteers votes warns watches wishes wept " +
    "overheard understood withdrew taught caught met shot spent slept chose spoke hung forgave withheld knew saw heard read ate drank drove flew fell stole bit sued " +
    "slammed ripped tore slapped pushed grabbed kicked haggled haggles begged blocked blocks dumped dumps fired fires sacked bullied bullies mocked nagged whinged sighed winked shrugged lectured corrected snapped snarled barked " +
    "growled hissed forwarded invoiced follows followed chases chased rescheduled reschedules postponed postpones bargains bargained googled confirmed apologizes smirked glared sneered disputed queried quibbled quibbles accepted " +
    "declined declines vanished disappeared doubted distrusts assumed pretended walked apologises rings fights fought distrusted adores loves loved dislikes disliked enjoyed prefers preferred chose reckoned questioned escalated " +
    "vetoed overruled micromanaged negotiated objected resigned retired quit joined interrupted misread misunderstood misheard hugged patted touched poked winks leered stared spat threw throws yelled swears hummed grumbled grunted " +
    // Polish, present
    "chce mowi pisze dzwoni krzyczy placi uwaza twierdzi zada kaze grozi wydzwania odpisuje zwraca przychodzi wraca nalega narzeka zamawia obiecuje kreci klamie zalega idzie jedzie przyjdzie bierze stoi siedzi wie daje wisi zmienia odwoluje zglasza wymaga ignoruje milczy wysyla dopytuje pyta prosi marudzi upiera obraza nagrywa straszy zwleka anuluje oddaje kupuje odmawia wymysla przeklada oszukuje sciemnia olewa znika prowadzi oczekuje odrzuca klika placze przychodzila " +
    // Lithuanian, present and what the endings below miss
    "sako nori raso skambina reikalauja rekia nemoka grasina tvirtina aiskina prasos praso zada ateina grazina skundziasi liepia mano zino atsako juokiasi kelia keikiasi saukia skolinga skolingas veluoja klausia tyli ignoruoja siuncia siunte atsauke keicia pakeite nusprende moka spaudzia isterikuoja kaltina meluoja skundesi meta verkia tikrina delsia atidelioja derasi dingo neateina nekelia neatvaziavo atvaziuoja atejo issikviete pareiskia pareiske liepe zadejo pazada stumdo apgavo zlugde " +
    "padave pasirase nepasirase uzsisake apskunde pasiskunde uzsipuole isbare iskoneveike paprase suzlugde atleido nusamde prisikabino kabinejasi priekabiauja persigalvojo pareikalavo nepripazista nusirase neparase neperskaite isplude apkaltino grizo sugrizo atskubejo isleke " +
    "neatsako neskambina nenori nesako parase pasake rase isejo metė mete atsake pakele padare nupirko atnese paliko isjunge"
  ).split(" "),
);
/** Third person of the past: "dzwonił", "przyszła", "skambino", "sumokėjo". */
const polishPast =
  /^(?!byl|mial|mogl)[a-z]{2,}[aeiouy]?(?:al|il|yl|ul|ala|ila|yla|ula|iela|ial|iala|edl|szedl|szla|ogla|ekl|iosl)$/;
const lithuanianPast = /^[a-z]{2,}(?:ejo|ojo|avo|ino|iejo|ambino|ikalavo|ejosi|avosi|inosi)$/;

/** Whether the folded form says that somebody did something. */
export function isPersonVerb(folded: string): boolean {
  return verbs.has(folded) || polishPast.test(folded) || lithuanianPast.test(folded);
}

const saidOfPeople = new Set(
  "again is was has just never always today yesterday znowu znow ciagle zawsze jest wczoraj dzis dzisiaj nigdy vel visada nuolat yra siandien vakar niekada".split(
    " ",
  ),
);

/** Whether the folded form often follows a name, and other words too. */
export function isSaidOfPeople(folded: string): boolean {
  return saidOfPeople.has(folded);
}
