/** Words of distress and danger in Polish, as people type them, with the word orders and misspellings they use. */
import { phraseList } from "../language/phrases.ts";
import type { Signals } from "./signal-kinds.ts";

const somebody =
  "on|ona|klient|klientka|facet|gosc|typ|koles|pan|maz|mezczyzna|czlowiek|ktos|kobieta|baba|pacjent|chlop|jakis";
const weapon = "noz|nozem|bron|bronia|pistolet|pistoletem|siekiera|siekiere|maczeta|maczete|strzelba|karabin";
const tool =
  "kij|kijem|bejsbol|bejsbolem|mlotek|mlotkiem|tasak|tasakiem|lom|lomem|palka|palke|butelka|butelke|rurka|nozyczkami";
const mine = "mnie|nas|mi|nam";
const people =
  "mnie|nas|kolege|kolezanke|kelnerke|pracownika|pracownice|ludzi|szefa|szefowa|wszystkich|dziewczyne|ja|go";
const staff =
  "barman*|hostess*|kasjer*|recepcjonist*|ekspedient*|sprzedaw*|kelner*|pielegniar*|fryzjer*|ochroniarz*|kierowni*|asystent*|lekar*";
const place =
  "sklepie|biurze|salonie|gabinecie|recepcji|lokalu|restauracji|hotelu|poczekalni|korytarzu|zapleczu|holu|srodku";
const before =
  "drzwiami|sklepem|biurem|salonem|gabinetem|lokalem|domem|praca|klatka|blokiem|oknem|budynkiem|restauracja";
const spot = `aucie|autem|samochodzie|samochodem|ladzie|lada|kasie|wejsciu|wyjsciu|drzwiach|oknie|parkingu|progu|${place}|${before}`;
const stands = "stoi|jest|siedzi|czeka|krzyczy|wrzeszczy|drze|awanturuje|wali|lomocze|kreci|czai|chodzi|lata|szaleje";
const willHurt = "zabije|pobije|dorwie|zadzga|udusi|zastrzeli|polamie|zatlucze|potnie|skrzywdzi|uderzy|zalatwi|spali";
const toHurt = "zabic|pobic|dorwac|zadzgac|udusic|zastrzelic|uderzyc|skrzywdzic|zgwalcic|bic|zaatakowac";
const hits = "bije|atakuje|dusi|kopie|szarpie|napastuje|oklada|popycha";
const hitPast =
  "uderzyl*|walnal|walnela|spoliczkow*|pobil*|popchn*|szarpn*|szarpal*|oplul*|naplul*|kopnal|kopnela|zaatakow*|dusil*|obmacyw*|obmacal*|zlapal|chwycil";
const iWill =
  "zabije|zamorduje|zatluke|zarzne|udusze|zadzgam|zastrzele|pobije|rozszarpie|zarabie|otruje|rozjade|zajebie|zadusze|uderze|zdziele";
const iWould = "zabilabym|zabilbym|udusilabym|udusilbym|zamordowalabym|zamordowalbym|pobilbym|pobilabym";
const toKill =
  "zabic|zamordowac|udusic|zadzgac|zatluc|zarznac|zastrzelic|pobic|uderzyc|walnac|rozszarpac|rozjechac|zajebac|otruc";
const him =
  "go|ja|ich|goscia|typa|faceta|babe|dziada|babsko|klienta|klientke|kolesia|drania|gnoja|debila|idiote|chuja|szefa|szefowa";
const toHim = "mu|jej|im|temu|tej";
const face = "morde|pysk|ryj|leb|twarz|zeby|gebe|mordzie|pysku|lbie|twarzy";
const live = "zyc|istniec";
const pills = "tablet*|proszk*|pigul*|lek|leki|lekow|prochy|prochow|nasenn*";
const often = "codzien*|co|ciagle|znowu|znow|w|po|przed|przez|do|z|ze|caly|cala|wieczor*|nocami|od";

