import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { functionsPage } from "../../../../core/functions/metadata/functionsPage";
import * as words from "../../../../core/words/en/catalogue";
import { catalogue } from "../inEnglish";

test("docs/FUNCTIONS.md is what the catalogue says; npm run docs writes it anew", () => {
  const page = readFileSync(resolve(__dirname, "../../../../docs/FUNCTIONS.md"), "utf8");
  expect(page).toBe(functionsPage(catalogue, words));
});

test("functionsPage shows the example as it stands in a sheet, with columns by letter", () => {
  const page = functionsPage(
    catalogue.filter(({ name }) => name === "FUNNEL_CONCENTRATION"),
    words,
  );
  expect(page).toContain(
    "|  | A | B |\n| --- | --- | --- |\n| 1 | Product | Stage |\n| 2 | Sensors | Proposal |",
  );
});

test("functionsPage of an empty catalogue is its introduction", () => {
  expect(functionsPage([], words)).toMatch(/^# Custom functions\n/);
  expect(functionsPage([], words)).not.toContain("###");
});
