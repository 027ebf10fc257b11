/** Finders of telephone, account, card, order and other numbers; sums and dates stay. */
import { describe, expect, it } from "vitest";
import { findCards } from "../../../../src/redaction/finders/card.ts";
import { findIbans } from "../../../../src/redaction/finders/iban.ts";
import { findNumbers } from "../../../../src/redaction/finders/number.ts";
import { findOrders } from "../../../../src/redaction/finders/order.ts";
import { findPhones } from "../../../../src/redaction/finders/phone.ts";
import { foundBy } from "./find.ts";

const sumsAndDates = [
  "12 000 zł i 1 234 567 zł",
  "€150000, 1234567.89 EUR, PLN 150000",
  "1500 eurų, 150000 eurų, 12 500 Eur",
  "150 000 tys. i 100%",
  "2024-03-15 10:30 and 15.03.2024 at 10.30",
  "2019-2024, 2021 2022 2023",
  "od 3500-4500 do 250-1000",
  "5 10 15 20",
  "1000000 times",
];

describe("findPhones", () => {
  it.each([
    "+44 7700 900123",
    "+48 22 123 45 67",
    "601 234 567",
    "601-234-567",
    "601.234.567",
    "601234567",
    "22 123 45 67",
    "+370 612 34567",
    "8 612 34567",
    "8 (612) 34567",
    "0 612 34567",
    "861234567",
    "(415) 555-2671",
    "020 7946 0958",
    "0044 20 7946 0958",
    "+49 30 901820",
  ])("finds %j", (number) => {
    expect(foundBy(findPhones, `call ${number}, or not`)).toEqual([number]);
  });

  it.each([...sumsAndDates, "pi is 3.14159265", "NIP 525 244 57 67", "version 2.6.8", "9-15 (2024) 30"])(
    "finds none in %j",
    (text) => {
      expect(foundBy(findPhones, text)).toEqual([]);
    },
  );

  it("finds a number after a date", () => {
    expect(foundBy(findPhones, "15.03.2024 601.234.567")).toEqual(["601.234.567"]);
  });
});

describe("findIbans", () => {
  it.each([
    "GB29 NWBK 6016 1331 9268 19",
    "PL61109010140000071219812874",
    "LT12 1000 0111 0100 1000",
    "lt121000011101001000",
    "61 1090 1014 0000 0712 1981 2874",
    "27114020040000300201355387",
    "LT99 1000 0111 0100 1000",
  ])("finds %j", (account) => {
    expect(foundBy(findIbans, `to ${account} today`)).toEqual([account]);
  });

  it.each(["no 12 people came 2 us", "GB123456789 and 5 10 15 20 people", "12 1090 1014 0000 0712 1981 2874"])(
    "finds none in %j",
    (text) => {
      expect(foundBy(findIbans, text)).toEqual([]);
    },
  );
});

describe("findCards", () => {
  it("finds a number with a right checksum only", () => {
    expect(foundBy(findCards, "4111 1111 1111 1111 or 4111-1111-1111-1112 or 378282246310005")).toEqual([
      "4111 1111 1111 1111",
      "378282246310005",
    ]);
  });
});

describe("findOrders", () => {
  it.each([
    ["invoice INV-2024-0391", "INV-2024-0391"],
    ["order #8841273 is", "#8841273"],
    ["Order no. 12", "12"],
    ["ticket ACME-4432 reopened", "ACME-4432"],
    ["PO 4500012345", "4500012345"],
    ["account no. 00459812", "00459812"],
    ["faktura FV/2024/03/118", "FV/2024/03/118"],
    ["fakturę nr 7", "7"],
    ["faktura FV 12/2024", "FV 12/2024"],
    ["zamówienie nr 45/2024/ZM", "45/2024/ZM"],
    ["zamówienie 123", "123"],
    ["o zamówieniu: 4521", "4521"],
    ["nr klienta 77123", "77123"],
    ["umowę UM-77/2024", "UM-77/2024"],
    ["sąskaita SF-2024-118", "SF-2024-118"],
    ["užsakymas nr. LT-55812", "LT-55812"],
    ["užsakymą 12345", "12345"],
    ["kliento nr 77123", "77123"],
    ["ta INV-2024-0391 znowu", "INV-2024-0391"],
    ["No. 4521", "4521"],
    ["jo numeris 45821 dingo", "45821"],
  ])("finds the number in %j", (text, number) => {
    expect(foundBy(findOrders, text)).toEqual([number]);
  });

  it.each([
    "we order 5 pizzas",
    "faktura 5000 zł",
    "invoice 2024",
    "umowa z 15.03.2024",
    "ticket 15.03.2024",
    "po 15 minutach i po 300 mailach",
    "skundžiasi 100 kartų",
    "ISO-9001, COVID-19, Q3-2024",
    "my #1 client",
    "no 5 of us",
  ])("finds none in %j", (text) => {
    expect(foundBy(findOrders, text)).toEqual([]);
  });
});

describe("findNumbers", () => {
  it.each(["85031212343", "525-244-57-67", "77 12 34 56", "GB123456789", "8 5 0 3 1 2 1 2", "abc123456"])(
    "finds %j",
    (number) => {
      expect(foundBy(findNumbers, `that is ${number}.`)).toEqual([number]);
    },
  );

  it.each([...sumsAndDates, "12345", "10:30:15", "1.2.3.4"])("finds none in %j", (text) => {
    expect(foundBy(findNumbers, text)).toEqual([]);
  });
});
