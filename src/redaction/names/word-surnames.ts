/** Surnames that are everyday words, in all their case forms: names after a given name in the same case. */
import { fold } from "../words.ts";
import { caseFormsOf } from "./inflection.ts";

const polish = `
Wilk Sowa Lis Zając Wróbel Sroka Kot Mróz Maj Zima Gołąb Krawiec Kowal Duda Żurek Kos Szpak Dudek Wrona Kruk Bocian Czapla Żuraw Sikora Słowik Kaczor Kogut Kura Baran Kozioł Koza
Cielak Byk Koń Źrebak Jeleń Łoś Sarna Dzik Bóbr Borsuk Kuna Łasica Jeż Kret Mucha Komar Pszczoła Osa Bąk Chrząszcz Pająk Żaba Rak Szczupak Karp Lin Sum Okoń Płotka Śledź Węgorz
Dąb Sosna Brzoza Buk Grab Jawor Klon Lipa Olszak Wierzba Jesion Kalina Malina Jagoda Róża Kwiatek Kwiat Bratek Burak Kapusta Groch Bób Pietruszka Marchewka Cebula Czosnek Gruszka
Jabłonka Wiśnia Śliwa Orzech Chmiel Pieprz Sól Cukier Miód Kluska Placek Pączek Kasza Mąka Barszcz Flak Kiełbasa Słonina Śmietana Gwóźdź Młotek Siekiera
Topór Piła Kosa Sierp Wójt Król Książę Rycerz Żołnierz Bednarz Cieśla Garncarz Kołodziej Młynarz Sadowy Tkacz Węglarz Gajda Gajowy Kozak
Pogoda Wicher Wiatr Grom Mgła Rosa Góra Dolina Skała Kamień Potok Zdrój Strumień Rzeka Jezioro Las Gaj Bór Łąka
Góral Mazur Pomorski Rudy Biały Czarny Łysy Głowacz Broda Pięta Zięba Kania Jastrząb Sokół Orzeł Gawron Kawka Drozd Czyż Szczygieł Kukułka
Paluch Kciuk Kędzior Wąs Kaczka Gęś Gąska Kasprzak Stępień Marzec Kwiecień Świątek Nowina Szydło Igła Nitka Kapelusz Czapka Kożuch Bieda Skiba
Bednarek Bielecki Cichy Dziedzic Gaweł Gil Gruca Hajduk Kiełb Klimek Kita Kopeć Kosiarz Kulik Kupiec Lasota Łuczak Matusik Mączka Pawlik Pluta Podgórski Ptak Puchała
Puchacz Puszczyk Kwiczoł Dzięcioł Sójka Perkoz Bażant Kuropatwa Przepiórka Świerszcz Motyl Ważka Trzmiel Szerszeń Mrówka Smok Diabeł Anioł Zbój Kruszyna Jarzębina Głóg Tarnina
Poziomka Borówka Rumianek Chaber Mak Mech Paproć Stokłosa Owsik Jęczmień Żyto Proso Rzepka Por Ogórek Koper Szczaw Beczka Dzban Garnek Kociołek Misiek Kubek Stołek Brama Kłódka
Łańcuch Kotwica Żagiel Młyn Wiatrak Kuźnia Dwór Dzwonek Biskup Cesarz Hetman Pisarz Skrzypek Bębenek Trąbka Śpiewak Rymarz Kaleta Grosz Talar Skarb
Rogal Rosół Rój Sadło Siwek Skowronek Słoma Smoleń Stanek Susz Szary Szatan Tarka Trzaska Trojan Walec Wolny Zaremba Zawada Zielonka Ziółko Żak Żyła Żmuda
Socha Lipka Chmura Tabaka Gorczyca Bury Gut Bielak Pacek Tarnowiec Wrzos Wrzosek Mlecz Jaskółka Indyk Perlik Ćwik Wieczorek Kurek Gęsior
`;
const lithuanian = `
Vilkas Žvirblis Balandis Lokys Kiškis Genys Bernotas Lapinas Meška Briedis Elnias Bebras Ežys Kurmis Katinas Šernas Ožys Avinas Jautis Veršis Gaidys Gandras Gervė Karvelis Varnas Varna
Šarka Vanagas Erelis Sakalas Lakštingala Strazdas Kregždė Volungė Zylė Žąsinas Antinas Lydeka Karosas Ešerys Ungurys Vėžys Vabalas Bitinas Kamanė Uogas Ąžuolas Beržas Klevas Uosis Liepa
Eglynas Pušinis Gluosnis Karklas Krūmas Kadagys Žiogas Kalnas Slėnis Ežeras Upelis Girėnas Giraitis Miškinis Pievinis Akmenas Akmuo Vakaris Šiaurys Vėjelis Audra Perkūnas
Žaibas Debesis Rudenis Šaltis Šaltenis Kalvis Kalvelis Račius Puodžius Dailidė Malūnas Kubilius Kriaučius Bajoras Karalius Vyskupas Zakristijonas 
Stankus Rimkus Butkus Norkus Petkus Vaitkus Bagdonas Navickas Urbonas Kairys Kavaliauskas Baltrus Jonikas Mickus Daukša Gedvilas Dirsė Juška Noreika Mažeika Kazlas Bružas Žemaitis 
Mažylis Ilgūnas Juodis Juodka Rudys Raudys Žalys Pilkas Kreivys Kuprys Barzda Galvanauskas Nykštys Pirštas
Kaušas Samtis Kibiras Pyragas Druska Medus Midus Sviestas Varškė Lašinys Kopūstas Ropė Žirnis Pupinis Agurkas Krapas Svogūnas Česnakas Gudas Žilys Bakas Šukys Kulys Zuikis Vijūnas Raudonis Juodviršis Skruzdys Sniečkus Griškus Šimkus Girskis Grybas Žemgulys Riešutas Avižius Rugys Rugienius Kvietys
Apuokas Pelėda Stirna Lūšis Kukutis Starkus Tetervinas Kurapka Putpelė Vieversys Kielė Kuosa Svirplys Bitė Širšė Musė Uodas Voras Varlė Gyvatė Žaltys Slibinas Velnias Angelas Kalėda
Naujokas Senkus Seniūnas Šaulys Bernas Žvejys Bartkus Šimkus Mockus Laučius Vaičius Stonkus Grigas Jucys Gužas Paukštis Paukštys Plunksna Lizdas Varpas Mitkus Vitkus
Skrodenis Spalvis Tamošius Tylius Ramonas Ramusis Drąsutis Gerulis Gerdvilas Linkus Kirvelis Peilis Yla Adomėnas Ragas Uodega Sėdžius Stulgys Dulkė Purvis Molis Smėlis Bulka
`;
/** English ones are names only after a given name that is no verb: "rose baker", never "mark baker". */
const english = `
Baker Cooper Carter Mason Taylor Turner Walker Wood Hill King Young Green Brown White Black Gray Grey Bishop Knight Prince Fox Wolf Bird Swan Lamb Bell Brook Brooks Banks Marsh Fields 
Stone Rivers Woods Rose Flowers Berry Cherry Bush Reed Pepper Pike Bass Crane Drake Finch Hawk Heron Nightingale Partridge Peacock Robin Sparrow Wren Butcher
Butler Chandler Chapman Clark Cole Dean Dyer Farmer Fisher Fletcher Forest Fowler Freeman Frost Gardener Gardner Glover Golding Goodman Hardy Harper Holmes Hunter Judge
Lane Marshall Mills Miller Moon Moss Newman Palmer Parker Parsons Piper Poole Pope Porter Potter Rivers Rowe Sawyer Sheppard Shepherd 
Singer Skinner Snow Spencer Stern Summers Swift Tanner Thatcher Tucker Tyler Wade Ward Waters Weaver Webb Webster Wells Wheeler Winter Winters
Wright 
`;

