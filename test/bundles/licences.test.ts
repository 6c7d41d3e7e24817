import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isCompatible, type Lock, licencesPage, productionLicences } from "../../scripts/licencesPage";

const root = join(__dirname, "../..");
const lock: Lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const licences = productionLicences(lock);

/** "@univerjs/core 0.25.1" as "@univerjs/core". */
const nameOf = (text: string) => text.slice(0, text.lastIndexOf(" "));

test("docs/LICENCES.md is what package-lock.json says; npm run docs writes it anew", () => {
  expect(readFileSync(join(root, "docs/LICENCES.md"), "utf8")).toBe(licencesPage(lock));
});

test("every licence that is stated goes with MIT", () => {
  const stated = [...licences.keys()].filter((licence) => licence !== "");
  expect(stated.filter((licence) => !isCompatible(licence))).toEqual([]);
});

test("a licence that asks for more than a notice does not go with MIT", () => {
  expect(["GPL-3.0", "AGPL-3.0-only", "UNLICENSED", ""].map(isCompatible)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("no package without a licence is in the built page, the only bundle with the grid", () => {
  const unstated = new Set((licences.get("") ?? []).map(nameOf));
  const notices = readFileSync(join(root, "dist/page/page.js.LICENSE.txt"), "utf8");
  const names = (/^Packages within: (.*)$/m.exec(notices)?.[1] ?? "").split(", ");
  // None at all would mean that this looks in vain.
  expect(names).toContain("@univerjs/core");
  expect(names.filter((name) => unstated.has(name))).toEqual([]);
});
