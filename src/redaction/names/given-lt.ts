/** Lithuanian given names. */
export const lithuanianGivenNames = `
Adomas Agnė Aidas Aida Aistė Akvilė Albertas Albinas Aldona Algimantas Algirdas Algis Alina Alma Almantas Alvydas Andrius Andželika Antanas Anželika
Arnas Arnoldas Artūras Arūnas Arvydas Asta Audrius Augustas Augustė Augustinas Aurelija Aurelijus Aurimas Austėja Ąžuolas Benas
Benediktas Bernardas Birutė Bronius Brigita Česlovas Dainius Daiva Dalia Dalius Danguolė Danutė Darius Deimantas Deimantė Deividas Denisas
Diana Dominykas Donata Donatas Dovilė Dovydas Edita Edgaras Edmundas Eduardas Edvardas Edvinas Egidijus Eglė Eimantas Elena Eligijus
Elvyra Emilija Emilis Erika Erikas Ernesta Ernestas Evaldas Evelina Feliksas Gabija Gabrielė Gabrielius Gediminas Genovaitė Giedrė
Giedrius Gintaras Gintarė Gintautas Goda Gražina Gvidas Gytis Henrikas Ieva Ignas Ilona Indrė Ineta Inga Ingrida Irena Irma Irmantas
Ilja Inesa Jadvyga Janina Jelena Jogailė Jokūbas Jolanta Jonas Juozapas Juozas Julija Julius Jurga Jurgis Jurgita Justas Justina Justinas Karina
Karolina Karolis Kasparas Kazimieras Kazys Kamilė Kęstutis Kornelija Kostas Kotryna Kristina Kristupas Ksenija Laima Laimonas Laimutė Laura Laurynas
Leonas Lijana Lina Linas Liudas Liudmila Liutauras Loreta Lukas Lukrecija Mantas Mantvydas Margarita Marija Marijus Marijonas Marius Martyna
Martynas Matas Mindaugas Milda Modestas Monika Morta Mykolas Natalija Neringa Nerijus Nijolė Nojus Olegas Oskaras Paulina Paulius
Petras Pranas Povilas Raimonda Raimondas Raminta Ramunė Ramūnas Rapolas Regimantas Regina Renata Ričardas Rimantas Rimas Rimgaudas Rita Roberta
Robertas Rokas Roma Romanas Romas Rolandas Rūta Sandra Saulius Samanta Sergejus Sigitas Sigita Silva Silvija Simas Simona Simonas Skaistė Skirmantas
Smiltė Snieguolė Stanislovas Stasė Stasys Stepas Svajūnas Svetlana Šarūnas Šarūnė Tadas Tatjana Tautvydas Teodoras Teresė Titas Tomas Toma
Ugnė Urtė Vaida Vaidas Vaidotas Vaiva Valdas Valdemaras Valentinas Valerija Valerijus Vanda Vida Vidas Vidmantas Viktoras Viktorija Vilija
Vilius Vilma Vilmantas Vincas Violeta Virginija Virginijus Virgis Vita Vitalija Vitalijus Vitas Vykintas Vytas Vytautas Vytautė
Vladas Vladimiras Zenonas Zita Zigmas Zofija Žana Žaneta Živilė Žilvinas Žydrė Žydrūnas Žygimantas Jolita Rimantė Danutė Jonukas Petriukas Tomukas Onutė Onytė Janytė Rūtelė Rasytė Vilmutė Irutė Zitutė Birutėlė Nijolytė Elzė Elžbieta Barbora
Bronė Bronislava Genutė Grasilda Liucija Liuda Magdalena Marytė Pranė Stefanija Valė Valerija Veronika Zosė Adelė Adomas Alanas Aleksandras Aleksandra Algina Anastasija Andrėja Arminas Armandas Arnoldas
Artiomas Aurelija Dangirutas Danielius Dariuš Domantas Dovas Edmondas Eivydas Emilė Enrika Erlandas Evita Gerda Gertrūda Gintė Girius Gustė Haroldas Herkus Ignotas Ilma
Adrijus Adrija Mirela Zbignevas Oleksandras Andriukas Dariukas Mariukas Mantukas Martyniukas Pauliukas Povilukas Antanukas Aidukas Vytukas Algiukas Sauliukas Gintukas Giedriukas Linutė Ingutė Ievutė Daivutė
Dalytė Aušrelė Aušrytė Jurgutė Editutė Simonutė Agnytė Mildutė Vaidutė Sandrutė Loretutė Jolantutė Renatutė Alfredas Alfonsas Anatolijus Anelė Apolonija Arkadijus Aurika Boleslovas Bonifacas
Daumantas Eugenija Eugenijus Fausta Faustas Felicija Galina Genadijus Gerardas Gerimantas Grigorijus Gustavas
Hubertas Ignacas Igoris Ivanas Jaroslavas Jevgenija Jevgenijus Justinas Kajetonas Karmela Kastytis Katerina Katrina Konstantinas Leonarda Leonidas Lilija Liliana Livija Manvydas Marcelinas Marijana 
Melanija Merūnas Mečislovas Mikalojus Naglis Nadežda Norbertas Norvilas Norimantas Ovidijus Palmira Paula Radvilė Rasvita Rolanda Salomėja Severija Severinas Sintija 
Tamara Vaclovas Valentina Viačeslavas Vygantas Vilgaudas Vilhelmas Visvaldas Vladislovas Vladislavas Volodymyras Zenona Žydrūnė Jaunius Joana Joris Julita Juozukas Justė Karilė Kajus Kipras Klaudija Kristijonas Laurita Leokadija Lukrecija Marcelė Margiris Marta Matilda Mingailė Miroslavas
Motiejus Nedas Neda Oksana Orinta Osvaldas Patricija Ramona Rasuolė Redas Renatas Rimvydas Rugilė Sandrius Sofija Solveiga Stanislava Šarlotė Tautė Tomė Ula Urtė
 Valdonė Vilenas Viltautė Virgilijus Viktė Zigmantas`;

