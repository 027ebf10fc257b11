/** Given names that are everyday words in one of the three languages: in lower case only where the words beside them say so. */
export const uncertainGivenNames = `
Angie Ariel Augustus Aurora Barney Bella Bert Bertram Billy Blake Blanche Bryce Cara Chester Clementine Cody Colleen Damien Declan Delia Demi Denny Dina Dora Eddy Eugenie
Franklin Gabby Gemma Gina Hank Harley Hector Idris Imelda Jasmin Jody Joey Joni Karla Kelvin Keri Kiera Kirk Kurtis Lana Lara Lenny Linus Lola Lori Lulu Mackenzie Mara
Marcia Margo Margot Marina Marnie Marshall Martine Matt Maude Maya Melody Mia Mick Mickey Milo Mira Miranda Morris Myles Nelson Nerys Nesta Nikki Orla Patsy Patty
Rex Rick Romeo Ron Rosa Selena Selina Sian Sibyl Sienna Skye Sonny Susie Talia Tegan Teddy Tilda Toby Toni Tracie Trina Trudy Wally Warren Zach Zak Zelda Daisy
Bolek Bronia Frania Franio Gabi Hela Helenka Jaśka Kajtek Karolek Konstanty Kostek Lila Ludwika Maciuś Mańka Maniek Michałek Milenka Mirka Miłka Misiek Natasza Nikol Rysia Rysio
Serafin Sylwek Sylwka Zośka Zyga Żaklina Bożka Denis Jasiu Weronka Lusia Magdalenka Mietka
Andra Angelė Arijus Auksė Austė Benita Betė Danas Einius Gerutė Gita Gitana Iveta Inesė Jaunutis Jurgina Justutė Kira Krista Laurė Lėja Leonė Lora Makaras Maksimas Markas Markus
Martina Mikas Nastia Nastė Natalė Pija Pijus Polina Raisa Rebeka Rozalija Rūtenis Saulytė Saulutė Svajus Tereza Vytė Zabelė Žydra Domantė Danielė Daniela Imantas Skaidrius Drąsius
Artem Bogdana Iwan Leonid Maksim Maxim Pavel Alona Alla Lesia Lilia Luba Tania Zina Arkady Arseny Jakow Mikita Pasha Rustam Wania Axel Dieter Dirk Elke Fritz Helmut Horst Mirko
Tilo Wolfram Anand Chandra Hemant Karan Manoj Murali Pawan Prasad Pratik Raju Rani Renu Savita Suman Tejas Tuan Tung Abdul Adem Asim Emir Fares Hamad Hasan Hilal
Iman Karima Kerem Kerim Mahdi Mariam Murat Musa Nabil Nabila Nader Nadir Nawal Numan Nura Ozan Rabia Rami Rania Rasim Reza Saida Salim Salima Salma Samia Seda Sedat Serdar
Tamer Tarek Walid Zaki Aksel Carina Jukka Kaisa Kari Knut Mads Malin Sanna Sofie Niko Risto Davit Askar Dinara Yuko Chen Feng Liang Ling Wen Yang Yuan Andre Angelica Baptiste
Franco Juana Karine Lucie Pascal Remi Florin Luka Marko Zoran Kalin Zlata Majid Fabio Fabien Claudio Claudia Octavio Francisco`;
