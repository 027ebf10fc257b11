/** Banks, shops and other chains that somebody works for or serves; folded, with their case forms. No platform, tool or everyday word is among them. */
import { caseFormsOf } from "./inflection.ts";

const inEnglish = (
  "barclays lloyds hsbc natwest santander revolut monzo tesco sainsburys asda morrisons waitrose aldi lidl primark greggs starbucks mcdonalds ikea homebase " +
  "screwfix wickes superdrug vodafone ryanair easyjet wizzair lufthansa dhl fedex evri costco walmart walgreens argos currys debenhams harrods selfridges"
).split(" ");
const inPolish = (
  "orlen biedronka zabka lidl kaufland auchan carrefour stokrotka castorama rossmann hebe pepco decathlon ikea empik tesco aldi pko pekao mbank santander alior " +
  "tauron enea energa pge pzu lotos inpost dpd dhl ryanair wizzair starbucks mcdonald mcdonalds kfc polsat"
).split(" ");
const inLithuanian = (
  "maxima lidlas lidlis norfa rimi swedbankas swedbank luminoras luminor telia ignitis omniva venipakas dpd camelia eurovaistine drogas ikea " +
  "ermitazas depas ryanairas wizzairas pepcas"
).split(" ");
const more = "senukuose maximos rimyje".split(" ");

/** "orlenie", "maximoje", "barclays". */
export const chains: ReadonlySet<string> = new Set([
  ...inEnglish,
  ...[...inEnglish, ...inPolish].flatMap((name) => caseFormsOf(name, "pl")),
  ...inLithuanian.flatMap((name) => caseFormsOf(name, "lt")),
  ...more,
]);
