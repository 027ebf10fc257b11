/** Short sentences as typed at work, sixty a language: in each, the second half is typed without diacritics or apostrophes. */
import type { Locale } from "../../../src/ports/platform.ts";

export const sentences: Readonly<Record<Locale, readonly string[]>> = {
  en: lines(`
    She doesn't like the colours
    He's been shouting for an hour
    They won't pay the invoice
    Nobody's told me about this meeting
    I can't keep doing this
    Another round of changes, again
    The client ghosted us after delivery
    We've already sent three versions
    He wants it done by tonight
    She said our prices are insane
    My manager took her side
    They expect me to work weekends
    Client called me useless on the phone
    It's never good enough for them
    He asked for a discount twice
    Why is everything always urgent?
    I'm tired of being polite
    She keeps changing her mind about the cake
    The guest smashed a glass and laughed
    They say the parcel never arrived
    He threatened us with a bad review
    Could you believe they want it free?
    Our mistake, but he went completely mad
    She rings every twenty minutes
    No reply for two weeks now
    He thinks his nephew could do better
    We agreed on something else entirely
    I just want one calm day
    The patient refused to leave the room
    They're rude and I'm exhausted
    she doesnt read my emails
    hes rude to everyone here
    they dont want to pay
    im so done with this guy
    cant believe he said that
    wants a refund after wearing it
    client moved the deadline again lol
    he keeps calling my private number
    how do i say no nicely
    told her three times already
    they changed the brief yesterday
    wont accept any of our offers
    the invoice is two months late
    she yelled at the new girl
    he copied my boss on everything
    asked for one more tiny thing
    nothing i do makes her happy
    this man thinks he owns me
    why do people talk like that
    the roof leaks and its our fault
    i forgot to send the order
    they want the logo bigger
    guy smelled of beer and cursed
    always something wrong with the food
    she didnt show up for her booking
    he is lying about the warranty
    so many calls from one customer
    please help me answer this email
    ive rewritten the text six times
    her husband came to argue too
  `),
  pl: lines(`
    Klientka znowu zmieniła zdanie
    Nie zapłacił za fakturę od marca
    Krzyczał na mnie przez telefon
    Mam już dość tego człowieka
    Szef oczywiście stanął po jego stronie
    Chcą wszystko na wczoraj
    Pani twierdzi, że paczka nie doszła
    Dziesiąta poprawka tego samego logo
    Powiedział, że jego szwagier zrobi taniej
    Grozi złą opinią w internecie
    Dzwoni do mnie w niedzielę wieczorem
    Nikt mi nie powiedział o spotkaniu
    Żąda zwrotu po dwóch latach
    Ten pan nigdy nie jest zadowolony
    Zapomnieliśmy o jej zamówieniu, nasza wina
    Pisze maile w środku nocy
    Ciągle coś mu nie pasuje
    Wyzwała moją koleżankę od idiotek
    Milczą od trzech tygodni
    Proszę, pomóż mi odpisać tej kobiecie
    Kazał mi zejść z ceny o połowę
    Klient zniknął po wysłaniu wyceny
    Jak grzecznie odmówić takiemu klientowi?
    Przyszedł pijany i rzucał krzesłami
    Uważa, że zna się lepiej
    Dzisiaj trzeci raz zmieniają termin
    Nie było tego w umowie
    Wszystko jest pilne, zawsze
    Poskarżyła się na mnie kierowniczce
    Fryzura była dokładnie taka, jak chciała
    klient znowu krzyczy o byle co
    nie chca placic za dodatkowa prace
    ciagle zmieniaja zdanie w sprawie projektu
    mam dosyc tej baby
    od tygodnia nie odpisuje na maile
    powiedzial ze jestem glupia
    chce zeby bylo na jutro
    szefowa kazala mi przeprosic
    jeszcze tylko jedna mala zmiana
    on mysli ze jestem jego sluzaca
    przyszla i zrobila awanture w sklepie
    wszystko zle wszystko do poprawy
    rzucil we mnie paragonem
    zwrot butow po trzech miesiacach noszenia
    nie wiem juz jak mu to tlumaczyc
    pisze do mnie na prywatny numer
    pacjent wyszedl bez placenia
    zaplacil tylko polowe kwoty
    gosc z pokoju narzeka na halas
    wczoraj obiecal przelew i nic
    facet oszukuje przy gwarancji
    codziennie pyta o status
    kolezanka zawalila a ja swiece oczami
    wypisuje bzdury w komentarzach
    kaze mi pracowac w weekend
    znowu ja mam wszystko naprawic
    klient zada ode mnie cudow
    kafelki polozone a on chce inne
    dzwonila dzisiaj chyba ze dwadziescia razy
    jak mam z nim rozmawiac
  `),
  lt: lines(`
    Klientė vėl pakeitė nuomonę
    Jis nesumokėjo už darbą
    Rėkė ant manęs telefonu
    Man jau gana šito žmogaus
    Viršininkas palaikė jį, ne mane
    Nori visko iki vakar
    Sako, kad siuntos negavo
    Dešimtas to paties logotipo taisymas
    Jo pusbrolis padarytų pigiau
    Grasina blogu atsiliepimu internete
    Skambina man sekmadienio vakarą
    Niekas nepranešė apie susitikimą
    Reikalauja grąžinti pinigus po dvejų metų
    Ši moteris niekada nebūna patenkinta
    Pamiršome jos užsakymą, mūsų klaida
    Rašo laiškus vidury nakties
    Jam vis kažkas negerai
    Pavadino kolegę kvaile
    Jau trys savaitės tyla
    Padėk mandagiai atsakyti šitam klientui
    Liepė numažinti kainą per pusę
    Klientas dingo gavęs sąmatą
    Kaip gražiai pasakyti ne?
    Atėjo girtas ir mėtė kėdes
    Jis viską žino geriau už mus
    Šiandien trečią kartą keičia terminą
    To sutartyje nebuvo
    Pas juos viskas visada skubu
    Pasiskundė manimi vadovei
    Šukuosena buvo tokia, kokios norėjo
    klientas vel saukia del niekuco
    nenori moketi uz papildoma darba
    nuolat keicia nuomone del projekto
    atsibodo man ta boba
    jau savaite neatsako i laiskus
    pasake kad as kvaila
    nori kad butu rytoj
    vadove liepe man atsiprasyti
    dar tik vienas mazas pakeitimas
    galvoja kad esu jo tarnaite
    atejo ir sukele skandala parduotuveje
    viskas blogai viska perdaryti
    mete i mane kvita
    grazina batus po triju menesiu nesiojimo
    nebezinau kaip jam paaiskinti
    raso man i asmenini numeri
    pacientas isejo nesusimokejes
    sumokejo tik puse sumos
    svecias skundziasi triuksmu
    vakar pazadejo pavedima ir nieko
    vyrukas sukciauja su garantija
    kasdien klausia kaip sekasi
    kolege susimove o as atsakau
    raso nesamones komentaruose
    vercia dirbti savaitgali
    ir vel man viska taisyti
    klientas is manes reikalauja stebuklu
    plyteles sudetos o jis nori kitu
    skambino siandien gal dvidesimt kartu
    kaip man su juo kalbeti
  `),
};

function lines(text: string): readonly string[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim());
}
