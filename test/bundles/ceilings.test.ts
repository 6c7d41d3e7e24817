import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const built = (file: string) => readFileSync(join(__dirname, "../../dist", file));
const compressed = (file: string) => gzipSync(built(file), { level: 9 }).length;

/**
 * What a person waits for before the first formula or the first verdict. Functions, Code.js and sidebars are over their budgets of 60, 400 and
 * 160 kB (docs/ARCHITECTURE.md) since the vocabularies of seven languages came in: here they are held where they stand.
 * The tab More (the figures and their search, guidelines as lines, settings passed on, all of ours taken away) is 11 kB of each sidebar.
 * The sidebars carry the sample, 4 kB of it, for whoever opens an empty book.
 */
test("the custom functions of Excel are at most 142 kB when compressed", () => {
  expect(compressed("excel-addin/functions.js")).toBeLessThanOrEqual(142_000);
});

test("Code.js is at most 463 kB: Apps Script loads all of it for each custom function", () => {
  expect(built("sheets-addon/Code.js").length).toBeLessThanOrEqual(463_000);
});

test.each([
  // The commands, Excel's own adapter and its ways of putting right what broke off come on top.
  ["excel-addin/taskpane.js", 308],
  ["sheets-addon/Sidebar.html", 302],
])("the sidebar, %s, is at most %i kB when compressed", (file, most) => {
  expect(compressed(file)).toBeLessThanOrEqual(most * 1000);
});

test("the page with its grid is at most 2.5 MB when compressed", () => {
  expect(compressed("page/page.js") + compressed("page/grid.js")).toBeLessThanOrEqual(2_500_000);
});

test("what the page loads before its first verdict, without the review itself, is at most 250 kB when compressed", () => {
  expect(compressed("page/page.js")).toBeLessThanOrEqual(250_000);
});
