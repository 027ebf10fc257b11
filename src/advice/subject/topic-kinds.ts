/** How far each subject of a vent can be trusted: which ones say much, which are mostly scenery, and where none is right. */
import type { SituationId } from "../situations.ts";
import type { DateRole } from "./say-date.ts";

/** They say little of what this client's case is about: the last choice. */
export const lateTopics =
  list(`order delivery payment invoice bill quote offer contract warranty return receipt fee penalty claim account
  documents files text photo video appointment booking wedding event renovation repair application
  registration design inspection address size cleaning certificate test-results colour font label dog cat
  horse livestock nursery damage stain smell letter complaint appeal link portal data power sample storage
  drawings scaffolding podcast funeral bank-details id-check freight customs map measurements
  activities consent service-request code listing gift stand tax medical-test transport handover
  manual minutes stamp birthday-party power-of-attorney`);

/** They say nothing alone, or what a reply must not name: a client would take it for an offer. */
export const neverTopics = list("price refund deadline project meeting");

/** As often scenery as subject: they count in the client's words, or where something else speaks for them. */
export const weakTopics =
  list(`wine lock trees gate window door room table bed kitchen toilet coffee car phone camera recording form flat
  house parking lift keys wall chair dining-table music bins fridge washing-machine textbook class mailbox
  spreadsheet brief bag noise laptop tv app printer seats button stairwell breakfast label internet card
  insurance timetable update battery photo video text account course operation stickers files smell server
  letter link drinks sample power journey taxi fuel alarm storage
  sandwich guide gloves milk honey fish`);

/** Of those, what counts when it is said to be the client's: "her kitchen". */
export const ownedTopics = list(
  `gate window room bed kitchen toilet car flat house wall chair dining-table fridge washing-machine bag`,
);

/** Of the weak ones, what a vent may begin with or somebody may want without being what it is about. */
export const idleTopics =
  list(`phone text files camera card coffee toilet door keys chair glasses noise wall parking mailbox button letter
  link account update tv screen alarm clock drinks internet class course`);

/** Papers and the like: "in the contract" is no place. */
export const placelessTopics =
  list(`order delivery payment invoice bill quote offer contract warranty return receipt fee penalty claim account
  refund deposit security-deposit voucher size colour font rent statement insurance insurance-claim loan tax-return vat
  accounts subscription membership appointment booking lease swimming
  application presentation report translation text menu meal prescription referral medicine thesis
  article manuscript test-results sick-note visualisation repair manicure tooth consent tax
  drawings manual minutes`);

/** What a member of staff has at home too: "my roof" is no client's case, "my translation" may be. */
export const privateTopics =
  list(`roof garden sofa armchair mattress wardrobe laundry dishwasher vacuum dress hat jacket coat shoes jewellery haircut
  hair-colour manicure tooth prescription operation wedding rent loan insurance flight luggage passport
  subscription membership room bed kitchen toilet coffee car phone tablet camera flat house keys wall ceiling
  chair dining-table towels fridge oven washing-machine trousers skirt shirt bag watch glasses pet laptop tv
  bathroom cake trip medicine charger headphones card bike breakfast account tools boat tent dog cat horse
  scarf gloves scaffolding funeral christening bread eggs dessert drinks caravan motorbike pension thesis
  clock song instrument fireplace appliance
  fence gift drill kettle holiday-package tax power car-repair driving-lessons workout`);

/** Nearly always scenery: they count in the client's words only. */
export const faintTopics = list("screen mirror crm payroll");

/** What has a day of its own. */
export const datedTopics =
  list(`appointment booking room table wedding event conference trip tour flight transfer ticket viewing venue
  catering lesson course exam training haircut hair-colour manicure massage treatment consultation operation
  inspection delivery class makeup concert performance stay christening funeral dance swimming therapy camp
  auction court-case blood-donation
  activities workout pet-boarding hotel-room riding medical-test`);

/** What money is owed for or asked back for: a sum may stand beside it. */
export const moneyTopics =
  list(`order parcel delivery payment invoice bill utilities deposit earnest security-deposit receipt voucher fee penalty
  claim booking room ticket trip tour flight subscription membership rent insurance stay chargeback grant taxi
  journey
  tuition hotel-room holiday-package camp pet-boarding care activities workout`);

