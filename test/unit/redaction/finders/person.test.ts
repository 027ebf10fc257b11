/** The finder of people, by title, given name, surname ending and cue word, in three languages. */
import { describe, expect, it } from "vitest";
import { findPeople } from "../../../../src/redaction/finders/person.ts";
import { foundBy } from "./find.ts";

describe("findPeople", () => {
  it.each([
    ["Mr Henderson wants a refund", ["Henderson"]],
    ["Mrs. O'Brien's dog", ["O'Brien"]],
    ["DR. STEVENS yelled", ["STEVENS"]],
    ["Dr. J. Smith said", ["J. Smith"]],
    ["Karen from Globex called", ["Karen", "Globex"]],
    ["sarah keeps pinging, tom from accounting too", ["sarah", "tom"]],
    ["I told Will that will not happen", ["Will"]],
    ["their cto Rajesh Patel said", ["Rajesh Patel"]],
    ["Client: Alexandra Whitfield. Mood: tyrant.", ["Alexandra Whitfield"]],
    ["the client Wayland never pays", ["Wayland"]],
  ])("finds the people in English %j", (text, people) => {
    expect(foundBy(findPeople, text)).toEqual(people);
  });

  it.each([
    ["Pani Kowalska z firmy", ["Kowalska"]],
    ["rozmawialem z Markiem Nowakiem i znowu", ["Markiem Nowakiem"]],
    ["powiedziałam Annie że nie", ["Annie"]],
    ["pan kowalski i pan zbigniew", ["kowalski", "zbigniew"]],
    ["u Wiśniewskich byłam", ["Wiśniewskich"]],
    ["Kowalski znowu dzwonił", ["Kowalski"]],
    ["Tom Baker from accounting forgot it", ["Tom Baker"]],
    ["prezes Adamczyk pisze, mecenas Zych też", ["Adamczyk", "Zych"]],
    ["od pawla z agencji", ["pawla"]],
    ["Pani Dyrektor Wiśniewska, p. Nowakowska", ["Wiśniewska", "Nowakowska"]],
    [
      "Basię, Krzyśkiem, Piotrkiem, Łukaszowi, Oldze, Jerzego",
      ["Basię", "Krzyśkiem", "Piotrkiem", "Łukaszowi", "Oldze", "Jerzego"],
    ],
    ["klientka Wrona, ci z Orlenu", ["Wrona", "Orlenu"]],
  ])("finds the people in Polish %j", (text, people) => {
    expect(foundBy(findPeople, text)).toEqual(people);
  });

  it.each([
    ["Ponas Kazlauskas rėkė", ["Kazlauskas"]],
    ["kalbejau su Tomu Petrausku ir jis", ["Tomu Petrausku"]],
    ["ponia Vaida Žemaitytė grasina", ["Vaida Žemaitytė"]],
    ["Ponui Vytautui niekas netinka, poniai Onai irgi", ["Vytautui", "Onai"]],
    ["gavau is lauros laiska", ["lauros"]],
    ["Stankevičiaus, Jankauskaitę, Petrauskų", ["Stankevičiaus", "Jankauskaitę", "Petrauskų"]],
    ["direktorius Urbonas, senis Butkus", ["Urbonas", "Butkus"]],
    ["Jono Petraičio, Rūtos Žemaitytės", ["Jono Petraičio", "Rūtos Žemaitytės"]],
    ["tie iš Maximos", ["Maximos"]],
  ])("finds the people in Lithuanian %j", (text, people) => {
    expect(foundBy(findPeople, text)).toEqual(people);
  });

  it("finds a name again where only the first had a title", () => {
    expect(foundBy(findPeople, "Mr Zych called. Then Zych again, for Zycha is never done")).toEqual([
      "Zych",
      "Zych",
      "Zycha",
    ]);
  });

  it.each([
    "od klienta: Proszę [DATA]. Klient: Dziękuję Bardzo",
    "client: Jūsų [PAVADINIMAS]. Client: By [DATE]",
    "Klientas: Gavau Jūsų skundą. Klientas: Prašau Padėkite",
    "Client: Full REFUND now",
    "Klient: Termin Płatności, bo termin minął",
    "z Twojej strony, od Waszej firmy, iš Jūsų minties, iš Tavo",
    "už tai {x} Naujienas siųsiu. Gerai, Kiekvienas naujas",
    "😤 Gretos, 😤 Marki",
    "jis grąžina, Grąžina prekę. Katė guli. Trys dalių, senas ąžuolas",
    "Perskaitė, pagalvojo. Nuskaitė kodą",
    "z Pruszkowa, ze Skierniewa, z Kalifornii, z Agencji, iš Nigerijos",
    "nice email from mr big shot",
  ])("takes no ordinary word for a person in %j", (text) => {
    expect(foundBy(findPeople, text)).toEqual([]);
  });

  it.each([
    ["Client: Alexandra Whitfield", ["Alexandra Whitfield"]],
    ["klientem Musiałem, Mr Will, Pan Sam", ["Musiałem", "Will", "Sam"]],
    ["z Wilanową, iš Marijos", ["Wilanową", "Marijos"]],
    ["Gražina, Gražiną, Grazinos", ["Gražina", "Gražiną", "Grazinos"]],
    [
      "Róża, Różę, su Rože, Joną, Šarūno, Sarunas, Pawła",
      ["Róża", "Różę", "Rože", "Joną", "Šarūno", "Sarunas", "Pawła"],
    ],
    ["ponia Dovydėnienė, ten Dovydėnas, Jonaitė", ["Dovydėnienė", "Dovydėnas", "Jonaitė"]],
  ])("still finds the people in %j", (text, people) => {
    expect(foundBy(findPeople, text)).toEqual(people);
  });

  it.each([
    "I'm done. i can't. I hate this",
    "Will you? May I? Mark my words",
    "The Berlin office. From Monday on, with Slack, from London",
    "Email From The Client",
    "Monday. Excel macros. Screaming client",
    "Mają nas gdzieś. Sam nie wiem. Ani razu. Ona krzyczy. Roku nie było",
    "od Pana, z Państwem, z Excela, z Warszawy, pan Prezes, pani klientka",
    "Polska firma, Warszawski oddział, Angielski klient",
    "Klient: Chcę rabat. Ja: nie",
    "w roku, z kim, od roku, z sama",
    "Davė man. Tada Kaune. Matai, Vienas jaunas vadovas iš Vilniaus",
    "Mergaitė. Minutė. Valiutė. Velykos, o jie nori",
    "Write to us. Execute. Despite, Elite. Tiny. Line",
    "PANI KIEROWNIK KRZYCZY NA MNIE",
  ])("finds nobody in %j", (text) => {
    expect(foundBy(findPeople, text)).toEqual([]);
  });

  it.each([
    "I'm a courier, sir. He gave me one star.",
    "Trzy maile od jednej pani. Do końca miesiąca chce wiedzieć.",
    "Mówiłem do niego na pan. Nie wiem, czy dobrze.",
    "Visą kelią galvoju apie tą ponią. Pasimatavo keturiasdešimt rėmelių.",
  ])("takes a title that ends its sentence for no title of what follows: %s", (text) => {
    expect(findPeople(text)).toEqual([]);
  });

  it.each([
    "kurį ponia matė prieš trejus metus",
    "jei kas klaus, sakykit",
    "mes žadėjom paskambint kai atvyks",
    "vyras muša moterį",
  ])("takes no Lithuanian word for a name that is spelled so elsewhere: %s", (text) => {
    expect(findPeople(text)).toEqual([]);
  });

  it.each([
    ["Dr. Nowak rang, then Mrs. Wood.", ["Nowak", "Wood"]],
    ["I told kai about it twice", ["kai"]],
    ["Ponia Matė paskambino", ["Matė"]],
    ["I met Miss. Green about it", ["Green"]],
    ["Mr Depot paid, and pani Szkoła did not", ["Depot", "Szkoła"]],
    ["pan Pokój dzwonił, pani Para nie płaci", ["Pokój", "Para"]],
  ])("still finds people after a shortened title, and where those words are names: %j", (text, people) => {
    expect(foundBy(findPeople, text)).toEqual(people);
  });

  it.each([
    ["Rita, jei rytoj neateisiu, raktai ant lentynos", ["Rita"]],
    ["Mantai, neik prie durų", ["Mantai"]],
    ["Jola nie wchodź na górę", ["Jola"]],
    ["Gaila, kad nespėjom", []],
    ["Liepa, karšta, o kondicionierius neveikia", []],
    ["Matai, sako, čia skylė", []],
    ["Norma, wzięła jajka bez płacenia", []],
  ])("finds whom a text is written to, where the name is a word, too: %j", (text, people) => {
    expect(foundBy(findPeople, text)).toEqual(people);
  });
});
