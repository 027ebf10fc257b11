/** Given names from elsewhere, as they are written in Poland, in Lithuania and in English; none is an everyday word of the three. */
export const foreignGivenNames = `
Aadesh Aakash Abdallah Abdelkader Abdelrahman Abdulla Abhay Abhijit Abhinav Abhishek Achim Adaeze Adalbert Adaora Adebayo Adel Adil Aditya Adnan
Adriana Agnes Agneta Agostina Ahmad Ahmet Aicha Aidar Aigars Aigul Aino Ainur Aivars Ajay Ajit Akash Akhil Akira Akram Akshay Alaa Alaksandr Alberto
Albrecht Aleem Alejandra Aleksandar Aleksei Aleksej Aleksiej Alena Alesia Alessandra Alessia Alesya Alevtina Alewtina Alexei Alexey Alfonso Aliaksandr
Aliaksei Aliona Aliosza Alok Alonso Aloša Alosza Alparslan Alper Alva Alyona Alyosha Amadou Amaka Amal Aman Amani Amar Amarjit Ambika Aminata Amir
Amira Ammar Anahit Anant Anastasiia Anastasiya Anastazja Anatoli Anatolij Anatoliy Anatoly Andreea Andrei Andres Andrey Andriej Andris Andrzejka
Anette Anh Aniket Aniko Anirudh Anke Ankit Ankita Ankur Anne Annegret Anneli Annika Anniken Anselmo Anshul Antje Antoine Antti Anuj Anupam Anuradha
Anushka Anwar Aparna Aram Arben Archana Arif Arild Arjuna Arkadij Armando Armen Armin Arnaud Arnav Arne Arsenij Arslan Artiom Arun Aruna Arvid Arvind
Asad Asaf Asbjørn Asger Asha Ashish Ashok Ashot Ashraf Ashwin Aslan Asle Asma Asya Atle Attila Atul Aurelie Avinash Avraham Awa Aya Aydin Ayelet Ayhan
Ayla Aylin Ayman Aynur Ayo Ayodele Ayşe Aysel Aytaç Ayumi Ayush Aziz Aziza Babatunde Badr Balaji Balazs Balwinder Bao Barış Bartolomeo Barys Basel
Basim Bassam Bastian Bastien Baurzhan Bayram Bekir Bence Benedetta Benedikt Bengt Benicio Benta Bente Beren Berit Bernardo Bernd Bernhard Bettina
Bhaskar Bhavesh Bhavna Bich Bikram Biljana Binh Birger Birgitta Birthe Bjarne Blagoj Blerim Blerta Bodil Bohdana Bolat Bolin Börje Britt Britta Bruna
Bukola Bülent Burcu Burkhard Büşra Cahit Canan Carlo Carlota Catalin Catalina Catarina Cecilie Cem Cemal Cemil Cengiz Ceren Cesare Chaim Chao Charline
Chau Chetan Chiamaka Chibuzo Chidera Chidinma Chien Chika Chima Chioma Chirag Chisom Chiyo Christer Christoph Chrystyna Cihan Claus Cornelia Cosmin
Cristi Cristian Cristiano Cristina Cristobal Csaba Cüneyt Cuong Dagmar Daiki Damilola Daniil Danil Daniyar Danyło Darina Dario Darshan Darya Daryna
Davide Deepa Deepika Deepti Defne Dejan Deniz Denys Derya Desislava Despina Devika Devrim Dhruv Dietmar Dietrich Dilara Dilek Dilip Dilnoza Dima
Dimitri Dimitrij Dimitris Dinh Diogo Ditte Dmitrij Dmitriy Dogan Domenico Domingo Dragan Dragana Dragos Drita Dritan Duarte Duong Durga Duygu Dzianis
Dzmitry Ebba Ebele Eberhard Ebru Ebuka Ece Eckhard Edeltraud Edgars Edik Edoardo Eduard Eero Efua Egil Ehrenfried Einar Eino Eirik Eitan Ekene Ekrem
Elchin Eleni Elfriede Elif Elisa Elisabet Elnur Elsbeth Emanuele Emeka Emelie Emiko Emiliano Emilio Emine Emrah Emre Ender Enes Engin Enrico Enrique
Ercan Erdal Erdem Erdogan Eren Erhan Erich Erkan Erkin Erland Erling Ernesto Ernst Erol Ersin Ertugrul Esben Eskil Espen Esra Esteban Eszter Etienne
Eunji Evgenij Evgeny Evren Ewgenija Eyüp Ezequiel Fabrice Fabrizio Fadi Fahad Faiza Farid Farida Faris Farouk Farrukh Faruk Fatih Fatma Fatou Fawaz
Federica Federico Fedir Fehmi Felipe Ferenc Ferhat Ferit Fernanda Feyza Figen Fikret Filipe Filippo Fiodor Firas Firat Flavio Florencia Florent Folake
Francisca Franz Franziska Frauke Frederic Fredrik Freja Frida Frieda Friedhelm Fritjof Frode Fuad Fuat Funke Funmi Gabor Gabriele Gael Gaetano Galyna
Gamze Garik Gaspard Gaurav Gawriił Geeta Geir Gennady Georgi Georgij Georgy Gerardo Gerd Gerhard Gerlinde Germain Ghassan Gheorghe Giang Gianluca
Gianni Giena Giennadij Gieorgij Gilles Ginevra Giorgi Giorgia Giorgio Giorgos Giovanna Girish Gitte Gizem Gokhan Gopal Göran Gösta Gottfried Govind
Greger Gregorio Grete Grigorij Grigory Grisha Grisza Guang Gudmund Gudrun Guido Guillermo Gülay Gulnara Gulnaz Gulsen Gunars Gunilla Günter Guntis
Gunvor Gurdeep Gurmeet Gustav Gustavo Gyula Haakon Habib Habiba Hadas Hadi Hafsa Haifa Haitham Hakan Halil Halima Haluk Halvor Hamdi Hamid Hamit Hana
Hanan Hande Hani Hanne Hannelore Hannes Harald Hardik Harish Harsha Hartmut Haruka Haruki Harun Haruto Hatem Hatice Haydar Hayk Hayriye Hedda Hedwig
Hege Heikki Heiko Heiner Heinrich Helge Helle Helmuth Hema Hennadij Henning Henriette Henrik Hermann Hicham Hideki Hideo Hienadź Hieu Hikmet Hilde
Hildegard Himanshu Hiroko Hiroto Hisham Hitesh Hjalmar Hoa Hoang Holger Hong Hryhorij Hubertus Huda Hui Hulya Huong Husam Husayn Huseyin Hussain
Hussam Huy Huyen Hyun Ifeanyi Ifeoma Ige Ihor Ihsan Ikenna Ikram Ilan Ilaria Ildiko Ilhan Ilir Ilker Ilkka Illa Illia Ilya Ilyas Imad Imants Imre
Indira Inge Ingeborg Inger Ingo Ingvar Ingvild Innokentij Ioana Ionut Iosif Iqbal Irakli Irina Irmgard Isa Ismail Ismet Issa Istvan Iulia Iulian Ivana
Ivars Ivo Iyad Jaber Jacopo Jafar Jagdish Jaime Jakob Jalal Jamshid Janis Janos Jari Jarosłav Jasmeet Jaswinder Jatin Jauhien Javed Jawad Jaya Jayesh
Jegor Jehor Jekaterina Jelani Jeppe Jeronimo Jesper Jewgenia Jewgenij Jewgienij Jewhen Jian Jignesh Jihane Jing Jinhai Jinwoo Jiri Jisoo Jitka Jiwoo
Jochen Johan Johann Johanna Johannes Jonny Jordi Jorge Jørgen Jorunn Josefa Josif Jostein Jovan Jovana Jozsef Juha Juhani Julien Jurij Jurik Juris
Jutta Jyoti Kaan Kaare Kadir Kadri Kamal Kamala Kamau Kamel Kamlesh Kanchan Kanstancin Kaori Karianne Karin Karlheinz Karoline Karthik Karthika Kartik
Karyna Kaspar Kaspars Kasper Katalin Katharina Kathrin Katya Kaushik Kavya Kazim Kazuki Kazuo Kehinde Keiko Kelechi Kemal Kenan Kersti Kerstin Ketan
Ketevan Ketil Khadija Khaled Khalil Khanh Khoa Khrystyna Kicki Kieu Kimmo Kiril Kirill Kirył Kishore Kjell Kjetil Knud Kolja Komal Konstantin
Konstantinos Konstanze Koray Korbinian Kostia Kostiantyn Kostya Krishna Kristian Kristoffer Krists Krisztina Kseniia Ksiusza Kubra Kuldeep Kulwinder
Kumar Kunal Kürşat Kwabena Kyryło Laila Laith Lakshman Lalit Lalita Larysa Lasha Lasse Laszlo Latif Latifa Laurentiu Lauri Layan Leandro Leena Leif
Leila Lennart Leonardo Leonie Lesya Leticia Lev Levan Levente Leyla Libuse Lidija Liis Lijuan Liliia Lindiwe Linn Liocha Lior Liosza Lisbeth Liselotte
Liuba Liv Liviu Ljiljana Ljudmila Lokesh Lothar Lotta Loubna Lovisa Luan Lubna Luciano Ludger Ludovic Luigi Luiz Luong Lusine Lyosha Lyubov Lyudmyla
Madalina Madhav Madhu Madhuri Madina Magne Maha Mahendra Mahir Mahmoud Mahmud Mahmut Makar Makarij Makena Malak Malene Malika Mamadou Mandeep Manfred
Manisha Manjeet Manjit Manju Mansour Marcello Marcelo Margareta Margarida Margaryta Margit Margrethe Marharyta Mariia Mariko Marisol Marit Mariya
Marjatta Marketa Markku Marwa Marwan Maryam Maryana Maryja Masaki Masao Massimo Mathias Mathieu Matilde Matti Mattia Matvey Matwij Mauricio Maurizio
Mayank Mayur Mazen Mehdi Mehul Meike Melek Melih Meltem Meral Merete Mert Merve Mesut Metin Mette Micaela Michaela Michaił Michele Michiko Mihaela
Mihai Mikael Mikalai Mikałaj Mikhail Mikkel Mikko Mikoła Milica Milind Milos Mingyu Minjun Minna Minseo Mircea Mireille Mirjana Miroslav Misha Misza
Mithun Mitia Mitya Miyuki Mogens Mohamad Mohammad Mohan Mohit Mohsin Montserrat Morgane Moritz Morten Moshe Mounir Mourad Moussa Muhammed Muhammet
Mukesh Mukhtar Munir Murad Mustapha Mwangi Mychajło Mykhailo Mykyta Nadezhda Nadieżda Nadiia Nadija Naim Naima Najib Nandini Nanna Naoki Naoko Narayan
Narek Narendra Nasir Nasser Nastja Nastya Nataliya Natalla Natascha Natsuki Navin Nazan Nazar Nazarii Nazim Nazli Necati Neelam Neeraj Nehal Nejla
Nelia Nemanja Nenad Nermin Nesrin Nevzat Nga Nghia Ngoc Nguyet Nhung Nicolae Nicolas Nicolo Niels Nihat Nikolaj Nikos Nilesh Nilgün Nilima Nimisha
Ning Nino Niraj Nirmala Nisha Nishant Nitin Nizar Njeri Nkechi Nnamdi Nneka Noa Noam Nodira Nomsa Noor Noriko Normunds Nosipho Nour Noura Nuno Nurcan
Nuri Nurlan Nursel Oanh Obinna Oddvar Ofer Ogechi Olamide Olav Oleg Oleh Ołeksandra Oleksij Oleksiy Olexandr Olha Olof Olov Olumide Oluwaseun Omer
Ondrej Onur Onyinye Oren Orhan Oriol Orkhan Osama Oskars Osman Ostap Osvaldo Otabek Othman Otmar Ousmane Outi Ovidiu Oya Øystein Øyvind Ozgur Özlem
Päivi Pallavi Panagiotis Pankaj Parth Parvati Pascale Paulo Pavan Pavlo Pawieł Pawło Peder Pedro Pekka Pelin Pernilla Pernille Petr Petri Petro Petter
Petya Philipp Phong Phuc Phuong Piero Pietia Pilar Pinar Pirjo Piyush Pınar Plamen Platon Poul Prabhu Pradeep Prakash Pramod Pranav Prashant Prateek
Pravin Preethi Preeti Prem Priit Priti Priyanka Pushpa Pylyp Qiang Qing Quan Quang Quoc Quyen Quynh Rachid Radha Radhika Radik Radka Rafael Raffaele
Rafiq Raghav Raghu Ragna Ragnar Ragnhild Rahim Raija Raimonds Raissa Raivo Rajan Rajat Rajeev Rajendra Rajinder Rajiv Rakesh Rakhi Raluca Raman Ramon
Ranjit Rasha Rashad Rashmi Rasmus Raul Ravindra Rayan Razvan Recep Redouane Refik Reidar Reiner Reinhard Reinhold Rekha Renate Renato Renaud Renuka
Riad Riccardo Ridvan Rifat Riitta Rikke Rishi Ritesh Rivka Riyad Rocio Rodion Rohit Rolf Romain Rong Ronja Rosalia Roshan Rositsa Rostislav Rostyslav
Rostysław Rotimi Roxana Ruben Ruchi Rüdiger Rukiye Rumen Rupesh Rusłana Ruzanna Ryo Ryota Saad Saara Sabah Sabine Sabri Sachin Sade Sadiq Sadiye Sadık
Saeed Safa Sagar Sahil Saif Salah Saleem Saleh Salih Salman Saltan Sameer Samina Samira Sandeep Sandhya Sandor Sangeeta Sanjana Sanjeev Sanjiv Santino
Santosh Sardor Sarika Saroj Sascha Saskia Sasza Saszeńka Saszka Satish Satoshi Satu Satyam Saurabh Seema Segun Sekou Selahattin Selcuk Selda Selim
Selin Selman Semih Semra Semyon Seojun Seppo Serap Sercan Sergio Sergiy Serhat Serhiy Serioża Serkan Serpil Sertaç Seun Sevda Sevgi Sevil Sevim Seyit
Sezen Shadi Shaheen Shahid Shakir Shalini Shan Shankar Shantanu Shanti Sharad Sharif Sharmila Sheetal Sherif Sherzod Shilpa Shimon Shinji Shiori Shira
Shiva Shivam Shlomo Shobha Shota Shruti Shu Shubham Shukhrat Shweta Siarhei Siarhej Siarhiej Sibel Siddharth Siegfried Siergiej Sigmar Sigrid Sigrun
Sigurd Sigve Siim Silje Silvana Silvia Silvio Simisola Sinan Sipho Siri Siv Slavik Sławik Slobodan Smita Smriti Sneha Snezana Sofiia Soledad Solene
Solomiia Solomija Solveig Somchai Sonal Sonali Soner Sonja Søren Sorin Souad Soufiane Sourav Spyros Srdjan Srikanth Srinivas Staffan Stanisłau
Stanislav Stas Stavros Stefano Steffi Steinar Stepan Stephan Stevan Stian Stiepan Stig Stine Stoyan Sture Suat Subhash Sudha Sudhir Sujata Sukanya
Suleiman Suleyman Sumit Sundar Suraj Surbhi Surendra Surinder Surya Susana Susanne Sushil Sushma Svein Svend Sverre Svetoslav Śviatłana Sviatoslav
Svitlana Swantje Swapnil Swati Swiatosław Switłana Tacciana Tage Taha Tahir Taiwo Takashi Takeshi Tamar Tamas Tamim Taner Tanja Tanvi Tarık Tarun
Tatsiana Tayfun Tayyip Teemu Temel Temitope Tendai Teodoro Terje Tetjana Tetyana Thabo Thandiwe Thang Thanh Thao Thi Thibault Thien Thinh Thor Thuan
Thuy Tian Tibor Tien Tigran Tiit Tijana Timea Timo Timofei Timofej Timofiej Tioma Toan Toivo Tolga Tolik Tommaso Tomoko Toomas Torben Tord Torgeir
Torill Toshi Tove Traian Trang Traudel Trine Trinh Troels Trond Trude Trung Truong Trygve Tsvetan Tsvetelina Tugba Tugçe Tuncay Tuomas Turan Turgut
Turid Tuula Tuva Tuyen Tuyet Tymofij Tymur Tzipora Uchenna Uday Ufuk Ugur Uładzimir Uldis Ulf Uliana Ulla Ulrike Ulugbek Ulyana Umberto Umesh Ümit
Umut Unni Uri Usama Usha Vaclav Vadik Vadim Vadym Vaishali Valentin Valentina Valentyn Valentyna Valeri Valeria Valeriia Valerio Valeriy Valery
Valeryj Valon Vania Vanya Varsha Varun Varvara Vasant Vasco Vasil Vasile Vasilij Vasiliy Vasily Vassilis Vasya Vasyl Vasylyna Veena Vegard Veikko Veit
Venkat Venkatesh Verena Vesna Viačasłau Viacheslav Vibeke Victoire Vidya Viet Vigdis Viggo Vika Vikas Vikash Vikrant Viktar Viktor Viktoria Viktoriya
Villu Vimal Vinay Vincente Vineet Vinh Vinita Vinod Violetta Viorel Vipul Vira Virender Vishal Vishnu Vitali Vitalik Vitia Vitya Vivek Viveka Viviana
Vlad Vladimir Vladyslav Vojtech Volkan Volker Vova Vuk Vyacheslav Wadik Wadim Wadym Wael Wafa Waldtraut Waleed Walerij Walerija Waltraud Wanjiku
Warwara Wasia Wasil Wasilij Wasim Wasyl Wendelin Werner Wiaczesław Wika Wiktorija Wilfried Winfried Wira Witalij Witalik Wladimir Wołodia Woojin Wowa
Xavi Xia Xiang Xiao Ximena Xin Xuan Xue Yael Yagmur Yago Yahya Yair Yakov Yakup Yalcin Yan Yana Yann Yannick Yannis Yasemin Yaser Yash Yashpal Yasin
Yasir Yassin Yassine Yauheni Yavuz Yegor Yehor Yetunde Yevgeniya Yevhen Yevheniia Yildiz Yilmaz Ying Yıldız Ylva Yngve Yogesh Yoko Yong Yordan Yoshi
Yossi Younes Yousef Yousuf Yui Yuka Yuliana Yuliia Yuliya Yumi Yunus Yura Yuri Yurii Yurik Yury Yusra Yuto Zafer Zahra Zaid Zain Zakhar Zakir Zane
Zanele Zarina Zdenek Zehra Zeina Żeńka Zeynep Zhen Zheng Zhenya Zhi Zhong Zhora Ziad Ziya Ziyoda Zmicier Zmitser Zohra Zoia Zoltan Żora Zoriana Zorica
Zoya Zsolt Zsuzsa Zuhal Zulfiqar Zurab
Dasza Dasha Daša Masza Masha Maša Griša Saša Griszka Wołodia Kolka Ajesha Ayesha Aisza Marge Margie Giuseppe Giulietta Ewgen Yevgen Jewhenija Olesia Olesja Ołesia Lesyk Tarasyk
Danylko Pawlina Pavlina Marusia Marusja Katiusza Katiuša Natascha Aliosha Zhenia Ženka Ruslanas Aivaras Džonas Džeimsas Maiklas Deivas Stivenas Pyteris Endrius Džordžas Džastinas Kristoferis Brajanas Kevinas
Rajanas Šonas Fransua Pjeras Žakas Žanas Hansas Jurgenas Giunteris Volfgangas Tomašas Pavelas Žuzefas Džuzepė Džovanis Lučia Frančeska Chosė Karlosas Migelis Chuanas
Abebe Achmed Achmedas Achmet Adelytė Adomėlis Ahmedas Aibek Aisling Aišė Ajgul Ajsza Akiko Alasdair Aldonutė Aldutė Aleksandr Alytė Amelka Analyn
Ananija Andžejus Annelies Anselm Antaniukas Antonijus Aretas Aretukas Artūriukas Assumpta Augustukas Augutė Aysegul Bakhtiyor Beatrix Bekzat Bercia
Bjornas Blathnaid Bohumil Brigid Bronelė Broniukas Brunhilda Caoimhe Chadidža Cillian Clotilde Concepta Concetta Cressida Dafydd Danutėlė Dawidek
Delphine Dervla Dewika Dominiczek Domutis Donal Dumitru Dyteris Dżamal Džekas Dženifer Džošas Edgarukas Eldar Elenutė Elenytė Elfryda Elytė Elzytė
Emilijus Emilytė Emlyn Eoghan Ernestine Ernutis Farzana Feliksiukas Ffion Gabutė Gediukas Genadij Gobnait Goncalo Grainne Gretelė Gunaras Gustelis
Gžegožas Haile Hakon Heincas Hovhannes Hubercik Huseinas Ibrahimas Iestyn Ieuan Ievukė Ihar Ilze Inutė Iseabail Ivaylo Jacekas Jadzka Jadźka Jarmila
Jevgenij Jevhen Ježis Jhun Jokūbėlis Jomar Joost Jurgiukas Jusuf Jusufas Kadek Kaido Kajukas Kamilytė Katažina Kazek Kazimežas Kaziukas Kotryniukė
Krycha Kulsum Kšyštofas Laimutėlė Lainė Larsas Lashonda Laurukas Lerato Levon Levukas Levutė Lieselotte Lukašas Mafalda Malgožata Marcinas Marguerite
Maricel Mehmetas Metju Mečislavas Miecio Millicent Mindaugėlis Mohamedas Mulugeta Mścisław Naresh Nargiza Nattapong Nebojsa Nguenas Nidhi Nikolay
Nomvula Nurul Olafas Oluwafemi Oluś Orlaith Orsolya Otieno Ottilie Pedras Philomena Piteris Poldek Povilėlis Pranukas Prija Putri Pšemekas Radżesz
Radžešas Raselas Regutė Reniia Rhodri Rimutis Rimvė Rinat Rizal Rokutis Rolandukas Ruairi Ruksana Saima Sandżaj Sandžajus Sandžėjus Sergej Serhijus
Shabnam Shanice Shazia Simutis Siriporn Siti Sobiesław Sofijytė Soraya Stefutė Svenas Szanti Szilvia Tadeušas Tadhg Tarikas Tautvis Teklytė Themba
Tigist Tyrell Umida Uršė Vahan Valerij Valytė Vandutė Vandė Vasilis Veslava Vidžajus Viktutė Vikutė Violytė Virgutė Vitalij Vofgangas Voicechas
Voičechas Vojcechas Voldemaras Volha Waldemaras Wayan Widżaj Wolha Yerlan Yiannis Zbynio Zdislavas Zemfira Zhang Zigmutis Zlatko Zocha Česiukas
Česlava Česė Świętosław
`;
