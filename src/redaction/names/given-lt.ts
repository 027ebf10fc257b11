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
