import { readFileSync } from "node:fs";
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

test.each([
  "excel-addin/functions.js",
  "excel-addin/taskpane.js",
  "sheets-addon/Code.js",
  "sheets-addon/sidebar.js",
  "page/page.js",
  "page/pane.js",
])("the notices of the packages in %s stand beside it", (file) => {
  expect(readFileSync(join(root, "dist", `${file}.LICENSE.txt`), "utf8")).toContain("@license Apache-2.0");
});
