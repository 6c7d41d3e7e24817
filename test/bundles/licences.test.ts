import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isCompatible, type Lock, licencesPage, productionLicences } from "../../scripts/licencesPage";

const root = join(__dirname, "../..");
const lock: Lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const licences = productionLicences(lock);

test("docs/LICENCES.md is what package-lock.json says; npm run docs writes it anew", () => {
  expect(readFileSync(join(root, "docs/LICENCES.md"), "utf8")).toBe(licencesPage(lock));
});

test("every package states a licence, and each goes with MIT", () => {
  expect([...licences.keys()].filter((licence) => !isCompatible(licence))).toEqual([]);
});

test("a licence that asks for more than a notice does not go with MIT", () => {
  expect(["GPL-3.0", "AGPL-3.0-only", "UNLICENSED", ""].map(isCompatible)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test.each(["excel-addin/functions.js", "excel-addin/taskpane.js", "page/page.js", "page/pane.js"])(
  "the notices of the packages in %s stand beside it",
  (file) => {
    expect(readFileSync(join(root, "dist", `${file}.LICENSE.txt`), "utf8")).toContain("@license Apache-2.0");
  },
);

test("the add-on of Google Sheets brings a page with the licences of the packages in its two scripts, which name it", () => {
  const built = (file: string) => readFileSync(join(root, "dist/sheets-addon", file), "utf8");
  const page = built("Licences.html");
  for (const name of ["@stdlib/math-base-special-gammaln", "preact"]) expect(page).toContain(name);
  // The texts that the licences ask for, not their names alone.
  expect(page).toContain("Permission is hereby granted, free of charge");
  expect(page).toContain("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION");
  expect(page).toContain("Copyright (C) 1993 by Sun Microsystems, Inc.");
  for (const script of ["Code.js", "Sidebar.html"]) expect(built(script)).toContain("see Licences.html");
  expect(readdirSync(join(root, "dist/sheets-addon")).filter((file) => /LICENSE/.test(file))).toEqual([]);
});
