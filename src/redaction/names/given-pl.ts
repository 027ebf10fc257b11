/** Polish given names, with everyday short forms. */
export const polishGivenNames = `
Adam Adrian Agata Agnieszka Albert Aldona Aleksander Aleksandra Alicja Alina Amelia Andrzej Aneta Angelika Anita Anna Antoni Antonina
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
