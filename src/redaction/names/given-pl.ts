/** Polish given names, with everyday short forms. */
export const polishGivenNames = `
Swietłana Swietlana Adam Adrian Agata Agnieszka Albert Aldona Aleksander Aleksandra Alicja Alina Amelia Andrzej Aneta Angelika Anita Anna Antoni Antonina
Arkadiusz Artur Asia Barbara Bartek Bartłomiej Bartosz Basia Beata Blanka Bogdan Bogumił Bogusława Bogusław Bożena Czesław Czesława
Damian Daniel Danuta Daria Dariusz Darek Dawid Dominik Dominika Dorota Edward Edyta Elwira Elżbieta Emil Emilia Ernest Ewa Ewelina
Fabian Feliks Filip Franciszek Gabriela Genowefa Gosia Grażyna Grzegorz Grzesiek Halina Hanna Hania Helena Henryk Hubert Ignacy Igor
Ilona Irena Ireneusz Iwona Iza Izabela Jacek Jadwiga Jagoda Jakub Jan Janina Janusz Jarek Jarosław Jerzy Joanna Jolanta Jola Józef
Julia Julian Justyna Kacper Kamil Kamila Karina Karol Karolina Kasia Katarzyna Kazimierz Kinga Klaudia Konrad Krystian Krystyna
Krzysztof Krzysiek Kuba Lech Lena Leszek Lidia Lucyna Ludwik Łucja Łukasz Maciej Maciek Magda Magdalena Maja Malwina Małgorzata Marcel
Marcelina Marcin Marek Maria Marian Marianna Mariola Mariusz Marlena Marta Martyna Marzena Mateusz Matylda Michalina Michał
Mieczysław Mikołaj Milena Mirek Mirosław Mirosława Monika Natalia Nikola Norbert Olga Oliwia Oliwier Oskar Patrycja Patryk Paulina
Paweł Piotr Piotrek Przemek Przemysław Radek Radosław Rafał Renata Robert Roksana Roman Ryszard Sabina Sebastian Sławek Sławomir
Sławomira Stanisław Stanisława Staszek Stefan Stefania Sylwester Sylwia Szymon Tadeusz Tamara Teresa Tomasz Tomek Urszula Ula Wacław
Waldek Waldemar Wanda Weronika Wiesław Wiesława Wiktor Wiktoria Wioletta Witold Władysław Włodzimierz Wojciech Wojtek Zbigniew Zbyszek
Zdzisław Zenon Zofia Zosia Zuzanna Zuzia Zygmunt Ola Ania Kaśka Gośka Aśka Baśka Anka Romek Rysiek Heniek Wiesiek Bożenka Jadzia Krysia Stasia Henia Danka Hanka Irenka Krystynka Halinka Grażynka Zosieńka
Agnieszka Aga Asieńka Justysia Monia Natalka Oliwka Paulinka Sandra Laura Nadia Nina Nikodem Tymon Tymoteusz Leon Borys Bruno Cezary Czarek Daniela Eliza Eryk Ernestyna Fryderyk Gustaw Iga
Inga Iwo Jaśmina Jeremi Jolka Kaja Kajetan Karolcia Kasieńka Kornel Kornelia Krzyś Lilianna Liliana Lucjan Luiza Maksymilian Maks Marcinek Mariolka Marzenka Melania Nel Olaf Olek Pelagia Remigiusz
Renia Ruta Sergiusz Sonia Stefcia Szczepan Teodor Tosia Wawrzyniec Wit Witek Wiola Zdzisiek Zenek Ziemowit Zyta Żaneta Edek Józek Franek Antek Jasiek Staszka Bogusia Danusia Ewunia Kryśka Jolanta Gabrysia
Iwonka Reniu Marysia Maryśka Ulka Elka Elżunia Wandzia  Dorian Grześ Grzesiu Krzysiu Stasiu Zbysiu Kaziu Zdzisiu Wiesiu Jureczku Bartuś Mirella Mirela Aleksy Alfred Amadeusz Anatol Antonia Apolonia Aurelia Balbina Bazyli Bernadeta Berenika Błażej Bogumiła Bolesław Bożydar Bronisław Bronisława Brygida Cecylia Celina
Cyprian Dagmara Diana Dobrosława Dobromir Donata Eleonora Estera Eugeniusz Ewaryst Felicja Filomena Gerard Gracjan Gracjana Hieronim Honorata Horacy Hilary Irmina Jagna Jarosława Jeremiasz Joachim Judyta Julianna
Julita Juliusz Kaliks Kasjan Klemens Klementyna Kleopatra Kosma Kryspin Ksawery Leokadia Leonard Leopold Lesław Lesława Liwia Longin Lubomir Ludmiła Ludomir Łucjan Mariola Maurycy 
Mirona Nataniel Nela Nikita Oktawia Oktawian Otylia Paula Piotruś Polikarp Radomir Rajmund Regina Rudolf Rufin Rajmunda Ryszarda Salomea Samuel Saturnin Seweryn Stefan Sylwana Tekla Telimena Teofil 
 Walenty Walentyna Walery Waleria Wincenty Wiktoryna Wilhelm Wilhelmina Wit Władysława Włodek Wojciecha Zbyszko Zdzisława Zefiryn Zenobia Zenobiusz Ziuta Zuza Żanna Wiera Nadia Oleksandr Oleksandra Andrij Serhij Wołodymyr Dmytro Mykoła
Ołena Oksana Iryna Natalija Tetiana Julija Kateryna Bohdan Roksolana Ludmyła Halyna Tereska Jolcia Madzia Ewka Stasiek Stach Zbych Zbysiu Rychu Zdzichu Krzychu Wiesiu Heniu Mareczek Jureczek Tomeczek Kamilek Arturek Danielek Pawełek Piotrulek Aneczka Agunia Beatka Elunia Ewcia Iwcia Izunia Joasia Kamilka Kingusia Lidka Lucynka Madzialena Martusia Monisia Renatka Sylwunia Terenia Wercia Zuzka Jurek Mietek Lucjan Lolek Tadek Ziutek Zygfryd Benek Bodzio Mati Arek Adaś Michaś Kubuś Tomuś Bartuś`;