export const polishSignals: Signals = {
  figures: phraseList(`
    umier*|umre|umarl*|umrzec|zdechne|padam ze|z|od smiechu|nudow|glodu|zimna|goraca|wstydu|zazenowania|ciekawosci|pragnienia
    zabojcz* termin*|tempo|ceny|cena|deadline*|brief*|projekt*
    samoboj* dla|naszej|marki|finansow* naszej|naszego|marki|marzy|budzetu|firmy|biznesu
    samobojcz* termin*|gol|gola|bramka|cena|ceny|deadline*|misja|krok|decyzj*|strategi*|wycena|rabat
    wizerunkow*|marketingow*|finansow*|biznesow*|zawodow*|polityczn* samoboj*
    strzel* .. samoboj*
    strzel* sobie? w stope|kolano
    strzel* mi|mu|jej|im|ci maila|mejla|fote|fotke|sms*
    zabic|zabije|ubije|ubic|zabijam|zabijemy dzis? ten|ta|to|tego|czas|nude|kaca czas|interes|deal|temat|brief|projekt|bug|pomysl
    zabic|zabije|zabijam|zabijemy czas|nude|kaca
    zabil* .. za kawe|urlop|chwile|kubek|spokoj|weekend|sen
    umre|umrzemy jesli|jak|jezeli
    noz|nozem|nozy|noze|nozyk do chleba|masla|sera|pizzy|tapet|listow|steku|miesa|ryb|tortu|warzyw
    noz|noze w plecy|plecach
    noz na gardle
    nozem na gardle
    wbil* mi|nam|jej|mu? noz
    zestaw*|komplet* nozy
    noze|nozy kuchenn*|stolow*
    na ostrzu noza
    pistolet* do|na klej*|silikon*|malowania|kleju|silikonu
    tne|tniemy|ciac|tna|tnie sie? koszty|ceny|budzet|cene|zakres|stawki|film|material
    zyc nie umierac
    nie daje|daja|dadza mi|nam|ludziom? zyc
    sie zabic|zabije na|o schod*|kabl*|prog*|tych|tym|te
    zabije sie na|o schod*|kabl*|prog*|tych|tym|te
    skocz*|wyskocz* na|po|do kawe|piwo|lunch|obiad|miasto|sklepu|biura
    nie moge|moglam|moglem sie? z|do|w|tego|go|ich|jej|jego|mu|jej|im|otworzyc|wyslac|spotkac|znalezc|doczekac
    nie mam juz? sily|sil do|na te|tego|tych|tej|nich|to|jej|jego|tamtego|maile
    nie ma sensu tego? tlumaczyc|pisac|dzwonic|odpisywac|dyskutowac
    zaatakow* moj|nasz|moja|nasza|moje projekt*|prac*|pomysl*|ofert*|wycen*|tekst*|cen*
    walnal|walnela|uderzyl* nam|mi|w poprawk*|rabat*|stol|temat|pytani*|fochem
    cos sobie zrobil* .. wlos*|paznokc*|brwi
  `),
  dangerNow: phraseList(`
    ${somebody} .. z|ze ${weapon}|${tool}
    ${somebody} .. ma|trzyma|wyciagnal|wyciaga|wyjal|wymachuje|macha|celuje|grozi|rzucil|rzuca .. ${weapon}
    wyciagnal|wyjal|wyciaga|trzyma|wymachuje|macha|celuje|wparowal|wszedl|wpadl|przyszedl|stoi .. ${weapon}|${tool}
    ma ze|przy|w? soba|sobie|reku|rece? bron|noz|pistolet|siekiere|maczete
    uzbrojon* klient*|facet|gosc|mezczyzna|napastnik
    ${weapon} .. przy gardle|szyi|glowie
    przystawil|przylozyl|przyklada .. ${weapon}
    idzie|jedzie|lezie|chodzi|biegnie|lazi za mna|nami
    sledzi mnie|nas
    mnie|nas ktos|chyba|ciagle? sledzi|goni
    goni mnie|nas
    zamknel*|zamknal*|zabarykadowa*|zaryglowa*|schowa*|chowa*|ukryl*|ukryw* sie .. przed|w|na|za|pod nim|nia|klient*|lazien*|toalec*|kibl*|zaplecz*|magazyn*|biurk*|szaf*|kantork*|biurz*|pokoj*|gabinec*|aucie|samochodzie
    siedze|siedzimy|jestem|jestesmy zamkniet*|zabarykadowan*|schowan*|ukryt*
    nie chce|pozwala|daje ${mine} wypuscic|wyjsc
    nie wypuszcza|wypusci ${mine}
    blokuje|zablokowal|zastawil|zagradza|zastawia .. drzwi|wyjscie|droge|przejscie
    ${hits} ${people}
    ${hits} moja|moje|mojego|naszego|nasza kolege|kolezanke|pracownika|pracownice|${staff}
    probuje wejsc sila
    wdziera|wlamuje sie
    wlasnie|teraz ${mine}|kolege|kolezanke? ${hitPast}
    przed chwila ${mine}|kolege|kolezanke? ${hitPast}
    rzuca|rzucil|rzucila sie na ${people}|pracownika|${staff}
    ${hits} ${staff}
    wylamuje|wywaza|rozwala|kopie .. drzwi|okno
    wali|lomocze|dobija .. w|do drzwi
    dzwoncie|zadzwoncie|wezwijcie|wzywajcie|zadzwon|wezwij .. policje|112|997|pomoc|ochrone
    dzwon|dzwoni|dzwoncie na 112|policje
    dzwonie|wzywam|zadzwonilam|wezwalam|zadzwonilem|wezwalem .. policje|112|ochrone
    czeka|czekaja|czatuje|czai na|sie na? ${mine} .. pod|przed|przy|na|za|kolo|obok ${spot}|wyjsciu|aucie|autem|samochodem|samochodzie|moim
    czeka|czekaja|czatuje pod|przed|przy|kolo .. na ${mine}
    w niebezpieczenstwie
    strzela|strzelaja do|w ludzi|nas|mnie|${place}
    zakladnik*
  `),
  somebodyHere: phraseList(`
    ${stands} .. pod|przed|w|za|przy|na|obok|kolo .. ${spot}
    ${stands} tu|tutaj|obok|nade|przede
    tu|tutaj ciagle|nadal|znowu|teraz? ${stands}
    teraz|wlasnie|juz|nadal|ciagle|dalej ${stands}
    wlasnie|teraz .. przyszedl|przyszla|wszedl|weszla|wpadl|wparowal|wrocil|wrocila|przyjechal|idzie|jedzie|wchodzi
    wszedl|wpadl|wparowal|wtargnal|wchodzi .. do sklepu|biura|salonu|gabinetu|lokalu|srodka|restauracji|pokoju
    jedzie|idzie|leci|biegnie .. tu|tutaj|po|do|pod mnie|nas|biura|sklepu|salonu|pracy|moja
    jedzie|idzie|leci|biegnie juz|teraz? tu|tutaj
    jest w drodze
    nie chce wyjsc|odejsc|opuscic
  `),
  menace: phraseList(`
    ${weapon}|noza|broni
    z|i|ma ${tool}
    z .. i kijem|kijami|bejsbolem|palka|lomem
    ${tool} bejsbolow*|w
    grozi ${mine}|jej|mu|wszystkim|kolezance|koledze|ze|smiercia|pobiciem
    krzyczy|wrzeszczy|drze|mowi|grozi|odgraza|wygraza .. ze ${mine}|ja|go|wszystkich|kogos? .. ${willHurt}
    chce|zamierza|probuje|zaraz .. ${toHurt}|${willHurt}
    wygraza
    demoluje|niszczy|rozwala .. sklep|lokal|meble|wszystko|biuro|${place}
    rzuca|wali|tlucze|kopie|wywraca .. krzesl*|rzeczami|meble|szyb*|drzwi|butelk*|towar*|stol*|wszystkim|piesciami|lade
    jest|robi|staje|zachowuje .. agresywn*|brutaln*|niebezpieczn*
    boje|boimy sie wyjsc|wychodzic|ruszyc|go|o|klienta
    boje|boimy sie ze .. ${willHurt}|rzuci|zrobi
    chce sie bic
    szuka mnie
    szedl|szla|jechal|chodzil za mna|nami
  `),
  elsewhen: phraseList(`
    wczoraj|przedwczoraj|jutro|pojutrze
    zeszl*|ostatni*|poprzedni*|ubiegl*|przyszl* tygodni*|miesiac*|rok*|raz*|noc*|weekend*|poniedzialek|wtorek|srod*|czwart*|piatek|sobot*|niedziel*|lat*|zim*
    temu|kiedys|dawniej
    gdy|kiedy pracowal*
    nastepnym|kolejnym razem
    w poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele
    grozil*|zagrozil*|straszyl*|odgrazal*
    grozi|straszy|odgraza|zapowiada|pisze|mowi .. ze .. przyjdzie|przyjedzie|znajdzie|wroci|zjawi
    powiedzial*|mowil*|napisal*|pisal*|zapowiedzial* .. ze
    jesli|jezeli|jak|gdyby .. przyjdzie|wroci|przyszedl|zjawi
    w filmie|grze|serialu|snie|ksiazce
    snilo|snil* mi|sie
    policja go|ja|ich|juz? zabrala|wyprowadzila|zatrzymala
    juz|w koncu? poszedl|wyszedl|odjechal|poszla|wyszla
  `),
  rightNow: phraseList(`
    teraz|wlasnie
    w tej chwili
    w tym momencie
    nadal|ciagle|wciaz|dalej tu|jest|stoi|siedzi|czeka|krzyczy|wali
    przed chwila
    juz tu|jest|stoi|idzie|jedzie
  `),
  self: phraseList(`
    zabic|zabije|zabijam|zabilabym|zabilbym|zabila|zabil|zabjie|zabjic|zabijmy sie|siebie
    sie|siebie juz|zaraz|chyba|dzis|kiedys? zabije|zabic|zabilabym|zabilbym|zabil|zabila
    odebrac|odbiore|odebral*|odbieram|odbierze sobie .. zycie
    sobie .. zycie .. odbior*|odebra*|odbier*
    skoncz*|konczyc|koncze ze|z soba|sobom|zyciem
    ze|z soba|zyciem chce|juz|wreszcie|trzeba? skoncz*
    targn* sie na swoje|wlasne? zycie
    nie chce mi? sie? juz|tak|dluzej|dalej|tu|wiecej|tu? ${live}
    nie chce|mam|potrafie|umiem|moge juz|tak|dluzej|dalej|wiecej|sily|ochoty|checi|po|dla|sensu co|kogo? ${live}
    nie mam juz|tu? dla kogo zyc
    nie mam|chce .. ochoty|sily|sil|checi .. ${live}
    ${live} mi? sie? juz? nie chce|da
    juz nie chce|mam sily|ochoty|mi? sie? ${live}
    nie warto ${live}
    nie ma juz? sensu|po co? ${live}
    nie mam|widze|ma|znam|znajduje .. powodu|sensu|celu .. ${live}
    odechcialo .. zyc
    po co|dlaczego|czemu .. zyje|${live}|istnieje
    po co .. sie .. urodzil*
    nie|bez|brak|brakuje .. sensu .. zycia|zyciu|istnienia|zyc
    sensu zycia nie
    zycie|zyciu .. nie ma juz|dla|wiekszego|zadnego|mnie? sensu
    zycie .. jest|stracilo|to bez sensu
    zycie .. stracilo .. sens
    nie chce mi? sie? juz|rano|wiecej? sie? budzic|obudzic
    powinnam|powinienem|musze|trzeba juz|po|prostu? prostu? umrzec|zniknac|zdechnac
    zeby|zebym|oby|marze .. mnie .. auto|samochod|tramwaj|autobus|pociag|ciezarowka .. potraci*|rozjech*|przejech*|zabil*
    stracil* .. chec|ochote|wole|sens do? zycia
    zeby .. to|moje zycie .. skonczylo|koniec
    moje zycie nie|jest .. warte|bez
    samoboj*|samobuj*|somoboj*
    mysl* o smierci
    mysl* .. zeby sie .. zabi*|skonczyc
    chc*|wol*|pragne|marze|mam|najchetniej .. umrzec|zdechnac|umierac
    umrzec .. chce|chcialabym|chcialbym|wole
    wol*|najchetniej .. nie ${live}
    lepiej|latwiej|lzej .. gdybym|jakbym|zebym .. nie zyl*|istnial*|urodzil*|byl*|bylo
    lepiej|latwiej|lzej .. gdybym|jakbym|zebym .. umarl*|zniknel*|zniknal*
    lepiej|latwiej|lzej .. umrzec|umarla|umarl
    gdybym|jakbym|jak|jesli umarla|umarl|zniknela|zniknal|umre|znikne .. nikt|wszyscy|wszystkim
    lepiej|latwiej|lzej|spokojniej .. beze mnie
    beze mnie .. lepiej|latwiej|lzej|spokojniej
    lepszy beze mnie
    nikt .. nie .. zauwazy*|teskni*|plaka* .. gdyby|gdybym|jakbym|jak|jesli|za .. mnie|nie|znikn*|umar*|mna
    zniknac|znikne|zniknela* na zawsze|dobre
    zniknac|znikne z tego|powierzchni
    chc*|wol*|oby*|zeby*|modle|marze .. nie .. obudz*|budzic
    nie sie? juz|jutro|rano|wiecej|sie? obudzic|obudzila|obudzil|obudzilabym|obudzilbym
    zasnac|usnac|zasne|usne .. na zawsze|wieki
    zasnac|usnac|zasne|usne .. nie .. obudz*
    tne|potne|pocielam|pocialem|pociac|ciac|cielam|cialem|potnel* sie
    tne|potne|pocielam|pocialem|pociac|cielam|cialem sobie? rece|przedramiona|uda|zyly|nadgarstki
    sie znowu|znow? tne|pocielam|pocialem|ciac|potne
    okalecza*|okaleczy*|samookalecz*|autoagresj*
    zrobi*|robie|robic|zrobilam sobie jakas? krzywde|cos
    sobie znowu|zaraz|jakas? cos|krzywde zlego? zrobi*|robie
    cos sobie znowu|zaraz? zrobi*|robie
    krzywde sobie zrobi*
    zrobi* cos sobie
    skrzywdz* sie|siebie
    podetne|podciac|podcielam|podcialem|podcinam|otworze|otworzyc .. zyly
    zyly .. podetne|podciac|potne|otworze
    powiesze|powiesic|powiesil*|utopie|utopic|otruje|otruc|zastrzele|zastrzelic|zagazuje sie
    sie juz|zaraz|chyba|po|prostu? powiesze|powiesic|powiesil*|otruc|otruje|utopic|zastrzelic|zastrzele
    rzuc*|skocz*|wyskocz*|skoczyc sie? .. z|ze mostu|okna|dachu|balkonu|wiezowca|wiaduktu|wiezy|urwiska|pietra
    rzuc*|skocz*|wskocz*|wejd*|poloz* sie? .. pod|na pociag|tramwaj|metro|tira|tory|samochod|ciezarowke
    wyskocz*|skocz* przez okno
    z mostu|okna|dachu|balkonu sie? skocz*|rzuc*
    pod pociag|tramwaj|metro|tira sie? skocz*|rzuc*|wskocz*
    lykn*|polkn*|wezme|wziac|wziel*|wzial*|nalyk*|zazyl*|zazyc .. wszystkie|garsc|opakowanie|cale|cala|duzo .. ${pills}
    nalyk*|najad* sie ${pills}
    przedawkow*
    dosc|dosyc .. zycia
    zmeczon* .. zyciem
    zyciem jestem? zmeczon*
    zmeczylo mnie .. zycie
    list* pozegnaln*
    pozegnaln* list*
    nie zasluguje zeby|na|by zyc|zycie
    zaluje|szkoda|lepiej|gdybym .. ze|sie|bym .. nie? sie? urodzil*
    nie chce .. byc .. na tym swiecie
    zeby|zebym|gdyby mnie juz? nie bylo
    gdybym|jakbym|zebym|najlepiej .. nie urodzil*
    wszystko|to skonczyc .. zycie
    nikomu|nikt .. nie .. mnie|bedzie .. brakowa*|tesknil*
    odejsc|odejde z tego swiata
    zakoncz*|skrocic|konczyc .. zycie|cierpienie|meki|meke
    przestac ${live}|oddychac
    nie dozyje|doczekam jutra|rana
    nie dam rady .. zyc
  `),
  selfUnlessLaughing: phraseList(`
    niech mnie ktos zabije|dobije|zastrzeli
    strzel*|palne|palnac sobie kulke|kule? w leb|glowe
    sobie w leb|glowe strzel*|palne|palnac
    pochlastac|pochlastam sie
    sie pochlastac|pochlastam
    chce po|prostu|juz|juz? zniknac
    skocze|wyskocze z|przez okna|okno
  `),
  anger: phraseList(`
    ${iWill}|${iWould}|${toKill} ${him}
    ${iWill}|${iWould}|${toKill} tego|ta|te|tych|tamtego|tamta|jakiegos ${him}|klientow|ludzi|palanta|buraka|chama|czlowieka
    ${him} chyba|zaraz|kiedys|normalnie|po|prostu|chetnie|w|koncu? prostu|koncu? ${iWill}|${iWould}|${toKill}
    przyjde|pojde|pojade|wroce|wpadne .. z ${weapon}|${tool}
    przyniose|wezme|kupie noz|bron|siekiere|kij|pistolet
    spale|podpale|wysadze ${toHim}|ten|ta|to|caly|jego|ich dom|sklep|biuro|auto|bude|firme|lokal|samochod|mieszkanie
    polamie|przetrace|wyrwe|obije|skrece|rozkwasze|poderzne ${toHim} .. nogi|rece|kark|${face}|gardlo|nos|szczeke|kolana
    chce|ochote|zaraz|chetnie ${toHim} przywalic|przylozyc|walnac|przywale|przyloze|wpierdolic|wlac
    rozwalic|rozwale|obic|skopac|skopie|rozbic|rozbije|przefasonowac|stluc ${toHim} .. ${face}|nos|szczeke
    dam|dac|strzele|trzasne|przyloze|przywale|przypierdole|walne|walnac|jebne ${toHim} .. ${face}
    w ${face} ${toHim}? dam|dac|strzele|trzasne|przywale|walne
    niech|zeby|oby .. zdechnie|zdechla|zdechl|umrze|umarl|zdycha|zdechna
    zycze ${toHim} .. smierci|raka|wypadku|najgorszego
    zasluguje na smierc|kulke
    ${toHim} cos|krzywde zrobie
    zrobie ${toHim} krzywde|cos
  `),
  strain: phraseList(`
    atak*|napad* paniki|leku|placzu|histerii
    panikuje przed|codziennie|na|gdy|jak|kiedy
    placze|rycze|szlocham ${often}
    placze|rycze|szlocham i|juz|jak|kiedy|gdy|nie
    i|znowu|znow|tylko|ciagle|juz|siedze placze|rycze|ryczalam|ryczalem|plakalam|plakalem|szlocham
    plakalam|plakalem|ryczalam|ryczalem ${often}
    poplakal*|rozplakal*|zaplakal* sie
    sie poplakalam|rozplakalam|poplakalem|rozplakalem
    chce|zbiera mi|mnie sie? na? plakac|placz|wyc|ryczec
    doprowadzil*|doprowadza .. do placzu|lez|rozpaczy
    nie spie|spalam|spalem|sypiam|przespalam
    nie moge|potrafie|umiem|moglam|moglem .. spac|zasnac|usnac|oddychac|jesc|wstac|funkcjonowac
    nie moge|potrafie przestac plakac|ryczec|myslec|sie
    nie moge|daje|mam juz? tak dluzej|dalej
    nie moge juz? tego? wytrzymac|zniesc
    nie daje juz|sobie|z|psychicznie? tym|juz|sobie? rady
    juz nie dam rady
    nie dam juz|psychicznie rady
    nie dam rady juz|dluzej|psychicznie|wstac|tak
    rady juz? nie daje|dam
    nie wytrzymam|wytrzymuje|wyrabiam|wyrobie juz|psychicznie|tego|tu|tam|dluzej|nerwowo
    juz|psychicznie|dluzej|nerwowo tego|juz? nie moge|daje|wytrzymam|wytrzymuje|wyrabiam
    nie mam juz? na? sily|sil
    brak|brakuje mi|juz? sil|sily
    bezsenn*
    budze sie .. z placzem|lekiem|krzykiem
    budze sie .. w nocy
    koszmar* .. o|z pracy|klien*|praca|nim
    sni* mi sie .. praca|klient*|po
    boje|balam|balem sie jutro|juz? isc|chodzic|przyjsc|wracac|wrocic|wstac|odebrac|odbierac|otworzyc|otwierac|pracy|jutra|poniedzialku|telefonu
    boje|balam|balem sie .. do pracy
    zalam* nerwow*
    zalamana|zalamany|zalamuje|zalamalam|zalamalem jestem|sie|psychicznie
    jestem|czuje .. zalaman*|wrakiem|klebkiem|wypalon*|bezsiln*
    na skraju|granicy zalamania|wytrzymalosci|wyczerpania|sil
    u kresu sil|wytrzymalosci
    ostatkiem|resztka|resztkach sil
    czuje sie .. nikim|zerem|bezwartosciow*|bezsiln*|beznadziejn*|smieciem|uwiezion*|niczym|pusta|pusty
    wypalilam|wypalilem sie
    wypaleni* zawodow*
    psychika .. siada|siadla|wysiada
    siada|siadla|wysiada .. psychika|glowa
    psychicznie|nerwowo .. nie|wysiadam|wykonczon*|wykancza
    depresj*|deprech*|nerwic*
    niedobrze|mdlosci .. przed|na .. prac*|zmian*|rozmow*|mysl|telefon*|dyzur*
    wymiotuje|rzygam|wymiotowalam|wymiotowalem|mdli .. przed|ze|z|od .. prac*|zmian*|stresu|nerwow|dyzur*|wyjsciem
    trzes* .. sie .. rece|cala|caly|dlonie
    rece|dlonie .. trzes*
    trzese sie
    duszno|dusze|dusi mi|mnie|sie .. klatce|przed|stresu|strachu
    klatka|klatce .. boli|sciska|kluje
    boli|sciska|kluje .. klatce|klatka|sercu
    serce .. wali|kolacze
    kolatani* serca
    nienawidze siebie
    nienawidze swojego|mojego zycia
    odechciewa .. zyc|wszystkiego
    zyc sie odechciewa
    wszystko .. nie|bez .. sensu
    nie widze wyjscia|nadziei|przyszlosci
    nie mam nadziei|nikogo
    pije .. zeby|codziennie|co .. zasnac|zapomniec|wieczor|pracy|przetrwac|uspokoic
    biore|lykam|bralam|bralem|jade .. uspokaj*|nasenn*|uspokojenie|xanax|relanium|antydepresant*
    ${hitPast} mnie|nas|kolezanke|kolege|kelnerke|pracownice|mi|nam .. w|za|na|twarz|po|reke
    ${hitPast} mnie|nas|kolezanke|kolege|kelnerke|pracownice
    mnie|nas|kolezanke|kolege wczoraj|dzis|dzisiaj|klient|klientka|facet|pacjent|nagle|on|tez? ${hitPast}
    rzucil*|cisn* .. we mnie
    rzucil*|cisn* .. w nas|kolezanke
    podniosl* .. reke
    po|w twarz dostal*
    dostal* .. w|po twarz|twarzy
    nie czuje sie bezpieczn*
    mam ochote uciec|zniknac|schowac
    trace zmysly|nadzieje
    ze mna .. zle|niedobrze
    rozsypuje|rozpadam|sypie|rozsypalam|rozsypalem sie psychicznie|nerwowo|na|calkiem
    siegn* dna
    jestem na dnie
  `),
  laughing: ["haha*|hahah*|ahah*|hehe*|hihi*|xd|xdd|buhaha*|lol|zart*|zartuje|smieje|beka"],
};
