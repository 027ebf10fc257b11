/** Words of distress and danger in Lithuanian, as people type them, mostly without diacritics. */
import { phraseList } from "../language/phrases.ts";
import type { Signals } from "./signal-kinds.ts";

const somebody =
  "jis|ji|jie|klientas|kliente|vyras|vyrukas|vyriskis|zmogus|moteris|kazkas|kazkoks|tipas|lankytojas|svecias|pacientas|dede|diedas|boba";
const weapon = "peil*|ginkl*|pistolet*|kirv*|macet*|sautuv*";
const tool = "lazda|lazdom|beisbol*|plaktuku|plaktuka|kuju|lauztuvu|lauztuva|vamzdziu|buteliu|kastetu|grandine|zirklem";
const mine = "mane|mus|man|mums|manes|musu";
const people = "mane|mus|kolege|kolega|darbuotoja|darbuotoje|padaveja|zmones|ji|ja|visus|vadove|vadova|mergina";
const staff =
  "barmen*|administrator*|pardavej*|padavej*|registrator*|kirpej*|slaugytoj*|apsaugin*|gydytoj*|vadybinink*|kasinink*";
const place =
  "parduotuveje|biure|salone|kabinete|recepcijoje|registraturoje|restorane|kavineje|viesbutyje|koridoriuje|sandelyje|foje|laiptineje";
const inside = "parduotuve|biura|salona|kabineta|vidu|restorana|recepcija|kavine|patalpas|sandeli|registratura";
const spot = `duru|lango|kasos|iejimo|isejimo|parduotuves|biuro|namu|salono|masinos|automobilio|vartu|${place}`;
const stands = "stovi|yra|sedi|laukia|rekia|saukia|siauteja|siaucia|trankosi|vaiksto|laksto|dauzosi|budi|tupi";
const comes = "eina|ateina|vaziuoja|atvaziuoja|bega|lekia|atlekia|arteja|skuba|lipa";
const willHurt =
  "uzmus|sumus|nuzudys|papjaus|nudurs|primus|pasmaugs|nusaus|nudes|trenks|suzalos|sudegins|padegs|nudobs";
const toHurt =
  "uzmusti|sumusti|nuzudyti|papjauti|nudurti|primusti|pasmaugti|nusauti|trenkti|suzaloti|sumust|uzmust|uzpulti|padegti|isprievartauti";
const hits = "musa|puola|smaugia|spardo|stumdo|talzo|dauzo";
const hitPast =
  "trenke|smoge|sumuse|uzpuole|spyre|pastume|pastumejo|stume|griebe|sugriebe|apspjove|apspjaude|smauge|voze|kumstelejo|stumtelejo|ispyre|grabaliojo|grabinejo|primuse|suduode|uzvoze|pliaukstelejo";
const iWill =
  "uzmusiu|nuzudysiu|papjausiu|nudursiu|pasmaugsiu|sumusiu|nusausiu|primusiu|nudobsiu|nugalabysiu|nunuodysiu|suvazinesiu|uzdauzysiu|sudrasysiu";
const iWould = "uzmusciau|nuzudyciau|pasmaugciau|sumusciau|papjauciau|nudurciau|trenkciau|nusauciau";
const toKill =
  "uzmusti|nuzudyti|pasmaugti|sumusti|papjauti|nudurti|nusauti|trenkti|smogti|suvazineti|nudobti|uzmust|nuzudyt|pasmaugt";
const him =
  "ji|ja|juos|jas|klienta|kliente|vyruka|vyra|dieda|boba|tipa|idiota|debila|virsininka|vadove|vadova|bosa|seni|karve";