/** Also words, or another word's form: taken for a name only with a capital inside a sentence. */
export const ambiguousPolishGivenNames =
  "Ada Ala Ksenia Rozalia Eugenia Tobiasz Maksym Taras Seba Dorotka Aurelia Gaja Jaga Kalina Kama Klara Konstancja Malina Mila Miłosz Pola Roma Róża Sara Wera Wiola Wit";

/** Seldom met: a case form of these that is an everyday word is that word. */
export const rarerPolishGivenNames = `
Adamek Adelajda Adolf Agatka Albin Albina Alek Aleks Alojzy Alinka Angelina Aniela Anetka Anielcia Aniusia Anusia Anulka Annuszka Antoś Antosia
Apolinary Arleta Arnold Asiunia Augustyn Augustyna Basieńka Benedykt Benedykta Benio Bogna Bożydara Bronek Bronka Celinka Cesia Czesiek Czesia Czesio
Dagna Damianek Danielka Dareczek Dionizy Ditta Dobrochna Dominiczka Donat Dorcia Dorka Dzidka Edyś Edytka Ela Elcia Emilka Emanuel Erwin Erazm Eryka
Eulalia Ewaldyna Ewusia Fela Felek Ferdynand Filipek Florian Florentyna Franciszka Fredek Gabryś Gienek Gienia Gienka Genia Gerwazy Gocha Gosieńka
Grażka Gutek Halszka Hanusia Helcia Henio Henryka Heniuś Herbert Hermenegilda Hipolit Honia Hubcio Hubi Ignac Ilonka Igorek Irka Ireczka Izabella Izka
Izydor Izolda Jacuś Jagienka Jagusia Janeczka Janek Jasio Janka Janinka Januszek Jareczek Jędrek Jędrzej Jolunia Józefa Józefina Józia Józio Jula
Juleczka Julcia Julka Julek Julitta Jurand Jurcio Justynka Kacperek Kalikst Kamilcia Karolinka Kazia Kazik Kazio Kiejstut Kinia Klaudiusz Konradek
Kordian Kordula Kryspina Krystek Krysieńka Krystianek Krzysztofek Krzysia Lechosław Leonia Leosia Leszko Ligia Lilka Lidzia Lonia Lucek Lucjana
Ludwiczek Łukaszek Magdusia Malwinka Małgoś Małgosia Małgośka Manuela Marceli Marcelek Marcelinka Marcyś Mariuszek Marianka Marylka Maryla Marysieńka
Marynia Maryna Marcjanna Martynka Mateuszek Matis Medard Melka Michasia Michalinka Mieczysława Moniczka Nadzia Nastka Nastazja Natalcia Natan Nikolka
Nikosia Oktawiusz Oleńka Olgierd Oleczka Olimpia Oliwierek Olka Olunia Onufry Oskarek Pankracy Pawcio Petronela Prakseda Przemko Przemo Przemuś
Radosława Rafałek Rafi Remek Reniusia Robcio Robertek Robuś Romuald Romualda Rózia Rufus Ryszardek Sabinka Sandrusia Sebek Sebuś Sewek Sergiej Sławcio
Sławka Sławuś Stasieńka Stasio Staszka Stefka Stenia Sulisław Szymek Szymuś Szymonek Śnieżana Tadzik Tadzio Tamarka Telesfor Tola Tomcio Tomaszek
Tosiek Tytus Ulcia Urszulka Wacek Wacia Waldi Waldemara Walerka Walera Wandeczka Werka Wieńczysław Wiesia Wiesio Wiktorek Wiktorka Wilma Wincent Wituś
Witolda Władek Władzia Władzio Włodzio Wojtas Wojtuś Wojtaszek Zbysia Zbycho Zdzich Zdzisława Zdzisia Zenka Zenonek Zenonka Zeniu Zofijka Zuzanka
Zyzio Żanetka Brajan Dżesika Wanesa Kewin Dżastin Xawery Ksawek Nadya Tymek Leoś Leonek Igi Stasiulek Maksio Jaśko Kajtuś Borysek Gucio Gustawek Nikoś
Hugo Iwuś Lenusia Majeczka Zojka Zoja Haneczka Marcelka Blaneczka Kornelka Klarunia Klarcia Matyldzia Lilunia Liwka`;
