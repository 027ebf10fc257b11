/** Vents with the subject that a reply names: what it is about, what was asked, the sum and the day; a third name none. */
import { isSituation, type SituationId } from "../../../../src/advice/situations.ts";
import type { Locale } from "../../../../src/ports/platform.ts";

export interface VentCase {
  readonly situation: SituationId;
  readonly text: string;
  readonly client: string;
  readonly subject: string | null;
}

/** Lines of: situation | vent | the client's words | subject, "-" for none. */
const lines: Readonly<Record<Locale, string>> = {
  en: `
policy-exception | he wore the hat for a month and now wants his money back |  | the hat and your request for a refund
policy-exception | she wants a refund for the dress, £40, tag cut off |  | the dress and your request for a refund (£40)
endless-revisions | third version of the logo and she wants another version again |  | the logo (third version) and your request for another version
endless-revisions | we are on v14 of the banner now |  | the banner (version 14)
endless-revisions | she changed the menu again, round 6 |  | the menu (round 6)
late-payment | they still owe us 1,200 EUR, the invoice was due on 3 October |  | the invoice (due 3 October)
late-payment | third reminder for the website and not a cent. he wants to pay in instalments now |  | the website and your request to pay in instalments
false-urgency | she needs the banner by Friday, told me at 5 pm on Thursday |  | the banner for Friday
false-urgency | wants the translation by 15.09, sent it an hour ago |  | the translation for 15.09
false-urgency | he demands the report sooner, we agreed on three weeks |  | the report
price-pressure | asks for 20 percent off the kitchen worktop because his cousin does it for 900 EUR |  | the worktop and your request for a discount
price-pressure | haggling over the haircut again, says the place next door does it for 15 euros |  | the haircut and your request for a discount
scope-creep | the landing page turned into a shop, and she says we can "just add it" |  | the landing page
our-mistake | we delivered the sofa in the wrong colour and she wants a replacement |  | the sofa and your request for a replacement
our-mistake | I cut the worktop too short. my tape, my fault |  | the worktop
over-your-head | he went to my director about the parking permit although I had answered him |  | the permit
reputation-threat | gives us one star if we don't refund the deposit of £150, "refund me or else" |  | the deposit and your request for a refund (£150)
suspected-fraud | second lost parcel from the same flat, wants a replacement again |  | the parcel and your request for a replacement
confused-client | the poor man can't find the button to log in, he forgot his password |  | the login
ghosting | sent the offer in April, she loved it, nothing since |  | the offer
know-it-all | tells me how to lay tiles because he saw a video |  | the tiles
micromanaging | wants daily updates on the roof, with photos |  | the roof
never-satisfied | soup too hot, soup too cold, now the soup is too salty |  | the meal
late-payment | tenant hasnt paid rent again, £850, third time its late | I get paid on the 15th, you know that. | the rent
policy-exception | dad wants his kid let off the late pickup charge, £15, he sat in traffic |  | your request about the charge (£15)
scope-creep | agreed units and worktop, now she wants me to move two sockets as well |  | the wiring
never-satisfied | the pillow is too hard, the pillow is too soft |  | the bedding
our-mistake | double booked table of 12 for saturday. they turned up with grandma and balloons |  | the booking
suspected-fraud | says his Rolex vanished from the room, nobody went in |  | the watch
over-your-head | she rents from us and pays late, and now the charge nurse heard about it |  | -
abuse | called me names, his wife let off steam as well |  | -
scope-creep | the album was 40 pages, due 12 December, and now it is 64 pages |  | the album
our-mistake | my fault entirely, balloons of anger everywhere |  | -
confused-client | she thinks service charge and rent are the same thing |  | the rent
policy-exception | he ordered the rug, it lay in the hall of his house for a year, now he sends it back |  | the carpet
our-mistake | we scratched her table with a trolley |  | the table
our-mistake | the violin's been ready since May and I forgot to tell him |  | the instrument
never-satisfied | we sat in the garden and she complained about the pudding |  | the dessert
never-satisfied | fridge goes, fridge hums, fridge is too blue |  | the fridge
know-it-all | the tyre shop next door, he says, would tune the accordion better |  | the instrument
endless-revisions | ninth go at the wedding cake, more lace, less lace |  | the cake
false-urgency | she was at the boiler with a torch and wanted the front door painted at once |  | the paintwork
confused-client | she told me about it with a cake in her hand, by the greenhouse |  | -
know-it-all | he leans on it at the window, with his own scarf, and hums |  | -
price-pressure | best price, he says, best price, with a wink |  | your request for a discount
our-mistake | fridge was set to defrost by our man, and the milk went off |  | the fridge
endless-revisions | the barge painting again: more blue, he says |  | the paintwork
our-mistake | my wife's scarf caught fire while he was ringing us |  | -
never-satisfied | nothing here is to her taste: not the sauce we stood by, tent pegs, chairs |  | the tent
our-mistake | the front door came in green and he had said grey |  | the door
policy-exception | she booked a room with a view of the sea, and there was fog |  | the room
abuse | called me a cow because the boiler man was late |  | the boiler
harassment | he keeps writing about my legs, the invoice is long paid |  | the invoice
abuse | he shouted at me for ten minutes | Where is my parcel? I want my money back! | the parcel and your request for a refund
false-urgency | never a please, never a thank you | I need the brochure by Wednesday, so please hurry up. | the brochure for Wednesday
abuse | she called me stupid |  | -
abuse | I cried in the toilet after that call. he swore at me for a quarter of an hour |  | -
harassment | he brings me flowers every day and asks if I am single |  | -
harassment | wants to see me in a red dress, sent me photos |  | -
ghosting | nothing for three weeks, no answer to my mails |  | -
price-pressure | my boss says our margin on the kitchen is too small anyway |  | -
false-urgency | everything is urgent with him, always |  | -
never-satisfied | whatever I do, she finds something |  | -
micromanaging | he rings me every hour on the phone |  | -
know-it-all | he knows everything better, it drives me up the wall |  | -
scope-creep | and again one more small thing, and another |  | -
late-payment | he says the money is on its way. it never is |  | -
over-your-head | he wrote to my boss, my boss told me off in the car park |  | -`,
  pl: `
policy-exception | chodził w czapce miesiąc i teraz żąda zwrotu pieniędzy |  | czapka, prośba o zwrot pieniędzy
policy-exception | klientka chce zwrotu za sukienkę, 180 zł, metka odcięta |  | sukienka, prośba o zwrot pieniędzy, 180 zł
policy-exception | klientka chce zwrotu kasy za kurs, bo jej się nie podobało |  | prośba o zwrot pieniędzy
endless-revisions | trzecia wersja logo i znowu coś nie tak |  | logo, trzecia wersja
endless-revisions | menu_v17, jutro będzie v18 pewnie |  | menu, wersja 18
endless-revisions | prosi o kolejną wersję ulotki, to już piąta runda |  | ulotka, piąta runda poprawek, prośba o kolejną wersję
late-payment | wisi nam 12 000 zł, termin płatności minął 3 października, faktura dawno wysłana |  | faktura, termin 3 października
late-payment | faktura niezapłacona, prosi o raty |  | faktura, prośba o płatność w ratach
false-urgency | potrzebuje baneru na piątek, a dziś czwartek 17 |  | baner na piątek
false-urgency | chce tlumaczenie na 15.09, wyslal godzine temu |  | tłumaczenie na 15.09
false-urgency | musi mieć projekt domu na sobotę, jak zawsze |  | rysunki projektowe na sobotę
price-pressure | targuje się o płytki jak na bazarze |  | płytki, prośba o rabat
price-pressure | chce rabatu na remont, bo kolega robi za 900 zł |  | remont, prośba o rabat
price-pressure | chce 20% rabatu na naprawę, bo u sąsiada taniej |  | naprawa, prośba o rabat
price-pressure | za reportaż ślubny daje połowę i „darmową reklamę” |  | sesja zdjęciowa
false-urgency | raportu potrzebuje szybciej, na jutro |  | raport
micromanaging | pisze co godzinę | Gdzie jest moja paczka? Proszę o informację, na jakim etapie. | przesyłka
scope-creep | robimy jej stronę, w umowie cztery podstrony, a ona dosyła kolejne |  | strona internetowa
our-mistake | zła data na tabliczce nagrobnej, pogrzeb we wtorek |  | nagrobek
over-your-head | napisała do dyrektora w sprawie szkody komunikacyjnej |  | szkoda
know-it-all | z internetu wie wszystko o leczeniu kanałowym |  | leczenie zęba
price-pressure | obiecuje nam darmową reklamę wśród znajomych |  | -
micromanaging | pyta, czy już, pół godziny później znowu pyta, czy już |  | -
never-satisfied | reportaż z wojny, nie rozmowa: to nie tak, tamto nie tak |  | -
scope-creep | miała być tylko strona internetowa, a teraz jeszcze sklep i aplikacja |  | strona internetowa
our-mistake | wysłaliśmy zły rozmiar kurtki i klientka chce wymiany |  | kurtka, prośba o wymianę
our-mistake | pomyliłam terminy i pani przyszła na wizytę 12 maja na darmo |  | wizyta 12 maja
our-mistake | zalaliśmy jej łazienkę, nasza wina, rura puściła |  | przeciek
over-your-head | poszedł z reklamacją pralki prosto do prezesa |  | pralka
reputation-threat | straszy opinią, jeśli nie oddamy zaliczki 300 zł, żąda zwrotu zaliczki |  | zaliczka, prośba o zwrot pieniędzy, 300 zł
suspected-fraud | trzecia paczka "zaginęła" pod tym samym adresem |  | przesyłka
confused-client | babcia nie może się zalogować, nie pamięta hasła |  | logowanie
ghosting | wysłałam ofertę w marcu, zachwycona, i cisza |  | oferta
know-it-all | uczy mnie kłaść tynk, bo widział na jutubie |  | tynk
micromanaging | chce codziennie raport z remontu i zdjęcie każdej deski |  | raport
never-satisfied | zupa za zimna, zupa za gorąca, zupa za słona |  | posiłek
abuse | nazwał mnie krową, bo przesyłka się spóźniła |  | przesyłka
abuse | darł się dziesięć minut | Gdzie jest moja paczka? Żądam zwrotu pieniędzy! | przesyłka, prośba o zwrot pieniędzy
false-urgency | ani proszę, ani dziękuję | Potrzebuję ulotki na środę, proszę się pospieszyć. | ulotka na środę
abuse | powiedziała że jestem tępa i żebym zmieniła pracę |  | -
abuse | wyzwiska przez telefon, potem trzask słuchawką |  | -
harassment | przynosi mi kwiaty i pyta czy mam kogoś |  | -
harassment | chce żebym założyła krótką sukienkę, przysyła zdjęcia |  | -
ghosting | cisza od trzech tygodni, nie odpisuje na maile |  | -
price-pressure | nasz dostawca podniósł ceny farby i marża mi siadła |  | -
false-urgency | u niego wszystko na wczoraj, zawsze |  | -
never-satisfied | cokolwiek zrobię, zawsze znajdzie coś |  | -
micromanaging | dzwoni co godzinę, siedzi mi na głowie |  | -
know-it-all | gadam jak do ściany, on wie lepiej |  | -
late-payment | mówi że przelew już poszedł. jasne |  | -
over-your-head | napisał do szefa ponad moją głową, szef mnie opieprzył na parkingu |  | -
policy-exception | oddaje czajnik bez pudełka, stoi i bębni palcami w blat |  | czajnik
policy-exception | chce zwrotu za nocleg, bo w nocy szczekał pies sąsiadów |  | pobyt, prośba o zwrot pieniędzy
our-mistake | wydałam tabletki nie tej osobie, moja wina, przeprosiłam |  | leki
our-mistake | włos był w zupie, oddaliśmy za cały obiad |  | posiłek
our-mistake | wina po naszej stronie, nie ma co udawać |  | -
late-payment | mówi że zwrot podatku mu się spóźnia i stąd zwłoka |  | zeznanie podatkowe
late-payment | czesne za dwa miesiące, macha mi zza płotu i nic |  | czesne
scope-creep | umówione było koszenie, a on dorzuca mycie okien |  | koszenie
scope-creep | tego nie ma w umowie, i co z tego, mówi |  | -
suspected-fraud | plomba zerwana, w środku wkrętarki cudzy silnik |  | wiertarka
micromanaging | stoi nad nami przy montażu zabudowy i liczy wkręty |  | zabudowa kuchenna
micromanaging | dzwoni w sprawie odkurzacza co pół godziny |  | odkurzacz
confused-client | skrzypce są w naprawie, a pani pyta, kiedy zacznie grać |  | instrument
never-satisfied | piąty tort próbny i nadal nie ten krem |  | tort
false-urgency | pudel ma być na jutro, ostrzyc i wykąpać, wystawa |  | strzyżenie psa
policy-exception | przez tydzień chodziła w butach po górach i prosi o wymianę |  | buty, prośba o wymianę
suspected-fraud | popukała paznokciem w ladę i wyszła bez słowa |  | -
our-mistake | podałam orzechy, a chłopczyk ma alergię |  | alergia
over-your-head | nie wpuściłam na matę, kazałam zdjąć buty, poszła do dyrektora |  | -`,
  lt: `
policy-exception | nešiojo kepurę mėnesį, o dabar nori pinigų atgal |  | kepurė, prašymas grąžinti pinigus
policy-exception | klientė reikalauja grąžinti pinigus už suknelę, 80 eurų, etiketė nukirpta |  | suknelė, prašymas grąžinti pinigus, 80 Eur
endless-revisions | trečia logotipo versija ir vėl kažkas ne taip |  | logotipas, trečioji versija
endless-revisions | meniu_v19_galutinis, rytoj bus v20 |  | meniu, 20-oji versija
endless-revisions | prašo dar vieno plakato varianto, jau šeštas ratas |  | plakatas, šeštasis taisymų ratas, prašymas parengti dar vieną variantą
late-payment | skolingi 1 200 Eur, sąskaitos apmokėjimo terminas buvo spalio 3 d., tyli |  | sąskaita, terminas – spalio 3-ioji
late-payment | sąskaita neapmokėta antrą mėnesį, prašo mokėti dalimis |  | sąskaita, prašymas mokėti dalimis
false-urgency | nori banerio iki penktadienio, o šiandien ketvirtadienis |  | reklamjuostė iki penktadienio
false-urgency | reikia vertimo iki 09-15, atsiuntė prieš valandą |  | vertimas iki 09-15
false-urgency | reikalauja ataskaitos greičiau, nors sutarėm kitaip |  | ataskaita
price-pressure | derasi dėl plytelių kaip turguj |  | plytelės, prašymas pritaikyti nuolaidą
price-pressure | prašo nuolaidos remontui, nes kaimynas padarė už 900 eurų |  | remontas, prašymas pritaikyti nuolaidą
scope-creep | sutarėm dėl svetainės, o dabar jau ir programėlė, ir parduotuvė |  | svetainė
our-mistake | išsiuntėm ne to dydžio striukę, klientė nori kitos vietoj jos |  | striukė, prašymas pakeisti prekę
our-mistake | supainiojau dieną, pacientė atėjo į vizitą gegužės 12 d. veltui |  | vizitas gegužės 12-ąją
our-mistake | nudažėm sieną ne ta spalva, mūsų kaltė |  | dažymas
over-your-head | su pretenzija dėl skalbyklės nuėjo tiesiai pas direktorių |  | skalbyklė
reputation-threat | grasina atsiliepimu, jei negrąžinsim avanso 300 Eur, reikalauja grąžinti avansą |  | avansas, prašymas grąžinti pinigus, 300 Eur
suspected-fraud | trečia siunta „dingo“ tuo pačiu adresu |  | siunta
confused-client | močiutė neprisijungia, pamiršo slaptažodį |  | prisijungimas
ghosting | išsiunčiau sąmatą kovo mėnesį, žavėjosi, ir tyla |  | sąmata
know-it-all | moko mane tinkuoti, nors tinkas laikosi |  | tinkas
micromanaging | nori kasdien ataskaitos apie stogą |  | ataskaita
never-satisfied | sriuba per karšta, sriuba per šalta, sriuba per sūri |  | maistas
abuse | išvadino karve, nes siunta vėlavo |  | siunta
abuse | rėkė dešimt minučių | Kur mano siunta? Reikalauju grąžinti pinigus! | siunta, prašymas grąžinti pinigus
false-urgency | nei prašau, nei ačiū | Reikia lankstinukų iki trečiadienio, prašau paskubėti. | lankstinukai iki trečiadienio
abuse | pasakė, kad esu kvaila ir kad man reikia kito darbo |  | -
abuse | keikėsi telefonu, paskui trenkė rageliu |  | -
harassment | neša man gėles ir klausia, ar turiu vaikiną |  | -
harassment | nori, kad ateičiau su trumpa suknele, siunčia nuotraukas |  | -
ghosting | tyla trečia savaitė, neatsako į laiškus |  | -
price-pressure | mūsų tiekėjas pabrangino dažus, marža jokia |  | -
false-urgency | jam viskas degina, visada |  | -
never-satisfied | ką bepadarysi, vis tiek ras prie ko prikibti |  | -
micromanaging | skambina kas valandą, stovi už nugaros |  | -
know-it-all | kalbu kaip į sieną, jis žino geriau |  | -
late-payment | sako, kad tuoj perves. žinoma |  | -
over-your-head | parašė bosui per mano galvą, bosas apšaukė mane prie lifto |  | -
scope-creep | ir vėl dar vienas mažas darbelis, ir dar vienas |  | -`,
};

export const ventCases: Readonly<Record<Locale, readonly VentCase[]>> = {
  en: parseCases(lines.en),
  pl: parseCases(lines.pl),
  lt: parseCases(lines.lt),
};

function parseCases(text: string): VentCase[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [situation = "", vent = "", client = "", subject = ""] = line.split("|").map((part) => part.trim());
      if (!isSituation(situation) || subject === "") throw new TypeError(`"${line}" is no case`);
      return { situation, text: vent, client, subject: subject === "-" ? null : subject };
    });
}