/** The business part of a harassing message; anything else could be what the harassment is about. */
export const businessTopics =
  list(`order parcel delivery pallet invoice quote offer contract lease warranty claim receipt leaflet catalogue
  business-cards newsletter branding domain hosting online-shop landing-page logo website banner campaign
  report presentation translation repair renovation tax-return vat accounts statement insurance loan tiles
  roof floor heating boiler electrics insulation gearbox brakes tyres engine integration database`);

/** What is asked about money: the sum may stand with it. */
export const moneyAsks = list("refund fee compensation instalments");

/** A topic that the ask names too: "the repair and your request for a repair". */
const sameAsAsk: Readonly<Record<string, ReadonlySet<string>>> = {
  repair: list("repair"),
  "car-repair": list("repair"),
  "phone-repair": list("repair"),
  "computer-repair": list("repair"),
  "washing-machine-repair": list("repair"),
  "insurance-claim": list("compensation"),
  return: list("return refund"),
  invoice: list("invoice-copy"),
  receipt: list("invoice-copy"),
  documents: list("documents"),
  certificate: list("documents"),
  login: list("access"),
  files: list("source-files"),
  fee: list("fee"),
  penalty: list("fee"),
  payment: list("instalments"),
};

export function saysSame(topic: string, ask: string): boolean {
  return sameAsAsk[topic]?.has(ask) ?? false;
}

/** What the reply for a situation may take up. */
export interface Allowed {
  topic(id: string): boolean;
  ask(id: string): boolean;
  readonly sum: boolean;
  readonly version: boolean;
  readonly dates: ReadonlySet<DateRole>;
}

/** Ours to write about: only what helps to pay is taken up. */
const asksOfDebtors = list("later-date instalments invoice-copy explanation correction documents");
/** "Wants 30 % off the repair": the repair is what the price is for. */
const asksAboutPrice = list("discount price-question instalments exception refund fee compensation");
/** That more is asked for the reply says anyway; and what is to be done too is not ours to do again. */
const asksForMore = list("addition redo");
/** Here a sum would be our price or their offer, or is beside the point. */
const withoutSum = new Set<SituationId>([
  "price-pressure",
  "scope-creep",
  "endless-revisions",
  "false-urgency",
  "micromanaging",
  "know-it-all",
  "harassment",
]);
const withVersion = new Set<SituationId>(["endless-revisions", "never-satisfied", "micromanaging", "ghosting"]);
const dates: Partial<Record<SituationId, readonly DateRole[]>> = {
  harassment: [],
  "late-payment": ["due"],
  ghosting: ["due", "held"],
  "price-pressure": ["held"],
  abuse: ["due", "held"],
};

export function mayName(situation: SituationId): Allowed {
  return {
    topic: (id) => {
      if (situation === "harassment") return businessTopics.has(id);
      return situation !== "late-payment" || !notInReminders.has(id);
    },
    ask: (id) => {
      if (situation === "harassment" || situation === "ghosting") return false;
      if (situation === "late-payment") return asksOfDebtors.has(id);
      if (situation === "price-pressure") return asksAboutPrice.has(id);
      return situation !== "scope-creep" || !asksForMore.has(id);
    },
    sum: !withoutSum.has(situation),
    version: withVersion.has(situation),
    dates: new Set(dates[situation] ?? ["due", "wanted", "held"]),
  };
}

/** A reminder of a payment says these anyway, or nobody pays for them. */
const notInReminders =
  list(`payment fee penalty bill account colour size noise address form font button login mailbox seats keys
  internet deadline`);

/** What the reply for a situation says anyway: "the urgency of the report and your request for an earlier date". */
const saidAnyway: Partial<Record<SituationId, ReadonlySet<string>>> = {
  "false-urgency": list("sooner"),
  micromanaging: list("update"),
  "confused-client": list("explanation answer"),
  "our-mistake": list("update answer sooner correction addition"),
};

export function isSaidAnyway(ask: string, situation: SituationId): boolean {
  return saidAnyway[situation]?.has(ask) === true;
}

function list(ids: string): ReadonlySet<string> {
  return new Set(ids.trim().split(/\s+/u));
}
