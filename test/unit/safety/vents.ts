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
      theres a guy with a machete in the shop
      He came back and he has a gun
      customer is attacking our receptionist
      I'm hiding in the back office, drunk client is kicking the door
      he followed me to the parking lot and is standing next to my car
      she's in the lobby screaming that she will stab me
      He's outside my house right now and he's got a knife
      a guest is choking our bartender
      I am locked in the office, he is trying to break in
      the ex-client is waiting by the exit with two friends and a bat
      someone call 911
      He's got a gun, he is in the store
      my ex client is outside my flat, banging on the door
      A customer just attacked my colleague, he is still in the shop
      he's grabbing me and won't let go
      she's chasing us with scissors
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
      I can't imagine living like this for another year, I'd rather not be alive
      some days I wish a bus would hit me
      I think about dying a lot lately
      I've been thinking of hurting myself
      i just dont see why i should keep living
      after that call i looked up how to kill yourself
      I cut my wrists last night
      my life is meaningless, i want out
      dont wanna live
      i want to sleep and never wake up again
      it would be easier if I was dead
      life is not worth it anymore
      everything hurts and I don't see why I'm still here, I want to be gone for good
      Honestly thinking of just ending things
      I can't live like this anymore
      I've written a goodbye letter
      my kids would be better off if I was gone
      i wanna disappear forever
      had the thought again: just drive into a tree
      want to take all my sleeping pills and be done
      i feel like killing myself
      Life has no meaning
      thinking about ending it all
      I want to kill myself, honestly
      everyone would be better off without me
      i cant do this anymore, i just want it to end
      been cutting myself again after those calls
      no reason to wake up tomorrow
      what if I just took all the pills
      i wish i was dead
      I feel like ending my own life
      sometimes I hope I get hit by a car
      Thinking about suicide more and more
      i dont want to wake up anymore
      I can't do life anymore
      no one needs me, i should just die
      been self harming since monday
      I wish I could stop existing
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
      I've been crying in the toilet all morning
      I feel sick before every call with him
      Haven't been able to sleep for a week
      I'm so burnt out I can't think
      I want to smash his face in
      anxiety attack again because of her
      i am scared of opening my inbox
      a customer punched me on Saturday
      I broke down in tears at my desk
      no sleep, no appetite, I'm shaking all day
      I'm falling apart here
      he spat in my face
      I could strangle her
      I'm going to hurt him if he comes back
      i swear i'll stab that guy
      client grabbed my arm and hit me
      I cried on the bus home again
      my chest is tight before every meeting with her
      I'm mentally exhausted, I can't go on
      I want to slap him
      he grabbed my wrist and twisted it
      I have nightmares about this client
      I'm terrified to go to work
      I'm a wreck, can't eat, can't sleep
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
      this project is murder
      I'd kill for a quiet day
      he's dead wrong about the contract
      my back is killing me from carrying his boxes
      He is standing at the counter again asking for a refund
      I am hiding the invoice until he calms down
      we lost the pitch, I'm gutted
      customer wants us to jump every time he calls
      she followed me on Instagram to complain
      he's following me up for the invoice every hour
      they took all the samples and never paid
      I end up doing all the work myself
      Client cut himself on our chair and wants money
      he wants to end the contract tonight
      I hit send too early
      they are coming for me with lawyers
      My colleague is out sick and I can't cover two desks
      don't want to be here on Saturday because of his whim
      no point in arguing with her
      there's no point in living up to his standards
      I live in fear of their emails, haha just kidding
      He killed the campaign two days before launch
      I'm dead inside after this brief lol
      we need to take a step back and jump on a quick call
      the client cut our rate in half
      she wants the knife sharpened for free
      the fire alarm went off and he demanded a refund
      can't see the end of this project
      He sits in reception waiting for his car and complains
      he was drunk, he has been rude, he left no tip
      he threatened to come to the office with a knife
      kill me now lol
      deadline to die for
      he said he knows where I live and will find me
      I want to die of embarrassment
      dead tired after that call
      shoot me an email
      he murdered my design
      I'm dying here, 40 revisions
      this project will be the death of me lol
      ready to kill this bug
      He keeps shooting me emails at midnight
      I'm drowning in his tickets
      She threw a tantrum in reception yesterday
      I'd rather chew glass than call him
      he wants me dead or at least fired lol
      our courier hit a pole and the cake is ruined
      Client is furious and stands at the reception desk demanding the manager
      she said she will come back with her lawyer
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
      jakiś facet z maczetą wszedł do sklepu
      wrócił i ma pistolet
      klient rzucił się na recepcjonistkę
      chowam się na zapleczu, pijany klient kopie w drzwi
      szedł za mną i stoi teraz przy moim aucie
      jest w holu i wrzeszczy że mnie zadźga
      pod moim domem stoi klient z nożem
      gość dusi naszą barmankę
      zamknęłyśmy się w biurze, próbuje wejść siłą
      stoi przy wyjściu z kolegami i kijem
      niech ktoś dzwoni na 112
      ma pistolet, jest w sklepie
      były klient stoi pod moim mieszkaniem i wali w drzwi
      klient przed chwilą zaatakował koleżankę i nadal jest w sklepie
      szarpie mnie i nie chce puścić
      goni nas z nożyczkami
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
      nie mam juz ochoty zyc
      czasem mysle ze lepiej by bylo umrzec
      mysle o tym zeby ze soba skonczyc
      chcę po prostu przestać istnieć
      wczoraj znowu się pocięłam
      nie chce mi się dalej żyć, naprawdę
      zastanawiam się czy nie skoczyć z mostu
      życie straciło dla mnie sens
      mam dość wszystkiego, chcę umrzeć
      gdybym umarła, nikt by nie zauważył
      nie wiem po co dalej żyję
      chce zasnac i juz nigdy sie nie obudzic
      nie mam juz po co zyc, serio
      chciałbym, żeby mnie nie było
      najlepiej jakbym się nie urodziła
      chcę to wszystko skończyć, życie mnie boli
      myślę o skoczeniu pod pociąg
      napisałam list pożegnalny
      nikomu nie będzie mnie brakować, jak zniknę
      znowu robie sobie krzywde
      zabilabym sie gdyby nie dzieci
      mam wszystkiego dosyć, nie chcę żyć
      nie chce mi się żyć
      mam mysli samobojcze
      chcę ze sobą skończyć
      po co ja w ogóle żyję
      wszystkim byłoby lepiej beze mnie
      tnę się znowu po tych telefonach
      nie widze sensu zycia
      chciałabym zniknąć na zawsze i się nie obudzić
      zaraz skoczę z okna, mówię serio
      chcę się zabić
      czasem marzę, żeby mnie auto potrąciło
      coraz częściej myślę o samobójstwie
      nie chce mi sie juz budzic
      nie mam siły dalej żyć
      nikomu nie jestem potrzebna, powinnam umrzeć
      od poniedziałku znowu się tnę
      wolałabym nie istnieć
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
      cały ranek płaczę w toalecie
      jest mi niedobrze przed każdą rozmową z nim
      od tygodnia prawie nie śpię
      jestem wypalony, nie mam siły myśleć
      mam ochotę rozwalić mu łeb
      znowu napad lęku przez nią
      boję się otworzyć skrzynkę mailową
      w sobotę klient mnie popchnął
      rozpłakałam się przy biurku
      nie śpię, nie jem, cały dzień się trzęsę
      rozsypuję się psychicznie
      napluł mi w twarz
      udusiłabym ją
      zabiję go jak tu przyjdzie, mówię poważnie
      uderzył mnie na spotkaniu
      przyjde z nozem do tego goscia
      znowu płakałam w autobusie
      ściska mnie w klatce przed każdym spotkaniem z nią
      psychicznie jestem wykończona, nie mogę tak dalej
      mam ochotę mu przywalić
      złapał mnie za nadgarstek i wykręcił
      śni mi się ten klient po nocach
      panicznie boję się iść do pracy
      jestem wrakiem, nie jem, nie śpię
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
      ten projekt to mordęga
      oddałabym nerkę za spokojny dzień
      kręgosłup mnie zabije od tych paczek
      znowu stoi przy kasie i chce zwrot
      chowam fakturę, aż się uspokoi
      śledzi każdą moją zmianę w pliku
      zabrali wszystkie próbki i nie zapłacili
      klient skaleczył się o nasze krzesło i chce kasy
      chce zerwać umowę jeszcze dziś
      nasyła na mnie prawników
      koleżanka chora, nie dam rady być na dwóch stanowiskach
      nie chcę tu być w sobotę przez jego widzimisię
      nie ma sensu się z nią kłócić
      czeka na nas kontrola
      nie mogę patrzeć na te kolory
      robi sobie ze mnie żarty
      rzucił słuchawką
      klient boi się, że nie zdążymy
      nie mam siły do tego człowieka
      żyję w strachu przed jej mailami, żartuję
      ubili nam kampanię dwa dni przed startem
      klient obciął nam stawkę o połowę
      chce naostrzyć noże za darmo
      nie widać końca tego projektu
      siedzi w recepcji, czeka na auto i narzeka
      był pijany i wyszedł bez płacenia
      ludzie umierają z ciekawości, co on jeszcze wymyśli
      skończę to jutro
      chcę skończyć ten temat
      groził że przyjdzie i mnie pobije
      ten klient mnie zabije haha
      umieram ze śmiechu
      zabójcze terminy
      zajechali mnie tym projektem
      powiedział że wie gdzie mieszkam i mnie znajdzie
      zaraz mnie szlag trafi
      zabija mnie ten brief
      padam na twarz po tym callu
      strzel mi maila
      ubiję dziś ten temat
      umrę jeśli zmienią jeszcze raz logo
      bombarduje mnie mailami o północy
      tonę w jego zgłoszeniach
      zrobiła wczoraj scenę w recepcji
      wolę jeść szkło niż do niego dzwonić
      kurier walnął w słup i tort zniszczony
      klient wściekły stoi w recepcji i żąda kierownika
      powiedziała, że wróci z prawnikiem
      ubiję interes życia, jak on zapłaci
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
      kažkoks tipas su mačete įėjo į parduotuvę
      grįžo ir turi pistoletą
      klientas puolė administratorę ką tik
      slepiuosi sandėlyje, girtas klientas spardo duris
      sekė mane ir dabar stovi prie mano mašinos
      jis fojė ir šaukia, kad mane papjaus
      prie mano namų stovi klientas su peiliu
      svečias smaugia mūsų barmenę
      užsirakinom biure, bando įsiveržti
      stovi prie išėjimo su draugais ir lazda
      kas nors skambinkit 112
      turi pistoletą, jis parduotuvėje
      buvęs klientas stovi prie mano buto ir daužo duris
      klientas ką tik užpuolė kolegę ir vis dar parduotuvėje
      laiko mane už rankos ir nepaleidžia
      vejasi mus su žirklėm
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
      nebematau jokios prasmės gyventi toliau
      kartais galvoju, kad geriau būtų numirti
      noriu tiesiog nustoti egzistuoti
      vakar vėl pjausčiausi
      vis galvoju apie mirtį
      noriu mirti ir viskas
      svarstau ar nenušokti nuo tilto
      gyvenimas man nebeteko prasmės
      jei numirčiau, niekas nepastebėtų
      nebežinau, kam gyvenu
      noriu užmigti ir niekada nebepabusti
      nebenoriu gyvent tokio gyvenimo
      nebeturiu kam gyventi, rimtai
      norėčiau, kad manęs nebūtų
      geriau būčiau negimusi
      noriu viską baigti, gyvenimas skauda
      galvoju pulti po traukiniu
      parašiau atsisveikinimo laišką
      niekas manęs nepasigestų, jei dingčiau
      vel darau sau zala
      nusizudyciau jei ne vaikai
      visko gana, nenoriu gyventi
      galvoju apie savižudybę
      noriu nusižudyti
      visiems būtų geriau be manęs
      nematau prasmės gyventi
      vel pjaustausi po tu skambuciu
      noriu uzmigti ir nebepabusti
      geriau jau numirčiau
      noriu nusižudyti rimtai
      kartais svajoju, kad mane partrenktų mašina
      vis dažniau galvoju apie savižudybę
      nebenoriu pabusti
      neturiu jėgų gyventi toliau
      niekam nereikalinga, turėčiau numirti
      nuo pirmadienio vėl pjaustausi
      norėčiau neegzistuoti
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
      visą rytą verkiu tualete
      mane pykina prieš kiekvieną skambutį su juo
      jau savaitę beveik nemiegu
      esu perdegęs, nebegaliu mąstyti
      noriu jam suknežinti snukį
      vėl nerimo priepuolis dėl jos
      bijau atidaryti paštą
      šeštadienį klientas mane pastūmė
      apsiverkiau prie stalo
      nemiegu, nevalgau, visą dieną drebu
      byru psichologiškai
      spjovė man į veidą
      pasmaugčiau ją
      užmušiu jį jei dar kartą ateis
      jis man trenkė susitikime
      papjausiu aš tą vyruką
      vėl verkiau autobuse
      spaudžia krūtinę prieš kiekvieną susitikimą su ja
      psichologiškai išsekau, taip toliau nebegaliu
      noriu jam trenkti
      sugriebė mane už riešo ir užlaužė
      sapnuoju tą klientą naktimis
      siaubingai bijau eiti į darbą
      esu kaip skuduras, nevalgau, nemiegu
    `),
    none: lines(`
      vartotojas skambina į helpdeską ir rėkia, kad neveikia spausdintuvas
      klientė skambina į saloną ir šaukia dėl kainos
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
      šitas projektas tikra kančia
      atiduočiau inkstą už ramią dieną
      nugara tuoj lūš nuo tų dėžių
      vėl stovi prie kasos ir nori pinigų
      slepiu sąskaitą, kol nurims
      pralaimėjom konkursą
      seka kiekvieną mano pakeitimą faile
      paėmė visus pavyzdžius ir nesumokėjo
      klientas įsipjovė į mūsų kėdę ir nori pinigų
      nori šiandien nutraukti sutartį
      užsiundė ant manęs advokatus
      kolegė serga, negaliu būti dviejose vietose
      nenoriu čia būti šeštadienį dėl jo užgaidų
      nėra prasmės su ja ginčytis
      laukia mūsų patikra
      negaliu žiūrėti į tas spalvas
      numetė ragelį
      klientas bijo, kad nespėsim
      nebeturiu jėgų su tuo žmogum
      man jau bloga nuo jo laiškų
      gyvenu jos laiškų baimėje, juokauju
      nužudė mums kampaniją dvi dienos prieš startą
      klientas perpus nurėžė įkainį
      nori nemokamai pagaląsti peilius
      nesimato šito projekto galo
      sėdi registratūroje, laukia automobilio ir skundžiasi
      buvo girtas ir išėjo nesumokėjęs
      pabaigsiu rytoj
      noriu užbaigti tą temą
      miriau iš juoko nuo jo laiško
      grasino ateiti ir sumušti
      tas klientas mane užmuš lol
      mirštu iš juoko
      mirtinas terminas
      sakė kad žino kur gyvenu ir suras mane
      šitas brifas mane žudo
      tuoj numirsiu iš gėdos
      pavargau mirtinai
      mesk man laišką
      nužudysiu tą bugą
      bombarduoja laiškais vidurnaktį
      skęstu jo užklausose
      vakar registratūroje sukėlė sceną
      verčiau stiklą valgyčiau nei jam skambinčiau
      kurjeris trenkėsi į stulpą, tortas sugadintas
      klientas įsiutęs stovi registratūroje ir reikalauja vadovo
      sakė, kad grįš su advokatu
    `),
  },
};

function lines(text: string): readonly string[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim());
}
