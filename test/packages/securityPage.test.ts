import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { limits } from "../../local-workbook/files/limits";

const root = join(__dirname, "../..");
const page = readFileSync(join(root, "docs/SECURITY.md"), "utf8");

test("each test that docs/SECURITY.md names is there", () => {
  const files = [...page.matchAll(/`(test\/[\w/.-]+\.ts)`/g)].map(([, file = ""]) => file);
  expect(files.length).toBeGreaterThan(15);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test("each finding of the review stands in the last table of docs/SECURITY.md with a test that is there", () => {
  const tests = new Set(
    readdirSync(join(root, "test"), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith(".test.ts") || file.endsWith(".test.tsx"))
      .map((file) => basename(file).replace(/\.test\.tsx?$/, "")),
  );
  const found = [...page.matchAll(/^\| (S\d-\d+) \|.*\| ([^|]+) \|$/gm)].map(([, fault, named = ""]) => ({
    fault,
    // What stands behind a colon is one test's title: the next ones may be titles in the same file.
    named: named.split("; ").map((each) => each.split(":")[0] ?? ""),
  }));
  const [worst, hostile, small] = [4, 9, 11];
  expect(found.map(({ fault }) => fault)).toEqual([
    ...Array.from({ length: worst }, (_, at) => `S1-${at + 1}`),
    ...Array.from({ length: hostile }, (_, at) => `S2-${at + 1}`),
    ...Array.from({ length: small }, (_, at) => `S3-${at + 1}`),
  ]);
  expect(found.filter(({ named }) => !tests.has(named[0] ?? ""))).toEqual([]);
});

test("docs/SECURITY.md tells the limits that hold", () => {
  const told = (figure: number) => figure.toString().replace(/\B(?=(\d{3})+$)/g, ",");
  for (const limit of [limits.rows, limits.columns, limits.characters, limits.cells, limits.parts])
    expect(page).toContain(told(limit));
  expect(page).toContain(`${limits.formatCode} characters`);
  expect(page).toContain(
    `${limits.unpackedBytes / 2 ** 30} GB; from ${limits.packedTimesFrom / 2 ** 20} MB on ${limits.packedTimes} times`,
  );
  expect(page).toContain(`${limits.xmlPiece / 2 ** 20} MB`);
  expect(page).toContain(`${Math.floor(limits.textRow / 1e6)} million characters`);
});

/**
 * A text from a cell cannot be markup where nothing of ours reads markup. One source does: the printed page, in which everything is escaped
 * (core/report) and whose policy runs no script.
 */
test("no source of ours sets a page's markup or runs a text, but for the page that is printed", () => {
  const setsMarkup =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|dangerouslySetInnerHTML|srcdoc)\b|document\.write|\beval\(|new Function\(/;
  const found: string[] = [];
  let seen = 0;
  for (const folder of ["core", "sidebar", "excel-addin", "sheets-addon", "local-workbook"])
    for (const file of readdirSync(join(root, folder), { recursive: true }).map(String)) {
      if (!/\.(tsx?|js|html)$/.test(file)) continue;
      seen++;
      if (setsMarkup.test(readFileSync(join(root, folder, file), "utf8"))) found.push(`${folder}/${file}`);
    }
  expect(seen).toBeGreaterThan(500);
  expect(found).toEqual(["local-workbook/page/pane/printPages.ts"]);
});
