/** Polish: says "ty" like a colleague, and never shows whether the person or the bot is "he" or "she". */
import type { Catalogue } from "../catalogue-type.ts";
import { plural } from "../plural.ts";

const people = (count: number) =>
  plural("pl", count, { one: "# osoba", few: "# osoby", many: "# osób", other: "# osoby" });

export const pl = {
  "situation.abuse": "Wyzwiska i krzyki",
  "situation.harassment": "Nękanie lub molestowanie",
  "situation.threat": "Groźba",
  "situation.reputation-threat": "Straszy opinią albo prawnikiem",
  "situation.scope-creep": "Chce coraz więcej, ponad ustalenia",
  "situation.endless-revisions": "Poprawki bez końca",
  "situation.late-payment": "Nie płaci",
  "situation.price-pressure": "Zbija cenę",
  "situation.policy-exception": "Chce zwrotu albo wyjątku",
  "situation.know-it-all": "Wszystko wie lepiej",
  "situation.never-satisfied": "Ciągle coś nie pasuje",
  "situation.false-urgency": "Wszystko na wczoraj",
  "situation.ghosting": "Nie odzywa się",
  "situation.micromanaging": "Kontroluje każdy krok",
  "situation.our-mistake": "Nasz błąd",
  "situation.confused-client": "Nie rozumie",
  "situation.suspected-fraud": "Coś tu wygląda nieuczciwie",
  "situation.over-your-head": "Idzie z tym do szefostwa, nie do mnie",
  "situation.unbacked": "Nikt nie staje po mojej stronie",
  "situation.internal": "Ktoś z zespołu albo szefostwo",
  "situation.off-topic": "Coś innego",

  "tone.warm": "Życzliwie",
  "tone.neutral": "Neutralnie",
  "tone.firm": "Stanowczo",

  "vent.title": "Wygadaj się",
  "vent.intro":
    "To, co tu napiszesz, widzisz tylko ty. Nic nie trafi na kanał, dopóki nie klikniesz „Opublikuj” na podglądzie.",
  "vent.what": "Co się stało?",
  "vent.what.hint":
    "Pisz, jak leci, można kląć. Ukryję znalezione imiona, nazwiska i numery; pokażę to przed publikacją.",
  "vent.client": "Co napisał klient?",
  "vent.client.hint": "Wklej jego słowa, jeśli chcesz na nie odpisać. Możesz podać tylko je.",
  "vent.submit": "Wyrzuć to z siebie",
  "calm.title": "Spokojna odpowiedź",
  "calm.intro": "Widzisz to tylko ty. Stąd nie da się niczego opublikować.",
  "calm.what": "Co warto o tym wiedzieć?",
  "calm.client": "Co napisał albo powiedział klient?",
  "calm.submit": "Zaproponuj odpowiedzi",

  "result.summary": "Porada dla ciebie jest gotowa",
  "result.cooling.1": "Coś takiego ruszyłoby każdego. Zrób jeden powolny wydech, odpowiedź chwilę poczeka.",
  "result.cooling.2": "Nic dziwnego, że to boli. Rozluźnij ramiona i popatrzmy na to razem.",
  "result.cooling.3": "Dobrze, że nie trzymasz tego w sobie. Jeden powolny oddech, a potem odpowiedź.",
  "result.need": "Czego klient pewnie potrzebuje",
  "result.read": "Gdzie jest granica",
  "result.verdict.client": "Z tego, co wiadomo, w samej sprawie rację ma raczej klient.",
  "result.verdict.staff": "Z tego, co wiadomo, w samej sprawie racja jest raczej po twojej stronie.",
  "result.verdict.shared": "Z tego, co wiadomo, w samej sprawie każda strona ma trochę racji.",
  "result.verdict.unclear": "Kto ma rację, zależy od faktów, których tu jeszcze nie ma.",
  "result.manner.over-line": "Takie zachowanie przekracza granicę, bez względu na to, kto ma rację.",
  "result.replies": "Co możesz odpisać",
  "result.one": "Odpowiedź, którą dopracowujesz",
  "result.rules": "Zasady firmy",
  "result.rule": (id: string, isSaid: boolean, text: string) =>
    `${id} (${isSaid ? "użyta powyżej" : "powyżej nieużyta"}): ${text}`,
  "result.fill": "Uzupełnij przed wysłaniem",
  "result.missing": "Co warto jeszcze ustalić",
  "result.escalate": "Kogo w to włączyć",
  "result.instead.manager-note": "Tym razem bez odpowiedzi dla klienta. Notatka dla szefostwa:",
  "result.instead.peer-note": "Tym razem bez odpowiedzi dla klienta. Notatka do rozmowy z kimś z zespołu:",
  "result.instead.safety": "Klientowi teraz nie odpisujemy. Najważniejsze jest twoje bezpieczeństwo:",
  "result.injection":
    "W tekście klienta są polecenia dla maszyny. Dla mnie to zwykłe słowa; żadnego z tych poleceń nie wykonuję.",
  "result.engine.playbook":
    "Jestem botem. Te słowa pochodzą ze zbioru gotowych porad na tym serwerze, bez udziału modelu językowego. Tekst czeka tu godzinę, zaszyfrowany, a potem jest kasowany.",
  "result.engine.asking": (model: string, host: string) =>
    `Jestem botem. Na razie to gotowe porady; o lepsze słowa pytam model ${model}. Twój tekst trafia do ${host}, po zastąpieniu znalezionych nazwisk i numerów.`,
  "result.engine.all": (model: string, host: string) =>
    `Jestem botem. Te słowa pochodzą od modelu językowego ${model} i przeszły moją kontrolę. W tym celu twój tekst trafił do ${host}, po zastąpieniu znalezionych nazwisk i numerów.`,
  "result.engine.some": (model: string, host: string) =>
    `Jestem botem. Te słowa pochodzą od modelu językowego ${model}, a tam, gdzie nie przeszły mojej kontroli, zostały gotowe porady. W tym celu twój tekst trafił do ${host}, po zastąpieniu znalezionych nazwisk i numerów.`,
  "result.engine.guess": (model: string, host: string) =>
    `Jestem botem. Pytanie, co tu pasuje, dostał też model ${model}; jego propozycja jest pierwsza. W tym celu twój tekst trafił do ${host}, po zastąpieniu znalezionych nazwisk i numerów.`,
  "result.engine.nothing": (model: string, host: string) =>
    `Jestem botem. To gotowe porady; model ${model} (${host}) nie podał nic, co nadawałoby się do użycia.`,
  "result.engine.earlier": (model: string, host: string) =>
    `Jestem botem. To gotowe porady. Wcześniej ten tekst dostał model ${model}; trafił w tym celu do ${host}, po zastąpieniu znalezionych nazwisk i numerów.`,
  "result.engine.refining": (model: string, host: string) =>
    `Jestem botem. To gotowe sformułowanie; pytam ${model}, jak ująć tę odpowiedź inaczej. Do ${host} trafia tylko ta odpowiedź, a znalezione nazwiska i numery są zastąpione.`,
  "result.engine.refined": (model: string, host: string) =>
    `Jestem botem. Tę odpowiedź przeredagował model językowy ${model}; nowa wersja przeszła moją kontrolę. W tym celu odpowiedź trafiła do ${host}, po zastąpieniu znalezionych nazwisk i numerów.`,
  "result.engine.kept": "Tekst czeka tu godzinę, zaszyfrowany, a potem jest kasowany.",
  "result.ask": "Nie mam pewności, o co tu głównie chodzi. Co pasuje najlepiej?",
  "result.ask.then": "Wtedy pokażę słowa, które pasują, zamiast zgadywać.",
  "result.meanwhile": "Jeśli musisz odpisać od razu: słowa, które niczego nie obiecują",
  "result.situation": (name: string) => `Rozumiem to tak: ${name}`,
  "result.situation.change": "Chodzi o coś innego",

  "action.fair": "Kto ma rację? Sześć pytań",
  "fair.intro":
    "Zaznacz to, co wiesz, a resztę pomiń. Na tej podstawie ocenię, po czyjej stronie jest racja. Odpowiedzi zostają tylko w tym szkicu.",
  "fair.domain": "O co tu naprawdę chodzi?",
  "fair.promise": "Co ustalono na piśmie?",
  "fair.cause": "Kto spowodował szkodę?",
  "fair.proportion": "Czy żądanie jest współmierne do szkody?",
  "fair.manner": "Jak klient się do ciebie odnosi?",
  "fair.goodwill": "Czy uprzejmy klient dostałby to samo?",
  "fair.answer.taste": "O gust albo cele klienta",
  "fair.answer.trade": "O metodę, bezpieczeństwo albo ceny",
  "fair.answer.theirs": "To, co mówi klient",
  "fair.answer.ours": "To, co mówimy my",
  "fair.answer.nothing": "Nic",
  "fair.answer.us": "My",
  "fair.answer.client": "Klient, a mógł to przewidzieć",
  "fair.answer.nobody": "Nikt nie mógł tego przewidzieć",
  "fair.answer.fits": "Tak",
  "fair.answer.too-much": "Nie, jest wygórowane",
  "fair.answer.ok": "W miarę kulturalnie",
  "fair.answer.over-line": "Przekracza granicę",
  "fair.answer.everyone": "Tak",
  "fair.answer.loud": "Nie, tylko ten, kto robi awanturę",
  "fair.because": (reasons: string) => `Z twoich odpowiedzi wynika, że ${reasons}.`,
  "fair.because.taste": "chodzi o gust albo cele klienta",
  "fair.because.trade": "to kwestia fachowa, a na tym znacie się wy",
  "fair.because.theirs": "na piśmie jest tak, jak mówi klient",
  "fair.because.ours": "na piśmie jest tak, jak mówicie wy",
  "fair.because.us": "szkoda powstała z waszej winy",
  "fair.because.client": "szkodę spowodował klient, a mógł to przewidzieć",
  "fair.because.too-much": "żądanie jest wygórowane w stosunku do szkody",
  "fair.goodwill.everyone":
    "Gest dobrej woli byłby tu w porządku: jednorazowy, wyraźnie tak nazwany i uzgodniony z osobą, która odpowiada za budżet.",
  "fair.goodwill.loud":
    "Za to, co dostają tylko najgłośniejsi, płacą uprzejmi. Lepiej z tego zrezygnować albo zrobić z tego zasadę dla wszystkich.",

  "action.share": "Podziel się anonimowo",
  "action.keep-private": "Nie publikuj i skasuj",
  "action.erase": "Skasuj",
  "action.not-ok": "Jest mi ciężko",
  "action.refine": "Dopracuj",
  "action.work-on.warm": "Dopracuj życzliwą wersję",
  "action.work-on.neutral": "Dopracuj neutralną wersję",
  "action.work-on.firm": "Dopracuj stanowczą wersję",
  "action.show-all": "Pokaż wszystkie trzy",
  "action.add-fact": "Uzupełnij szczegóły",
  "action.edit-text": "Edytuj tekst",
  "action.publish-now": "Opublikuj teraz",
  "action.publish-later": "Opublikuj później",
  "action.discard": "Skasuj",
  "action.back": "Wróć do odpowiedzi",
  "action.hide-more": "Ukryj więcej słów",
  "action.to-preview": "Wróć do podglądu",
  "action.put-back": "Przywróć słowo",
  "action.hide-again": "Ukryj to znowu",
  "action.leave-out-client": "Pomiń słowa klienta",
  "action.include-client": "Dołącz słowa klienta",
  "action.disguise": "Ukryj mój styl",
  "action.reword-vent": "Poproś o inne słowa",
  "action.own-wording": "Wróć do mojej wersji",
  "action.count-out": "Nie licz tego w tematach",
  "action.count-in": "Licz to w tematach",
  "action.continue": "Kontynuuj",
  "action.edit": "Edytuj",
  "action.withdraw": "Wycofaj",
  "action.publish-again": "Opublikuj ponownie",
  "action.drop": "Zrezygnuj",
  "action.reply": "Odpowiedz anonimowo",
  "action.suggest": "Zaproponuj odpowiedź dla klienta",
  "action.me-too": (count: number) => (count === 0 ? "Też tak mam" : `Też tak mam · ${count}`),
  "action.can-help": (count: number) => (count === 0 ? "Mogę pomóc" : `Mogę pomóc · ${count}`),
  "action.vent": "Wygadaj się anonimowo",
  "action.mine": "Moje wpisy",
  "action.draft": "Sprawdź mój szkic",
  "action.yes-publish": "Tak, opublikuj",
  "action.yes-withdraw": "Tak, wycofaj",
  "action.yes-put-back": "Tak, pokaż wszystkim",
  "action.no": "Nie, zostaw",

  "refine.shorter": "Krócej",
  "refine.longer": "Pełna wersja",
  "refine.letter": "Jako mail",
  "refine.chat": "Jako wiadomość",
  "refine.warmer": "Życzliwiej",
  "refine.firmer": "Bardziej stanowczo",
  "refine.formal": "Bardziej oficjalnie",
  "refine.less-formal": "Mniej oficjalnie",
  "refine.simpler": "Prościej",
  "refine.usual-words": "Znów zwykłym językiem",
  "refine.reword": "Innymi słowami",
  "refine.language.en": "Po angielsku",
  "refine.language.pl": "Po polsku",
  "refine.language.lt": "Po litewsku",
  "refine.check-draft": "Sprawdź mój szkic…",
  "refine.my-draft": "Użyj mojego szkicu…",
  "refine.manager-note": "Notatka dla szefostwa",
  "refine.undo": "Cofnij ostatnią zmianę",
  "refine.nothing": "Nie ma czego cofnąć.",
  "refine.unchanged": "Tym razem nic to nie zmienia.",
  "refine.unchanged.shorter": "Krócej już się nie da.",
  "refine.unchanged.simpler": "Prościej już się nie da.",
  "refine.unchanged.reword": "Innej wersji już nie mam.",
  "refine.stale": "To menu jest z wcześniejszego kroku. Nic się nie zmieniło i nic nie zginęło.",

  "note.heading": "Notatka dla szefostwa",
  "note.label": "Notatka",
  "note.how":
    "Ułożona na tym serwerze z gotowych sformułowań; nie cytuje niczego, co tu piszesz. Uzupełnij puste miejsca i wyślij ją we własnym imieniu.",
  "note.send":
    "Przeczytaj notatkę linijka po linijce, uzupełnij puste miejsca i wyślij ją we własnym imieniu. Nie cytuje niczego, co tu piszesz.",

  "facts.title": "Uzupełnij szczegóły",
  "facts.submit": "Wstaw",
  "facts.hint": "Wpisz tak, jak ma być w odpowiedzi. Puste pole oznacza, że luka zostanie.",

  "preview.summary": "Podgląd twojego wpisu",
  "preview.heading": "Dokładnie to zobaczą inni",
  "preview.reply.heading": "Twoja odpowiedź, dokładnie tak, jak zobaczą ją inni",
  "preview.suggestion.heading": "Twoja propozycja, dokładnie tak, jak zobaczą ją inni",
  "preview.edit.heading": "Twój nowy tekst, dokładnie tak, jak zobaczą go inni",
  "preview.nothing-hidden":
    "Nie widzę tu imion, nazwisk ani numerów. Przeczytaj to jeszcze raz: drobny szczegół też może kogoś zdradzić.",
  "preview.other-letters":
    "Część słów jest w innym alfabecie: tam nie rozpoznaję imion ani nazwisk. Sprawdź je i w razie potrzeby kliknij „Ukryj więcej słów”.",
  "preview.hidden": (count: number) =>
    plural("pl", count, {
      one: "Zastąpiono # fragment; jest zaznaczony. Przeczytaj to jeszcze raz: drobny szczegół też może kogoś zdradzić.",
      few: "Zastąpiono # fragmenty; są zaznaczone. Przeczytaj to jeszcze raz: drobny szczegół też może kogoś zdradzić.",
      many: "Zastąpiono # fragmentów; są zaznaczone. Przeczytaj to jeszcze raz: drobny szczegół też może kogoś zdradzić.",
      other:
        "Zastąpiono # fragmentu; są zaznaczone. Przeczytaj to jeszcze raz: drobny szczegół też może kogoś zdradzić.",
    }),
  "preview.replaced": (original: string, placeholder: string, why: string) => `„${original}” → ${placeholder}, ${why}`,
  "preview.more-replaced": (count: number) => `i jeszcze ${count}`,
  "preview.kept": (words: string) => `Na twoją prośbę zostaje: ${words}. Przeczyta to każdy na kanale.`,
  "preview.until": (date: string) =>
    `Możesz to edytować albo wycofać do ${date}. Potem nie da się już ustalić, kto to napisał, nawet na twoją prośbę.`,
  "preview.later": (within: string) =>
    `Jeśli wybierzesz „Opublikuj później”, tekst pojawi się razem z innymi, w losowym momencie w ciągu ${within}`,
  "preview.disguised":
    "Wielkie litery, interpunkcja, emotikony i skróty są ujednolicone. Dobór słów i sama historia nadal mogą cię zdradzić.",
  "preview.rewording.offered": (model: string, host: string) =>
    `Mogę poprosić model językowy ${model}, żeby powiedział to innymi słowami. Tekst trafi na serwer ${host}, po zastąpieniu znalezionych nazwisk i numerów.`,
  "preview.rewording.asking": (model: string, host: string) =>
    `Proszę ${model} o inne słowa; tekst trafia na serwer ${host}, po zastąpieniu znalezionych nazwisk i numerów. To potrwa najwyżej 20 sekund.`,
  "preview.rewording.nothing": (model: string, host: string) =>
    `${model} (${host}) nie zaproponował niczego, co mogę pokazać: zmieniał fakty albo podawał nazwy lub nazwiska. Zostaje tekst powyżej.`,
  "preview.rewording.done": (model: string, host: string) =>
    `Te słowa ułożył model językowy ${model} (${host}). Przeczytaj je: czy tak było?`,
  "preview.counts": (k: number) =>
    `W tematach tygodnia wpis liczy się jako jedna osoba; widać tam tylko liczby od ${k} osób wzwyż.`,
  "preview.counts.not": "W tematach tygodnia ten wpis się nie liczy.",
  "preview.strain": "To brzmi ciężko, więc nie ma pośpiechu. Możesz też spokojnie zachować to dla siebie.",
  "preview.kind.person": "imię lub nazwisko",
  "preview.kind.client": "klient firmy",
  "preview.kind.company": "nazwa firmy",
  "preview.kind.address": "adres",
  "preview.kind.national-id": "PESEL lub inny numer identyfikacyjny",
  "preview.kind.tax-id": "NIP, REGON lub podobny numer firmy",
  "preview.kind.email": "adres e-mail",
  "preview.kind.phone": "numer telefonu",
  "preview.kind.link": "link",
  "preview.kind.handle": "nazwa użytkownika",
  "preview.kind.mention": "wzmianka (@)",
  "preview.kind.iban": "numer konta",
  "preview.kind.card": "numer karty",
  "preview.kind.order": "numer zamówienia lub faktury",
  "preview.kind.number": "długi numer",
  "preview.kind.hidden": "fragment ukryty przez ciebie",
  "hide.title": "Ukryj więcej słów",
  "hide.words": "Słowa do ukrycia",
  "hide.hint": "Każde w osobnym wierszu, dokładnie tak jak w twoim tekście.",
  "hide.submit": "Ukryj",
  "hide.not-found": (words: string) => `Tego nie ma w twoim tekście: ${words}. Sprawdź pisownię w „Ukryj więcej słów”.`,
  "hide.nothing-typed": "Pole było puste, więc nic więcej nie zostało ukryte.",
  "put-back.ask": (kind: string) =>
    `To ${kind}. Po przywróceniu przeczyta to każdy na kanale i może się domyślić, kim jesteś. Przywrócić?`,
  "strain.ask": "Opublikować to? Możesz też zachować to dla siebie albo najpierw z kimś porozmawiać.",

  "publish.done": "Opublikowane. Dzięki, że o tym mówisz. Znajdziesz to w sekcji „Moje wpisy”.",
  "publish.reply.done": "Opublikowane w wątku.",
  "publish.later": (within: string) =>
    `Przyjęte. Pojawi się razem z innymi, w losowym momencie w ciągu ${within} Do tego czasu możesz z tego zrezygnować w sekcji „Moje wpisy”.`,
  "publish.queued": "Twój tekst czeka w tym wątku na swoją kolej i ukaże się sam, zwykle po kilku sekundach.",
  "publish.retrying":
    "Na razie nie udało się opublikować tego na kanale. Tekst jest bezpieczny i niedługo spróbuję jeszcze raz. Jeśli mimo to się nie uda, dowiesz się tego w sekcji „Moje wpisy”, a tekst tam zostanie.",
  "publish.given-up":
    "Nie udało się opublikować: kanał tego nie przyjął i nie będę już próbować. Tekst czeka w sekcji „Moje wpisy”; możesz tam opublikować go ponownie albo zrezygnować.",
  "publish.unsure":
    "Nie wiem, czy publikacja się udała. Zajrzyj na kanał; w sekcji „Moje wpisy” możesz opublikować to ponownie albo zrezygnować.",
  "edit.done": "Tekst zmieniony.",
  "change.retrying": "Kanał na razie nie przyjął tej zmiany. Będę próbować aż do skutku.",
  "withdraw.ask": "Wycofać? Twój tekst zniknie z kanału; to, co odpisali inni, zostanie.",
  "withdraw.done": "Wycofane.",
  "discard.done": "Skasowane. Nic nie zostało.",
  "vote.counted": "Policzone. Liczby na kanale zmienią się w ciągu minuty.",
  "vote.taken-back": "Cofnięte. Liczby na kanale zmienią się w ciągu minuty.",
  "vote.own": "To twój wpis; liczą się głosy innych.",

  "reply.title": "Odpowiedz anonimowo",
  "reply.intro": "Najpierw zobaczysz podgląd. W tym wątku, i tylko w nim, masz jeden wymyślony pseudonim.",
  "reply.text": "Twoja odpowiedź",
  "suggest.title": "Odpowiedź dla klienta",
  "suggest.intro": "Słowa, które ktoś z zespołu może wysłać klientowi. Najpierw zobaczysz podgląd.",
  "suggest.text": "Co odpisać klientowi",
  "edit.text": "Twój tekst",
  "edit.intro": "To widać teraz na kanale. Najpierw zobaczysz podgląd.",
  "edit.title": "Zmień swój tekst",
  "reply.submit": "Zobacz podgląd",
  "suggest.refused": "Taka odpowiedź mogłaby tylko pogorszyć sprawę z klientem. Chodzi o ten fragment:",
  "suggest.refused.part": (words: string) => `„${words}”`,

  "draft.title": "Sprawdź mój szkic",
  "draft.intro": "Widzisz to tylko ty. Nic do nikogo nie wysyłam i nie da się stąd niczego opublikować.",
  "draft.intro.model": (host: string) =>
    `Widzisz to tylko ty i nic nie da się stąd opublikować. Żeby poprawka była jak najmniejsza, te słowa trafiają do modelu językowego na ${host}, po zastąpieniu znalezionych nazwisk i numerów; z /calm draft zostają tutaj.`,
  "draft.text": "Twoja wiadomość do klienta",
  "draft.text.hint": "Tak, jak chcesz ją wysłać.",
  "draft.client.hint": "Dzięki temu wiem, co już padło, na przykład termin.",
  "draft.submit": "Sprawdź",
  "draft.summary": "Twój szkic jest sprawdzony",
  "draft.heading": "Twój szkic po sprawdzeniu",
  "draft.found": "Co może pogorszyć sprawę",
  "draft.hints": "Na to spójrz jeszcze raz",
  "draft.edit": "Twoje słowa z jak najmniejszą zmianą",
  "draft.clean": "Nie ma czego poprawiać. Możesz to wysłać tak, jak jest.",
  "draft.failed":
    "Nie udało się sprawdzić tekstu. Twoje słowa są poniżej bez zmian, a przez godzinę także w sekcji „Moje wpisy”.",
  "draft.hints-only": "Niczego nie trzeba zmieniać.",
  "draft.no-edit": "Mała zmiana tu nie wystarczy; te słowa zostawiam tobie.",
  "draft.mark": (words: string, why: string) => `„${words}” · ${why}`,
  "draft.again": "Popraw jeszcze raz",
  "draft.as-is": "Zostaw tak i skasuj stąd",
  "draft.how":
    "Jestem botem. Sprawdzam to na tym serwerze, szukając znanych słów i zwrotów; mogę coś przeoczyć i nie wiem, czy sama treść jest słuszna. Tekst czeka tu godzinę, zaszyfrowany, a potem jest kasowany.",
  "draft.how.asking": (model: string, host: string) =>
    `Jestem botem. Znane słowa i zwroty sprawdzam tutaj, a o jak najmniejszą poprawkę proszę model ${model}. Do ${host} trafiają tylko te słowa, a znalezione nazwiska i numery są zastąpione.`,
  "draft.how.edited": (model: string, host: string) =>
    `Jestem botem. Poprawkę zaproponował model językowy ${model}: większość twoich słów zostaje, a całość przeszła moją kontrolę. W tym celu te słowa trafiły do ${host}, po zastąpieniu znalezionych nazwisk i numerów. Nie wiem, czy masz rację co do treści.`,
  "draft.how.nothing": (model: string, host: string) =>
    `Jestem botem. Poprawka powstała tutaj; zapytany model ${model} (${host}) nie podał nic, co nadawałoby się do użycia. Mogę coś przeoczyć i nie wiem, czy masz rację co do treści.`,
  "draft.why.insult": "Obelga. Klient odpowie na nią, a resztę pominie.",
  "draft.why.calm-down": "Takie uspokajanie działa odwrotnie.",
  "draft.why.blame": "Brzmi jak zarzut.",
  "draft.why.repeat": "Brzmi jak wypominanie.",
  "draft.why.obvious": "Klient może się przez to poczuć głupio.",
  "draft.why.always": "„Zawsze” i „nigdy” zaczynają kłótnię o to, co było.",
  "draft.why.sarcasm": "Na piśmie brzmi jak kpina.",
  "draft.why.fed-up": "Mówi o twojej złości, a nie o sprawie.",
  "draft.why.capitals": "Wielkie litery czyta się jak krzyk.",
  "draft.why.exclamation": "Tyle znaków naraz czyta się jak krzyk.",
  "draft.why.threat": "Groźba. Kończy rozmowę i może związać firmę.",
  "draft.why.guarantee": "Obietnica, której możesz nie dotrzymać.",
  "draft.why.offer": "To oferta. Po wysłaniu obowiązuje.",
  "draft.why.never-again": "Tego nikt nie może obiecać, a następna wpadka zaboli bardziej.",
  "draft.why.deadline": "Termin wykonania: zostaw go tylko wtedy, gdy jest pewny.",
  "draft.why.liability": "Bierze na firmę odpowiedzialność prawną.",
  "draft.why.compensation": "Obiecuje zapłatę za szkodę.",
  "draft.why.boss": "Klient nie musi wiedzieć, kto co u was powiedział albo zrobił.",
  "draft.why.inside": "To sprawa wewnętrzna firmy.",
  "draft.why.other-clients": "Porównanie z innymi boli i coś o nich zdradza.",
  "draft.why.link": "Ten link działa tylko w firmie albo zdradza jej wewnętrzne sprawy.",
  "draft.why.tool": "Nazwa waszego narzędzia; klientowi nic nie mówi.",
  "draft.why.feelings": "Przeprasza za uczucia klienta, a nie za to, co się stało.",
  "draft.why.conditional": "„Jeśli” odbiera przeprosinom wartość.",
  "draft.why.many-apologies": "Jedne przeprosiny wystarczą; kolejne brzmią bezradnie.",
  "draft.why.no-step": "Nie wiadomo, co dalej: kto, co i do kiedy?",
  "draft.why.familiar": "Tu jest na „ty”, a gdzie indziej na „Pan”, „Pani” albo „Państwo”.",
  "draft.why.familiar-all": "Całość jest na „ty”. Jeśli tak rozmawiasz z tym klientem, zostaw.",
  "draft.why.person": "Imię lub nazwisko innej osoby: czy klient go potrzebuje?",
  "draft.why.contact": "Cudze dane kontaktowe: czy klient może je dostać?",
  "draft.why.may-inflame": "Może zabrzmieć jak złość albo kpina.",
  "draft.why.may-promise": "Może zabrzmieć jak obietnica, a obietnicy trzeba dotrzymać.",
  "draft.why.may-blame": "Może zabrzmieć jak zrzucanie winy.",
  "draft.why.may-leak": "Może zdradzać coś o firmie albo o kimś innym.",
  "draft.do.insult": "Usuń to i napisz, co się stało.",
  "draft.do.blame": "Napisz, czego brakuje albo co ustalono, a nie kto zawinił.",
  "draft.do.sarcasm": "Powiedz to wprost, jednym zwykłym zdaniem.",
  "draft.do.heat": "Napisz to samo bez przytyku.",
  "draft.do.shouting": "Napisz to małymi literami.",
  "draft.do.threat": "Podaj krok, który zależy od ciebie, na przykład wstrzymanie prac.",
  "draft.do.promise": "Zostaw, jeśli wolno ci to obiecać; jeśli nie, napisz, kiedy będzie wiadomo.",
  "draft.do.liability": "Napisz, co się stało i co z tym robisz; resztę zostaw osobie, która o tym decyduje.",
  "draft.do.leak": "Napisz tylko to, co z tego wynika dla klienta.",
  "draft.do.apology": "Nazwij raz to, co poszło źle.",
  "draft.do.next-step": "Dopisz, kto co zrobi i do kiedy.",
  "draft.do.register": "Wybierz jedną formę i jej się trzymaj.",
  "draft.do.third-party": "Jeśli nie masz pewności, pomiń to.",

  "post.summary": "Nowy anonimowy wpis",
  "post.reply.summary": "Nowa anonimowa odpowiedź",
  "post.author": "osoba, która zaczęła wątek",
  "post.suggestion": "Propozycja odpowiedzi dla klienta",
  "post.withdrawn": "Osoba, która to napisała, wycofała ten tekst.",
  "post.closed": "Ten wątek jest zamknięty. Nikogo nie da się już z nim powiązać.",
  "post.counts": (meToo: number, canHelp: number) => `Też tak mam: ${meToo} · Mogę pomóc: ${canHelp}`,

  "mine.summary": "Twoje otwarte wpisy",
  "mine.heading": "Moje wpisy",
  "mine.empty": "Na razie pusto. Szkice czekają godzinę; opublikowane wpisy są tu do zamknięcia wątku.",
  "mine.how": "Ustalone przed chwilą na podstawie twojego kliknięcia. Nigdzie nie ma listy, kto co napisał.",
  "mine.draft.vent": "Szkic wpisu",
  "mine.draft.calm": "Porada tylko dla ciebie",
  "mine.draft.draft": "Twoja wiadomość do klienta",
  "mine.draft.reply": "Szkic odpowiedzi",
  "mine.draft.suggestion": "Szkic propozycji",
  "mine.draft.edit": "Szkic zmiany",
  "mine.state.waiting": "Czeka na losowy moment publikacji",
  "mine.state.sending": "W drodze na kanał",
  "mine.state.posted": "Opublikowane",
  "mine.state.unsure": "Być może opublikowane: sprawdź na kanale",
  "mine.state.failed": "Nieopublikowane: kanał tego nie przyjął i nie będę już próbować",
  "mine.state.withdrawn": "Wycofane",
  "mine.replies": (count: number) =>
    plural("pl", count, { one: "# odpowiedź", few: "# odpowiedzi", many: "# odpowiedzi", other: "# odpowiedzi" }),
  "mine.reply": "Twoja odpowiedź",
  "mine.suggestion": "Twoja propozycja",

  "refused.empty": "Nic tu nie ma. Napisz w kilku słowach, co się stało.",
  "refused.no-words": "Nie widzę tu słów. Napisz jednym zdaniem, co się stało.",
  "refused.other-letters":
    "Czytam po polsku, litewsku i angielsku. W innym alfabecie nie umiem doradzić ani ukryć imion i nazwisk. Napisz to w jednym z tych języków.",
  "refused.too-long": (chars: number, most: number) => {
    const length = plural("pl", chars, { one: "# znak", few: "# znaki", many: "# znaków", other: "# znaku" });
    return `To ${length}, a mogę przyjąć najwyżej ${most}.`;
  },
  "refused.kept": "Nic nie przepadło: skróć tekst tutaj.",
  "refused.too-many":
    "Sporo tego jak na jedną godzinę. Tekst jest bezpieczny jako szkic w sekcji „Moje wpisy”; spróbuj trochę później.",
  "refused.oldest-gone": (most: number) => `Czeka tam najwyżej ${most} szkiców: starsze zostały skasowane.`,
  "refused.gone":
    "Tego już tu nie ma: wygasło, jest zakończone albo nie jest twoje. To, co jest, zobaczysz w sekcji „Moje wpisy”.",
  "refused.closed": "Ten wątek jest zamknięty.",
  "refused.unknown-action": "Ten przycisk pochodzi ze starszej wersji. Zacznij jeszcze raz na kanale.",
  "refused.unknown-command": (command: string) =>
    `Nie znam polecenia „${command}”. Spróbuj: /vent, /vent mine, /vent help, /vent privacy, /vent rules, /calm albo /calm draft.`,
  "fault.store":
    "Coś się u mnie zepsuło i nie mogę tego zapisać. Oto twój tekst, żeby nic nie przepadło. Skopiuj go i spróbuj ponownie za minutę.",
  "fault.any": "Coś się u mnie zepsuło. Zajrzyj do sekcji „Moje wpisy” i spróbuj ponownie za minutę.",
  "fault.code": (code: string) => `Kod dla osoby, która się mną opiekuje: ${code}`,

  "support.now": "Najpierw przejdź w bezpieczne miejsce, już teraz. Klient poczeka i ja też.",
  "support.now.call": (emergency: string) => `Jeśli ktoś jest w niebezpieczeństwie: zadzwoń pod ${emergency}.`,
  "support.now.then":
    "Kiedy nic ci już nie grozi, powiedz o tym przełożonym albo ochronie. Nic z tego nie zostało zapisane ani opublikowane.",
  "support.self":
    "Dziękuję, że o tym piszesz. Jestem botem, a tu potrzebny jest człowiek. Możesz porozmawiać z kimś już teraz, bezpłatnie i poufnie:",
  "support.self.then": (emergency: string) =>
    `Jeśli jesteś w niebezpieczeństwie: zadzwoń pod ${emergency}. Nic z tego nie zostało zapisane ani opublikowane. Do klienta możemy wrócić później, jeśli chcesz.`,
  "support.misheard":
    "Jeśli źle cię rozumiem, przepraszam. Napisz to jeszcze raz, innymi słowami, i zajmiemy się klientem.",
  "support.again":
    "Tekst nie został zapisany, więc nie mogę go przywrócić. Żeby pisać dalej, otwórz pusty formularz, na przykład poleceniem /vent.",
  "support.strain":
    "Sporo tego dźwigasz. Może pomoże przerwa, ktoś, komu ufasz, albo jeden z tych numerów. Są też na takie dni jak ten.",
  "support.not-ok": "Dobrze, że dajesz znać. Jestem botem, a ludzie są w tym lepsi. Tu ktoś cię wysłucha:",
  "support.firm": (contact: string) => `W twojej firmie: ${contact}`,
  "support.line": (name: string, number: string, hours: string) => `${name}: ${number} (${hours})`,

  "help.heading": "Co robię",
  "help.text":
    "Obsługujesz ludzi, a z nimi czasem bywa trudno. Napisz mi, co się stało, a dostaniesz poradę tylko dla siebie: czego klient pewnie potrzebuje, gdzie jest granica i trzy odpowiedzi, które możesz wysłać. Jeśli chcesz, podziel się tym tutaj bez podpisu i pogadaj o tym z innymi.",
  "help.vent": "/vent: napisz, co się stało; poradę widzisz tylko ty",
  "help.calm": "/calm: spokojna odpowiedź na wiadomość klienta; stamtąd nie da się niczego opublikować",
  "help.draft": "/calm draft: sprawdza twoją wiadomość do klienta, zanim ją wyślesz",
  "help.mine": "/vent mine: twoje szkice i otwarte wpisy; możesz je kontynuować, edytować albo wycofać",
  "help.themes": "/vent themes: co się powtarza według ostatniego podsumowania tygodnia",
  "help.rules": "/vent rules: jak się tu nawzajem traktujemy",
  "help.privacy": "/vent privacy: co jest przechowywane, jak długo i kto czego może się dowiedzieć",
  "help.not":
    "Nie zastępuję kanału do zgłaszania nadużyć, systemu zgłoszeń ani terapii. Jeśli jest ci ciężko, kliknij „Jest mi ciężko” pod dowolną poradą.",

  "discord.continued": (label: string) => `${label} (ciąg dalszy)`,
  "discord.more": "Ciąg dalszy w wątku.",
  "discord.waits": "Coś poszło nie tak po drodze. Jeśli był już jakiś tekst, czeka na ciebie: wpisz /ventil mine.",
  "discord.not-taken": "Nie udało się tego teraz zapisać. Spróbuj ponownie za chwilę, oto twoje słowa:",
  "discord.unknown":
    "Nie znam tego polecenia, może jest z wcześniejszej wersji. Wpisz /vent, żeby zacząć, albo /ventil mine.",
  "discord.unknown-space": "Tu nie działam: tylko na serwerze, który mnie dodał, i tylko dla jego członków.",
  "discord.not-a-vent": "To działa na otwartym wpisie na kanale, na jego pierwszej wiadomości.",
  "discord.direct":
    "To, co tu piszesz, zostaje w tej rozmowie pod twoją nazwą. Stąd nic nie trafia na kanał: żeby się podzielić, zaczynasz od pustego formularza, który widzisz tylko ty.",
  "discord.direct.share": "Podziel się anonimowo",
  "discord.rescue": "Wiadomość została stąd usunięta. Twoja? Przejdź dalej prywatnie.",
  "discord.rescue.go-on": "Dalej prywatnie",
  "discord.start.heading": "Wyrzuć to z siebie, bez nazwiska",
  "discord.start.text":
    "Trudny klient? Naciśnij przycisk albo wpisz /vent. Piszesz w formularzu, który widzisz tylko ty, dostajesz słowa do wysłania i widzisz podgląd, zanim cokolwiek się tu pojawi.",
  "discord.start.rules":
    "Nie pisz bezpośrednio na tym kanale: to, co napiszesz, będzie podpisane twoją nazwą. Na wpis odpowiadaj przyciskami pod nim.",
  "discord.start.private": "/ventil privacy mówi, co jest przechowywane, jak długo i kto mógłby się czego dowiedzieć.",

  "privacy.heading": "Co jest przechowywane i kto czego może się dowiedzieć",
  "privacy.never":
    "Twojego imienia, nazwiska ani identyfikatora nigdy nie zapisuję, nawet w logach, i nikomu nie pokazuję. Żeby rozpoznać twoje wpisy, przy każdym twoim kliknięciu obliczam wszystko od nowa.",
  "privacy.kept": "Co jest zapisane na serwerze, na którym działam",
  "kept.draft": (minutes: number) => {
    const atMost = plural("pl", minutes, { one: "# minutę", few: "# minuty", many: "# minut", other: "# minuty" });
    return `Twój szkic, słowo w słowo: zaszyfrowany osobnym kluczem, dopóki go nie opublikujesz albo nie skasujesz, najdłużej przez ${atMost} od wpisania lub zmiany.`;
  },
  "kept.post": (days: number, more: number) => {
    const after = (count: number) =>
      plural("pl", count, { one: "# dniu", few: "# dniach", many: "# dniach", other: "# dnia" });
    return `To, co opublikujesz, dokładnie tak, jak widać to na kanale: tekst jest zaszyfrowany, a rodzaj sytuacji, miejsce i daty nie. Po ${after(days)} usuwam wpis i kasuję tekst. Jeśli platforma nie pozwala usunąć wpisu, tekst znika stąd po ${after(more)} od tego terminu.`;
  },
  "kept.rights": (days: number) => {
    const later = plural("pl", days, { one: "# dzień", few: "# dni", many: "# dni", other: "# dnia" });
    return `Żeby nikt inny nie zmienił ani nie wycofał twojego wpisu, a głos liczył się raz: znacznik obliczony z twojego kliknięcia za pomocą klucza wątku. Znaczniki i klucz kasuję, gdy wątek się zamyka, ${later} po publikacji. Od tej chwili nikt nie powiąże z nim żadnej osoby, nawet ten, kto prowadzi serwer.`;
  },
  "kept.count": "Ile osób kliknęło „Też tak mam” albo „Mogę pomóc”: same liczby, dopóki wpis nie zniknie.",
  "kept.theme": (k: number) =>
    `Gdy publikujesz wpis, w tym tygodniu liczysz się w jego temacie jako jedna osoba, chyba że w podglądzie wybierzesz inaczej; późniejsze wycofanie wpisu tego nie zmienia. Do końca tygodnia ten, kto ma tajny klucz i bazę, może sprawdzić, czy policzono konkretną osobę. Potem kasuję klucz tygodnia i zostają tylko przedziały od ${k} osób wzwyż.`,
  "kept.deed": (k: number) =>
    `Gdy mówisz, czy odpowiedź firmy pomogła, przechowuję przy niej jeden znacznik obliczony za pomocą tajnego klucza, a nie twoje imię. Po końcu tygodnia zliczam znaczniki, wynik pokazuję od ${k} osób wzwyż i wtedy je kasuję, najpóźniej po ośmiu tygodniach. Do tego czasu ten, kto ma tajny klucz i bazę, może sprawdzić, czy odpowiedziała konkretna osoba.`,
  "kept.moderation":
    "Jeśli kanałem opiekują się moderatorzy: zgłoszenie albo wyciszenie jako znacznik obliczony za pomocą klucza wątku, dopóki wątek się nie zamknie; ich karty, uzasadnienia i dziennik działań, zaszyfrowane i bez nazwisk.",
  "kept.limit": (hours: number) => {
    const after = plural("pl", hours, {
      one: "# godzinie",
      few: "# godzinach",
      many: "# godzinach",
      other: "# godziny",
    });
    return `Przeciw zalewaniu kanału i powtórkom: znaczniki ostatnich kliknięć, obliczone za pomocą kluczy ważnych jeden dzień. Znikają mniej więcej po ${after}.`;
  },
  "kept.delivery":
    "Co czeka na opublikowanie, odświeżenie albo usunięcie: przez kilka sekund, a po „Opublikuj później” do wylosowanej pory. Bez żadnych tekstów.",
  "kept.machine":
    "Dane techniczne: jaki proces działa, gdzie jest wiadomość startowa oraz, w pliku obok bazy, za które tygodnie wysłano już podsumowanie. Nic o ludziach.",
  "privacy.log":
    "Logi: zdarzenia z godziną i liczbami, bez tekstów i bez identyfikatorów. O tym, jak długo zostają, decyduje ten, kto prowadzi serwer.",
  "privacy.who": "Kto czego może się dowiedzieć",
  "who.colleagues":
    "Zespół, administratorzy i inne aplikacje: tego, co widać na kanale pod wymyśloną nazwą, i niczego więcej. W niektórych planach administrator widzi, że ktoś danego dnia używał jakiejś aplikacji.",
  "who.thief":
    "Złodziej bazy albo jej kopii bez tajnego klucza: ile jest wpisów, kiedy powstały i jakiego są rodzaju. Nie pozna ani tekstów, ani osób.",
  "who.operator":
    "Ten, kto prowadzi serwer i ma bazę oraz tajny klucz: co jest w zapisanych tekstach. Dopóki szkic albo wątek jest otwarty, może też sprawdzić, czy napisała to konkretna osoba, a na podstawie dzisiejszych znaczników także to, czy ze mnie korzystała. Później już nie. W zwykłej kopii zapasowej nie ma ani szkiców, ani śladów autorstwa.",
  "who.company": "Firma, do której należy platforma: że ze mnie korzystasz i co wpisujesz w jej formularzach.",
  "who.readers":
    "Każdy, kto czyta: zdradzić cię może styl pisania, mały zespół albo nietypowa historia. Pamiętaj o tym, czytając podgląd.",
  "who.model": (host: string | null) =>
    host === null
      ? "Nie korzystam z żadnego modelu językowego: nic z tego, co piszesz, do żadnego nie trafia."
      : `Gdy prosisz o radę albo o inne słowa, przekazuję twój tekst do modelu językowego na serwerze ${host}; znalezione w tekście nazwiska i numery najpierw zastępuję, a twojego nazwiska i identyfikatora nie wysyłam nigdy. Co jest tam przechowywane, zależy od tego, kto prowadzi ten serwer. Tekstów, które mogą świadczyć o zagrożeniu lub rozpaczy, nie wysyłam.`,
  "privacy.more": "Cała lista, kolumna po kolumnie, jest w pliku PRIVACY.md dołączonym do Ventila (po angielsku).",
  "publish.handed-in": "Przyjęte. Pojawi się, gdy przejdzie kontrolę na kanale.",
  "publish.handed-in.later": (within: string) =>
    `Przyjęte. Pojawi się razem z innymi, o losowej porze w ciągu ${within}, gdy przejdzie kontrolę na kanale. Do tego czasu możesz z tego zrezygnować w sekcji „Moje wpisy”.`,
  "rules.accept": "Publikując, akceptujesz zasady.",
  "preview.reviewed": "Zanim tekst się pojawi, przeczyta go moderator; nie dowie się, czyj jest.",
  "preview.reviewed.at-once": "Jeśli opublikujesz teraz, moderatorzy zobaczą tekst od razu.",
  "post.hidden": "Moderatorzy ukryli ten tekst.",
  "post.reported": "Ten tekst zgłosiło kilka osób. Pozostanie ukryty, dopóki nie przejrzą go moderatorzy.",
  "post.warned": "Moderatorzy dodali ostrzeżenie: ten tekst może być dla kogoś trudny.",
  "post.locked": "Moderatorzy wyłączyli odpowiedzi w tym wątku.",
  "action.report": "Zgłoś",
  "action.yes-report": "Tak, zgłaszam",
  "action.show-warned": "Pokaż tekst",
  "refused.locked": "Moderatorzy wyłączyli odpowiedzi w tym wątku. Twój tekst zostaje u ciebie.",
  "report.nobody":
    "Na tym kanale nie mam moderatorów, więc zgłoszenie do nikogo by nie trafiło. Porozmawiaj z osobą, która opiekuje się tym kanałem.",
  "report.gone": "Nie ma tu już czego zgłosić: tekst zniknął albo jego wątek jest zamknięty.",
  "report.ask":
    "Zgłosić ten tekst moderatorom? Zobaczą tekst i liczbę zgłoszeń, ale nie to, od kogo są. Autor się o tym nie dowie.",
  "report.left": "Nic nie zostało zgłoszone.",
  "report.done": "Dziękuję, zgłoszone. Nikt się nie dowie, że to ty, a kolejne zgłoszenie niczego nie zmieni.",
  "report.too-many": "To dużo zgłoszeń jak na jedną godzinę. Spróbuj trochę później.",
  "held.personal-data": (words: string) => `Wygląda na dane osobowe: ${words}`,
  "held.slur": (words: string) => `Poniża całą grupę ludzi: ${words}`,
  "held.threat": (words: string) => `Można to wziąć za groźbę: ${words}`,
  "held.block-word": (words: string) => `Słowo, którego moderatorzy tu nie chcą: ${words}`,
  "held.unreadable-word": () =>
    "Jednego ze słów na liście moderatorów nie da się odczytać, dlatego każdy wpis czeka na ich zgodę",
  "mine.state.held": "Czeka na kontrolę",
  "mine.state.rejected": "Odrzucone przez moderatorów",
  "mine.state.hidden": "Ukryte przez moderatorów",
  "mine.post.waits": "Czeka na kontrolę",
  "mine.post.rejected": "Odrzucone przez moderatorów",
  "mine.post.returned": "To do ciebie wróciło. Jeśli to opublikujesz, pojawi się razem z innymi o losowej porze.",
  "mine.change.waits": "Twoja zmiana czeka na kontrolę",
  "mine.change.rejected": "Moderatorzy odrzucili tę zmianę",
  "mine.change.returned": "Twoja zmiana do ciebie wróciła; ty decydujesz, czy ją opublikować.",
  "mine.said": (reason: string) => `Powód od moderatorów: ${reason}`,
  "mine.mend": "Powód widzisz tylko ty. Popraw tekst, a zostanie sprawdzony od nowa.",
  "mod.refused":
    "Nic się nie zmieniło. Moderować można tylko na prywatnym kanale moderatorów i tylko to, co jeszcze tu jest. Jeśli jesteś na tym kanale, wpisu już nie ma, a jego karta jest nieaktualna.",
  "mod.off":
    "Nic się nie zmieniło: moderacja jest tu już wyłączona. Karty, które zostały, można usunąć; wpisy, które czekały, wróciły do autorów. Osoba, która prowadzi Ventil, może znów włączyć moderację, wskazując ten kanał (SLACK_MOD_CHANNEL albo DISCORD_MOD_CHANNEL).",
  "mod.stale": "To kliknięcie nic nie zmieniło, bo sytuacja jest już inna. Karta pokazuje, jak jest teraz.",
  "mod.mute.closed": "Ten wątek jest zamknięty: nikogo nie da się już z nim powiązać, więc nie ma kogo wyciszyć.",
  "mod.card.summary": "Sprawa dla moderatorów",
  "mod.card.review": "Czeka na waszą zgodę",
  "mod.card.change": "Zmiana czeka na waszą zgodę",
  "mod.card.rejected": "Odrzucone",
  "mod.card.reported": "Zgłoszone",
  "mod.card.post": "Na kanale",
  "mod.card.new-text": "Nowa wersja:",
  "mod.kind.vent": "Wpis",
  "mod.kind.reply": "Odpowiedź",
  "mod.kind.suggestion": "Słowa dla klienta",
  "mod.state.reports": (count: number) =>
    plural("pl", count, {
      one: "Zgłosiła # osoba",
      few: "Zgłosiły # osoby",
      many: "Zgłosiło # osób",
      other: "Zgłosiło # osoby",
    }),
  "mod.state.rejected": "Odrzucone; powód widzi tylko autor",
  "mod.state.reported": "Ukryte po zgłoszeniach, dopóki nie zdecydujecie",
  "mod.state.hidden": "Ukryte przez moderatorów",
  "mod.state.warned": "Z ostrzeżeniem o treści",
  "mod.state.locked": "Odpowiedzi w wątku są wyłączone",
  "mod.state.muted": (until: string) => `Autor jest wyciszony do: ${until}`,
  "mod.state.closed": "Wątek jest zamknięty: nikogo nie da się już z nim powiązać",
  "mod.do.approve": "Zatwierdź",
  "mod.do.reject": "Odrzuć",
  "mod.do.take-back": "Cofnij odrzucenie",
  "mod.do.hide": "Ukryj",
  "mod.do.restore": "Przywróć",
  "mod.do.lock": "Wyłącz odpowiedzi",
  "mod.do.unlock": "Włącz odpowiedzi",
  "mod.do.warn": "Dodaj ostrzeżenie",
  "mod.do.unwarn": "Zdejmij ostrzeżenie",
  "mod.do.mute": "Wycisz autora",
  "mod.do.unmute": "Zakończ wyciszenie",
  "mod.mute.1h": "Na godzinę",
  "mod.mute.24h": "Na 24 godziny",
  "mod.mute.close": "Do zamknięcia wątku",
  "mod.done.approve": "Zatwierdzone. Pojawi się na kanale.",
  "mod.done.reject": "Odrzucone. Powód widzi tylko autor.",
  "mod.done.take-back": "Cofnięte. Znów czeka na decyzję.",
  "mod.done.hide": "Ukryte.",
  "mod.done.restore": "Przywrócone.",
  "mod.done.lock": "Odpowiedzi wyłączone. Termin zamknięcia wątku się nie zmienia.",
  "mod.done.unlock": "Odpowiedzi znów włączone.",
  "mod.done.warn": "Ostrzeżenie dodane. Tekst pokaże się dopiero po kliknięciu.",
  "mod.done.unwarn": "Ostrzeżenie zdjęte.",
  "mod.done.mute": "Wyciszone. To, co ta osoba wyśle, zaczeka u niej, dokądkolwiek miało trafić; wam tego nie pokażę.",
  "mod.done.unmute": "Wyciszenie zakończone. To, co czekało, zostaje u tej osoby i to ona zdecyduje, co dalej.",
  "mod.act.approve": "zatwierdzono",
  "mod.act.reject": "odrzucono",
  "mod.act.take-back": "cofnięto odrzucenie",
  "mod.act.hide": "ukryto",
  "mod.act.restore": "przywrócono",
  "mod.act.lock": "wyłączono odpowiedzi w wątku",
  "mod.act.unlock": "włączono odpowiedzi w wątku",
  "mod.act.warn": "dodano ostrzeżenie",
  "mod.act.unwarn": "zdjęto ostrzeżenie",
  "mod.act.mute": "wyciszono autora",
  "mod.act.unmute": "zakończono wyciszenie",
  "mod.act.words": "zmieniono listę słów",
  "mod.act.reports-hid": "ukryto po zgłoszeniach",
  "mod.reject.title": "Odrzucenie",
  "mod.reason": "Dlaczego? Przeczyta to tylko autor.",
  "mod.reason.hint": "Co musiałoby się zmienić, żeby było w porządku? Z uzasadnienia usunę linki i wzmianki.",
  "mod.words.title": "Lista słów",
  "mod.words": "Słowa, które wstrzymują wpis",
  "mod.words.hint": "Po jednym w wierszu; gwiazdka zastępuje dowolną końcówkę: słow*",
  "mod.words.submit": "Zapisz",
  "mod.words.none": "Lista słów jest pusta.",
  "mod.words.list": "Wpisy z którymś z tych słów są wstrzymywane; powód widzą tylko ich autorzy:",
  "mod.words.unreadable": (count: number) =>
    `Słowa z listy, których nie da się odczytać: ${count}. Dopóki są na liście, każdy wpis czeka na waszą zgodę. Otwórz listę i ją zapisz: wtedy znikną z niej na zawsze. Jeśli je pamiętasz, wpisz je na nowo.`,
  "mod.words.change": "Zmień listę słów",
  "mod.desk": "Panel moderatorów",
  "mod.open-desk": "Otwórz panel",
  "slack.mod.start":
    "Tu pojawiają się karty wpisów, które ktoś zgłosił albo które czekają na zgodę. Naciśnij raz przycisk: dzięki temu będę wiedzieć, że ten kanał jest prywatny. Do tego czasu nic nie pokażę, a to, co wstrzymane, pozostanie wstrzymane.",
  "mod.review.off": "Wpisy pojawiają się bez zgody moderatora (REVIEW_MODE=off).",
  "mod.review.first": "Pierwszy wpis każdej osoby w każdym wątku czeka na moderatora (REVIEW_MODE=first).",
  "mod.review.all": "Każdy wpis i każda zmiana czeka na moderatora (REVIEW_MODE=all).",
  "mod.threshold": (count: number) =>
    plural("pl", count, {
      one: "Zgłoszenie # osoby ukrywa wpis, dopóki nie zdecydujecie.",
      few: "Zgłoszenia # osób ukrywają wpis, dopóki nie zdecydujecie.",
      many: "Zgłoszenia # osób ukrywają wpis, dopóki nie zdecydujecie.",
      other: "Zgłoszenia # osoby ukrywają wpis, dopóki nie zdecydujecie.",
    }),
  "mod.how": "Potrzebujesz karty jakiegoś wpisu? Zgłoś go na kanale: twoje zgłoszenie utworzy kartę jak każde inne.",
  "mod.log": "Co zrobiono",
  "mod.log.none": "Jeszcze nic nie zrobiono.",
  "mod.log.gone": "wpis, którego już nie ma",
  "mod.log.unreadable": "tego nie da się już odczytać",
  "mod.log.note":
    "Czas jest zaokrąglony w górę do pełnej godziny, według UTC: 14:00 oznacza jakąś chwilę między 13:00 a 14:00. Bez nazwisk: nie zapisuję ani tego, czyj to był wpis, ani tego, kto z moderatorów to zrobił.",
  "mod.promise": "Żadna karta, lista ani liczba nie zdradza tu, kto coś napisał lub zgłosił.",

  "rules.heading": "Zasady",
  "themes.none":
    "Na razie nie ma tematów. Po pierwszym tygodniu pokażę tu, co się powtarza, ale nigdy nie pokażę, kto o tym pisze.",
  "digest.summary": "Podsumowanie tygodnia: co się powtarza",
  "digest.heading": (week: string) => `Co się powtarzało: ${week}`,
  "digest.few":
    "Na razie za mało osób. Temat pojawia się tu dopiero wtedy, gdy pisze o nim wystarczająco wiele różnych osób.",
  "digest.scattered": (people: number, k: number) =>
    plural("pl", people, {
      one: `Napisała co najmniej # osoba, ale żaden temat nie zebrał ${k} osób.`,
      few: `Napisały co najmniej # osoby, ale o różnych sprawach: żaden temat nie zebrał ${k} osób.`,
      many: `Napisało co najmniej # osób, ale o różnych sprawach: żaden temat nie zebrał ${k} osób.`,
      other: `Napisało co najmniej # osób, ale o różnych sprawach: żaden temat nie zebrał ${k} osób.`,
    }),
  "digest.anyone": (people: number) =>
    plural("pl", people, {
      one: "Napisała co najmniej # osoba.",
      few: "Napisały co najmniej # różne osoby.",
      many: "Napisało co najmniej # różnych osób.",
      other: "Napisało co najmniej # różnych osób.",
    }),
  "digest.people": (least: number, most: number) =>
    plural("pl", most, {
      one: `${least}–# osoba`,
      few: `${least}–# osoby`,
      many: `${least}–# osób`,
      other: `${least}–# osób`,
    }),
  "digest.people.more": (least: number) =>
    plural("pl", least, {
      one: "# osoba lub więcej",
      few: "# osoby lub więcej",
      many: "# osób lub więcej",
      other: "# osób lub więcej",
    }),
  "digest.change.more": (weeks: number) =>
    plural("pl", weeks, {
      one: "więcej osób niż tydzień wcześniej",
      few: "więcej osób niż # tygodnie wcześniej",
      many: "więcej osób niż # tygodni wcześniej",
      other: "więcej osób niż # tygodnia wcześniej",
    }),
  "digest.change.same": (weeks: number) =>
    plural("pl", weeks, {
      one: "mniej więcej tyle osób, ile tydzień wcześniej",
      few: "mniej więcej tyle osób, ile # tygodnie wcześniej",
      many: "mniej więcej tyle osób, ile # tygodni wcześniej",
      other: "mniej więcej tyle osób, ile # tygodnia wcześniej",
    }),
  "digest.change.fewer": (weeks: number) =>
    plural("pl", weeks, {
      one: "mniej osób niż tydzień wcześniej",
      few: "mniej osób niż # tygodnie wcześniej",
      many: "mniej osób niż # tygodni wcześniej",
      other: "mniej osób niż # tygodnia wcześniej",
    }),
  "digest.over-line": "klient często przekraczał granice",
  "digest.theme": (theme: string, told: string) => `${theme}: ${told}`,
  "digest.helps": "Co zwykle pomaga",
  "digest.help": (theme: string, moves: string, rule: string) => `${theme}: ${moves}. ${rule}`,
  "digest.rule": (clauses: string) => `Zasady firmy: ${clauses}.`,
  "digest.rule.none": "Firma nie ma na to jeszcze zasady.",
  "digest.suggestion": "Jedna propozycja",
  "digest.suggest.write-rule": (theme: string, says: string) =>
    `Dla tematu „${theme}” nie ma jeszcze zasady. Spiszcie ją: ${says}. Wtedy nikt nie musi sam wyznaczać granicy.`,
  "digest.rule-says.scope-creep": "co jest w cenie, ile kosztuje reszta i kto decyduje",
  "digest.rule-says.endless-revisions":
    "ile razy poprawiacie w tej cenie, ile kosztuje kolejna poprawka i kto decyduje",
  "digest.rule-says.late-payment":
    "kiedy mija termin, kiedy przypominacie i kiedy wstrzymujecie pracę do czasu zapłaty",
  "digest.rule-says.price-pressure": "kto może obniżyć cenę, o ile i z czego klient wtedy rezygnuje",
  "digest.rule-says.policy-exception":
    "kiedy oddajecie pieniądze albo robicie wyjątek, do jakiej kwoty i kto może się na to zgodzić",
  "digest.rule-says.reputation-threat":
    "kto odpowiada na opinie i pisma od prawników, i dopiszcie, że groźba nie zmienia ani ceny, ani warunków",
  "digest.rule-says.know-it-all": "o czym decyduje klient, o czym wy i dlaczego, i kto mu to tłumaczy",
  "digest.rule-says.never-satisfied":
    "po czym poznać, że praca jest skończona, kto sprawdza to z klientem i kiedy zamykacie sprawę",
  "digest.rule-says.micromanaging":
    "jak często klient dostaje informacje o postępach i kto odpowiada mu w międzyczasie",
  "digest.rule-says.ghosting": "po ilu dniach przypominacie, ile razy i kiedy przestajecie czekać",
  "digest.rule-says.false-urgency": "co jest naprawdę pilne, jak szybko odpowiadacie i ile kosztuje praca na już",
  "digest.rule-says.confused-client": "kto tłumaczy, jakimi prostymi słowami i gdzie klient może to potem przeczytać",
  "digest.rule-says.suspected-fraud": "co trzeba sprawdzić, kto decyduje i co do tego czasu można powiedzieć klientowi",
  "digest.suggest.hold-rule": (theme: string, clause: string) =>
    `Temat „${theme}” się pojawił, choć jest na to zasada ${clause}. Przyjrzyjcie się jej razem: czy klient słyszy o niej na początku i kto jej broni, gdy ktoś naciska?`,
  "digest.suggest.stop-rule": (theme: string) =>
    `Temat „${theme}” wymaga jasnej granicy: kto może zakończyć rozmowę, jakimi słowami i komu potem o tym mówi. Niech nikt nie musi najpierw pytać o zgodę.`,
  "digest.suggest.backing": (theme: string) =>
    `W temacie „${theme}” chodzi o wsparcie. Ustalcie, kto decyduje o wyjątkach, i umówcie się, że odmowy zgodnej z zasadami nikt nie cofa przy kliencie.`,
  "digest.suggest.inside": (theme: string) =>
    `Tematu „${theme}” nie rozwiąże żadna zasada dla klientów. Zaproponujcie rozmowę z kimś, kto nie jest stroną, i powiedzcie, kto to jest.`,
  "digest.suggest.own-mistakes": (theme: string) =>
    `Pojawił się temat „${theme}”. Po błędzie poświęćcie dziesięć minut na rozmowę o tym, jak do niego doszło, bez szukania winnych, i ustalcie słowa, którymi każdy może się do niego przyznać przed klientem.`,
  "digest.opening": (model: string, host: string) =>
    `Pierwsze zdania ułożył model językowy ${model} na serwerze ${host}, tylko na podstawie pokazanych tu liczb.`,
  "digest.how": (k: number) =>
    plural("pl", k, {
      one: "Liczby oznaczają różne osoby i są zaokrąglone do przedziałów. Nikogo nie cytuję, a tego, kogo policzono, nie da się już ustalić.",
      few: "Liczby oznaczają różne osoby i są zaokrąglone do przedziałów. Tematów, o których pisało mniej niż # osoby, nie pokazuję, nikogo nie cytuję, a tego, kogo policzono, nie da się już ustalić.",
      many: "Liczby oznaczają różne osoby i są zaokrąglone do przedziałów. Tematów, o których pisało mniej niż # osób, nie pokazuję, nikogo nie cytuję, a tego, kogo policzono, nie da się już ustalić.",
      other:
        "Liczby oznaczają różne osoby i są zaokrąglone do przedziałów. Tematów, o których pisało mniej niż # osób, nie pokazuję, nikogo nie cytuję, a tego, kogo policzono, nie da się już ustalić.",
    }),

  "mention.answer": "Nie czytam rozmów na kanale. Kliknij przycisk, żeby powiedzieć mi o tym prywatnie.",
  "client.wrote": "Słowa klienta:",

  "did.title": "Wy mówicie, my robimy",
  "did.start": "Odpowiedz na jeden z tematów",
  "did.theme": "Temat",
  "did.choose": "Na który temat chcesz odpowiedzieć? Oto tematy z ostatnich ośmiu tygodni.",
  "did.no-themes":
    "O żadnym temacie nie napisało jeszcze tyle osób, żeby można go było pokazać, więc nie ma na co odpowiadać. Wróć, gdy jakiś temat pojawi się w podsumowaniu.",
  "did.outside":
    "To działa tylko na kanale moderatorów albo na kanale z podsumowaniami, i to tylko wtedy, gdy ten kanał jest prywatny. Jeśli masz już coś napisane, czeka w sekcji „Moje wpisy”.",
  "did.what": (theme: string) => `„${theme}”: co możesz ludziom powiedzieć?`,
  "did.choose.changed": "Zmieniliśmy to",
  "did.choose.trying": "Próbujemy czegoś nowego",
  "did.choose.cant": "Nie da się i mówimy dlaczego",
  "did.kind.changed": "zmienione",
  "did.kind.trying": "próbujemy czegoś nowego",
  "did.kind.cant": "tego nie zmienimy",
  "did.intro": "Najpierw zobaczysz podgląd. Wpis trafi na kanał bez twojego imienia, jako głos firmy.",
  "did.field.changed": "Co się zmieniło?",
  "did.field.trying": "Czego próbujecie i do kiedy?",
  "did.field.cant": "Czego nie da się zmienić?",
  "did.field.reason": "Prawdziwy powód",
  "did.field.reason.hint": "Odmowę łatwiej przyjąć, gdy stoi za nią szczery powód.",
  "did.reason-missing":
    "Brakuje jednego: powodu. Ludzie zadali sobie trud, żeby powiedzieć, co ich męczy, a „nie da się” bez „dlaczego” brzmi, jakby nikt nie słuchał. Nawet niewygodny powód jest lepszy niż żaden. Twój tekst jest zachowany.",
  "did.preview": "Podgląd: to zobaczą wszyscy na kanale",
  "did.preview.note":
    "Nie będzie pod tym żadnego imienia. Zapytam ludzi, czy to pomogło; wynik pokażę, gdy wystarczająco wiele osób powie to samo.",
  "did.because": "Dlaczego:",
  "did.done": "Wpis jest na kanale. Kolejne podsumowania będą go pokazywać, aż ludzie powiedzą, czy to pomogło.",
  "did.unsure":
    "Platforma nie potwierdziła, czy wpis się pojawił. Zajrzyj na kanał; jeśli go tam nie ma, możesz go opublikować ponownie w sekcji „Tematy w firmie”.",
  "did.retrying":
    "Kanał na razie tego nie przyjął. Tekst jest bezpieczny i niedługo spróbuję jeszcze raz. Jeśli się nie uda, zobaczysz to w sekcji „Tematy w firmie”.",
  "did.given-up":
    "Nie udało się opublikować: kanał tego nie przyjął i nie będę już próbować. Co dalej, zobaczysz w sekcji „Tematy w firmie”.",
  "did.unposted.failed": (theme: string) =>
    `Nie udało się opublikować odpowiedzi na temat „${theme}”: kanał odrzucił ją dziesięć razy.`,
  "did.unposted.broken": (theme: string) =>
    `Nie udało się opublikować odpowiedzi na temat „${theme}”: nie da się już odczytać jej treści. Napisz ją jeszcze raz.`,
  "did.unposted.unsure": (theme: string) =>
    `Nie wiadomo, czy odpowiedź na temat „${theme}” pojawiła się na kanale. Zanim opublikujesz ją ponownie, sprawdź, czy już tam jest.`,
  "did.helped": "Pomogło",
  "did.not": "Nie pomogło",
  "did.ask": (k: number) =>
    `Czy to pomogło? Nikt nie widzi, kto co odpowiada. Wynik pokażę dopiero po końcu tygodnia i tylko wtedy, gdy zbierze się dość zgodnych odpowiedzi (co najmniej ${people(k)}).`,
  "did.vote.counted": (k: number) =>
    `Zapisane; nikt nie zobaczy, że to ty. Do końca tygodnia możesz to cofnąć albo zmienić. Wynik pokażę tylko wtedy, gdy zbierze się dość zgodnych odpowiedzi (co najmniej ${people(k)}).`,
  "did.vote.closed": "O to już nie pytam.",
  "did.open": "Wciąż pytam, czy to pomogło.",
  "did.outcome.helped": (k: number) => `Pomogło (tego zdania: co najmniej ${people(k)}).`,
  "did.outcome.not-helped": (k: number) => `Nie pomogło (tego zdania: co najmniej ${people(k)}).`,
  "did.outcome.mixed": (k: number) => `Zdania są podzielone: po każdej stronie co najmniej ${people(k)}.`,
  "did.outcome.unknown": (k: number) =>
    `Tego samego zdania było mniej niż ${people(k)}, więc nie wiadomo, czy pomogło.`,
  "mine.draft.did": "Szkic odpowiedzi firmy",
  "house.heading": "Tematy w firmie",
  "house.none":
    "O żadnym temacie nie napisało jeszcze tyle osób, żeby można go było pokazać. Może to dobry znak, a może ludzie dopiero oswajają się z tym miejscem. Wystarczy poczekać.",
  "house.rules": "Zasady firmy, których te tematy dotyczą",
  "house.rule": (clause: string, times: number) =>
    `${clause}: ${plural("pl", times, { one: "# raz w ciągu ośmiu tygodni", few: "# razy w ciągu ośmiu tygodni", many: "# razy w ciągu ośmiu tygodni", other: "# razy w ciągu ośmiu tygodni" })}`,
  "house.uncovered": "Tematy bez zasady",

  "chart.heading": "Co się powtarzało, tydzień po tygodniu",
  "chart.hidden": (k: number) =>
    `mniej niż ${plural("pl", k, { one: "# osoba", few: "# osoby", many: "# osób", other: "# osoby" })} albo ukryte, żeby chronić małą grupę`,
  "chart.missing": "tydzień bez podsumowania",
  "chart.note": "Liczby osób są przybliżone.",
  "chart.latest": (range: string) => `w ostatnim tygodniu ${range} osób`,
  "chart.latest.hidden": "w ostatnim tygodniu bez liczby",
  "chart.most": (range: string, week: string) => `${range} w tygodniu od ${week}`,

  "slack.title.private": "Widzisz to tylko ty",
  "slack.title.help": "Warto wiedzieć",
  "slack.title.support": "Najpierw ty",
  "slack.close": "Zamknij",
  "slack.cancel": "Anuluj",
  "slack.back": "Wróć",
  "slack.wait": "Chwileczkę…",
  "slack.waits": "Coś poszło nie tak po drodze. Jeśli był już jakiś tekst, czeka na ciebie: wpisz /vent mine.",
  "slack.continued": (label: string) => `${label} (ciąg dalszy)`,
  "slack.not-taken": "Nie udało się tego teraz zapisać. Tekst nadal tu jest, spróbuj ponownie za chwilę.",
  "slack.not-taken.command": "Nie udało się tego teraz zapisać. Spróbuj ponownie za chwilę, oto twoje słowa:",
  "slack.not-opened": "Slack nie otworzył okna. Nic nie przepadło, spróbuj jeszcze raz.",
  "slack.unknown":
    "Nie znam tego przycisku, może jest z wcześniejszej wersji. Wpisz /vent, żeby zacząć, albo /vent mine.",
  "slack.unknown-space": "Nie działam w tym obszarze roboczym.",
  "slack.not-a-vent": "To działa na otwartym wpisie na kanale, na jego pierwszej wiadomości.",
  "slack.more": "Jest tego więcej, niż się tu mieści. Dokończ lub usuń coś powyżej, a pojawi się reszta.",
  "slack.start.summary": "Jak się tu wygadać",
  "slack.start.heading": "Wyrzuć to z siebie, bez nazwiska",
  "slack.start.text":
    "Trudny klient? Naciśnij przycisk albo wpisz /vent. Piszesz w oknie, które widzisz tylko ty, dostajesz słowa do wysłania i widzisz podgląd, zanim cokolwiek się tu pojawi.",
  "slack.start.rules":
    "Nie pisz bezpośrednio na tym kanale: to, co napiszesz, będzie podpisane twoim nazwiskiem. Na wpis odpowiadaj przyciskami pod nim.",
  "slack.start.private": "/vent privacy mówi, co jest przechowywane, jak długo i kto mógłby się czego dowiedzieć.",
} satisfies Catalogue;
