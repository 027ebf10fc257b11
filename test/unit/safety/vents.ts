/** What people write at the end of their strength, in danger, and on an ordinary bad day; diacritics and spelling as they come. */
import type { Tier } from "../../../src/safety/triage.ts";

export const vents: Readonly<Record<"en" | "pl" | "lt", Readonly<Record<Tier, readonly string[]>>>> = {
  en: {
    now: lines(`
      he's outside the shop with a baseball bat right now
      There is a man with a gun in the lobby
      client just pulled a knife on my colleague
      he's at the door and says he's going to kill me
      I've locked myself in the bathroom, she's screaming outside
      a customer is following me home
      someone is following me, it's that guy from this morning
      he wont let me leave the office
      He threatened me last week. Now he is standing at the counter with a hammer
      he is hitting my coworker
      we are hiding in the storeroom, he is smashing everything
      guy just walked in with an axe wtf
      please call the police, he is breaking the door down
      the client just hit me in the face, he's still here
      he's waiting for me by my car
      she is on her way here and she wants to hurt me
      hes blocking the exit and shouting
      ex customer just showed up drunk and violent, throwing chairs
      He has a weapon and he's in reception
      im hiding under the desk
    `),
    self: lines(`
      I don't want to live anymore
      honestly I just want to die
      i keep thinking about killing myself
      maybe everyone would be better without me
      cant see a reason to go on living
      I wish I'd never wake up
      I wish I could fall asleep and never wake up
      whats the point of living like this
      i want to end my life
      thinking of ending it all tonight
      suicidal thoughts again after that shift
      had sucide thoughts today
      i want to kms fr
      i've been hurting myself again
      I started cutting again... cutting my arms
      I'd rather be dead than take one more call
      i have nothing left to live for
      nobody would even notice if I was gone
      I took a whole bottle of pills
      feel like jumping off the roof
      want to jump in front of a train
      I'm tired of living
      I do not want to be here anymore
      my family would be better off without me
      I don't want to exist
      wish i was never born
      i could just hang myself
      life isn't worth living
      I hope I don't wake up tomorrow
      the world would be better off if I were dead
      i wanna unalive myself
      I'm going to kill my self
      Client yelled for an hour. I got home and thought about overdosing
      she told me she'd kill herself if we don't deliver
    `),
    strain: lines(`
      I had a panic attack in the stockroom
      I cry every night after work
      I can't sleep because of this client
      haven't slept in three days
      i can't take it anymore
      I'm scared to go to work tomorrow
      I throw up before every shift
      I'm completely burned out
      my hands are shaking after that call
      I feel worthless
      can't stop crying
      I just sat in the car and cried
      he slapped me last week and my boss laughed
      a patient spat at me today
      I swear I'm going to strangle him
      i will kill that guy
      I want to punch her in the face
      having a breakdown here
      i cant cope with this anymore
      I'm at my breaking point
      I dread every morning
      I can't breathe when the phone rings
      I hate myself for letting them talk to me like that
      I feel so alone in this
      I don't feel safe at work
      crying in the toilets again
    `),
    none: lines(`
      this client is killing me
      the deadline is killing me
      I could kill for a coffee
      my feet are killing me after ten hours
      he will be the death of me
      I nearly died laughing
      I died of embarrassment when he read it aloud
      he threatened to come with a knife
      he said he knows where I live
      she says she will ruin us with reviews
      The client shot down every idea
      we took a shot in the dark
      he stabbed me in the back in front of my boss
      they want to cut the budget again
      I'm hurt by what she said
      he hit us with another revision
      the price is suicide for our margin
      I shot myself in the foot with that quote
      need to kill some time before the meeting
      I'll hit the deadline somehow
      he is here again, wants the logo bigger
      client is at the door and asks for a refund
      the client is coming to the office tomorrow
      the guest wanted a knife for his steak
      we sell kitchen knives and he wants his money back
      I'm done with this guy
      can't do this project for that money
      the baby cried through the whole photo shoot
      her order never arrived and she cries about it on facebook
      he's waiting for an answer since Monday
      he's waiting for me to send the invoice
      i'll break this down for him one more time
      I want to end this contract
      let's end this call
      they keep pushing us to lower the price
      the roof is falling apart and it's our fault
      I jumped on a call with them at 9
      she threw the menu on the floor
      I can't work with these files
      i need a drink after that one
      not sleeping on this offer, it's good
      The blade of the mixer broke, customer wants a new one
      he blocked my number
      I am so tired of this
      they beat us on price
      our competitor hit them with a better price
      give me the strength, third call today
      he attacked my design in the meeting
      she exploded at me over a comma
      I could scream
    `),
  },
  pl: {
    now: lines(`
      stoi pod sklepem z kijem bejsbolowym
      klient wyciągnął nóż na koleżankę
      facet z pistoletem jest w biurze
      jest pod drzwiami i krzyczy, że mnie zabije
      zamknęłam się w łazience, on wali w drzwi
      idzie za mną do domu
      ktoś mnie śledzi, to chyba ten klient
      nie chce mnie wypuścić z gabinetu
      W zeszłym tygodniu groził. Teraz stoi przy ladzie z młotkiem
      bije mojego kolegę
      schowaliśmy się na zapleczu, on demoluje sklep
      wlasnie wszedl z siekiera
      dzwoncie na policje on wywaza drzwi
      przed chwilą mnie uderzył i dalej tu stoi
      czeka na mnie przy moim samochodzie
      jedzie tu i chce mnie pobić
      blokuje wyjscie i sie drze
      pijany klient rzuca krzesłami, jest tu teraz i jest agresywny
      ma broń i siedzi w recepcji
      siedze schowana pod biurkiem
    `),
    self: lines(`
      nie chcę już żyć
      mam ochotę umrzeć
      ciągle myślę, żeby się zabić
      wszystkim będzie lepiej beze mnie
      nie widzę powodu, żeby żyć
      chciałabym zasnąć i się nie obudzić
      obym się jutro nie obudziła
      po co żyć w ten sposób
      chcę odebrać sobie życie
      skończę ze sobą
      znowu mam myśli samobójcze po tej zmianie
      samobujstwo mi chodzi po glowie
      zabije sie
      znowu sobie coś robię, znów się okaleczam
      pocięłam się wczoraj
      wolałbym nie żyć niż odebrać jeszcze jeden telefon
      nie mam już dla kogo żyć
      nikt by nie zauważył, gdyby mnie nie było
      wzięłam całe opakowanie tabletek
      mam ochotę skoczyć z dachu
      rzucę się pod pociąg
      jestem zmęczona życiem
      nie chce mi sie zyc
      rodzinie byłoby lżej beze mnie
      nie chcę istnieć
      szkoda że się urodziłem
      najchętniej bym się powiesił
      życie nie ma sensu
      chce zeby to zycie sie skonczylo
      mam dosc zycia
      nie mam po co zyc
      Darł się godzinę. W domu pomyślałam, żeby połknąć wszystkie tabletki
      klientka napisała, że się zabije, jak nie oddamy na czas
      chcialbym umrzec
      lepiej by było, gdybym nie żyła
    `),
    strain: lines(`
      miałam atak paniki na zapleczu
      płaczę codziennie po pracy
      nie mogę spać przez tego klienta
      nie śpię od trzech dni
      nie daję już rady
      boję się iść jutro do pracy
      wymiotuję przed każdą zmianą
      jestem kompletnie wypalona
      ręce mi się trzęsą po tym telefonie
      czuję się nikim
      nie mogę przestać płakać
      siedziałam w aucie i ryczałam
      w zeszłym tygodniu mnie spoliczkował, a szef się śmiał
      pacjent mnie dziś opluł
      przysięgam, że go uduszę
      zabiję tego gościa
      mam ochotę dać mu w mordę
      jestem na skraju załamania
      psychicznie już nie wytrzymuję
      mam dosyć, nie mam już siły
      nie mogę oddychać jak dzwoni telefon
      nienawidzę siebie za to, że tak daję sobą pomiatać
      boje sie odbierac telefony
      biorę tabletki na uspokojenie przed pracą
      znowu ryczę w łazience
      nie wytrzymam tego dłużej
    `),
    none: lines(`
      ten klient mnie wykończy
      te terminy mnie zabiją
      padam z nóg
      padam na pysk
      umieram z nudów na tym spotkaniu
      myślałam, że umrę ze wstydu
      groził, że przyjdzie z nożem
      powiedział, że wie, gdzie mieszkam
      zabiłabym za kawę
      szlag mnie trafia
      strzeliłem sobie w stopę tą wyceną
      wbił mi nóż w plecy przy szefie
      chcą ciąć budżet
      zabolało mnie to, co powiedziała
      walnął nam kolejną poprawkę
      ta cena to samobójstwo dla naszej marży
      musimy zabić czas do spotkania
      jest tu znowu, chce większe logo
      klient stoi przy kasie i chce zwrotu
      klient przyjedzie jutro do biura
      gość zamówił nóż do steku
      sprzedajemy noże kuchenne i on chce zwrotu
      mam dość tego faceta
      nie mogę dojść do ładu z tymi plikami
      nie mogę spotkać się z nim w piątek
      dziecko płakało całą sesję
      czeka na odpowiedź od poniedziałku
      czeka na mnie z fakturą od rana
      wytłumaczę mu to jeszcze raz
      chcę zakończyć tę umowę
      skończmy już ten projekt
      rzuciła menu na podłogę
      muszę się napić po tej rozmowie
      przeciągamy linię, a on tnie koszty
      zablokował mój numer
      jestem zmęczona tym wszystkim
      przebili nas ceną
      zaatakował mój projekt na spotkaniu
      ręce mi opadają
      skoczę po kawę i odpisuję
      skaczę z projektu na projekt
      rzucam wszystko i jadę w Bieszczady
      po co w ogóle robić wycenę
      nie ma sensu tego tłumaczyć
      nie mam już nerwów do tych ludzi
      krew mnie zalewa
      nie chce mi się z nią gadać
      klient odszedł do konkurencji
      zaraz wyjdę z siebie
      trafiła kosa na kamień
    `),
  },
  lt: {
    now: lines(`
      stovi prie parduotuvės su beisbolo lazda
      klientas išsitraukė peilį prieš kolegę
      vyras su pistoletu yra biure
      jis prie durų ir rėkia, kad mane užmuš
      užsirakinau tualete, jis daužo duris
      eina paskui mane namo
      kažkas mane seka, gal tas klientas
      neišleidžia manęs iš kabineto
      Praeitą savaitę grasino. Dabar stovi prie kasos su plaktuku
      muša mano kolegą
      slepiamės sandėlyje, jis daužo viską
      ka tik iejo su kirviu
      kvieskit policija, jis lauzia duris
      ką tik man trenkė ir vis dar čia stovi
      laukia manęs prie mano mašinos
      važiuoja čia ir nori mane sumušti
      uzblokavo isejima ir rekia
      girtas klientas mėto kėdes, jis dabar čia ir labai agresyvus
      turi ginklą ir sėdi registratūroje
      pasislepiau po stalu, jis iesko manes
    `),
    self: lines(`
      nebenoriu gyventi
      tiesiog noriu numirti
      vis galvoju, kaip nusižudyti
      visiems bus geriau be manęs
      nematau priežasties gyventi
      norėčiau užmigti ir nepabusti
      kad tik rytoj nepabusčiau
      kam taip gyventi
      noriu atimti sau gyvybę
      baigsiu su savimi
      vėl mintys apie savižudybę po pamainos
      savizudybes mintys vel
      nusizudysiu
      vėl save žaloju
      vakar pjausčiausi rankas
      verčiau būčiau miręs nei atsiliepčiau dar kartą
      nebeturiu dėl ko gyventi
      niekas net nepastebėtų, jei manęs nebūtų
      išgėriau visą pakuotę tablečių
      noriu nušokti nuo stogo
      šoksiu po traukiniu
      pavargau gyventi
      nebesinori gyventi
      šeimai būtų lengviau be manęs
      nenoriu egzistuoti
      gaila, kad gimiau
      einu pasikarsiu
      gyvenimas neturi prasmės
      noriu, kad šitas gyvenimas baigtųsi
      gana man to gyvenimo
      nebera prasmes gyventi
      Rėkė valandą. Namie pagalvojau, kad reikia išgerti visas tabletes
      klientė parašė, kad nusižudys, jei nespėsim
      noreciau numirti
      geriau būčiau negimęs
    `),
    strain: lines(`
      sandėlyje ištiko panikos ataka
      verkiu kasdien po darbo
      negaliu užmigti dėl to kliento
      nemiegu jau tris naktis
      aš daugiau taip nebegaliu
      bijau rytoj eiti į darbą
      vemiu prieš kiekvieną pamainą
      visiškai perdegiau
      po skambučio dreba rankos
      jaučiuosi niekam tikus
      negaliu nustoti verkti
      sėdėjau mašinoje ir verkiau
      praeitą savaitę man trenkė, o vadovas juokėsi
      pacientas šiandien mane apspjovė
      prisiekiu, pasmaugsiu jį
      užmušiu tą vyruką
      noriu jam trenkti į veidą
      esu ant ribos, tuoj palūšiu
      psichologiškai nebeištveriu
      nebeturiu jėgų, man gana
      negaliu kvėpuoti, kai skamba telefonas
      nekenčiu savęs, kad leidžiu taip su manimi elgtis
      bijau kelti ragelį
      geriu raminamuosius prieš darbą
      vel verkiu tualete
      nebeištversiu šito
    `),
    none: lines(`
      šitas klientas mane užmuš
      tie terminai mane žudo
      griūnu iš nuovargio
      krentu iš kojų
      mirštu iš nuobodulio susirinkime
      maniau, mirsiu iš gėdos
      grasino ateiti su peiliu
      sakė, kad žino, kur gyvenu
      nužudyčiau už puodelį kavos
      mane jau ima velniai
      šoviau sau į koją su ta sąmata
      įsmeigė peilį į nugarą prie vadovo
      nori karpyti biudžetą
      skaudu, ką ji pasakė
      vėl atsiuntė pataisymų
      tokia kaina būtų savižudybė mūsų maržai
      reikia užmušti laiką iki susitikimo
      jis vėl čia, nori didesnio logotipo
      klientas stovi prie kasos ir nori pinigų atgal
      klientas rytoj atvažiuos į biurą
      svečias paprašė peilio kepsniui
      parduodam virtuvinius peilius, o jis nori grąžinti
      man gana to žmogaus
      nebegaliu su tuo klientu
      negaliu atidaryti jų failų
      penktadienį negaliu su juo susitikti
      vaikas verkė visą fotosesiją
      laukia atsakymo nuo pirmadienio
      laukia manęs su sąskaita nuo ryto
      paaiškinsiu jam dar kartą
      noriu nutraukti sutartį
      baigiam tą projektą ir viskas
      numetė meniu ant žemės
      reikia išgerti po tokio pokalbio
      jie vis pjausto biudžetą
      užblokavo mano numerį
      pavargau nuo viso šito
      mus pralenkė kaina
      sukritikavo mano dizainą per susitikimą
      rankos svyra
      šoku į mašiną ir važiuoju pas juos
      metu viską ir važiuoju prie jūros
      kam iš viso rašyti sąmatą
      nėra prasmės jam aiškinti
      nebeturiu nervų tiems žmonėms
      kraujas verda
      nesinori su ja kalbėti
      klientas išėjo pas konkurentus
      tuoj sprogsiu
      akys ant kaktos nuo jų kainų
    `),
  },
};

function lines(text: string): readonly string[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim());
}
