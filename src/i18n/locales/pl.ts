/** Polish: says "ty" like a colleague, and never shows whether the person or the bot is "he" or "she". */
import type { Catalogue } from "../catalogue-type.ts";
import { plural } from "../plural.ts";

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
    "Pisz, jak leci, możesz też przeklinać. Imiona, nazwiska i numery ukryję, zanim zobaczy je ktoś inny.",
  "vent.client": "Co napisał klient?",
  "vent.client.hint": "Wklej jego słowa, jeśli chcesz na nie odpisać.",
  "vent.submit": "Wyrzuć to z siebie",
  "calm.title": "Spokojna odpowiedź",
  "calm.intro": "Widzisz to tylko ty. Stąd nie da się niczego opublikować.",
  "calm.submit": "Zaproponuj odpowiedzi",

  "result.summary": "Porada dla ciebie jest gotowa",
  "result.cooling.1": "Coś takiego ruszyłoby każdego. Zrób jeden powolny wydech, odpowiedź chwilę poczeka.",
  "result.cooling.2": "Nic dziwnego, że to boli. Rozluźnij ramiona i popatrzmy na to razem.",
  "result.cooling.3": "Dobrze, że nie trzymasz tego w sobie. Jeden powolny oddech, a potem odpowiedź.",
  "result.need": "Czego klient pewnie potrzebuje",
  "result.read": "Gdzie jest granica",
  "result.verdict.client": "W samej sprawie racja jest po stronie klienta.",
  "result.verdict.staff": "W samej sprawie racja jest po twojej stronie.",
  "result.verdict.shared": "W samej sprawie każda strona ma trochę racji.",
  "result.verdict.unclear": "Kto ma rację, zależy od faktów, których tu jeszcze nie ma.",
  "result.manner.over-line": "Takie zachowanie przekracza granicę, bez względu na to, kto ma rację.",
  "result.replies": "Co możesz odpisać",
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
  "result.ask": "Nie mam pewności, o co tu głównie chodzi. Co pasuje najlepiej?",
  "result.situation": (name: string) => `Rozumiem to tak: ${name}`,
  "result.situation.change": "Chodzi o coś innego",

  "action.share": "Podziel się anonimowo",
  "action.keep-private": "Nie publikuj i skasuj",
  "action.not-ok": "Jest mi ciężko",
  "action.refine": "Dopracuj",
  "action.add-fact": "Uzupełnij szczegóły",
  "action.edit-text": "Edytuj tekst",
  "action.publish-now": "Opublikuj teraz",
  "action.publish-later": "Opublikuj później",
  "action.discard": "Skasuj",
  "action.back": "Wróć do odpowiedzi",
  "action.hide-more": "Ukryj więcej słów",
  "action.put-back": "Przywróć słowo",
  "action.leave-out-client": "Pomiń słowa klienta",
  "action.include-client": "Dołącz słowa klienta",
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
  "action.yes-publish": "Tak, opublikuj",
  "action.yes-withdraw": "Tak, wycofaj",
  "action.yes-put-back": "Tak, pokaż wszystkim",
  "action.no": "Nie, zostaw",

  "refine.shorter": "Krócej",
  "refine.longer": "Pełna wersja",
  "refine.letter": "Jako mail",
  "refine.chat": "Jako wiadomość",
  "refine.reword": "Innymi słowami",
  "refine.language.en": "Po angielsku",
  "refine.language.pl": "Po polsku",
  "refine.language.lt": "Po litewsku",
  "refine.undo": "Cofnij ostatnią zmianę",
  "refine.nothing": "Nie ma czego cofnąć.",

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
  "preview.hidden": (count: number) =>
    plural("pl", count, {
      one: "Zastąpiono # fragment; jest zaznaczony. Przeczytaj to jeszcze raz: drobny szczegół też może kogoś zdradzić.",
      few: "Zastąpiono # fragmenty; są zaznaczone. Przeczytaj to jeszcze raz: drobny szczegół też może kogoś zdradzić.",
      many: "Zastąpiono # fragmentów; są zaznaczone. Przeczytaj to jeszcze raz: drobny szczegół też może kogoś zdradzić.",
      other:
        "Zastąpiono # fragmentu; są zaznaczone. Przeczytaj to jeszcze raz: drobny szczegół też może kogoś zdradzić.",
    }),
  "preview.until": (date: string) =>
    `Możesz to edytować albo wycofać do ${date}. Potem nie da się już ustalić, kto to napisał, nawet na twoją prośbę.`,
  "preview.later": (within: string) =>
    `Jeśli wybierzesz „Opublikuj później”, tekst pojawi się razem z innymi, w losowym momencie w ciągu ${within}`,
  "preview.strain": "To brzmi ciężko, więc nie ma pośpiechu. Możesz też spokojnie zachować to dla siebie.",
  "preview.kind.person": "imię lub nazwisko",
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
  "put-back.ask": (kind: string) =>
    `To ${kind}. Po przywróceniu przeczyta to każdy na kanale i może się domyślić, kim jesteś. Przywrócić?`,
  "strain.ask": "Opublikować to? Możesz też zachować to dla siebie albo najpierw z kimś porozmawiać.",

  "publish.done": "Opublikowane. Dzięki, że o tym mówisz. Znajdziesz to w sekcji „Moje wpisy”.",
  "publish.reply.done": "Opublikowane w wątku.",
  "publish.later": (within: string) =>
    `Przyjęte. Pojawi się razem z innymi, w losowym momencie w ciągu ${within} Do tego czasu możesz z tego zrezygnować w sekcji „Moje wpisy”.`,
  "publish.retrying":
    "Na razie nie udało się opublikować tego na kanale. Tekst jest bezpieczny i niedługo spróbuję jeszcze raz; zajrzyj do sekcji „Moje wpisy”.",
  "publish.unsure":
    "Nie wiem, czy publikacja się udała. Zajrzyj na kanał; w sekcji „Moje wpisy” możesz opublikować to ponownie albo zrezygnować.",
  "edit.done": "Tekst zmieniony.",
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
  "reply.submit": "Zobacz podgląd",
  "suggest.refused": "Taka odpowiedź mogłaby tylko pogorszyć sprawę z klientem. Chodzi o ten fragment:",

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
  "mine.draft.reply": "Szkic odpowiedzi",
  "mine.draft.suggestion": "Szkic propozycji",
  "mine.draft.edit": "Szkic zmiany",
  "mine.state.waiting": "Czeka na losowy moment publikacji",
  "mine.state.sending": "W drodze na kanał",
  "mine.state.posted": "Opublikowane",
  "mine.state.unsure": "Być może opublikowane: sprawdź na kanale",
  "mine.state.failed": "Kanał tego nie przyjął",
  "mine.state.withdrawn": "Wycofane",
  "mine.replies": (count: number) =>
    plural("pl", count, { one: "# odpowiedź", few: "# odpowiedzi", many: "# odpowiedzi", other: "# odpowiedzi" }),
  "mine.reply": "Twoja odpowiedź",
  "mine.suggestion": "Twoja propozycja",

  "refused.empty": "Nic tu nie ma. Napisz w kilku słowach, co się stało.",
  "refused.no-words": "Nie widzę tu słów. Napisz jednym zdaniem, co się stało.",
  "refused.too-long": (chars: number, most: number) => {
    const length = plural("pl", chars, { one: "# znak", few: "# znaki", many: "# znaków", other: "# znaku" });
    return `To ${length}, a mogę przyjąć najwyżej ${most}.`;
  },
  "refused.kept": "Nic nie przepadło: skróć tekst tutaj.",
  "refused.too-many":
    "Sporo tego jak na jedną godzinę. Tekst jest bezpieczny jako szkic w sekcji „Moje wpisy”; spróbuj trochę później.",
  "refused.gone":
    "Tego już tu nie ma: wygasło, jest zakończone albo nie jest twoje. To, co jest, zobaczysz w sekcji „Moje wpisy”.",
  "refused.closed": "Ten wątek jest zamknięty.",
  "refused.unknown-action": "Ten przycisk pochodzi ze starszej wersji. Zacznij jeszcze raz na kanale.",
  "refused.unknown-command": (command: string) =>
    `Nie znam polecenia „${command}”. Spróbuj: /vent, /vent mine, /vent help, /vent privacy, /vent rules albo /calm.`,
  "fault.store":
    "Coś się u mnie zepsuło i nie mogę tego zapisać. Oto twój tekst, żeby nic nie przepadło. Skopiuj go i spróbuj ponownie za minutę.",
  "fault.any": "Coś się u mnie zepsuło. Nic nie zostało opublikowane. Spróbuj ponownie za minutę.",
  "fault.code": (code: string) => `Kod dla osoby, która się mną opiekuje: ${code}`,

  "support.now": "Najpierw przejdź w bezpieczne miejsce, już teraz. Klient poczeka i ja też.",
  "support.now.call": (emergency: string) => `Jeśli ktoś jest w niebezpieczeństwie: zadzwoń pod ${emergency}.`,
  "support.now.then":
    "Kiedy nic ci już nie grozi, powiedz o tym przełożonym albo ochronie. Nic z tego nie zostało zapisane ani opublikowane.",
  "support.self":
    "Dziękuję, że o tym piszesz. Jestem botem, a tu potrzebny jest człowiek. Możesz porozmawiać z kimś już teraz, bezpłatnie i poufnie:",
  "support.self.then": (emergency: string) =>
    `Jeśli jesteś w niebezpieczeństwie: zadzwoń pod ${emergency}. Nic z tego nie zostało zapisane ani opublikowane. Do klienta możemy wrócić później, jeśli chcesz.`,
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
  "help.mine": "/vent mine: twoje szkice i otwarte wpisy; możesz je kontynuować, edytować albo wycofać",
  "help.rules": "/vent rules: jak się tu nawzajem traktujemy",
  "help.privacy": "/vent privacy: co jest przechowywane, jak długo i kto czego może się dowiedzieć",
  "help.not":
    "Nie zastępuję kanału do zgłaszania nadużyć, systemu zgłoszeń ani terapii. Jeśli jest ci ciężko, kliknij „Jest mi ciężko” pod dowolną poradą.",

  "privacy.heading": "Co jest przechowywane i kto czego może się dowiedzieć",
  "privacy.items": (days: number, threadDays: number) => {
    const whileOpen = plural("pl", threadDays, { one: "# dzień", few: "# dni", many: "# dni", other: "# dnia" });
    const untilDeleted = plural("pl", days, { one: "# dniu", few: "# dniach", many: "# dniach", other: "# dnia" });
    return [
      "Twojego imienia, nazwiska ani identyfikatora nigdy nie zapisuję, także w logach, i nikomu nie pokazuję. Żeby rozpoznać twoje wpisy, przy każdym twoim kliknięciu obliczam wszystko od nowa.",
      "Szkic jest zaszyfrowany osobnym kluczem i znika, gdy go opublikujesz albo skasujesz, a najpóźniej po 60 minutach.",
      `Swój opublikowany wpis możesz edytować i wycofać przez ${whileOpen}. Potem klucz wątku jest kasowany i nikt, nawet my, nie powiąże już z nim żadnej osoby.`,
      `Po ${untilDeleted} wpis i jego tekst są usuwane.`,
      "Dopóki wątek albo szkic jest otwarty, osoba, która prowadzi ten serwer i ma w ręku tajny klucz oraz bazę, może sprawdzić, czy napisał to ktoś konkretny z zespołu. Kto ukradnie samą bazę, tego nie zrobi.",
      "Firma, do której należy platforma, widzi, że ze mnie korzystasz. Zdradzić cię może styl pisania, mały zespół albo nietypowa historia; pamiętaj o tym, czytając podgląd.",
      "Nie korzystam z żadnego modelu językowego: nic z tego, co piszesz, do żadnego nie trafia.",
    ];
  },
  "rules.heading": "Zasady",
  "rules.items": [
    "Pisz o tym, co ktoś zrobił, a nie o tym, jaki jest.",
    "Nie zdradzaj, o kogo chodzi: żadnych nazwisk klientów ani osób z zespołu, żadnych szczegółów, które może znać tylko jedna osoba.",
    "Odpowiadaj tak, jak chcesz, żeby odpowiadano tobie po takiej rozmowie.",
    "Bez obrażania osób z zespołu i bez mowy nienawiści wobec kogokolwiek.",
    "W propozycji pisz tylko to, co klient może przeczytać.",
  ],
  "themes.none":
    "Na razie nie ma tematów. Gdy pojawią się cotygodniowe podsumowania, zobaczysz tu, co się powtarza, ale nigdy to, kto o tym pisze.",
  "mention.answer": "Nie czytam rozmów na kanale. Kliknij przycisk, żeby powiedzieć mi o tym prywatnie.",
  "client.wrote": "Słowa klienta:",
} satisfies Catalogue;
