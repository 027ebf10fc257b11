/** English given names that are no ordinary English, Polish or Lithuanian word. */
export const englishGivenNames = `
Aaron Abigail Adrian Aidan Alan Albert Alex Alexander Alexandra Alexis Alfred Alice Alison Amanda Amelia Amy Andrea Andrew Angela
Anita Ann Anna Anne Annie Anthony Antonio Arthur Ashley Barbara Becky Ben Benjamin Bernard Beth Betty Beverly Bob Bobby Brandon Brenda
Brian Bridget Bruce Bryan Caitlin Cameron Carl Carlos Carmen Caroline Catherine Cathy Charles Charlie Charlotte Chelsea Cheryl Chloe
Chris Christina Christine Christopher Cindy Claire Connor Craig Crystal Cynthia Damian Dan Daniel Danielle Danny Dave David
Debbie Deborah Debra Denise Dennis Derek Diana Diane Dominic Donald Donna Doris Dorothy Douglas Dylan Eddie Edward Eileen Elaine
Eleanor Elizabeth Ella Ellen Emily Emma Eric Erica Ethan Eugene Evelyn Fatima Felix Fiona Florence Frances Francis Fred Freddie Gabriel
Gareth Gary Gavin Geoff George Gerald Giovanni Gloria Gordon Graham Greg Gregory Gwen Gwenllian Hannah Harold Harriet Harry Hayley Heather Helen
Henry Howard Hugh Ian Irene Isaac Isabella Jackie Jacob Jacqueline Jake James Jamie Jane Janet Jason Jeff Jeffrey Jenna Jennifer Jenny
Jeremy Jerry Jess Jessica Jessie Jim Jimmy Joan Joanna Joanne Joe Joel John Johnny Jonathan Jordan Joseph Joshua Josh Joyce Juan
Judith Judy Julia Julian Julie Justin Karen Kate Katherine Kathleen Kathryn Kathy Katie Keith Kelly Ken Kenneth Kerry Kevin 
Kimberly Kirsty Kristen Kyle Larry Laura Lauren Laurence Lawrence Leah Lee Leo Leon Leonard Leslie Lewis Liam Linda Lindsay Lisa Liz
Logan Lorraine Louis Louise Lucas Lucy Luis Luke Lynn Madison Maggie Malcolm Marcus Margaret Maria Marie Marilyn Mario Martha Martin
Mary Mathew Matthew Maureen Megan Mehmet Melanie Melissa Michael Michelle Mike Mohamed Mohammed Molly Monica Muhammad Nancy Naomi
Natalie Natasha Nathan Neil Nicholas Nicola Nicole Nigel Nina Noah Norman Oliver Olivia Oscar Owen Pamela Patricia Patrick Paul Paula
Pauline Peter Philip Phillip Phil Phoebe Priya Rachel Rajesh Ralph Raymond Rebecca Richard Ricky Rob Robert Roger Ronald Rosie
Ross Roy Russell Ruth Ryan Sally Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian Shane Shannon Sharon Shaun Sheila Shirley
Simon Sophia Sophie Stacey Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Susan Suzanne Sylvia Tamara Tanya Ted Teresa
Terry Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony Tracey Tracy Trevor Tyler Vanessa Veronica Vicky Victoria Vincent
Virginia Walter Wayne Wendy Wesley William Yasmin Yvonne Zachary Zoe
Callum Ines Niamh Aoife Conor Ciaran Siobhan Saoirse Eoin Darragh Tobias Kofi Kwame Kwesi Abena Chidi Chinedu Ngozi Olu Femi Tunde Yemi Ahmed Ali Omar Hassan
Hussein Ibrahim Yusuf Mustafa Khalid Tariq Bilal Aisha Zainab Layla Amina Nadia Samir Karim Youssef Rashid Imran Asif Usman Yuki Hiroshi Kenji Sakura Minh Linh
Raj Ravi Anil Sunil Deepak Sanjay Vikram Arjun Rahul Rohan Amit Nikhil Anjali Pooja Neha Kavita Sunita Meera Divya Shreya Lakshmi Dmitri Dmitry Sergei Sergey Yulia Olena Oksana
Andriy Mykola Ivan Mateo Diego Javier Carlos Miguel Pablo Alejandro Fernando Sofia Lucia Valentina Camila Bianca Chiara Giulia Luca Matteo Marco Paolo Francesca Alessandro Pierre
Jacques Camille Amelie Celine Luc Henri Hans Klaus Jurgen Heinz Ingrid Astrid Freya Lars Sven Bjorn Magnus Anders Erik Nils Gunnar Theodora Theo Arlo Finley Oscar Alfie Archie Reggie
Ronnie Lottie Elsie Evie Tilly Millie Imogen Jemima Tamsin Bronwyn Rhys Gethin Dylan Carys Angharad Hamish Fergus Ewan Lachlan Morag Isla Eilidh Brodie Kayleigh Kylie Shaniqua
Deshawn Tyrone Jamal Lamar Darnell Latoya Keisha Tamika Kurt Duane Darlene Marlene Charlene Jolene Rhonda Tabitha Beatrice Cecilia Delilah Gwendolyn
Harriet Isobel Josephine Marjorie Mildred Muriel Nora Norah Ophelia Penelope Priscilla Rosalind Sybil Ursula Winifred Agnes Edith Ethel Gertrude Alistair Barnaby
 Ronald Ronnie Wolfgang Anneliese Therese Brenda Lorraine Roxanne Francine Maxine Bernadette Nadine Nanette Odette Colette Yvette Annette Suzette Paulette Lynette Jeanette
Janette Mirella Gisela Gunther Jorg Rainer Uwe Detlef Ulrich Friedrich Ludwig Matthias Andreas Stefan Steffen Torsten Thorsten Carsten Karsten Jens Katja Anja Heike Birgit
Monique Veronique Dominique Genevieve Laurent Thierry Olivier Guillaume Benoit Mathilde Margaux Aurelie Sylvie Giuseppe Giacomo Salvatore Vincenzo Antonella Raffaella Graziella Enzo
Xiomara Guadalupe Consuelo Esperanza Rosario Yolanda Ramona Ignacio Rodrigo Gonzalo Alvaro Eduardo Ricardo Roberto Joaquin Thiago Joao Beatriz Aditi Ananya Aarav Ishaan Kiran Manish Suresh Ramesh
Mahesh Dinesh Ganesh Naveen Praveen Vijay Harpreet Gurpreet Manpreet Jaspreet Sukhdeep Fatoumata Abdullah Rahman Hamza Zubair Farhan Faisal Nasreen Shabana Parveen Rukhsana
Zhanna Ruslan Timur Svetlana Galina Ludmila Tatiana Anastasia Ekaterina Vladislav Yaroslav Bohdan Oleksandr Oleksii Serhii Vitalii Volodymyr Viktoriia Nataliia Iryna Kateryna Halyna Liudmyla
 Chaz Caz Dez Steph Becca Bex Izzy Ollie Charl Nath Jonno Robbo Davo Ste Nessa Lou Nat Vic Vik
Clive Cyril Desmond Dexter Edmund Elliot Elliott Ernest Gideon Giles Godfrey Humphrey Jeremiah Julius Leopold Lionel Nathaniel Nigel Quentin Rupert Sidney
Silas Spencer Tarquin Thaddeus Tristan Vernon Wilfred Winston Xavier Zara Kev Shaz Trish Bev Babs Viv Jules Mandy Andy`;

