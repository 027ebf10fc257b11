/** An everyday word at the start of a sentence is a firm where it pays and orders; people, offices and things that come are none. */
import { describe, expect, it } from "vitest";
import { findCompanies } from "../../../../src/redaction/finders/company.ts";
import { foundBy } from "./find.ts";

describe("findCompanies, by what an everyday word does", () => {
  it.each([
    ["Nagietek chce zwrotu zaliczki, choć wszystko oddane", ["Nagietek"]],
    ["Latarnia znowu nie zapłaciła za wrzesień", ["Latarnia"]],
    ["Medetka nori avanso atgal, nors viskas atiduota", ["Medetka"]],
    ["Prieplauka vėl nesumokėjo už transportą", ["Prieplauka"]],
  ])("finds the firm in %j", (text, firms) => {
    expect(foundBy(findCompanies, text)).toEqual(firms);
  });

  it.each([
    "Szefowa odpisała, kierowca odmówił, hurtownia zapłaciła",
    "Nawet nie chce mi się tego czytać",
    "Szpital przysłał fakturę, klientka odesłała buty",
    "Svečias nori kitos pagalvės, kaimynė atsiuntė laišką",
    "Buhalterė neatsako, bankas grąžino mokėjimą",
  ])("takes nothing in %j for a firm", (text) => {
    expect(foundBy(findCompanies, text)).toEqual([]);
  });
});
