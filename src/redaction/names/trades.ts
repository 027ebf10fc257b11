/** Words that end an English company's name; folded. */
export const trades = new Set(
  (
    "interiors lettings motors homes furniture logistics solutions consulting consultants consultancy studio studios traders trading bakery bakers dental practice clinic clinics " +
    "group holdings partners associates industries systems technologies tech labs media digital agency design designs builders construction constructions contractors " +
    "properties estates property realty roofing plumbing heating catering events foods farms brewery cafe coffee salon spa gym fitness travel tours transport freight " +
    "legal law solicitors insurance finance capital ventures supplies services kitchens bathrooms flooring gardens landscapes landscaping nursery academy college " +
    "stores outfitters jewellers jewelers florist florists boutique pharmacy surgery vets autos garage electrical electronics software hardware bros brothers printing print " +
    "press publishing tailors cleaners cleaning removals storage security hospitality restaurants bistro inn lodge resort hotels physiotherapy opticians optics " +
    "orthodontics dentistry architects architecture engineering energy solar mobile telecom networks marketing creative productions films photography weddings"
  ).split(" "),
);
