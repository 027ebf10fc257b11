/** Names that are words in English, told by what is said of them and where they stand. */
import { describe, expect, it } from "vitest";
import { redact } from "../../../../src/redaction/redact.ts";

function namesIn(text: string): string[] {
  return redact(text, "en").segments.flatMap(({ found }) => (found === null ? [] : [found.original]));
}

describe("an English name that is a word", () => {
  it.each([
    ["Rich has not paid since winter", ["Rich"]],
    ["Penny is on holiday and left me her accounts", ["Penny"]],
    ["Dawn (the loud one) is on line two", ["Dawn"]],
    ["Summer and her mum have edit rights now", ["Summer"]],
    ["Bill disputes the second invoice", ["Bill"]],
    ["Holly can't open the attachment", ["Holly"]],
    ["Carol, please answer the phone for once", ["Carol"]],
    ["Grace, Tom and Oisin all want a call", ["Grace", "Tom", "Oisin"]],
    ["Ed hung up on me and Jo laughed", ["Ed", "Jo"]],
    ["Guess who emailed at two? Bob.", ["Bob"]],
    ["Hi Summer, thanks for the feedback", ["Summer"]],
    ["I told Marsh no, and Frost won't pay", ["Marsh", "Frost"]],
    ["Stone won't pay until the font feels honest", ["Stone"]],
    ["Jenny hung up on me again", ["Jenny"]],
    ["Eve says it is too expensive, Mei thinks so too", ["Eve", "Mei"]],
    ["Trey wants another revision", ["Trey"]],
    ["Bo never pays on time, Stan is furious", ["Bo", "Stan"]],
    ["Duke left without paying", ["Duke"]],
    ["Rivers paid half, Banks blames us", ["Rivers", "Banks"]],
    ["White slammed the door", ["White"]],
    ["Fox's lawyer wrote to us", ["Fox"]],
    ["Hall didn't like the cake", ["Hall"]],
    ["had to calm April down", ["April"]],
    ["Mark Wood and Joy Page left a review", ["Mark Wood", "Joy Page"]],
    ["AJ says no, Ng wants a discount", ["AJ", "Ng"]],
    ["Björn disagrees", ["Björn"]],
    ["Explained it to Wood twice", ["Wood"]],
    ["Honestly, Fox, I am so tired of this", ["Fox"]],
    ["I said that to Col and he laughed", ["Col"]],
    ["he's got Stu on the floor", ["Stu"]],
    ["We ran out of Pollard's fabric again", ["Pollard"]],
    ["Bill, who ordered it, denies it", ["Bill"]],
    ["Sue just walked out, and Rob only pays cash", ["Sue", "Rob"]],
    ["Frank and I had a row", ["Frank"]],
    ["Joy, our new client, wants a refund", ["Joy"]],
    ["Grace is impossible about the sofa", ["Grace"]],
    ["Hope had a go at me", ["Hope"]],
    ["Stone gave us one star. Wood changed her mind.", ["Stone", "Wood"]],
    ["Fox needs a call back today", ["Fox"]],
    ["the whole brief was written by Georgia in a pub", ["Georgia"]],
    ["sent it to Anna and Paris last week", ["Anna", "Paris"]],
    ["on the phone with Sydney for an hour", ["Sydney"]],
    ["honestly, Austin, I am so tired of this", ["Austin"]],
    ["got shouted at by D.W. Price and de Souza", ["D.W. Price", "de Souza"]],
  ])("is found in %j", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    "Hope has faded, faith as well",
    "Summer is coming and nobody has booked leave",
    "Summer has changed nothing, same moaning",
    "Bill is overdue again, third reminder",
    "Grace: a period before we sue",
    "Penny has dropped, they never had a budget",
    "Rose tinted glasses are off",
    "Guy was screaming on the phone",
    "June and July are hell here",
    "Art direction by committee, my favourite",
    "Stone cold reply after six weeks",
    "Customer Service told me to call the other desk",
    "@all the meeting is off",
    "Royal Mail lost it and somehow it's me",
    "Nine calls before lunch about one comma",
    "Olive Green is what she ordered",
    "kitchen drawing rev M. is out",
    "Price changed twice since March",
    "Snow keeps falling on the site",
    "White needs more contrast, black took over",
    "Field moved, form broke, hall booked out",
    "Small claims court it is then",
    "April's invoice is missing",
    "Snow gave us a day off. Rain made us late.",
    "Summer is all about weddings. Hope is nothing we plan with.",
    "in May and I am already late",
    "Winter only just began",
  ])("is none in %j", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
