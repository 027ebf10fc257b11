/** The finder of street addresses in three languages; towns and counted things stay. */
import { describe, expect, it } from "vitest";
import { findAddresses } from "../../../../src/redaction/finders/address.ts";
import { foundBy } from "./find.ts";

describe("findAddresses", () => {
  it.each([
    ["lives at 17 Larch Close, London", ["17 Larch Close"]],
    ["at 9 oakfield road, flat 3 again", ["9 oakfield road, flat 3"]],
    ["221B Baker Street NW1 6XE", ["221B Baker Street NW1 6XE"]],
    ["na ul. Długiej 14/3 w Gdańsku", ["ul. Długiej 14/3"]],
    ["ulicy Marszałkowskiej 10 m. 5", ["ulicy Marszałkowskiej 10 m. 5"]],
    ["os. Piastów 12/4, Kraków", ["os. Piastów 12/4"]],
    ["pan z Lipowej 3 i ten z Kwiatowej 8/12", ["Lipowej 3", "Kwiatowej 8/12"]],
    ["ul. Krótka 5, 30-001 Kraków", ["ul. Krótka 5, 30-001"]],
    ["Gedimino pr. 14-3, Vilnius", ["Gedimino pr. 14-3"]],
    ["į liepų g 8-12 ir j. basanavičiaus g. 5", ["liepų g 8-12", "j. basanavičiaus g. 5"]],
    ["buvau pas klientą basanaviciaus 31a-9, nieko", ["basanaviciaus 31a-9"]],
    ["bylam na slowackiego 31a/9 i pod mickiewicza 4/8", ["slowackiego 31a/9", "mickiewicza 4/8"]],
    ["paczka wróciła z polnej 8/15 i poszła na lesna 4/2", ["polnej 8/15", "lesna 4/2"]],
    ["jedzie na kwiatową 12, znowu", ["kwiatową 12"]],
    ["Lipowa 12 m. 4, trzecie piętro", ["Lipowa 12 m. 4"]],
    ["stovi Rotušės a. 2 ir rėkia", ["Rotušės a. 2"]],
    ["Pristatymas Savanorių pr. 112-3, o jis kitur", ["Savanorių pr. 112-3"]],
    ["važiuoja į gėlių 12, vėl", ["gėlių 12"]],
    ["parcel left at unit 7, harbour yard", ["unit 7, harbour yard"]],
    ["vežėm į Kalvarijų 45 ir atgal", ["Kalvarijų 45"]],
    ["Deliver to Hafenstr. 12, 20457 Hamburg by noon", ["Hafenstr. 12, 20457"]],
    ["paczka na Hauptstraße 5a i na Berliner Str. 7 w Berlinie", ["Hauptstraße 5a", "Berliner Str. 7"]],
    ["siuntinys į hafenstrasse 3, D-10115 Berlin", ["hafenstrasse 3, D-10115"]],
  ])("finds the address in %j", (text, addresses) => {
    expect(foundBy(findAddresses, text)).toEqual(addresses);
  });

  it.each([
    "2 more calls, 10 minutes drive, 3 times a day, 14 days a year",
    "Windows 11, wersja 3, pokój 312, strona 12",
    "Liepos 12 d., Sausio 5, iki Kalėdų 3 dienos",
    "al 5 minut, plac zabaw od 10",
    "its ok, also its missing bag 4, and he lives on ulica",
    "got a 9/10, ocena dobra 4/5, z drugiej 2/3 i do kolejnego 1/2",
    "kovo 11-13, puslapio 3-5, į antro 2, į kitų 3.",
    "na fakturę końcową 12 tys, przez całą środę 15 osób",
    "50 g sviesto ir 3 pr. nuolaida",
    "Norweg 5 razy pytał o str. 12, rejestr. 14 i ilustr. 3",
  ])("takes nothing counted for an address in %j", (text) => {
    expect(foundBy(findAddresses, text)).toEqual([]);
  });
});