const toHim = "jam|jai|jiems|joms|tam|tai|situi";
const face = "snuki|veida|galva|dantis|nosi|marmuza|zandus|kakta|ausi";
const live = "gyventi|gyvent|egzistuoti";
const dieWord = "mirti|numirti|mirt|numirt|nebegyventi|negyventi|nugaisti|padvesti";
const dead = "mires|mirus*|negyva|negyvas|numires|numirus*";
const pills = "tablet*|tableci*|vaist*|piliul*|migdom*|raminam*";
const noWake =
  "nebepabus*|nepabus*|nebeprabus*|neprabus*|nebeatsibus*|neatsibus*|nebeatsikel*|neatsikel*|nebepabust|nebusti";

export const lithuanianSignals: Signals = {
  figures: phraseList(`
    mirst*|mirsi*|numirsi*|numir*|miriau|mirsiu|mirti|mirt is|nuo juoko|nuobodulio|bado|gedos|smalsumo|nuovargio|laimes|karscio|salcio
    mirsiu|numirsiu|mirstu|numirciau is|nuo|jei|jeigu
    mirtin* terminas|terminai|deadline*|pavarg*|rimtai|nuobod*|isigand*|brang*|nusibod*|isizeid*
    pavarg* mirtinai
    savizud* musu|firmos|firmai|imonei|biudzetui|marzai|verslui|prekes|marketing*
    savizudisk* termin*|kain*|projekt*|misij*|grafik*|sprendim*|deadline*|nuolaid*
    finansin*|karjeros|marketing*|versl*|profesin*|reputacijos savizud*
    nuzudysiu|uzmusiu|uzmusti|nuzudyti|zudyti|uzmusim ta|sita|laika|visa|musu? laika|bug*|brif*|projekt*|ideja|deadline*|uzduoti|logotip*
    nuzudyciau|uzmusciau|nuzudyti|mirciau uz|del kavos|kava|puodel*|atostog*|ramyb*|savaitgal*
    mesk|meskit|mesiu man|jam|jai|jiems? laiska|maila|zinute|nuoroda
    sauti|soviau|sove|sauname sau? i koja
    soviau|sove|sauti|isauti sau i koja
    ismeig*|suvar*|sukis*|gavau .. peil* .. nugara
    peil* i nugara
    peil* kepsniui|duonai|sviestui|suriui|picai|tortui|mesai|zuviai|tapetams
    virtuvin*|stalo|sviesto|duonos peil*
    parduodam*|pardav* .. peil*
    peiliu rinkin*|komplekt*
    klij*|silikono|dazu pistolet*
    susizaloj* .. ranka|koja|pirst*|nugara|keli|peti|darbe|delna
    pjausto|pjaustom|karpo biudzet*|kain*|sanaud*|medziag*|video|vaizdo
    neleidzia|neduoda ramiai? gyventi
    nebenoriu|nenoriu|negaliu .. gyventi tame|tokiame|prie|salia|viesbut*|bendrabut*
    soku|sokti|soksiu|sokam i masina|automobili|taksi|traukini|autobusa
    issoku|issokti|issoksiu kavos|pietu|pietums|trumpam
    neturiu|nebeturiu|nebera|nera jau? jegu su|jam|jai|tiems|siems|situ
    nera|nematau prasmes jam|jai|jiems|su|cia|rasyti|aiskinti|skambinti|gincytis|atsakyti
    gana|uzteks|atsibodo man? to|sito gyvenimo budo
  `),
  dangerNow: phraseList(`
    ${somebody} .. su ${weapon}|${tool}
    ${somebody} .. turi|laiko|issitrauke|istrauke|traukia|mojuoja|mosuoja|mosikuoja|grasina|atsinese ${weapon}|${tool}
    issitrauke|istrauke|mojuoja|mosuoja|mosikuoja|laiko|stovi|yra|isiverze|laksto|iejo|atejo|grizo .. ${weapon}
    stovi|yra|isiverze|laksto|iejo|atejo|mojuoja .. su .. ${tool}
    turi ginkla|peili|pistoleta|kirvi|sautuva
    ginkluot* klient*|vyr*|zmog*|tip*
    priremia|prireme|prikiso|pridejo .. ${weapon}
    seka|persekioja|sekioja|vejasi paskui? ${mine}
    ${mine} dabar|kazkas|vis? seka|vejasi|persekioja
    ${comes}|sekioja paskui mane|mus
    uzsirakin*|uzsibarikad*
    slepiuosi|slepiames|pasislepiau|pasislepem|pasislepeme
    neisleidzia|neleidzia|neisleido ${mine} .. is|iseiti|pro|isvaziuoti
    neisleidzia ${mine}
    uzblokav*|blokuoja|uzstoj*|uztver* .. duris|isejima|kelia|praejima
    ${hits} ${people}
    ${hits} mano|musu kolege|kolega|darbuotoja|darbuotoje|vadove
    ${people} ${hits}
    ${hits}|uzpuole|puole musu|mano? ${staff}
    ka tik|tk .. ${hitPast}
    dabar|siuo .. ${hits} ${people}
    lauzia*|dauzo|spardo|issilauze .. duris|langa|langus
    lauziasi|verziasi|dauzosi|beldziasi i|pro duris|vidu|${inside}
    kvieskit*|kviesk|skambink*|iskviesk*|kvieciu|iskvieciau policij*|112|pagalb*|apsaug*
    laukia|tyko|lukuriuoja manes|musu .. prie|uz|lauke|kieme|aiksteleje|laiptineje
    laukia|tyko|stovi prie|uz|lauke|kieme|aiksteleje mano|manes
    laiko|sugriebe|griebe|tampo ${mine} .. nepaleidzia
    gresia pavojus
    esu|esame pavojuje
    saudo i|${place}
    ikait*
  `),
  somebodyHere: phraseList(`
    ${stands} .. prie|uz|pas|salia .. ${spot}|manes|musu
    ${stands} ${place}|lauke|kieme|viduje|cia|salia
    prie|uz .. ${spot} .. ${stands}
    ${somebody} prie|uz|pas .. ${spot}|manes|mus
    ${somebody} dabar|jau|vis|cia|dar|vel? dar? cia|${place}|lauke|viduje|${stands}
    dabar|vel|cia|tebe|vis .. ${stands}
    ka tik .. atejo|iejo|grizo|isiverze|atvaziavo|pasirode|isibrove
    dabar .. atejo|iejo|grizo|${comes}
    iejo|isiverze|ibego|isibrove|atejo .. i ${inside}
    ${comes} .. cia|pas|link|i|prie .. manes|mus|musu|${inside}|darba
    ${comes} cia
    jau|tuoj pakeliui|${comes}
    nenori|neketina|atsisako iseiti
    neiseina
  `),
  menace: phraseList(`
    ${weapon}
    su ${tool}
    grasina|gasdina ${mine}|jai|jam|visiems|kolegei
    grasina|gasdina .. ${toHurt}|${willHurt}|susidoroti|mirtimi
    rekia|saukia|sako|grasina|klykia .. kad .. ${willHurt}
    nori|ketina|ruosiasi|zada|bando|tuoj .. ${toHurt}|${willHurt}
    agresyv*|smurtau*
    dauzo|lauzo|meto|svaido|niokoja|varto|spardo|talzo .. daikt*|kedes|kede|baldus|langus|stikl*|duris|viska|prekes|stalus|lentynas|butelius
    bijau|bijom|bijome iseiti|jo|pajudeti|kliento
    bijau|bijom|bijome kad .. ${willHurt}
    nesijauciu saugi|saugus|saugiai
    lenda|nori|puola mustis
    iesko manes
    seke|sekiojo mane|mus|paskui
    paskui mane|mus
  `),
  elsewhen: phraseList(`
    vakar|uzvakar|rytoj|poryt
    praeit*|praejus*|pereit* savait*|menes*|metais|kart*|pirmadien*|antradien*|treciadien*|ketvirtadien*|penktadien*|vasar*|ziem*|nakt*
    pries savaite|menesi|metus|kelet*|kelias|kelis|dvi|tris|pora
    kadaise|kazkada|seniau|anksciau
    kai dirbau
    kita karta|kart|savaite
    grasino|pagrasino|gasdino|zadejo
    grasina|zada|gasdina|raso|saka .. ateiti|ateis|atvaziuoti|atvaziuos|suras|surasti|sugris|atsives|lauks|padegti
    sake|pasake|parase|rase|teige .. kad|jog
    jei|jeigu|kai .. ateis|gris|pasirodys|ateitu|grizs
    filme|zaidime|seriale|sapne|knygoje|sapnavau|mokymuose|pratybose
    policija .. isvede|paeme|isveze|sulaike
    jau|galiausiai isejo|isvaziavo
  `),
  rightNow: phraseList(`
    dabar
    ka tik
    siuo metu|momentu
    tebestovi|tebera|tebelaukia|tebesedi
    vis dar .. stovi|cia|yra|laukia|sedi|rekia
    jau cia|stovi|prie|pakeliui
  `),
  self: phraseList(`
    nusizud*|nusizyd*|nusizut*
    zudytis|zudytys|zudyciausi|zudysiuos*|zudausi|uzsimusiu|uzsimusti|uzsimusciau
    save|saves nuzudyti|uzmusti|nuzudysiu|uzmusiu|pribaigti|pribaigsiu|zudyti|nudurti
    noriu|norisi|noreciau|norejau|norejosi|trokstu|svajoju .. ${dieWord}
    ${dieWord} as? noriu|norisi|noreciau
    nebenoriu|nenoriu|nesinori|nebesinori|nebenorejau|nebegaliu|nebemoku|neverta|nebeverta|nebeturiu|neturiu .. ${live}
    ${live} jau|daugiau|toliau|as? nebenoriu|nenoriu|nesinori|nebesinori|nebegaliu|neturiu|nebeturiu|nebera|neverta
    nebenoriu|nenoriu|gana|atsibodo|uzteks|uzkniso man|to|sito|tokio|jau? to|sito|savo? gyvenimo
    nebenoriu|nenoriu jau|daugiau|tiesiog|rytoj? buti|busti|pabusti|prabusti|atsibusti|kvepuoti
    savizud*|savizydyb*|savizut*
    pasitrauk*|iseiti|iseisiu|iseiciau is sio|savo|to? gyvenimo|pasaulio
    is gyvenimo pasitrauk*|iseit*|iseisiu
    zaloju|zaloti|zalosiu|suzaloti|suzalosiu|suzaloju|zalojau|nuskriausti save|saves|sau
    save|saves|sau vel|vis|pradejau|as? zaloj*|zaloti|zalosiu|suzalo*|zalojim*|nuskriau*
    zalojuosi|zalojausi|zalotis|savizal*|susizalo*
    pjaustausi|pjaustaus|pjausciausi|pjausciaus|pjaustytis|pjaustytys|pjaustysiuos*|raizausi|raiziausi|raizytis
    pjausciau|pjaustau|pjausciausi|supjausciau|raizau sau? rankas|riesus|slaunis|venas
    pjau*|perpjau*|persipjau*|prasipjau* .. venas|riesus
    venas|riesus .. pjau*|persipjau*|prasipjau*|perpjau*
    be manes .. geriau|lengviau|ramiau|laimingesn*
    geriau|lengviau|ramiau .. be manes
    nebera|nera|nematau|nebematau|neturiu|nebeturiu|praradau|nejauciu .. prasmes|tikslo|priezasties|noro|nora|kam|ko .. ${live}|keltis|pabusti|atsibusti
    nebera|nera|nematau|nebematau|neturiu|nebeturiu .. gyvenimo|gyvenime .. prasmes|tikslo
    nebera|nera|nematau|nebematau|neturiu|nebeturiu .. prasmes|tikslo .. gyvenime|gyvenimo
    neturiu|nebeturiu|nera|nebera jau? del|kam ko? ${live}|buti
    gyvenim* .. nebeturi|neturi|nera|nebera|nebeteko|neteko|prarado .. prasmes|prasme
    nezinau|nebezinau|kam|ko as? gyvenu
    gyvenim* .. beprasm*|nebemielas|neverta*
    gyvenim* .. baigtusi|pasibaigtu
    kam|kodel|del .. ${live}|gyvenu|gimiau|egzistuoju
    atim*|atimti .. sau|savo .. gyvyb*|gyvenima
    gyvybe .. atim*
    uzmigti|uzmigciau|uzmigt|miegoti|uzmigsiu .. ${noWake}|amzin*
    kad|rytoj|geriau|noreciau|noriu|niekada .. ${noWake}
    uzmigti|uzmigt amziams|visiems
    geriau|verciau|greiciau .. numirciau|mirciau|numirti|mirti|negimciau|negyvenciau|nugaisciau|negimti|negimes|negimus*
    geriau|verciau|greiciau .. buciau|butu|noreciau .. ${dead}|negimes|negimus*
    kad|jei|jeigu .. numirciau|mirciau|negyvenciau|nebegyvenciau
    kad|jei|jeigu|geriau .. nebuciau gimes|gimusi|gyva|gyvas
    darau|dariau|padariau|daryti sau zala|zalos|skriauda
    viska baigti|uzbaigti .. gyvenim*
    kad|jei|svajoju|noreciau .. mane .. partrenktu|suvazinetu|pervaziuotu|numustu
    turiu|tureciau|reikia|reiketu|geriau jau|tiesiog|man? ${dieWord}
    neegzistuoti|nebeegzistuoti
    nustoti|liautis ${live}|kvepuoti|gyvenus|egzistavus
    kad|jei|jeigu|geriau|gerai .. manes .. nebutu|nebebutu|nebeliktu|nebuvo
    niekas .. nepasige*|nesigestu .. dingciau|numirciau|mirciau|nebutu|nebeliktu
    niekas .. manes .. nepasige*|neverk*|nesiges|nesigestu|neieskos
    niekas .. nepastebe* .. manes|dingciau|numirciau|dingus
    noriu|noreciau|norisi .. isnykti|dingti|pranykti amziams|visiems|visam|is|nuo
    isnykti|pranykti|dingti amziams
    isnykti|pranykti|dingti visiems|is laikams|sio|pasaulio
    nusok*|nenusok*|issok*|neissok*|sokti|soksiu|sokciau|mestis|mesiuos* .. nuo tilto|stogo|balkono|kranto|bokst*
    nusok*|issok*|sokti|soksiu|sokciau|mestis|mesiuos* .. pro|per langa
    sokti|soksiu|sokciau|pulti|pulsiu|mestis|mesiuos*|lisiu|listi|palisti|palisiu|atsigul*|gul* .. po|ant .. traukin*|masin*|ratais|begiu|troleibus*|autobus*|fura
    nuo tilto|stogo|balkono .. nusok*|sok*|mest*
    po traukiniu|ratais|troleibusu|fura .. sok*|pul*|lis*|atsigul*|mes*
    pasikarsiu|pasikarciau|kartis|karsiuos|pasikore|pasikart
    einu|eisiu|reikia|noriu|galvoju .. pasikarti|skandintis|nusinuodyti|nusisauti
    pasikarti|nusinuod*|nusisau*|nusiskandin*|skandintis
    gala .. sau|pasidary*
    pasidary* .. gala
    isger*|prisiger*|suvalg*|prisivalg*|ryti|praryti|prarysiu|surysiu|paimsiu .. visas|visus|visa|sauja|sauj*|pakuot*|daug .. ${pills}
    isger*|prisiger*|prisivalg*|suvalg* ${pills} .. visas|visus|pakuot*
    prisiger*|prisivalg* ${pills}
    perdozuo*|perdozav*
    baigti|pabaigti|baigsiu|pabaigsiu|uzbaigti|uzbaigsiu|nutraukti|nutrauksiu savo|sita|ta|su? gyvenima|savimi|savim|kancias|gyvybe
    susidoroti|susidorosiu su savimi
    pavarg*|nusibodo|issekau .. ${live}|gyva|gyvas
    pavarg* nuo gyvenimo
    mint* .. apie mirti|gala|pabaiga
    galvoju|mastau|galvojau|svajoju .. apie mirti|gala
    galvoju|mastau|galvojau .. kaip .. mirti|numirti|pasitraukti|${dieWord}
    atsisveikinimo|priesmirtin* laisk*|rastel*
    nesu verta|vertas .. gyventi
    gailiuosi|gaila|kam|geriau .. kad .. gimiau
    nesulauksiu|neisgyvensiu .. rytojaus|ryto|nakties
    manes rytoj? nebebus|nebeliks|nebus
  `),
  selfUnlessLaughing: phraseList(`
    nusaukit*|pribaikit*|uzmuskit* mane
    kulka .. kakta|galva|smilkini
    tik|telieka|belieka|lieka pasikarti
  `),
  anger: phraseList(`
    ${iWill}|${iWould}|${toKill} as|tikrai|kada|tiesiog|kaip? nors? ${him}
    ${iWill}|${iWould}|${toKill} as|tikrai? ta|sita|tuos|situos|visus|ana ${him}|zmogu|klientus|gyvuli|asila
    ${him} .. ${iWill}|${iWould}|${toKill}
    noriu|noreciau|norisi|trenksiu|vosiu|smogsiu|duosiu|uzvaziuosiu ${toHim} .. trenkti|smogti|duoti|vozti|uzvozti|${face}
    trenksiu|vosiu|smogsiu|duosiu|uzvaziuosiu|trenkciau ${toHim}
    i|per ${face} ${toHim}? duosiu|trenksiu|vosiu|gaus
    ateisiu|nueisiu|atsinesiu|pasiimsiu|nusipirksiu|nuvaziuosiu .. ${weapon}|${tool}
    sudeginsiu|padegsiu|susprogdinsiu|isdauzysiu|sudauzysiu .. nama|namus|biura|parduotuve|masina|automobili|firma|kontora|salona|langus
    sulauzysiu|nusuksiu|isdauzysiu|ismusiu|suknezinsiu|perpjausiu ${toHim}|jo .. kojas|rankas|spranda|gerkle|kakla|${face}
    kad|tegu|tegul|noreciau|linkiu|lai .. nusibaigtu|padvestu|nudvestu|numirtu|nudvesia|padvesia|nugaistu|uzsimustu
    linkiu ${toHim} .. mirties|blogo
    nusipelno|nusipelne|vertas|verta mirties|kulkos
    ka|kazka ${toHim} padarysiu
  `),
  strain: phraseList(`
    panikos|nerimo|isterijos atak*|priepuol*|ataka
    panikuoju pries|kasdien|kai|kiekvien*
    verkiu|verkiau|verkdavau|zliumbiu|raudu|bliaunu .. po|pries|kas|kiekvien*|del|darbe|tualete|naktimis|vakarais|kasdien|is|kai|masinoje|sandelyje
    ir|vel|vis|sedziu|nuolat|kasdien|tiesiog verkiu|verkiau|zliumbiu|zliumbiau
    apsiverk*|pravirk*|issiverk*
    verkiu
    privert*|privede|prived* .. asar*|verkti|isterijos
    ima|imu|noris|norisi|norejosi verkti|verkt|raudoti|kaukti|staugti
    asaros .. byra|rieda|tvenkiasi|bega
    nemiegu|nebemiegu|nemiegojau|nebemiegojau
    nebegaliu|negaliu|nesugebu|nepavyksta|negalejau .. uzmigti|miegoti|uzmigt|miegot|kvepuoti|valgyti|atsikelti|keltis
    nebegaliu|negaliu nustoti|liautis verkti|drebeti|galvoti
    nebegaliu jau? daugiau|taip|sitaip|pakelti|istverti|kenteti|nebegaliu
    daugiau|taip|as|sitaip daugiau|taip|jau? nebegaliu
    neistver*|nebeistver*|nebepakel*|neatlaikau|neatlaikysiu|nebeatlaik*|nebesusitvark*|nebevezu|nebesilaikau|nebepavelku
    neturiu|nebeturiu|nebera|nebeliko|pritruko jau|man|daugiau|visai|jokiu? jegu|vilties
    jegu .. nebera|nebeturiu|neturiu|nebeliko
    nemiga
    nemig* kankin*|kamuoja
    bemieg* nakt*|naktys
    pabundu|prabundu|atsibundu nakti|naktimis|vidury|verk*|isigand*|prakait*
    kosmar*|koshmar*
    sapnuoj* .. klient*|naktimis|darb*
    bijau|bijojau|baisu|baugu .. eiti|keltis|atsiliepti|grizti|atidaryti|kelti .. darba|ragel*|telefon*|laisk*|i|darb*
    bijau|baisu|baugu .. eiti|grizti|atsiliepti|keltis
    bijau|baisu atidaryti|atversti|pakelti
    bijau ryto|rytojaus|pirmadien*|telefono|skambuc*
    paluzau|paluziau|palusiu|luztu|luzau|luziau|luzta|sugriuvau|subyrejau|gniuztu|isprotesiu|paluzus*|paluzes
    krausto*|einu|eisiu|kraustausi is proto
    nervin* isseki*|priepuol*|suirim*|krize
    nervai .. neislaik*|nebelaiko|nebeislaik*|pakrik*
    perdeg*
    issekau|issekusi|issekes|issekim*
    jauciuosi .. beverte|bevertis|nereikaling*|niekam|tusci*|beviltisk*|bejeg*|palauzt*|sugniuzd*|vienis*|siuksl*|niekas|nulis
    esu|jauciuosi ant|prie ribos
    ant|prie ribos|luzio
    depresij*
    vemiu|vemdavau|pykina|vemiau .. pries|nuo|rytais|kas|kiekvien*|is .. darb*|pamain*|streso|ryta|nervu|itampos|skambut*|pokalb*|susitikim*
    dreba|drebejo|virpa|tirta .. rankos|kojos|visa|visas|balsas
    rankos|visas|visa|kojos .. dreba|drebejo|virpa|tirta|drebu
    drebu visa|visas|nuo|po
    spaudzia|skauda|duria|suspaude .. krutine|sirdi
    sirdis .. dauzosi|permusineja|permusa|kalasi
    truksta oro
    dustu
    nekenciu saves
    nekenciu savo gyvenimo
    saves nekenciu
    viskas .. beprasmiska|beviltiska
    nematau isejimo|vilties|ateities
    geriu .. kad|kasdien|kiekvien* .. uzmig*|pamirs*|vakar*|nurim*
    geriu|vartoju|emiau|pradejau .. raminam*|migdom*|antidepres*
    raminam* geriu|gerti|vartoju
    ${hitPast} ${mine}|kolege|kolegei|kolega|${staff}
    ${mine}|kolege|kolegei|kolega .. ${hitPast}
    mete|sviede|paleido i|man mane|mus|galva
    spjove .. i|ant|man veida|manes|mus
    gavau i|per ${face}
    pakele ranka pries|pries? mane
    noriu|norisi|noreciau pabegti|dingti|pasleptis
    man|as labai|emociskai|psichologiskai? negerai|blogai psichologiskai|emociskai|viduje
    psichologiskai|emociskai|moraliskai byru|griuvu|luztu|byreju
    byru|griuvu|byreju psichologiskai|emociskai|visa|visas|is
    psichologiskai|emociskai|moraliskai .. nebegaliu|palauzt*|issekus*|blogai|nebelaikau|luzt*|pavargus*|sunku
    pasiek* dugn*
  `),
  laughing: ["haha*|hahah*|ahah*|hehe*|hihi*|xd|xdd|lol|juokauju|juokas"],
};
