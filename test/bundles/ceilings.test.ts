import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const built = (file: string) => readFileSync(join(__dirname, "../../dist", file));
const compressed = (file: string) => gzipSync(built(file), { level: 9 }).length;

/** A file whose name may carry what it holds: `rest.064f2a7306.js`. */
const named = (folder: string, name: RegExp) => {
  const [file = ""] = readdirSync(join(__dirname, "../../dist", folder)).filter((each) => name.test(each));
  return `${folder}/${file}`;
};

/**
 * What a person waits for before the first formula or the first verdict. The script of the functions alone, Code.js and the sidebar of Google
 * Sheets are over their budgets of 60, 400 and 160 kB (docs/ARCHITECTURE.md) since the vocabularies of seven languages came in: here they are
 * held where they stand. The sidebar of Google Sheets is one page: nothing of it can come later.
 */
test("what the functions of Excel bring beyond the pane is at most 62 kB when compressed, and their script alone 146 kB", () => {
  expect(compressed("excel-addin/formulas.js")).toBeLessThanOrEqual(62_000);
  expect(compressed("excel-addin/functions.js")).toBeLessThanOrEqual(146_000);
});

test("Code.js is at most 457 kB: Apps Script loads all of it for each custom function", () => {
  expect(built("sheets-addon/Code.js").length).toBeLessThanOrEqual(457_000);
});

test.each([
  // The commands, Excel's own adapter and its ways of putting right what broke off come on top.
  ["excel-addin/taskpane.js", 160],
  ["sheets-addon/Sidebar.html", 317],
])("the sidebar, %s, is at most %i kB when compressed", (file, most) => {
  expect(compressed(file)).toBeLessThanOrEqual(most * 1000);
});

test.each([
  ["excel-addin", 167],
  ["page", 170],
])("what comes behind the first verdict in %s is at most %i kB when compressed", (folder, most) => {
  expect(compressed(named(folder, /^rest\.([0-9a-f]{10}\.)?js$/))).toBeLessThanOrEqual(most * 1000);
});

test("the page with its grid is at most 2.5 MB when compressed", () => {
  const files = ["page", "behind", "core", "grid"].map((name) => compressed(`page/${name}.js`));
  expect(files.reduce((all, each) => all + each, 0)).toBeLessThanOrEqual(2_500_000);
});

test("what the page loads before its first verdict is at most 35 kB when compressed, and the review itself 155 kB", () => {
  expect(compressed("page/page.js")).toBeLessThanOrEqual(35_000);
  expect(compressed("page/pane.js")).toBeLessThanOrEqual(155_000);
});