interface WordSurnames {
  readonly bases: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  readonly english: ReadonlySet<string>;
}

let surnames: WordSurnames | undefined;

function load(): WordSurnames {
  const bases = [
    ...namesIn(polish).map((name) => [name, "pl"] as const),
    ...namesIn(lithuanian).map((name) => [name, "lt"] as const),
  ];
  return {
    bases: new Set(bases.map(([name]) => name)),
    forms: new Set(bases.flatMap(([name, language]) => caseFormsOf(name, language))),
    english: new Set(namesIn(english)),
  };
}

function namesIn(list: string): string[] {
  return fold(list).trim().split(/\s+/);
}

/** Those that `isWordSurname` tells in their base form. */
export function baseWordSurnames(): ReadonlySet<string> {
  surnames ??= load();
  return surnames.bases;
}

/** Whether a folded word can be the surname of somebody whose given name stands before it in its base form, or in another case. */
export function isWordSurname(folded: string, isBaseForm: boolean): boolean {
  surnames ??= load();
  return surnames.bases.has(folded) ? isBaseForm : !isBaseForm && surnames.forms.has(folded);
}

/** "Vanagė" beside Vanagas, "Norkė" beside Norkus: as married women are called for short. */
export function isWifesSurname(folded: string): boolean {
  if (!folded.endsWith("e") || folded.length < 4) return false;
  const stem = folded.slice(0, -1);
  return ["as", "is", "ys", "us"].some((ending) => isWordSurname(stem + ending, true));
}

/** The same for English, where a surname has one form. */
export function isEnglishWordSurname(folded: string): boolean {
  surnames ??= load();
  return surnames.english.has(folded);
}