/** Also words: taken for a name only with a capital inside a sentence. */
export const ambiguousEnglishGivenNames = `
Amber Christian Jean Tiff Jo Mo Mel Ed Jose Kim Robin Sam Bill Carol Chase Dawn Dean Don Drew Eve Faith Frank Gene Grace Grant Guy Holly Hope Iris Ivy Jack Joy Lance
Lily Miles Sandy Poppy Rosemary Jasper Bea Brad Chad Trent Angus Percy Marquis Brett Gail Wei Ming Mei Mark Max Mercedes Nick Olive Hunter Angel Cliff Rusty Violet Jasmine Hazel Myrtle Jay Wren Norm
Colt Carter Mason Cooper Parker Taylor Sawyer Archer Piper Chandler Tanner Porter Fisher Brooke Earl Constance Felicity Verity Clement 
 Kitty Misty Bonnie Dolly Chuck Pat Penny Pierce Ray Rich Rose Ruby Sue Victor Wade Will
Pearl Fern Heath Prudence Patience Mercy Saffron Willow Rowan Raven Primrose Ebony Randy Gill Glen Viola Noel Jade Luna Inna Mina Kara Mona
Dick Peg Dot Stan Curt Barb Herb Chastity Troy Preston Han Chan Lam Fong Yoon Katy Dusty Merry Gus 
Esme Pietro Hung Chip Buck Clay Woody Dale Rocky Opal Leroy Axel Birdie Posy Tansy Juniper Peony Lark Marigold Destiny Harmony`;

