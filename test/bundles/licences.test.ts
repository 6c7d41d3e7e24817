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

/** What each licence asks to be kept with its parts: words of its own text, not its name alone. */
const words = {
  MIT: "Permission is hereby granted, free of charge, to any person",
  "Apache-2.0": "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION",
  ISC: "Permission to use, copy, modify, and/or distribute this software for any",
  "BSD-3-Clause": "Redistributions in binary form must reproduce the above copyright",
} as const;

test.each<[string, readonly string[], readonly (keyof typeof words)[]]>([
  ["excel-addin/functions.js", ["@stdlib/math-base-special-gammaln"], ["Apache-2.0"]],
  ["excel-addin/formulas.js", ["@stdlib/math-base-special-gammaln"], ["Apache-2.0"]],
  ["excel-addin/taskpane.js", ["preact"], ["MIT"]],
  [
    "command-line/funnel-balance.js",
    ["papaparse", "saxes", "fflate", "xmlchars"],
    ["Apache-2.0", "MIT", "ISC"],
  ],
  ["page/grid.js", ["react", "react-dom", "@univerjs/core"], ["Apache-2.0", "MIT", "ISC", "BSD-3-Clause"]],
  ["page/page.js", ["saxes", "fflate"], ["MIT", "ISC"]],
  ["page/behind.js", ["papaparse"], ["MIT"]],
  ["page/reader.js", ["saxes", "fflate", "papaparse"], ["MIT", "ISC"]],
  ["page/pane.js", ["preact"], ["MIT"]],
  ["page/rest.js", ["@stdlib/math-base-special-gammaln"], ["Apache-2.0"]],
])("beside %s stand the licences of what is in it, and each goes with MIT", (file, some, texts) => {
  const beside = readFileSync(join(root, "dist", `${file}.LICENSE.txt`), "utf8");
  for (const licence of texts) expect(beside).toContain(words[licence]);
  const packages = [...beside.matchAll(/^(?:@?[\w./-]+ \d+\.\d+\.\d+(?:, |$))+$/gm)].flatMap(([line]) =>
    line.split(", "),
  );
  expect(packages.map((one) => one.replace(/ .*/, ""))).toEqual(expect.arrayContaining([...some]));
  const allowed = new Set(
    [...licences].filter(([licence]) => isCompatible(licence)).flatMap(([, names]) => names),
  );
  expect(packages.filter((one) => !allowed.has(one))).toEqual([]);
  // What stood in a script above its parts; the command line is not minified and keeps it.
  const within = file.startsWith("command-line") ? readFileSync(join(root, "dist", file), "utf8") : beside;
  if (texts.includes("Apache-2.0")) expect(within).toContain("@license Apache-2.0");
});

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
