/** Words that end an English company's name; folded. */
export const trades: ReadonlySet<string> = new Set(
  (
    "interiors lettings motors homes furniture logistics solutions consulting consultants consultancy studio studios traders trading bakery bakers dental practice clinic clinics " +
    "group holdings partners associates industries systems technologies tech labs media digital agency design designs builders construction constructions contractors " +
    "properties estates property realty roofing plumbing heating catering events foods farms brewery cafe coffee salon spa gym fitness travel tours transport freight " +
    "legal law solicitors insurance finance capital ventures supplies services kitchens bathrooms flooring gardens landscapes landscaping nursery academy college " +
    "stores outfitters jewellers jewelers florist florists boutique pharmacy surgery vets autos garage electrical electronics software hardware bros brothers printing print " +
    "press publishing tailors cleaners cleaning removals storage security hospitality restaurants bistro inn lodge resort hotels physiotherapy opticians optics " +
    "orthodontics dentistry architects architecture engineering energy solar mobile telecom networks marketing creative productions films photography weddings " +
    "tyres tires marine carpets glazing scaffolding joinery upholstery ceramics tiles tiling textiles blinds fencing paving haulage couriers chandlery yachts boats nurseries kennels " +
    "grooming bridal florals lighting scaffolds roofers plumbers joiners decorators decorating drainage conservatories bathroomware cycles bikes motorcycles caravans coaches taxis cabs " +
    "recruitment staffing accountants accountancy bookkeeping surveyors chartered housing rentals removers relocation warehouse warehousing wholesale wholesalers distributors packaging " +
    "plastics steel metals timber joists concrete aggregates glass windows doors stairs furnishings upholsterers antiques auctions books records toys gifts crafts fabrics fashion shoes " +
    "footwear jewellery watches cosmetics beauty hair barbers nails aesthetics wellness yoga pilates chiropractic podiatry nursing care childcare nurseries schools tutors tutoring training " +
    "kitchen grill pizzeria deli butchers fishmongers grocers greengrocers patisserie creamery dairy vineyards distillery wines spirits tavern pub hostel motel suites apartments residence " +
    "hotel restaurant cafes schools estate aesthetic ltd developments developers outdoor optical chemist chemists butchery kennel stables stationers stationery sportswear leisure venues lighting " +
    "analytics robotics automation instruments components fasteners tools machinery hydraulics pumps valves cables wiring controls"
  ).split(" "),
);

/** Those that hardly follow a word but in a firm's name, so that even an everyday word or a town before them tells one. */
export const tellingTrades: ReadonlySet<string> = new Set(
  (
    "interiors lettings motors logistics solutions consulting consultants traders holdings associates industries roofing joinery glazing scaffolding removals couriers haulage freight opticians outfitters " +
    "chandlery estates ventures bros dental tyres tires kennels upholstery drainage brewery distillery bakery plumbing heating electrical flooring lettings florists solicitors developments accountants " +
    "surveyors catering aesthetics furnishings landscapes digital studios labs systems"
  ).split(" "),
);
