/** Lithuanian: the bot says "tu" to staff, as a colleague would; no form tells anybody's gender; a vent is "įrašas". */
import type { Catalogue } from "../catalogue-type.ts";
import { plural } from "../plural.ts";

const people = (count: number) =>
  plural("lt", count, { one: "# žmogus", few: "# žmonės", many: "# žmogaus", other: "# žmonių" });

export const lt = {
  "situation.abuse": "Įžeidinėja ir rėkia",
  "situation.harassment": "Priekabiauja",
  "situation.threat": "Grasina susidoroti",
  "situation.reputation-threat": "Grasina atsiliepimu ar advokatu",
  "situation.scope-creep": "Prašo daugiau, nei sutarta",
  "situation.endless-revisions": "Pataisymams nėra galo",
  "situation.late-payment": "Nemoka",
  "situation.price-pressure": "Spaudžia mažinti kainą",
  "situation.policy-exception": "Nori pinigų atgal ar išimties",
  "situation.know-it-all": "Viską žino geriau",
  "situation.never-satisfied": "Niekaip neįtiksi",
  "situation.false-urgency": "Viskas dega",
  "situation.ghosting": "Neatsako",
  "situation.micromanaging": "Kontroliuoja kiekvieną žingsnį",
  "situation.our-mistake": "Mūsų klaida",
  "situation.confused-client": "Nesupranta",
  "situation.suspected-fraud": "Kažkas atrodo nesąžininga",
  "situation.over-your-head": "Kreipėsi į vadovą už mano nugaros",
  "situation.unbacked": "Niekas manęs neužstoja",
  "situation.internal": "Bėda su kolega ar vadovu",
  "situation.off-topic": "Kita",

  "tone.warm": "Šiltai",
  "tone.neutral": "Neutraliai",
  "tone.firm": "Tvirtai",

  "vent.title": "Išliek, kas susikaupė",
  "vent.intro": "Ką čia parašysi, matysi tik tu. Kanale nieko neatsiras, kol peržiūroje nepaspausi „Paskelbti“.",
  "vent.what": "Kas nutiko?",
  "vent.what.hint":
    "Rašyk laisvai, gali ir keiktis. Rastus vardus ir numerius paslėpsiu; prieš skelbiant viską pamatysi.",
  "vent.client": "Ką parašė klientas?",
  "vent.client.hint": "Jei nori atsakymo klientui, įklijuok jo žodžius. Užteks ir vien jų.",
  "vent.submit": "Išsilieti",
  "calm.title": "Ramus atsakymas",
  "calm.intro": "Tai matai tik tu. Iš čia nieko paskelbti negalima.",
  "calm.what": "Ką apie tai verta žinoti?",
  "calm.client": "Ką klientas parašė ar pasakė?",
  "calm.submit": "Pasiūlyti atsakymų",

  "result.summary": "Atsakymas paruoštas, jį matai tik tu",
  "result.cooling.1": "Tai bet ką išvestų iš kantrybės. Lėtai iškvėpk, atsakymas minutę palauks.",
  "result.cooling.2": "Suprantama, kad tai žeidžia. Atpalaiduok pečius, tada pažiūrėkime kartu.",
  "result.cooling.3": "Gerai, kad tai išsakei. Lėtai įkvėpk ir iškvėpk, tada ieškosime žodžių.",
  "result.need": "Ko klientui tikriausiai reikia",
  "result.read": "Kur yra riba",
  "result.verdict.client": "Kiek matyti iš teksto, dėl paties reikalo klientas teisus.",
  "result.verdict.staff": "Kiek matyti iš teksto, dėl paties reikalo teisybė tavo pusėje.",
  "result.verdict.shared": "Kiek matyti iš teksto, dėl paties reikalo kiekviena pusė savaip teisi.",
  "result.verdict.unclear": "Kieno pusėje teisybė, priklauso nuo faktų, kurių čia dar nėra.",
  "result.manner.over-line": "Toks elgesys peržengia ribą, kad ir kieno pusėje būtų teisybė.",
  "result.replies": "Ką gali atsakyti",
  "result.one": "Atsakymas, kurį tobulini",
  "result.rules": "Įmonės taisyklės",
  "result.rule": (id: string, isSaid: boolean, text: string) =>
    `${id} (${isSaid ? "panaudota aukščiau" : "aukščiau nepanaudota"}): ${text}`,
  "result.fill": "Užpildyk, tada siųsk",
  "result.missing": "Ką dar praverstų žinoti",
  "result.escalate": "Į ką kreiptis",
  "result.instead.manager-note": "Klientui čia atsakyti nereikia. Štai žinutė vadovui:",
  "result.instead.peer-note": "Klientui čia atsakyti nereikia. Štai pastabos pokalbiui su kolega:",
  "result.instead.safety": "Klientui dabar neatsakyk. Svarbiausia esi tu:",
  "result.injection": "Kliento tekste yra nurodymų botui. Man jie tik žodžiai: nė vieno neįvykdžiau.",
  "result.engine.playbook":
    "Aš botas. Šie žodžiai – iš parengtų atsakymų rinkinio šiame serveryje, jokio kalbos modelio neklausiau. Tavo tekstas čia valandą palauks užšifruotas, paskui bus ištrintas.",
  "result.engine.asking": (model: string, host: string) =>
    `Aš botas. Kol kas tai parengti atsakymai; geresnių žodžių prašau modelio ${model}. Tavo tekstas siunčiamas į ${host}, rasti vardai ir numeriai pakeisti.`,
  "result.engine.all": (model: string, host: string) =>
    `Aš botas. Šiuos žodžius pasiūlė kalbos modelis ${model}, o aš juos patikrinau. Tam tavo tekstas buvo išsiųstas į ${host}, rasti vardai ir numeriai pakeisti.`,
  "result.engine.some": (model: string, host: string) =>
    `Aš botas. Šiuos žodžius pasiūlė kalbos modelis ${model}; kur jie neatitiko mano taisyklių, palikau parengtus atsakymus. Tam tavo tekstas buvo išsiųstas į ${host}, rasti vardai ir numeriai pakeisti.`,
  "result.engine.guess": (model: string, host: string) =>
    `Aš botas. Kas čia tinka, paklausiau ir modelio ${model}; jo spėjimas – pirmas. Tam tavo tekstas buvo išsiųstas į ${host}, rasti vardai ir numeriai pakeisti.`,
  "result.engine.nothing": (model: string, host: string) =>
    `Aš botas. Tai parengti atsakymai; modelis ${model} (${host}) nepasiūlė nieko tinkamo.`,
  "result.engine.earlier": (model: string, host: string) =>
    `Aš botas. Šie žodžiai – iš parengtų atsakymų. Anksčiau apie šį tekstą klausiau modelio ${model}; tam jis buvo išsiųstas į ${host}, rasti vardai ir numeriai pakeisti.`,
  "result.engine.refining": (model: string, host: string) =>
    `Aš botas. Tai parengtas tekstas; klausiu ${model}, kaip šį atsakymą pasakyti kitaip. Į ${host} siunčiamas tik šis atsakymas, o rasti vardai ir numeriai pakeisti.`,
  "result.engine.refined": (model: string, host: string) =>
    `Aš botas. Šį atsakymą perrašė kalbos modelis ${model}, o aš jį patikrinau. Tam atsakymas buvo išsiųstas į ${host}, rasti vardai ir numeriai pakeisti.`,
  "result.engine.kept": "Tavo tekstas čia valandą palauks užšifruotas, paskui bus ištrintas.",
  "result.ask": "Ne visai suprantu, kas čia svarbiausia. Kas tinka geriausiai?",
  "result.ask.then": "Tada parodysiu tinkamus žodžius, o ne spėliosiu.",
  "result.meanwhile": "Jei reikia atsakyti dabar: žodžiai, kurie nieko nežada",
  "result.situation": (name: string) => `Supratau taip: ${name}`,
  "result.situation.change": "Ne, čia kas kita",

  "action.fair": "Kas teisus? Šeši klausimai",
  "fair.intro":
    "Pažymėk, ką žinai, o visa kita praleisk. Pagal tai įvertinsiu, kieno pusėje teisybė. Atsakymai lieka tik šiame juodraštyje.",
  "fair.domain": "Dėl ko iš tikrųjų kilo ginčas?",
  "fair.promise": "Kas sutarta raštu?",
  "fair.cause": "Dėl kieno kaltės patirta žala?",
  "fair.proportion": "Ar reikalavimas atitinka patirtą žalą?",
  "fair.manner": "Kaip klientas su tavimi bendrauja?",
  "fair.goodwill": "Ar mandagus klientas gautų tą patį?",
  "fair.answer.taste": "Dėl kliento skonio ar tikslų",
  "fair.answer.trade": "Dėl darbo būdo, saugos ar kainų",
  "fair.answer.theirs": "Tai, ką sako klientas",
  "fair.answer.ours": "Tai, ką sakome mes",
  "fair.answer.nothing": "Nieko",
  "fair.answer.us": "Mūsų",
  "fair.answer.client": "Kliento, jis galėjo tai numatyti",
  "fair.answer.nobody": "Niekas negalėjo to numatyti",
  "fair.answer.fits": "Taip",
  "fair.answer.too-much": "Ne, reikalauja per daug",
  "fair.answer.ok": "Pakankamai mandagiai",
  "fair.answer.over-line": "Peržengia ribą",
  "fair.answer.everyone": "Taip",
  "fair.answer.loud": "Ne, gauna tik tas, kas rėkia",
  "fair.because": (reasons: string) => `Iš tavo atsakymų matyti, kad ${reasons}.`,
  "fair.because.taste": "tai kliento skonio ar tikslų reikalas",
  "fair.because.trade": "tai profesinis klausimas, kurį geriau išmanote jūs",
  "fair.because.theirs": "raštu sutarta taip, kaip sako klientas",
  "fair.because.ours": "raštu sutarta taip, kaip sakote jūs",
  "fair.because.us": "žala patirta dėl jūsų kaltės",
  "fair.because.client": "žala patirta dėl kliento kaltės, ir jis galėjo tai numatyti",
  "fair.because.too-much": "reikalavimas viršija patirtą žalą",
  "fair.goodwill.everyone":
    "Čia tiktų geros valios gestas: vienkartinis, aiškiai taip pavadintas ir suderintas su tuo, kas atsako už biudžetą.",
  "fair.goodwill.loud":
    "Už tai, ką gauna tik rėkiantieji, sumoka mandagieji. Geriau to atsisakyti arba taikyti tai visiems kaip taisyklę.",

  "action.share": "Pasidalyti anonimiškai",
  "action.keep-private": "Neskelbti ir ištrinti",
  "action.erase": "Ištrinti",
  "action.not-ok": "Man sunku",
  "action.refine": "Pakoreguoti",
  "action.work-on.warm": "Tobulinti šiltą atsakymą",
  "action.work-on.neutral": "Tobulinti neutralų atsakymą",
  "action.work-on.firm": "Tobulinti tvirtą atsakymą",
  "action.show-all": "Rodyti visus tris",
  "action.add-fact": "Papildyti faktais",
  "action.edit-text": "Taisyti tekstą",
  "action.publish-now": "Paskelbti dabar",
  "action.publish-later": "Paskelbti vėliau",
  "action.discard": "Ištrinti",
  "action.back": "Atgal prie atsakymų",
  "action.hide-more": "Paslėpti daugiau žodžių",
  "action.to-preview": "Atgal į peržiūrą",
  "action.put-back": "Grąžinti žodį",
  "action.hide-again": "Vėl paslėpti",
  "action.leave-out-client": "Nerodyti kliento žodžių",
  "action.include-client": "Rodyti kliento žodžius",
  "action.disguise": "Paslėpti mano stilių",
  "action.reword-vent": "Pasakyti kitais žodžiais",
  "action.own-wording": "Grąžinti, kaip rašiau",
  "action.count-out": "Neįtraukti į temas",
  "action.count-in": "Įtraukti į temas",
  "action.continue": "Tęsti",
  "action.edit": "Taisyti",
  "action.withdraw": "Atsiimti",
  "action.publish-again": "Paskelbti iš naujo",
  "action.drop": "Atsisakyti",
  "action.reply": "Atsakyti anonimiškai",
  "action.suggest": "Pasiūlyti atsakymą",
  "action.me-too": (count: number) => (count === 0 ? "Ir man taip" : `Ir man taip · ${count}`),
  "action.can-help": (count: number) => (count === 0 ? "Galiu padėti" : `Galiu padėti · ${count}`),
  "action.vent": "Išsilieti anonimiškai",
  "action.mine": "Mano įrašai",
  "action.draft": "Patikrinti juodraštį",
  "action.yes-publish": "Taip, paskelbti",
  "action.yes-withdraw": "Taip, atsiimti",
  "action.yes-put-back": "Taip, rodyti visiems",
  "action.no": "Ne, nereikia",

  "refine.shorter": "Trumpiau",
  "refine.longer": "Visas tekstas",
  "refine.letter": "El. laiškui",
  "refine.chat": "Žinutei",
  "refine.warmer": "Šilčiau",
  "refine.firmer": "Tvirčiau",
  "refine.formal": "Oficialiau",
  "refine.less-formal": "Ne taip oficialiai",
  "refine.simpler": "Paprasčiau",
  "refine.usual-words": "Vėl įprastais žodžiais",
  "refine.reword": "Kitais žodžiais",
  "refine.language.en": "Angliškai",
  "refine.language.pl": "Lenkiškai",
  "refine.language.lt": "Lietuviškai",
  "refine.check-draft": "Patikrinti mano juodraštį…",
  "refine.my-draft": "Naudoti mano juodraštį…",
  "refine.manager-note": "Žinutė vadovui",
  "refine.undo": "Atšaukti paskutinį pakeitimą",
  "refine.nothing": "Nėra ko atšaukti.",
  "refine.unchanged": "Tai čia nieko nekeičia.",
  "refine.unchanged.shorter": "Trumpiau jau nebeišeina.",
  "refine.unchanged.simpler": "Paprasčiau jau nebeišeina.",
  "refine.unchanged.reword": "Kitais žodžiais jau nebeišeina.",
  "refine.stale": "Šis meniu iš ankstesnio žingsnio. Niekas nepasikeitė ir niekas nedingo.",

  "note.heading": "Žinutė vadovui",
  "note.label": "Žinutė",
  "note.how":
    "Žinutė sudėta šiame serveryje iš parengtų frazių ir necituoja nieko, ką rašei. Įrašyk, ko trūksta, ir išsiųsk savo vardu.",
  "note.send":
    "Perskaityk kiekvieną eilutę, įrašyk, ko trūksta, ir išsiųsk savo vardu. Žinutė necituoja nieko, ką rašei.",

  "facts.title": "Papildyti faktais",
  "facts.submit": "Įrašyti",
  "facts.hint": "Rašyk taip, kaip turi būti atsakyme. Jei nieko neįrašysi, liks tuščia vieta.",

  "preview.summary": "Tavo įrašo peržiūra",
  "preview.heading": "Būtent tai matys kiti",
  "preview.reply.heading": "Būtent tokį tavo atsakymą matys kiti",
  "preview.suggestion.heading": "Būtent tokį tavo pasiūlymą matys kiti",
  "preview.edit.heading": "Būtent tokį naują tavo tekstą matys kiti",
  "preview.nothing-hidden": "Vardų ir numerių neradau. Perskaityk dar kartą: žmogų gali išduoti ir smulkmena.",
  "preview.other-letters":
    "Dalis žodžių parašyta ne lotyniškomis raidėmis: vardų ten nerandu. Peržiūrėk juos ir, jei reikia, spausk „Paslėpti daugiau žodžių“.",
  "preview.hidden": (count: number) =>
    plural("lt", count, {
      one: "Pakeista # vieta, ji pažymėta. Perskaityk dar kartą: žmogų gali išduoti ir smulkmena.",
      few: "Pakeistos # vietos, jos pažymėtos. Perskaityk dar kartą: žmogų gali išduoti ir smulkmena.",
      many: "Pakeista # vietos, ji pažymėta. Perskaityk dar kartą: žmogų gali išduoti ir smulkmena.",
      other: "Pakeista # vietų, jos pažymėtos. Perskaityk dar kartą: žmogų gali išduoti ir smulkmena.",
    }),
  "preview.replaced": (original: string, placeholder: string, why: string) => `„${original}“ → ${placeholder}, ${why}`,
  "preview.more-replaced": (count: number) => `ir dar ${count}`,
  "preview.kept": (words: string) => `Tu palieki: ${words}. Tai perskaitys visi kanale.`,
  "preview.until": (date: string) =>
    `Iki ${date} galėsi tekstą taisyti arba atsiimti. Paskui niekas, net ir tu, nebegalės atsekti, kieno jis.`,
  "preview.later": (within: string) =>
    `Paspaudus „Paskelbti vėliau“, tekstas įsimaišys tarp kitų ir pasirodys atsitiktiniu metu per ${within}`,
  "preview.disguised":
    "Didžiosios raidės, skyryba, jaustukai ir trumpiniai suvienodinti. Žodžiai, kuriuos renkiesi, ir pati istorija vis tiek gali tave išduoti.",
  "preview.rewording.offered": (model: string, host: string) =>
    `Galiu paprašyti kalbos modelio ${model} pasakyti tai kitais žodžiais. Tekstas keliaus į ${host}, rasti vardai ir numeriai jame bus pakeisti.`,
  "preview.rewording.asking": (model: string, host: string) =>
    `Prašau ${model} kitų žodžių; tekstas keliauja į ${host}, rasti vardai ir numeriai jame pakeisti. Tai trunka iki 20 sekundžių.`,
  "preview.rewording.nothing": (model: string, host: string) =>
    `${model} (${host}) nepasiūlė nieko tinkamo: keitė faktus arba ką nors įvardijo. Lieka aukščiau esantis tekstas.`,
  "preview.rewording.done": (model: string, host: string) =>
    `Šiuos žodžius pasiūlė kalbos modelis ${model} (${host}). Perskaityk: ar taip ir buvo?`,
  "preview.counts": (k: number) =>
    `Savaitės temose šis įrašas skaičiuojamas kaip vienas žmogus; ten rodomi tik skaičiai nuo ${k} žmonių.`,
  "preview.counts.not": "Į savaitės temas šis įrašas neįtraukiamas.",
  "preview.strain": "Neskubėk. Atrodo, kad tau nelengva. Visai gerai, jei nuspręsi tai pasilikti sau.",
  "preview.kind.person": "žmogaus vardas ar pavardė",
  "preview.kind.client": "įmonės klientas",
  "preview.kind.company": "įmonės pavadinimas",
  "preview.kind.address": "adresas",
  "preview.kind.national-id": "asmens kodas",
  "preview.kind.tax-id": "įmonės kodas",
  "preview.kind.email": "el. pašto adresas",
  "preview.kind.phone": "telefono numeris",
  "preview.kind.link": "nuoroda",
  "preview.kind.handle": "paskyros vardas",
  "preview.kind.mention": "žmogaus paminėjimas",
  "preview.kind.iban": "banko sąskaitos numeris",
  "preview.kind.card": "kortelės numeris",
  "preview.kind.order": "užsakymo ar sąskaitos faktūros numeris",
  "preview.kind.number": "ilgas skaičius",
  "preview.kind.hidden": "tavo paslėpti žodžiai",
  "hide.title": "Paslėpti daugiau žodžių",
  "hide.words": "Ką paslėpti",
  "hide.hint": "Po vieną eilutėje, taip, kaip parašyta tavo tekste.",
  "hide.submit": "Paslėpti",
  "hide.not-found": (words: string) =>
    `Tavo tekste neradau: ${words}. Patikrink rašybą ir vėl spausk „Paslėpti daugiau žodžių“.`,
  "hide.nothing-typed": "Laukas liko tuščias, tad daugiau nieko nepaslėpta.",
  "put-back.ask": (kind: string) =>
    `Čia ${kind}. Jei grąžinsi, tai matys visi kanale ir kas nors gali suprasti, kas tu. Grąžinti?`,
  "strain.ask": "Ar nori tai paskelbti? Gali ir pasilikti sau arba pirma su kuo nors pasikalbėti.",

  "publish.done": "Paskelbta. Ačiū, kad tai išsakei. Įrašą rasi skiltyje „Mano įrašai“.",
  "publish.reply.done": "Paskelbta gijoje.",
  "publish.later": (within: string) =>
    `Priimta. Tekstas pasirodys kartu su kitais, atsitiktiniu metu per ${within} Iki tol jo dar gali atsisakyti skiltyje „Mano įrašai“.`,
  "publish.queued": "Tavo tekstas šioje gijoje laukia eilės ir pasirodys pats, dažniausiai po kelių sekundžių.",
  "publish.retrying":
    "Kol kas kanale paskelbti nepavyko. Tekstas saugus, bandysiu dar kartą, tau nieko daryti nereikia. Jei vis tiek nepavyks, pamatysi tai skiltyje „Mano įrašai“, o tekstas ten liks.",
  "publish.given-up":
    "Paskelbti nepavyko: kanalas teksto nepriėmė, todėl daugiau nebandysiu. Tekstas liko skiltyje „Mano įrašai“ – ten gali jį paskelbti iš naujo arba jo atsisakyti.",
  "publish.unsure":
    "Nežinau, ar pavyko paskelbti. Pažiūrėk kanale; skiltyje „Mano įrašai“ gali tekstą paskelbti iš naujo arba jo atsisakyti.",
  "edit.done": "Tekstas pakeistas.",
  "change.retrying": "Kol kas kanale pakeisti nepavyko. Bandysiu tol, kol pavyks.",
  "withdraw.ask": "Atsiimti? Tavo tekstas iš kanalo dings, o kitų atsakymai liks.",
  "withdraw.done": "Atsiimta.",
  "discard.done": "Ištrinta. Nieko neliko.",
  "vote.counted": "Įskaičiuota. Skaičiai kanale pasikeis per minutę.",
  "vote.taken-back": "Atšaukta. Skaičiai kanale pasikeis per minutę.",
  "vote.own": "Tai tavo įrašas: skaičiuojami tik kitų paspaudimai.",

  "reply.title": "Atsakyti anonimiškai",
  "reply.intro":
    "Pirmiausia pamatysi peržiūrą. Šioje gijoje visada rašysi tuo pačiu išgalvotu vardu; kitur jis nepasirodys.",
  "reply.text": "Tavo atsakymas",
  "suggest.title": "Pasiūlyti atsakymą",
  "suggest.intro": "Žodžiai, kuriuos kolega galėtų nusiųsti klientui. Pirmiausia pamatysi peržiūrą.",
  "suggest.text": "Žodžiai klientui",
  "edit.text": "Tavo tekstas",
  "edit.intro": "Tai dabar matoma kanale. Pirmiau pamatysi peržiūrą.",
  "edit.title": "Pakeisk savo tekstą",
  "reply.submit": "Peržiūrėti",
  "suggest.refused": "Toks atsakymas klientui tik pablogintų padėtį. Atkreipk dėmesį į šią vietą:",
  "suggest.refused.part": (words: string) => `„${words}“`,

  "draft.title": "Patikrink mano juodraštį",
  "draft.intro": "Tai matai tik tu. Niekam nieko nesiunčiu, ir iš čia nieko paskelbti negalima.",
  "draft.intro.model": (host: string) =>
    `Tai matai tik tu, ir iš čia nieko paskelbti negalima. Kad pataisymas būtų kuo mažesnis, šie žodžiai siunčiami kalbos modeliui adresu ${host}, rasti vardai ir numeriai pakeisti; su /calm draft jie lieka čia.`,
  "draft.text": "Tavo žinutė klientui",
  "draft.text.hint": "Tokia, kokią nori siųsti.",
  "draft.client.hint": "Tada žinosiu, kas jau buvo paminėta, pavyzdžiui, data.",
  "draft.submit": "Patikrinti",
  "draft.summary": "Juodraštis patikrintas",
  "draft.heading": "Patikrintas tavo juodraštis",
  "draft.found": "Kas gali pabloginti padėtį",
  "draft.hints": "Į ką verta žvilgtelėti dar kartą",
  "draft.edit": "Tavo žodžiai, pakeista kuo mažiau",
  "draft.clean": "Taisyti nėra ko. Gali siųsti taip, kaip yra.",
  "draft.failed":
    "Patikrinti nepavyko. Tavo tekstas žemiau, nepakeistas; dar valandą jį rasi ir skiltyje „Mano įrašai“.",
  "draft.hints-only": "Nieko keisti nebūtina.",
  "draft.no-edit": "Mažu pakeitimu čia neapsieisi; šiuos žodžius palieku tau.",
  "draft.mark": (words: string, why: string) => `„${words}“ · ${why}`,
  "draft.again": "Taisyti dar kartą",
  "draft.as-is": "Palikti taip ir iš čia ištrinti",
  "draft.how":
    "Aš botas. Tikrinu šiame serveryje, ieškau žinomų žodžių ir posakių; galiu ko nors nepastebėti ir nežinau, ar pats turinys teisingas. Tavo tekstas čia valandą palauks užšifruotas, paskui bus ištrintas.",
  "draft.how.asking": (model: string, host: string) =>
    `Aš botas. Žinomų žodžių ieškau čia, o kuo mažesnio pataisymo prašau modelio ${model}. Į ${host} siunčiami tik šie žodžiai, o rasti vardai ir numeriai pakeisti.`,
  "draft.how.edited": (model: string, host: string) =>
    `Aš botas. Pataisymą pasiūlė kalbos modelis ${model}: dauguma tavo žodžių lieka, o rezultatą patikrinau. Tam šie žodžiai buvo išsiųsti į ${host}, rasti vardai ir numeriai pakeisti. Ar esmė teisinga, nežinau.`,
  "draft.how.nothing": (model: string, host: string) =>
    `Aš botas. Pataisymas padarytas čia; klausiau ir modelio ${model} (${host}), bet jis nepasiūlė nieko tinkamo. Galiu ko nors nepastebėti ir nežinau, ar esmė teisinga.`,
  "draft.why.insult": "Įžeidimas. Klientas atsakys į jį, o visa kita praleis.",
  "draft.why.calm-down": "Toks raminimas veikia priešingai.",
  "draft.why.blame": "Skamba kaip kaltinimas.",
  "draft.why.repeat": "Skamba kaip prikaišiojimas.",
  "draft.why.obvious": "Klientas gali pasijusti kvailai.",
  "draft.why.always": "Nuo „visada“ ir „niekada“ prasideda ginčas dėl to, kas buvo.",
  "draft.why.sarcasm": "Raštu tai skamba kaip pašaipa.",
  "draft.why.fed-up": "Čia apie tavo pyktį, o ne apie reikalą.",
  "draft.why.capitals": "Didžiosios raidės skamba kaip riksmas.",
  "draft.why.exclamation": "Tiek ženklų iš karto skamba kaip riksmas.",
  "draft.why.threat": "Grasinimas. Jis užbaigia pokalbį ir gali įpareigoti įmonę.",
  "draft.why.guarantee": "Pažadas, kurio gali nepavykti ištesėti.",
  "draft.why.offer": "Tai pasiūlymas. Išsiųstas jis galioja.",
  "draft.why.never-again": "To niekas negali pažadėti, o kita klaida skaudins labiau.",
  "draft.why.deadline": "Data, kada viskas bus padaryta: palik ją, tik jei tikrai žinai.",
  "draft.why.liability": "Prisiimama teisinė atsakomybė.",
  "draft.why.compensation": "Žadama atlyginti žalą.",
  "draft.why.boss": "Klientui nebūtina žinoti, kas pas jus ką pasakė ar padarė.",
  "draft.why.inside": "Tai įmonės vidaus reikalas.",
  "draft.why.other-clients": "Lyginimas su kitais žeidžia ir šį tą apie juos išduoda.",
  "draft.why.link": "Ši nuoroda veikia tik įmonėje arba atskleidžia jos vidaus reikalus.",
  "draft.why.tool": "Jūsų įrankio pavadinimas; klientui jis nieko nesako.",
  "draft.why.feelings": "Apgailestaujama dėl kliento jausmų, o ne dėl to, kas įvyko.",
  "draft.why.conditional": "„Jei“ atima iš atsiprašymo prasmę.",
  "draft.why.many-apologies": "Užtenka atsiprašyti kartą; kartojant tai skamba bejėgiškai.",
  "draft.why.no-step": "Neaišku, kas toliau: kas, ką ir iki kada?",
  "draft.why.familiar": "Čia kreipiesi „tu“, o kitur „Jūs“.",
  "draft.why.familiar-all": "Viskas parašyta kreipiantis „tu“. Jei su šiuo klientu taip bendrauji, palik.",
  "draft.why.person": "Kito žmogaus vardas ar pavardė: ar klientui to reikia?",
  "draft.why.contact": "Svetimi kontaktai: ar galima juos duoti klientui?",
  "draft.why.may-inflame": "Gali nuskambėti piktai ar pašaipiai.",
  "draft.why.may-promise": "Gali nuskambėti kaip pažadas, o jo teks laikytis.",
  "draft.why.may-blame": "Gali nuskambėti kaip kaltinimas.",
  "draft.why.may-leak": "Gali išduoti įmonės ar kito žmogaus reikalus.",
  "draft.do.insult": "Išimk tai ir parašyk, kas įvyko.",
  "draft.do.blame": "Parašyk, ko trūksta ar kas sutarta, o ne kas kaltas.",
  "draft.do.sarcasm": "Pasakyk tiesiai, vienu paprastu sakiniu.",
  "draft.do.heat": "Pasakyk tą patį be dygios pastabos.",
  "draft.do.shouting": "Parašyk mažosiomis raidėmis.",
  "draft.do.threat": "Įvardyk žingsnį, kuris priklauso nuo tavęs, pavyzdžiui, darbų sustabdymą.",
  "draft.do.promise": "Palik, jei gali tai pažadėti; jei ne, parašyk, kada bus aišku.",
  "draft.do.liability": "Parašyk, kas įvyko ir ką dėl to darai; visa kita palik tam, kas sprendžia.",
  "draft.do.leak": "Parašyk tik tai, kas iš to svarbu klientui.",
  "draft.do.apology": "Vieną kartą įvardyk, kas nepavyko.",
  "draft.do.next-step": "Pridėk, kas ką padarys ir iki kada.",
  "draft.do.register": "Pasirink vieną kreipinį ir jo laikykis.",
  "draft.do.third-party": "Jei abejoji, praleisk.",

  "post.summary": "Naujas anoniminis įrašas",
  "post.reply.summary": "Naujas anoniminis atsakymas",
  "post.author": "pradėjo šią giją",
  "post.suggestion": "Žodžiai klientui",
  "post.withdrawn": "Šis tekstas atsiimtas.",
  "post.closed": "Ši gija uždaryta. Niekas nebegali atsekti, kas joje rašė.",
  "post.counts": (meToo: number, canHelp: number) => `Ir man taip: ${meToo} · Galiu padėti: ${canHelp}`,

  "mine.summary": "Tavo dar neuždaryti įrašai",
  "mine.heading": "Mano įrašai",
  "mine.empty": "Čia tuščia. Juodraščiai laukia valandą, o paskelbti įrašai lieka, kol uždaroma jų gija.",
  "mine.how": "Tai ką tik nustatyta iš tavo paspaudimo. Sąrašo, kas ką parašė, nėra.",
  "mine.draft.vent": "Įrašo juodraštis",
  "mine.draft.calm": "Patarimas tik tau",
  "mine.draft.draft": "Tavo žinutė klientui",
  "mine.draft.reply": "Atsakymo juodraštis",
  "mine.draft.suggestion": "Pasiūlymo juodraštis",
  "mine.draft.edit": "Pataisymo juodraštis",
  "mine.state.waiting": "Laukia savo atsitiktinio laiko",
  "mine.state.sending": "Keliauja į kanalą",
  "mine.state.posted": "Paskelbta",
  "mine.state.unsure": "Galbūt paskelbta: pažiūrėk kanale",
  "mine.state.failed": "Nepaskelbta: kanalas nepriėmė, daugiau nebandysiu",
  "mine.state.withdrawn": "Atsiimta",
  "mine.replies": (count: number) =>
    plural("lt", count, { one: "# atsakymas", few: "# atsakymai", many: "# atsakymo", other: "# atsakymų" }),
  "mine.reply": "Tavo atsakymas",
  "mine.suggestion": "Tavo pasiūlymas",

  "refused.empty": "Čia tuščia. Keliais žodžiais parašyk, kas nutiko.",
  "refused.no-words": "Nerandu čia žodžių. Bent vienu sakiniu parašyk, kas nutiko.",
  "refused.other-letters":
    "Skaitau lietuviškai, lenkiškai ir angliškai. Kitomis raidėmis parašyto teksto nesuprantu ir vardų jame nepaslėpčiau. Parašyk viena iš šių kalbų.",
  "refused.too-long": (chars: number, most: number) => {
    const length = plural("lt", chars, { one: "# ženklas", few: "# ženklai", many: "# ženklo", other: "# ženklų" });
    return `Čia ${length}, o daugiausia galiu priimti ${most}.`;
  },
  "refused.kept": "Niekas nedingo: sutrumpink tekstą čia.",
  "refused.too-many":
    "Vienai valandai jau gana daug. Tekstas saugus, juodraštį rasi skiltyje „Mano įrašai“; bandyk kiek vėliau.",
  "refused.oldest-gone": (most: number) => `Ten laukia ne daugiau kaip ${most} juodraščių: senesni ištrinti.`,
  "refused.gone":
    "Čia to nebėra: baigėsi laikas, viskas jau užbaigta arba tai ne tavo. Ką dar turi, matysi skiltyje „Mano įrašai“.",
  "refused.closed": "Ši gija uždaryta.",
  "refused.unknown-action": "Šis mygtukas – iš senesnės versijos. Pradėk iš naujo kanale.",
  "refused.unknown-command": (command: string) =>
    `Komandos „${command}“ nežinau. Bandyk /vent, /vent mine, /vent help, /vent privacy, /vent rules, /calm arba /calm draft.`,
  "fault.store":
    "Kažkas sugedo, ir išsaugoti nepavyko. Štai tavo tekstas, kad niekas nedingtų. Nusikopijuok jį ir po minutės bandyk dar kartą.",
  "fault.any": "Kažkas sugedo. Pažiūrėk į skiltį „Mano įrašai“ ir po minutės bandyk dar kartą.",
  "fault.code": (code: string) => `Kodas tam, kas mane prižiūri: ${code}`,

  "support.now": "Pirmiausia pasitrauk į saugią vietą, dabar pat. Klientas palauks, aš irgi.",
  "support.now.call": (emergency: string) => `Jei kam nors gresia pavojus, skambink ${emergency}.`,
  "support.now.then":
    "Kai būsi saugioje vietoje, pranešk komandos vadovui arba apsaugai. Šio teksto neišsaugojau ir nepaskelbiau.",
  "support.self":
    "Ačiū, kad tai parašei. Aš botas, o čia reikia žmogaus. Jau dabar gali su kuo nors pasikalbėti, nemokamai ir konfidencialiai:",
  "support.self.then": (emergency: string) =>
    `Jei tau gresia pavojus, skambink ${emergency}. Šio teksto neišsaugojau ir nepaskelbiau. Jei norėsi, prie kliento grįšime vėliau.`,
  "support.misheard":
    "Jei supratau ne taip, atsiprašau. Parašyk dar kartą kitais žodžiais, ir imsimės kliento reikalo.",
  "support.again":
    "Teksto neišsaugojau, todėl grąžinti jo negaliu. Jei norėsi tęsti, atidaryk tuščią formą, pavyzdžiui, komanda /vent.",
  "support.strain":
    "Tai nemaža našta. Gali padėti pertrauka, žmogus, kuriuo pasitiki, arba viena iš šių pagalbos linijų. Jos skirtos ir tokioms dienoms.",
  "support.not-ok": "Gerai, kad paspaudei. Aš botas, o čia geriau padeda žmonės. Čia tave gali išklausyti:",
  "support.firm": (contact: string) => `Tavo įmonėje: ${contact}`,
  "support.line": (name: string, number: string, hours: string) => `${name}: ${number} (${hours})`,

  "help.heading": "Ką aš darau",
  "help.text":
    "Aptarnauji žmones, su kuriais kartais būna sunku. Papasakok, kas nutiko: gausi atsakymą, kurį matysi tik tu. Jame rasi, ko klientui tikriausiai reikia, kur yra riba, ir tris atsakymus, kuriuos gali nusiųsti. Jei norėsi, pasidalyk čia be vardo ir aptark su kolegomis.",
  "help.vent": "/vent: papasakok, kas nutiko; atsakymą matysi tik tu",
  "help.calm": "/calm: ramus atsakymas į kliento žinutę; iš ten nieko paskelbti negalima",
  "help.draft": "/calm draft: patikrina tavo žinutę klientui prieš ją išsiunčiant",
  "help.mine": "/vent mine: tavo juodraščiai ir dar neuždaryti įrašai, kuriuos gali tęsti, taisyti ar atsiimti",
  "help.themes": "/vent themes: kas vis kartojasi, iš paskutinės savaitės apžvalgos",
  "help.rules": "/vent rules: kaip čia elgiamės vieni su kitais",
  "help.privacy": "/vent privacy: kas saugoma, kiek laiko ir kas ką galėtų sužinoti",
  "help.not":
    "Čia ne pranešimų apie pažeidimus vieta, ne užklausų sistema ir ne terapija. Jei tau sunku, po bet kuriuo atsakymu spausk „Man sunku“.",

  "discord.continued": (label: string) => `${label} (tęsinys)`,
  "discord.more": "Tęsinys – gijoje.",
  "discord.waits": "Pakeliui kažkas nepavyko. Jei ką nors rašei, tai tavęs laukia: įvesk /ventil mine.",
  "discord.not-taken": "Dabar nepavyko to išsaugoti. Pabandyk dar kartą po akimirkos, štai tavo žodžiai:",
  "discord.unknown":
    "Nepažįstu šios komandos, galbūt ji iš ankstesnės versijos. Pradėk įvesdamas /vent arba /ventil mine.",
  "discord.unknown-space": "Čia neveikiu: tik serveryje, į kurį mane pridėjo, ir tik jo nariams.",
  "discord.not-a-vent": "Tai veikia su atviru įrašu kanale, su pirmąja jo žinute.",
  "discord.direct":
    "Tai, ką čia rašai, lieka šiame pokalbyje su tavo vardu. Iš čia niekas nepaskelbiama: jei nori pasidalyti, pradedi nuo tuščios formos, kurią matai tik tu.",
  "discord.direct.share": "Pasidalyti anonimiškai",
  "discord.rescue": "Žinutė iš čia pašalinta. Tavo? Tęsk privačiai.",
  "discord.rescue.go-on": "Tęsti privačiai",
  "discord.start.heading": "Išsiliek be savo vardo",
  "discord.start.text":
    "Sunkus klientas? Spausk mygtuką arba įvesk /vent. Rašai formoje, kurią matai tik tu, gauni žodžius, kuriuos gali išsiųsti, ir matai peržiūrą, kol čia dar niekas nepaskelbta.",
  "discord.start.rules":
    "Nerašyk tiesiai į šį kanalą: tai, ką parašysi, bus su tavo vardu. Į įrašą atsakyk po juo esančiais mygtukais.",
  "discord.start.private": "/ventil privacy pasako, kas saugoma, kiek laiko ir kas ką galėtų sužinoti.",

  "privacy.heading": "Kas saugoma ir kas ką galėtų sužinoti",
  "privacy.never":
    "Tavo vardo ar ID nesaugau, neįrašau į žurnalus ir niekam nerodau. Tavo įrašus kaskart iš naujo atpažįstu iš paspaudimo.",
  "privacy.kept": "Kas saugoma serveryje, kuriame veikiu",
  "kept.draft": (minutes: number) =>
    `Tavo juodraštis, žodis žodin: užšifruotas atskiru raktu, kol jį paskelbi arba jo atsisakai, ilgiausiai ${plural("lt", minutes, { one: "# minutę", few: "# minutes", many: "# minutės", other: "# minučių" })} nuo parašymo ar pakeitimo.`,
  "kept.post": (days: number, more: number) => {
    const after = (count: number) =>
      plural("lt", count, { one: "# dienos", few: "# dienų", many: "# dienos", other: "# dienų" });
    return `Tai, ką paskelbi, lygiai taip, kaip rodoma kanale: tekstas užšifruotas, o situacijos rūšis, vieta ir datos – ne. Po ${after(days)} pašalinu įrašą ir ištrinu tekstą. Jei platforma neleidžia pašalinti įrašo, tekstas iš čia dingsta dar po ${after(more)}.`;
  },
  "kept.rights": (days: number) =>
    `Kad tik tu galėtum taisyti ir atsiimti savo įrašą, o kiekvienas balsas būtų skaičiuojamas tik kartą: žyma, apskaičiuota iš paspaudimo gijos raktu. Žymos ir raktas ištrinami, kai gija užsidaro, praėjus ${plural("lt", days, { one: "# dienai", few: "# dienoms", many: "# dienos", other: "# dienų" })} nuo paskelbimo. Nuo tada niekas, net ir serverio prižiūrėtojas, nebegali gijos susieti su jokiu žmogumi.`,
  "kept.count": "Kiek žmonių paspaudė „Ir man taip“ arba „Galiu padėti“: tik skaičiai, kol įrašas pašalinamas.",
  "kept.theme": (k: number) =>
    `Kai paskelbi įrašą, prie jo temos tą savaitę priskaičiuojamas vienas žmogus, nebent peržiūroje pasirenki kitaip; jei įrašą vėliau atsiimi, skaičius nesikeičia. Kol savaitė nesibaigė, tas, kas turi slaptąjį raktą ir duomenų saugyklą, galėtų patikrinti, ar suskaičiuotas konkretus žmogus. Paskui savaitės raktas ištrinamas ir lieka tik intervalai nuo ${k} žmonių.`,
  "kept.deed": (k: number) =>
    `Kai pasakai, ar atsakymas į temą padėjo, prie jo saugau vieną žymą, apskaičiuotą raktu, o ne tavo vardą. Žymos suskaičiuojamos savaitei pasibaigus, rezultatas rodomas, tik jei tą patį pasakė bent ${people(k)}, ir tada jos ištrinamos, vėliausiai po aštuonių savaičių. Iki tol tas, kas prižiūri šį serverį ir turi slaptąjį raktą, galėtų patikrinti, ar atsakė konkretus žmogus.`,
  "kept.moderation":
    "Jei kanalą prižiūri moderatoriai: pranešimas ar nutildymas saugomas kaip žyma, apskaičiuota gijos raktu, kol gija užsidaro; jų kortelės, priežastys ir veiksmų žurnalas – užšifruoti ir be vardų.",
  "kept.limit": (hours: number) =>
    `Kad niekas neužtvindytų kanalo ir įrašai nesikartotų: paskutinių paspaudimų žymos, apskaičiuotos raktais, kurie galioja vieną dieną. Jos dingsta maždaug po ${plural("lt", hours, { one: "# valandos", few: "# valandų", many: "# valandos", other: "# valandų" })}.`,
  "kept.delivery":
    "Ką dar reikia paskelbti, atnaujinti ar pašalinti: kelias sekundes, o pasirinkus „Paskelbti vėliau“ – iki atsitiktinai parinkto laiko. Jokių tekstų.",
  "kept.machine":
    "Techniniai duomenys: kuris procesas veikia, kur yra pradžios žinutė ir, faile šalia saugyklos, kurių savaičių apžvalgos jau išsiųstos. Nieko apie žmones.",
  "privacy.log":
    "Žurnalai: įvykiai su laiku ir skaičiais, be tekstų ir be ID. Kiek laiko juos saugoti, sprendžia serverio prižiūrėtojas.",
  "privacy.who": "Kas ką galėtų sužinoti",
  "who.colleagues":
    "Kolegos, administratoriai ir kitos programėlės: tai, kas kanale rodoma sugalvotu vardu, ir nieko daugiau. Kai kuriuose platformos planuose administratorius mato, kad kažkas tą dieną naudojosi programėle.",
  "who.thief":
    "Vagis, turintis saugyklą ar jos kopiją be slaptojo rakto: kiek yra įrašų, kada jie atsirado ir kokios yra rūšies. Nei tekstų, nei žmonių.",
  "who.operator":
    "Serverio prižiūrėtojas, turintis saugyklą ir slaptąjį raktą: saugomus tekstus. Kol juodraštis ar gija atviri, jis galėtų ir patikrinti, ar tai parašė konkretus žmogus, o iš šiandienos žymų – ar tas žmogus manimi naudojosi. Vėliau – jau ne. Įprastoje atsarginėje kopijoje nėra nei juodraščių, nei autorystės pėdsakų.",
  "who.company": "Platformą valdanti bendrovė: kad manimi naudojiesi ir ką rašai jos formose.",
  "who.readers":
    "Kiekvienas, kas skaito: tave gali išduoti rašymo stilius, maža komanda ar neįprasta istorija. Prisimink tai, kai skaitai peržiūrą.",
  "who.model": (host: string | null) =>
    host === null
      ? "Kalbos modelis nenaudojamas: jokiam modeliui nesiunčiu nieko, ką parašai."
      : `Kad rasčiau geresnių žodžių, tekstą, dėl kurio prašai patarimo arba kurį prašai perrašyti, siunčiu kalbos modeliui (${host}); rastus vardus ir numerius prieš tai pakeičiu, o tavo vardo ar ID nesiunčiu niekada. Kas ten saugoma, priklauso nuo to, kas tą serverį prižiūri. Tekstų, iš kurių matyti pavojus ar neviltis, nesiunčiu.`,
  "privacy.more":
    "Visas sąrašas, stulpelis po stulpelio, yra faile PRIVACY.md, kuris pateikiamas kartu su „Ventil“ (angliškai).",
  "rules.heading": "Mūsų taisyklės",
  "themes.none": "Temų dar nėra. Po pirmos savaitės čia matysi, kas vis kartojasi, bet niekada – kas tai pasakė.",
  "digest.summary": "Savaitės apžvalga: kas vis kartojasi",
  "digest.heading": (week: string) => `Kas kartojosi ${week}`,
  "digest.few":
    "Kol kas per mažai žmonių. Tema čia atsiranda tik tada, kai apie ją parašo pakankamai skirtingų žmonių.",
  "digest.scattered": (people: number, k: number) =>
    plural("lt", people, {
      one: `Parašė bent # žmogus, bet nė viena tema nesurinko ${k} žmonių.`,
      few: `Parašė bent # žmonės, bet apie skirtingus dalykus: nė viena tema nesurinko ${k} žmonių.`,
      many: `Parašė bent # žmogaus, bet apie skirtingus dalykus: nė viena tema nesurinko ${k} žmonių.`,
      other: `Parašė bent # žmonių, bet apie skirtingus dalykus: nė viena tema nesurinko ${k} žmonių.`,
    }),
  "digest.anyone": (people: number) =>
    plural("lt", people, {
      one: "Parašė bent # žmogus.",
      few: "Parašė bent # skirtingi žmonės.",
      many: "Parašė bent # žmogaus.",
      other: "Parašė bent # skirtingų žmonių.",
    }),
  "digest.people": (least: number, most: number) =>
    plural("lt", most, {
      one: `${least}–# žmogus`,
      few: `${least}–# žmonės`,
      many: `${least}–# žmogaus`,
      other: `${least}–# žmonių`,
    }),
  "digest.people.more": (least: number) => `${least} ar daugiau žmonių`,
  "digest.change.more": (weeks: number) =>
    plural("lt", weeks, {
      one: "daugiau žmonių nei savaite anksčiau",
      few: "daugiau žmonių nei # savaitėmis anksčiau",
      many: "daugiau žmonių nei # savaitės anksčiau",
      other: "daugiau žmonių nei # savaičių anksčiau",
    }),
  "digest.change.same": (weeks: number) =>
    plural("lt", weeks, {
      one: "maždaug tiek pat žmonių kaip savaite anksčiau",
      few: "maždaug tiek pat žmonių kaip # savaitėmis anksčiau",
      many: "maždaug tiek pat žmonių kaip # savaitės anksčiau",
      other: "maždaug tiek pat žmonių kaip # savaičių anksčiau",
    }),
  "digest.change.fewer": (weeks: number) =>
    plural("lt", weeks, {
      one: "mažiau žmonių nei savaite anksčiau",
      few: "mažiau žmonių nei # savaitėmis anksčiau",
      many: "mažiau žmonių nei # savaitės anksčiau",
      other: "mažiau žmonių nei # savaičių anksčiau",
    }),
  "digest.over-line": "klientai dažnai peržengdavo ribą",
  "digest.theme": (theme: string, told: string) => `${theme}: ${told}`,
  "digest.helps": "Kas paprastai padeda",
  "digest.help": (theme: string, moves: string, rule: string) => `${theme}: ${moves}. ${rule}`,
  "digest.rule": (clauses: string) => `Įmonės taisyklės: ${clauses}.`,
  "digest.rule.none": "Įmonės taisyklės tam dar nėra.",
  "digest.suggestion": "Vienas pasiūlymas",
  "digest.suggest.write-rule": (theme: string, says: string) =>
    `Temai „${theme}“ taisyklės dar nėra. Užrašykite ją: ${says}. Tada kiekvienas žinos, kur riba.`,
  "digest.rule-says.scope-creep": "kas įskaičiuota, kiek kainuoja visa kita ir kas sprendžia",
  "digest.rule-says.endless-revisions":
    "kiek kartų taisote už tą pačią kainą, kiek kainuoja dar vienas kartas ir kas sprendžia",
  "digest.rule-says.late-payment":
    "iki kada reikia apmokėti sąskaitą, kada primenate ir kada sustabdote darbus, kol klientas sumokės",
  "digest.rule-says.price-pressure": "kas gali mažinti kainą, kiek ir ko klientas tada atsisako",
  "digest.rule-says.policy-exception":
    "kada grąžinate pinigus ar darote išimtį, iki kokios sumos ir kas gali tai leisti",
  "digest.rule-says.reputation-threat":
    "kas atsako į atsiliepimus ir advokatų raštus, ir pridurkite, kad grasinimas nekeičia nei kainos, nei sąlygų",
  "digest.rule-says.know-it-all": "ką sprendžia klientas, ką jūs ir kodėl, ir kas jam tai paaiškina",
  "digest.rule-says.never-satisfied":
    "iš ko matyti, kad darbas baigtas, kas tai patikrina su klientu ir kada dedate tašką",
  "digest.rule-says.micromanaging": "kaip dažnai klientui pranešate, kaip sekasi, ir kas jam atsako tarp pranešimų",
  "digest.rule-says.ghosting": "po kiek dienų primenate, kiek kartų ir kada nebelaukiate",
  "digest.rule-says.false-urgency": "kas iš tikrųjų skubu, per kiek laiko atsakote ir kiek kainuoja skuba",
  "digest.rule-says.confused-client":
    "kas paaiškina, kokiais paprastais žodžiais ir kur klientas gali tai paskui pasiskaityti",
  "digest.rule-says.suspected-fraud": "ką reikia patikrinti, kas sprendžia ir ką iki tol galima sakyti klientui",
  "digest.suggest.hold-rule": (theme: string, clause: string) =>
    `Tema „${theme}“ iškilo, nors tam yra taisyklė ${clause}. Pažiūrėkite į ją kartu: ar klientas apie ją išgirsta iš pat pradžių ir kas ją apgina, kai jis spaudžia?`,
  "digest.suggest.stop-rule": (theme: string) =>
    `Temai „${theme}“ reikia aiškios ribos: kas gali baigti pokalbį, kokiais žodžiais ir kam apie tai paskui pasako. Niekam neturėtų tekti pirma prašyti leidimo.`,
  "digest.suggest.backing": (theme: string) =>
    `Temos „${theme}“ esmė – užnugaris. Sutarkite, kas sprendžia dėl išimčių ir kad pagal taisykles ištarto „ne“ niekas neatšauks klientui girdint.`,
  "digest.suggest.inside": (theme: string) =>
    `Temos „${theme}“ neišspręs jokia taisyklė klientams. Pasiūlykite pokalbį su žmogumi, kuris nepalaiko nė vienos pusės, ir pasakykite, kas tai bus.`,
  "digest.suggest.own-mistakes": (theme: string) =>
    `Pasirodė tema „${theme}“. Po klaidos skirkite dešimt minučių išsiaiškinti, kaip ji atsirado, neieškodami kaltų, ir sutarkite, kokiais žodžiais bet kas gali ją pripažinti klientui.`,
  "digest.opening": (model: string, host: string) =>
    `Pirmuosius sakinius suformulavo kalbos modelis ${model} (${host}), remdamasis tik čia rodomais skaičiais.`,
  "digest.how": (k: number) =>
    `Skaičiuojami skirtingi žmonės, skaičiai rodomi intervalais. ${plural("lt", k, {
      one: "Temų, apie kurias parašė mažiau nei # žmogus,",
      few: "Temų, apie kurias parašė mažiau nei # žmonės,",
      many: "Temų, apie kurias parašė mažiau nei # žmogaus,",
      other: "Temų, apie kurias parašė mažiau nei # žmonių,",
    })} nerodau, nieko necituoju, o kieno įrašai suskaičiuoti, sužinoti nebeįmanoma.`,

  "publish.handed-in": "Priimta. Pasirodys, kai bus baigtos kanalo patikros.",
  "publish.handed-in.later": (within: string) =>
    `Priimta. Pasirodys kartu su kitais, atsitiktiniu metu per ${within}, kai bus baigtos kanalo patikros. Iki tol gali to atsisakyti skiltyje „Mano įrašai“.`,
  "rules.accept": "Kai skelbi, sutinki su taisyklėmis.",
  "preview.reviewed": "Prieš tekstui pasirodant jį peržiūrės moderatoriai; kas jį parašė, jie nesužinos.",
  "preview.reviewed.at-once": "Jei paskelbsi dabar, moderatoriai tekstą pamatys iš karto.",
  "post.hidden": "Moderatoriai paslėpė šį tekstą.",
  "post.reported": "Apie šį tekstą pranešė keli žmonės. Jis paslėptas, kol jį peržiūrės moderatoriai.",
  "post.warned": "Moderatoriai pridėjo įspėjimą: šį tekstą gali būti sunku skaityti.",
  "post.locked": "Moderatoriai užrakino šią giją: atsakymai nebepriimami.",
  "action.report": "Pranešti",
  "action.yes-report": "Taip, pranešti",
  "action.show-warned": "Parodyti tekstą",
  "refused.locked": "Moderatoriai užrakino šią giją: atsakymai nebepriimami. Tai, ką parašei, lieka pas tave.",
  "report.nobody":
    "Šiame kanale moderatoriai su manimi nedirba, tad pranešimo niekas negautų. Pasikalbėk su tuo, kas prižiūri šį kanalą.",
  "report.gone": "Čia nebėra apie ką pranešti: teksto nebeliko arba jo gija uždaryta.",
  "report.ask":
    "Pranešti apie šį tekstą moderatoriams? Jie matys tekstą ir tai, kiek žmonių apie jį pranešė, bet niekada nesužinos, kas tai padarė. Autorius nieko nesužinos.",
  "report.left": "Nieko nepranešta.",
  "report.done": "Ačiū, pranešta. Niekas nesužinos, kad tai tu, o dar vienas tavo pranešimas nieko nepakeistų.",
  "report.too-many": "Per valandą jau pranešei daug kartų. Pabandyk šiek tiek vėliau.",
  "held.personal-data": (words: string) => `Panašu į asmens duomenis: ${words}`,
  "held.slur": (words: string) => `Žemina visą žmonių grupę: ${words}`,
  "held.threat": (words: string) => `Galima suprasti kaip grasinimą: ${words}`,
  "held.block-word": (words: string) => `Žodis, kurio moderatoriai čia nenori: ${words}`,
  "held.unreadable-word": () =>
    "Vieno moderatorių sąrašo žodžio nebeįmanoma perskaityti, todėl kiekvienas įrašas laukia jų leidimo",
  "mine.state.held": "Laukia kanalo patikrų",
  "mine.state.rejected": "Moderatoriai nepraleido",
  "mine.state.hidden": "Moderatoriai paslėpė",
  "mine.post.waits": "Laukia kanalo patikrų",
  "mine.post.rejected": "Moderatoriai šito nepraleido",
  "mine.post.returned": "Tekstas vėl pas tave. Jei paskelbsi, pasirodys kartu su kitais atsitiktiniu metu.",
  "mine.change.waits": "Tavo pakeitimas laukia kanalo patikrų",
  "mine.change.rejected": "Moderatoriai nepraleido šio pakeitimo",
  "mine.change.returned": "Tavo pakeitimas vėl pas tave; tu sprendi, ar jį skelbti.",
  "mine.said": (reason: string) => `Moderatoriai parašė: ${reason}`,
  "mine.mend": "Priežastį matai tik tu. Pataisyk tekstą, ir jis bus patikrintas iš naujo.",
  "mod.refused":
    "Nieko nepakeista. Moderuoti galima tik privačiame moderatorių kanale ir tik tai, kas čia tebėra. Jei esi tame kanale, įrašo nebėra, o jo kortelė nebegalioja.",
  "mod.off":
    "Nieko nepakeista: moderavimas čia išjungtas. Likusias korteles galima ištrinti; įrašai, kurie laukė, grįžo autoriams. Ventil prižiūrėtojas gali vėl įjungti moderavimą, nurodydamas šį kanalą (SLACK_MOD_CHANNEL arba DISCORD_MOD_CHANNEL).",
  "mod.stale": "Niekas nepakeista: per tą laiką padėtis pasikeitė. Kortelė rodo, kaip yra dabar.",
  "mod.mute.closed": "Ši gija uždaryta: su ja nieko nebegalima susieti, tad nėra ko nutildyti.",
  "mod.card.summary": "Moderatorių dėmesiui",
  "mod.card.review": "Laukia jūsų leidimo",
  "mod.card.change": "Pakeitimas laukia jūsų leidimo",
  "mod.card.rejected": "Atmesta",
  "mod.card.reported": "Apie tai pranešta",
  "mod.card.post": "Kanale",
  "mod.card.new-text": "Naujas tekstas:",
  "mod.kind.vent": "Įrašas",
  "mod.kind.reply": "Atsakymas",
  "mod.kind.suggestion": "Žodžiai klientui",
  "mod.state.reports": (count: number) =>
    plural("lt", count, {
      one: "Pranešė # žmogus",
      few: "Pranešė # žmonės",
      many: "Pranešė # žmogaus",
      other: "Pranešė # žmonių",
    }),
  "mod.state.rejected": "Atmesta; priežastį mato tik autorius",
  "mod.state.reported": "Paslėpta dėl pranešimų, kol nuspręsite",
  "mod.state.hidden": "Moderatoriai paslėpė",
  "mod.state.warned": "Pridėtas įspėjimas dėl turinio",
  "mod.state.locked": "Gija užrakinta",
  "mod.state.muted": (until: string) => `Autorius nutildytas iki: ${until}`,
  "mod.state.closed": "Gija uždaryta: su ja nieko nebegalima susieti",
  "mod.do.approve": "Leisti skelbti",
  "mod.do.reject": "Atmesti",
  "mod.do.take-back": "Atšaukti atmetimą",
  "mod.do.hide": "Paslėpti",
  "mod.do.restore": "Grąžinti",
  "mod.do.lock": "Užrakinti giją",
  "mod.do.unlock": "Atrakinti giją",
  "mod.do.warn": "Pridėti įspėjimą",
  "mod.do.unwarn": "Nuimti įspėjimą",
  "mod.do.mute": "Nutildyti autorių",
  "mod.do.unmute": "Atšaukti nutildymą",
  "mod.mute.1h": "Valandai",
  "mod.mute.24h": "24 valandoms",
  "mod.mute.close": "Kol gija užsidarys",
  "mod.done.approve": "Leista skelbti. Pasirodys kanale.",
  "mod.done.reject": "Atmesta. Priežastį mato tik autorius.",
  "mod.done.take-back": "Atšaukta. Vėl laukia sprendimo.",
  "mod.done.hide": "Paslėpta.",
  "mod.done.restore": "Grąžinta.",
  "mod.done.lock": "Užrakinta. Gija vis tiek užsidarys numatytą dieną.",
  "mod.done.unlock": "Atrakinta.",
  "mod.done.warn": "Įspėjimas pridėtas; dabar jis dengia tekstą.",
  "mod.done.unwarn": "Įspėjimas nuimtas.",
  "mod.done.mute":
    "Nutildyta. Visi nauji šio žmogaus tekstai, kad ir kur būtų skirti, lauks pas jį; kas tas žmogus, nesužinosite.",
  "mod.done.unmute": "Nutildymas atšauktas. Laukę tekstai lieka pas autorių; ar juos skelbti, sprendžia autorius.",
  "mod.act.approve": "leista skelbti",
  "mod.act.reject": "atmesta",
  "mod.act.take-back": "atmetimas atšauktas",
  "mod.act.hide": "paslėpta",
  "mod.act.restore": "grąžinta",
  "mod.act.lock": "gija užrakinta",
  "mod.act.unlock": "gija atrakinta",
  "mod.act.warn": "pridėtas įspėjimas",
  "mod.act.unwarn": "įspėjimas nuimtas",
  "mod.act.mute": "autorius nutildytas",
  "mod.act.unmute": "nutildymas atšauktas",
  "mod.act.words": "pakeistas žodžių sąrašas",
  "mod.act.reports-hid": "paslėpta dėl pranešimų",
  "mod.reject.title": "Atmetimas",
  "mod.reason": "Kodėl? Tai skaitys tik autorius.",
  "mod.reason.hint": "Ką reikėtų pakeisti, kad įrašas tiktų? Nuorodos ir paminėjimai pašalinami.",
  "mod.words.title": "Žodžių sąrašas",
  "mod.words": "Žodžiai, dėl kurių įrašas sulaikomas",
  "mod.words.hint": "Po vieną eilutėje; žvaigždutė reiškia bet kokią galūnę: žod*",
  "mod.words.submit": "Išsaugoti",
  "mod.words.none": "Žodžių sąrašas tuščias.",
  "mod.words.list": "Įrašai su bent vienu iš šių žodžių sulaikomi; priežastį mato tik jų autoriai:",
  "mod.words.unreadable": (count: number) =>
    `Sąrašo žodžiai, kurių nebeįmanoma perskaityti: ${count}. Kol jie sąraše, kiekvienas įrašas laukia jūsų leidimo. Atverk žodžių sąrašą ir jį išsaugok: taip jie bus pašalinti visam laikui. Jei tuos žodžius prisimeni, įrašyk juos iš naujo.`,
  "mod.words.change": "Keisti žodžius",
  "mod.desk": "Moderatorių skydelis",
  "mod.open-desk": "Atverti skydelį",
  "slack.mod.start":
    "Čia rodysiu korteles įrašų, apie kuriuos pranešta arba kurie laukia leidimo. Vieną kartą paspausk mygtuką: taip sužinosiu, kad šis kanalas privatus. Iki tol nieko nerodysiu, o kas sulaikyta, liks sulaikyta.",
  "mod.review.off": "Įrašai pasirodo be moderatorių leidimo (REVIEW_MODE=off).",
  "mod.review.first":
    "Pirmas kiekvieno žmogaus įrašas kiekvienoje gijoje laukia moderatorių leidimo (REVIEW_MODE=first).",
  "mod.review.all": "Kiekvienas įrašas ir kiekvienas pakeitimas laukia moderatorių leidimo (REVIEW_MODE=all).",
  "mod.threshold": (count: number) =>
    plural("lt", count, {
      one: "Kai praneša # žmogus, įrašas paslepiamas, kol nuspręsite.",
      few: "Kai praneša # žmonės, įrašas paslepiamas, kol nuspręsite.",
      many: "Kai praneša # žmogaus, įrašas paslepiamas, kol nuspręsite.",
      other: "Kai praneša # žmonių, įrašas paslepiamas, kol nuspręsite.",
    }),
  "mod.how":
    "Reikia kurio nors įrašo kortelės? Pranešk apie jį kanale: tavo pranešimas sukuria kortelę kaip ir bet kuris kitas.",
  "mod.log": "Kas padaryta",
  "mod.log.none": "Dar nieko nepadaryta.",
  "mod.log.gone": "įrašas, kurio nebėra",
  "mod.log.unreadable": "šito nebeįmanoma perskaityti",
  "mod.log.note":
    "Laikas suapvalintas iki kitos pilnos valandos (UTC): 14:00 reiškia, kad tai įvyko tarp 13:00 ir 14:00. Be vardų: nesaugoma nei tai, kieno buvo įrašas, nei tai, kas iš moderatorių tai padarė.",
  "mod.promise": "Jokia kortelė, sąrašas ar skaičius čia neparodo, kas ką parašė ar apie ką pranešė.",

  "mention.answer": "Pokalbių čia neskaitau. Jei nori papasakoti tik man, spausk mygtuką.",
  "client.wrote": "Klientas parašė:",

  "did.title": "Jūs sakėte, mes darome",
  "did.start": "Atsakyti į temą",
  "did.theme": "Tema",
  "did.choose": "Į kurią temą nori atsakyti? Čia paskutinių aštuonių savaičių temos.",
  "did.no-themes":
    "Nė viena tema dar nesurinko tiek žmonių, kad būtų rodoma, todėl atsakyti kol kas nėra į ką. Galėsi, kai tik kuri nors pasirodys apžvalgoje.",
  "did.outside":
    "Tai veikia tik moderatorių arba apžvalgų kanale ir tik tol, kol tas kanalas privatus. Jei jau ką nors parašei, tekstas laukia skiltyje „Mano įrašai“.",
  "did.what": (theme: string) => `„${theme}“: ką gali žmonėms pasakyti?`,
  "did.choose.changed": "Pakeitėme",
  "did.choose.trying": "Bandome",
  "did.choose.cant": "Negalime, ir štai kodėl",
  "did.kind.changed": "pakeista",
  "did.kind.trying": "bandoma",
  "did.kind.cant": "to pakeisti negalime",
  "did.intro": "Pirmiausia pamatysi peržiūrą. Kanale tekstas pasirodys be tavo vardo, kaip įmonės atsakymas.",
  "did.field.changed": "Ką pakeitėte?",
  "did.field.trying": "Ką bandote ir iki kada?",
  "did.field.cant": "Ko negalite pakeisti?",
  "did.field.reason": "Tikroji priežastis",
  "did.field.reason.hint": "Su „ne“ lengviau susitaikyti, kai priežastis pasakoma atvirai.",
  "did.reason-missing":
    "Trūksta vieno dalyko – priežasties. Žmonės pasistengė pasakyti, kas juos vargina, o „negalime“ be „kodėl“ skamba taip, lyg niekas nebūtų klausęs. Net nepatogi priežastis geriau nei tyla. Tavo tekstas išsaugotas.",
  "did.preview": "Peržiūra: tai matys visi kanale",
  "did.preview.note":
    "Jokio vardo prie teksto nebus. Žmonių paklausime, ar padėjo; rezultatą parodysime, kai tą patį pasakys pakankamai žmonių.",
  "did.because": "Kodėl:",
  "did.done": "Įrašas jau kanale. Jis bus rodomas kitose apžvalgose, kol žmonės pasakys, ar padėjo.",
  "did.unsure":
    "Platforma nepatvirtino, ar įrašas paskelbtas. Pažiūrėk kanale; jei jo nėra, gali paskelbti iš naujo iš „Įmonės apžvalgos“.",
  "did.retrying":
    "Kol kas kanale paskelbti nepavyko. Tekstas saugus, bandysiu dar kartą. Jei nepavyks, pamatysi tai „Įmonės apžvalgoje“.",
  "did.given-up":
    "Paskelbti nepavyko: kanalas teksto nepriėmė, todėl daugiau nebandysiu. Ką galima daryti, matysi „Įmonės apžvalgoje“.",
  "did.unposted.failed": (theme: string) =>
    `Atsakymo į temą „${theme}“ paskelbti nepavyko: kanalas jo nepriėmė dešimt kartų.`,
  "did.unposted.broken": (theme: string) =>
    `Atsakymo į temą „${theme}“ paskelbti nepavyko: jo teksto nebeįmanoma perskaityti. Parašyk jį iš naujo.`,
  "did.unposted.unsure": (theme: string) =>
    `Neaišku, ar atsakymas į temą „${theme}“ atsirado kanale. Pažiūrėk, ar jis jau ten, ir tik tada skelbk iš naujo.`,
  "did.helped": "Padėjo",
  "did.not": "Nepadėjo",
  "did.ask": (k: number) =>
    `Ar padėjo? Niekas nemato, kas ką atsako. Rezultatą parodysime tik savaitei pasibaigus ir tik tada, kai tą patį pasakys bent ${people(k)}.`,
  "did.vote.counted": (k: number) =>
    `Balsas priimtas, ir niekas nematys, kad jis tavo. Kol savaitė nesibaigė, gali jį atsiimti arba pakeisti; rezultatą parodysime tik tada, kai tą patį pasakys bent ${people(k)}.`,
  "did.vote.closed": "Apie tai jau nebeklausiame.",
  "did.open": "Dar klausiame, ar tai padėjo.",
  "did.outcome.helped": (k: number) => `Bent ${people(k)} sako, kad padėjo.`,
  "did.outcome.not-helped": (k: number) => `Bent ${people(k)} sako, kad nepadėjo.`,
  "did.outcome.mixed": (k: number) => `Nuomonės skiriasi: kiekvienoje pusėje bent ${people(k)}.`,
  "did.outcome.unknown": (k: number) => `Neaišku, ar padėjo: vienodai atsakė mažiau nei ${people(k)}.`,
  "mine.draft.did": "Atsakymo į temą juodraštis",
  "house.heading": "Įmonės apžvalga",
  "house.none":
    "Nė viena tema dar nesurinko tiek žmonių, kad būtų rodoma. Gal tai geras ženklas, o gal žmonės dar pratinasi čia rašyti. Tereikia palaukti.",
  "house.rules": "Su šiomis temomis susijusios įmonės taisyklės",
  "house.rule": (clause: string, times: number) =>
    `${clause}: ${plural("lt", times, { one: "# kartą per aštuonias savaites", few: "# kartus per aštuonias savaites", many: "# karto per aštuonias savaites", other: "# kartų per aštuonias savaites" })}`,
  "house.uncovered": "Temos be taisyklės",

  "chart.heading": "Kas kartojosi savaitė po savaitės",
  "chart.hidden": (k: number) =>
    `mažiau nei ${plural("lt", k, { one: "# žmogus", few: "# žmonės", many: "# žmogaus", other: "# žmonių" })} arba paslėpta, kad būtų apsaugota maža grupė`,
  "chart.missing": "tą savaitę apžvalgos nebuvo",
  "chart.note": "Skaičiai rodo, kiek maždaug žmonių parašė.",
  "chart.latest": (range: string) =>
    `paskutinę savaitę ${range} ${plural("lt", Number(/\d+(?=\D*$)/.exec(range)?.[0]), { one: "žmogus", few: "žmonės", many: "žmogaus", other: "žmonių" })}`,
  "chart.latest.hidden": "paskutinę savaitę skaičius nerodomas",
  "chart.most": (range: string, week: string) => `daugiausia savaitę nuo ${week}: ${range}`,

  "slack.title.private": "Tai matai tik tu",
  "slack.title.help": "Verta žinoti",
  "slack.title.support": "Pirmiausia – tu",
  "slack.close": "Uždaryti",
  "slack.cancel": "Atšaukti",
  "slack.back": "Atgal",
  "slack.wait": "Akimirką…",
  "slack.waits": "Pakeliui kažkas nepavyko. Jei ką nors rašei, tai tavęs laukia: įvesk /vent mine.",
  "slack.continued": (label: string) => `${label} (tęsinys)`,
  "slack.not-taken": "Dabar nepavyko to išsaugoti. Tekstas tebėra čia, pabandyk dar kartą po akimirkos.",
  "slack.not-taken.command": "Dabar nepavyko to išsaugoti. Pabandyk dar kartą po akimirkos, štai tavo žodžiai:",
  "slack.not-opened": "„Slack“ neatidarė lango. Niekas nedingo, pabandyk dar kartą.",
  "slack.unknown": "Nepažįstu šio mygtuko, galbūt jis iš ankstesnės versijos. Pradėk įvesdamas /vent arba /vent mine.",
  "slack.unknown-space": "Šioje darbo erdvėje neveikiu.",
  "slack.not-a-vent": "Tai veikia su atviru įrašu kanale, su pirmąja jo žinute.",
  "slack.more": "Visko čia netelpa. Užbaik arba ištrink ką nors aukščiau ir atsiras likusi dalis.",
  "slack.start.summary": "Kaip čia išsilieti",
  "slack.start.heading": "Išsiliek be savo vardo",
  "slack.start.text":
    "Sunkus klientas? Spausk mygtuką arba įvesk /vent. Rašai lange, kurį matai tik tu, gauni žodžius, kuriuos gali išsiųsti, ir matai peržiūrą, kol čia dar niekas nepaskelbta.",
  "slack.start.rules":
    "Nerašyk tiesiai į šį kanalą: tai, ką parašysi, bus su tavo vardu. Į įrašą atsakyk po juo esančiais mygtukais.",
  "slack.start.private": "/vent privacy pasako, kas saugoma, kiek laiko ir kas ką galėtų sužinoti.",
} satisfies Catalogue;