/** Seldom met: a case form of these that is an everyday word is that word. */
export const rarerEnglishGivenNames = `
Abbie Abby Agatha Ailsa Aileen Alana Alastair Alec Alisha Allan Allison Althea Alvin Alyssa Anabel Anneka Anthea Antoinette Araminta Ariana Arabella
Arnold Arron Aubrey Audrey Ava Aveline Avril Belinda Benedict Benji Bernice Bertie Bertha Bethan Bethany Beverley Billie Boris Bradley Bridie Brianna
Briony Bryony Byron Caleb Calum Calvin Camilla Candice Carla Carly Carmel Carole Carolyn Carrie Cassandra Cassie Catriona Cecil Cedric Celia Cerys
Charmaine Chrissie Christa Christabel Christie Ciara Clara Clarissa Clifford Clint Clodagh Clyde Colin Coleen Connie Cordelia Corinne Cormac Cornelius
Courtney Curtis Damon Danika Danni Daphne Darcy Darren Darryl Daryl Dawson Deanna Deirdre Dermot Deidre Desiree Dewi Diarmuid Digby Dinah Doreen
Dorothea Doug Dulcie Duncan Dustin Dwayne Dwight Edie Edna Edwin Edwina Eira Eleri Eli Elias Elijah Elise Elin Ellie Ellis Eloise Elsa Elspeth Elton
Elwyn Elvira Emanuel Emile Emmanuel Emmeline Emrys Enid Erin Ernie Esmeralda Esther Estelle Eunice Eva Evan Evangeline Ewen Ezra Faye Farah Farrah
Fenella Fergal Finn Finlay Fleur Flo Flynn Frankie Fraser Freda Frederick Gabe Garrett Garfield Garry Gaynor Geoffrey Georgina Geraint Geraldine
Germaine Gerry Gillian Ginny Giselle Gladys Glenda Glenn Glenys Glyn Graeme Gretchen Greer Griffith Guinevere Gwyn Gwyneth Hari Harper Harrison Harvey
Hattie Hayden Heidi Henrietta Herbert Herman Hermione Hetty Hilda Horace Howell Huw Hugo Iain Ifan Ignatius Ike Ilana Iolo Ira Iona Irvin Irving
Isaiah Isabel Isabelle Isadora Ivor Jackson Jacqui Jamila Janelle Janice Janie Janine Jarrod Jarvis Jayne Jeanie Jeannie Jeannette Jed Jerome Jermaine
Jethro Jill Jillian Jimmie Joaquim Jocelyn Jodie Johnathan Jolyon Josie Joss Jude Judd Juliet Juliette Juno Kareem Karl Katharine Kathie Kaye Kayla
Keeley Keira Kendall Kendra Kenny Kezia Kieran Kimberley Kingsley Kirsten Kirstie Kristin Kristy Lacey Larissa Lavinia Leanne Leela Leigh Leighton
Leona Leonora Lesley Lester Letitia Lettie Levi Lexi Libby Lilian Lillian Lillie Lizzie Lizzy Llewellyn Lloyd Lois Lorna Lorenzo Louisa Lowri Lucian
Lucille Lucinda Lucretia Lydia Lyle Lyndon Lyndsey Lynda Lynne Lynsey Mabel Maddie Madeleine Madeline Mae Maeve Maia Mairi Malachi Manuel Marcella
Margery Marianne Mariella Marion Maris Marissa Marlon Marvin Mathilda Mattie Maurice Mavis Maximilian Meghan Melinda Melvin Melvyn Meredith Mervyn
Micky Milly Minnie Miriam Mitch Mitchell Moira Moses Monty Morgan Mortimer Moyra Murray Myra Myfanwy Myron Narinder Ned Neal Nell Nellie Neville
Noelle Nola Noreen Oisin Oonagh Orlando Orson Osbert Oswald Otis Otto Padraig Paige Peggy Perry Pete Petra Petula Philippa Phillipa Phineas Phyllis
Pippa Polly Portia Pru Quinn Rafferty Ramsay Randall Randolph Raoul Raphael Raquel Rayna Reece Reese Regan Reginald Rene Renee Reuben Rhiannon Rhian
Rhoda Rhona Ria Rian Ricardo Roderick Rodney Roisin Roland Rona Rory Rosalie Rosalyn Rosanna Roscoe Roseanne Rosemarie Rosanne Rosetta Rowena Roxy
Royston Rufus Russ Ruthie Sabrina Sadie Sasha Saul Savannah Scarlett Seamus Selma Serena Seth Seymour Shani Sharron Shaw Shea Sheena Shelby Sheldon
Sheryl Shivani Shona Sid Simeon Simone Sinead Sophy Stevie Struan Susanna Susannah Suzie Suzy Tabatha Talulah Tammy Tatum Tess Tessa Thea Thelma Tia
Tiernan Timmy Tomos Torquil Travis Tricia Trisha Trixie Tudor Tyson Valerie Vaughan Vaughn Velma Venetia Vera Verna Verona Vince Vivian Viviane Vivien
Vivienne Zayn Jayden Kayden Brayden Jaxon Jaxson Jace Jayce Kaylee Kaylie Kaiden Aiden Ayden Maddison Maddox Neveah Nevaeh Delroy Lamont Tanisha Latisha Lakisha
Shanelle Chanel Chanelle Chantelle Chantel Shantelle Rochelle Danica Trinny Hortense Cuthbert Egbert Ethelbert Ethelred Mehitabel Obadiah Hezekiah Zachariah Zechariah Jedidiah Nehemiah
Josiah Micah Enoch Ephraim Velda Winnie Effie Hettie Dottie Mamie Myrna Nella Nettie Olwen Blodwen Ianto Iseult Isolde Sorcha Aoibhinn
Cathal Daithi Donnacha Eamon Eamonn Fionn Fintan Lorcan Malachy Odhran Phelim Proinsias Ronan Ruadhan Senan Turlough Blaithin Cliona Dearbhla Grainne Maebh Maire Mairead
Muireann Nuala Leyton Layton Fenton Denton Kenton Trenton Brantley Brinley Brynn Emersyn Emerson Kinsley Ryder Jagger Axl Zendaya Aaliyah Aliyah Amaya Amara Amari
Anaya Arya Khaleesi Daenerys Everleigh Everly Elodie Esmee Eloisa Gracie Gracelyn Harlow Harleigh Jorja Keziah Mya Mylah Nylah Octavia Oaklee Ottoline Peyton
Raelynn Rylee Riley Rylan Sariyah Seren Sutton Taliyah Teagan Wrenley Zaria Zariah Caius Cassius Cosmo Denzel Ezekiel Harley Huxley Idris Jasiah
Jaylen Jalen Jamir Kairo Kylan Kyrie Kyson Leandro Linus Lochlan Maverick Rafael Ronin Rowen Ryker Soren Teddie
Titus Tobin Tyrese Ulysses Dwain Dwane Glenroy Errol Hyacinth Marva Raheem Rasheed Shaquille Moesha Latrice Lashawn
Tamera Tyree Tyrell Bukola Adaeze Thandeka Mbali Sipho Lwazi Zodwa Aarush Kiaan Vihaan Reyansh Advik Kabir Saanvi Aadhya Diya Ishita Riya Zoltan
Bentley Brody Camden Carson Casey Cayden Chace Corbin Grayson Greyson Holden Keegan Kellan Kolton Lennon Lennox
Trey Tripp Tucker Zander Betsy Bessie Biddy Bitsy Bobbi Cherie Cheri Deedee Dodie
Una Khan Choi Tran Pham Kaur Begum Iqbal Shah Iyer Gupta Mehta Desai Malik Mirza Bose Ghosh Okoye Obi Addo Diallo Keita Diop Kwon Chung Kang Zhou Zhao Huang Nash Jett Tate Cade Orin
Gazza Macca Bazza Shazza Kezza Wazza Chelle Trace Jools Jonty Piers Peregrine Rollo Lysander Perpetua Hermia Hippolyta Allegra
Wallace Warwick Wendell Wilbur Wilf Wilma Woodrow Wyatt Wynne Xander Yasmine Yolande Zack Zeke Zena Zia Zola Zuri`;