/** Also words: taken for a name only with a capital inside a sentence. */
export const ambiguousLithuanianGivenNames =
  "Aušra Audra Rytis Vytenis Sonata Domicelė Lolita Banga Greta Ona Vesta Daina Dovana Gėlė Giedra Jūra Lelija Meda Meilė Miglė Ramutė Rasa Rožė Saulė Svaja Taika Upė Viltė Vėjas Žemyna Aušrinė Gintas Gilė";

/** Seldom met: a case form of these that is an everyday word is that word. */
export const rarerLithuanianGivenNames = `
Adelija Agota Agnietė Agnieška Agripina Aidanas Aira Airida Airidas Airina Airinė Ajus Akvilina Alanta Aleksas Aleksejus Alfreda Algimanta Algirda
Algirdukas Alisa Almina Almutė Alvyda Alvita Ambraziejus Amelija Anastazija Andriejus Andrijus Andrytė Angelina Aniceta Anika Antanina Anupras
Apolinaras Arijana Arimantas Arimgaudas Aristidas Armanda Armantas Aronas Arnė Artemijus Arūnė Astijus Astija Atėnė Audrė Audronė Audronis Audrutė
Aurelė Ausma Aušrius Balys Baltrus Baltramiejus Barbė Benedikta Benjaminas Bijutė Birutytė Bogdanas Bogumila Bolius Borisas Brangutė Brigyta Brunonas
Bronislovas Cecilija Česlova Dagna Dagnė Daglis Dainora Dainoras Dainutė Daivaras Dalmantas Dalvydas Damianas Danukas Danguolytė Danutis Darija Dargis
Darjus Daugirdas Daugvydas Dautaras Demetrijus Diemantas Dimitrijus Dmitrijus Dijana Ditas Dita Doloresa Doma Domas Dominyka Domininkas Donaldas
Donatėlis Dorotėja Dovainis Dovaldas Dovidas Eglytė Egita Eglius Eidas Eidvilas Eimis Eimutė Eimutis Einora Einoras Eitvydas Elada Eldoras Elga Elijas
Elija Elina Elmantas Elmyra Elona Elvina Elvis Elvita Emanuelis Ema Emyda Enrikas Erlanda Ernesta Ervinas Estela Eugeniuška Eva Evalda Evaldukas Ezra
Fabijonas Feliksa Felicijus Ferdinandas Florija Florijonas Fridrikas Gabis Gabė Gabrielė Gailė Gailutė Gaivilė Galmantas Gaudenis Gaudrimas Gediminė
Gedvydas Gedvilė Gelmina Genadija Geniutė Genovefa Georgijus Gerūta Gertė Giedrytė Giedrutė Gilija Gilmina Gintautė Gintvilė Gintvydas Girdenis
Girmantas Gitanas Glorija Gražvydas Gražvyda Gretė Grigalius Gryta Guoda Gvida Gytė Gytautas Haris Helga Henrieta Hermanas Herta Hilda Hugo Ignacijus
Igna Ignė Ilgvyda Imantė Inas Indra Indraja Indrytė Indrutė Inija Ingeborga Ingė Ingula Ingunė Iniukas Irvydas Ivona Izabelė Izaokas Izidorius Izolda
Jakovas Jana Janas Januaras Jarekas Jaronimas Jarūnė Jaruna Jogaila Joginta Jogintė Johana Jomantas Jomantė Jonelis Jonytė Jorė Jorigė Jorūnė Jorūnas
Jotvingė Jovita Judita Jovitas Juliana Julijana Julijonas Julytė Julė Juozė Juozapina Juozytė Jūratė Jūratėlė Jurijus Jūrius Justinukas Kamila
Kamilija Karolė Karolytė Karolinkutė Kasparė Kastantas Katarina Katažyna Katia Katrė Katrytė Katriutė Kazimiera Kazytė Kęstė Kęstukas Kirilas
Klementina Klemensas Klimas Kleopas Konradas Konstancija Kornelijus Kotrė Kotrytė Kostė Kostancija Kostukas Kristė Kristijona Kristijanas Kristinutė
Kristupė Ksavera Ksaveras Kunotas Kustė Laimona Laimutis Laisvidas Larisa Lauris Lauryna Laurutė Leonora Leontina Leopoldas Lia Lilijana Lilė Linanda
Linutis Lionginas Liubovė Liubomiras Liucė Liudvika Liudvikas Liudutė Liuda Liusė Livijus Lorena Luana Lučija Luisa Lukrė Magdė Magdutė Magdelena
Maksas Maksimilijonas Malvina Manfredas Mangirdas Mantrimas Mantvilas Mantautas Marcelius Marcela Margaritutė Margita Mariana Marijonė Marijukas
Marika Mariutė Marjana Marita Marsela Martinas Martė Matutis Mateuš Mažvydas Medeina Medė Medūnė Meida Meidė Meinardas Mėja Mečys Mikalina Mykolė
Mykolukas Mildė Mildytė Milvydas Milvydė Mindaugė Minija Minvydas Miroslava Monikutė Monta Montvydas Morkus Mortėja Napalys Napoleonas Nastutė
Natalijutė Natanas Nataša Neila Nelė Nelija Nėja Nemira Nerimantas Neringutė Nerutė Nijolija Nikas Nika Nikodemas Nojė Nomeda Normantas Normantė
Normundas Norvaiša Norvydas Norvyda Oktavija Oktavijus Olimpija Olivija Oliveris Onorata Orestas Orijus Orintas Osvalda Otilija Otonas Ovidija
Patrikas Patrycija Paulytė Pauliutė Petra Petrė Petronėlė Petrutė Petrutis Pilypas Prancas Pranciškus Pranciška Pranutė Prutenis Rachilė Radvydas
Raigardas Raimundas Raimunda Rajmundas Ramas Ramūnėlis Ramutis Ramvydas Rapolė Ratmiras Raulis Raselė Redita Regimanta Reginutė Remigija Remigijus
Renaldas Renalda Renė Ričarda Rikardas Rikantė Rimanta Rimtautas Rimvyda Rimvilė Rinaldas Ringailė Ringaudas Ritutė Robinas Robertukas Rodrigas
Romualda Romualdas Romutė Ronaldas Rosita Rozita Rubenas Rudolfas Rufina Rupertas Ruslanas Rustė Rūtilė Sabinas Salvijus Salvija Samuelis Selemonas
Selma Serafinas Serafima Serena Sergejukas Servacas Sidona Sidonija Silverijus Silvestras Silvestra Silvita Simonukas Sigita Sigutė Simutė Skaidra
Skaistutė Skaiva Skalmantas Skirgaila Skirmantė Skomantas Smiltena Snežana Sofi Sofijutė Solita Stasiukas Stefa Stefanas Steponas Sulamita Sergijus
Sveta Svetlanutė Sviesė Švitrigaila Šaras Šarūnėlis Šeras Tadukas Taida Tatjanutė Tautginas Tautvilė Tautrimas Tedas Teklė Tėja Teodora Teofilė
Teofilis Teresėlė Timas Timotiejus Timūras Titė Tomutis Traidenis Tulija Tumas Ubaldas Ugnius Ulijona Uljana Ulrika Urbonas Uršulė Vacys Vaclava
Vaicys Vaidenis Vaidilė Vaidotė Vaidutis Vaidvilas Vaigailė Vaigaudas Vainius Vaivutė Vaižgantas Valdis Valentinukas Valeras Valerė Valiūnas Valmantas
Valteris Vanesa Vanduolė Varūnas Vasilijus Vėjūnė Venantas Venera Vera Verutė Verusė Vergilijus Verneris Veronutė Vidutė Viduolė Vidmanta Viestė
Vigilija Vigaudas Vijoleta Vijolė Vikė Viktas Viktoriukas Vygaudas Vygailė Vygantė Vydas Vydė Vydmantas Vykantas Vykantė Vykintė Vilenė Vilgailė
Vilhelmina Viliukas Viliutė Vilmantė Viltaras Viltautas Viltenis Viltūnė Virgilija Virkantas Virmantas Virmantė Virutė Visgaudas Visgirdas Visvaldė
Vismantas Vitana Vitalė Vitė Vitalijukas Vytenė Vitolda Vitoldas Vladė Vladislava Vladimira Vladlena Vladukas Vlada Volodia Zacharijus Zbigniev Zenė
Zenonė Zigfridas Zigmantė Zinaida Zosytė Zuzana Žadvydas Žanas Žanetutė Želmenė Želmantas Želmena Žiedūna Žiginta Žilvė Žilvinė Žineta Žydrutė
Žydrūnukas Žymantas Žygė Žygintas Žygimantė Žoržas Česius Rimukas Linukas Romukas Vaidukas Dainiukas Arūniukas Egidukas Gediminukas Ričardukas
Kęstutukas Nerijukas Ramūniukas Ramūnukas Jolantėlė Ingelė Linulė Evutė Ernestukas Donatukas Deividukas Lukiukas Matukas Rokiukas Gabriukas Dovydukas
Dovilytė Kotrynėlė Austėjėlė Gabijėlė Emilijėlė Ugnytė Urtelė Viltytė Evelinutė Dianutė Ilonutė Neringėlė Redvita Rasutė Edvinukas Arvis Arvydukas
Andzius Jonis Mindziukas Saulis Vytka Edvis Edvardukas Riča Rička Algutis Juzas Juzė Juzefa`;
