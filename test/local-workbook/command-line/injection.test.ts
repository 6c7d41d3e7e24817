import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { jsonText } from "../../../core/cells/jsonText";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { typed } from "./typed";

const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const written = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** What a formula, a page, a terminal, an object or a path would take for more than a text. */
const hostile = fc.constantFrom(
  "=1+1",
  '=HYPERLINK("http://example.com","x")',
  "=cmd|' /C calc'!A0",
  "@SUM(A1)",
  "+1+1",
  "-1-1",
  "\t=1",
  "<img src=x onerror=alert(1)>",
  "</t></is></c><c><f>1+1</f></c>",
  "]]>&lt;<!--",
  "\u001b[31mred\u001b[0m",
  "\u001b]0;title\u0007",
  "\u009b31m",
  "a\rb\u0008\u007f",
  "\u202eabc\u2066",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "../../etc/passwd",
  "C:\\x.exe",
  "_x001B_[31m",
  "%s%n`id`",
  "x".repeat(9000),
);
const cell = fc.oneof({ weight: 3, arbitrary: hostile }, fc.constantFrom("Acme", "Beta", "Cee"));
const deal = fc.record({
  account: cell,
  product: cell,
  owner: cell,
  stage: fc.oneof(fc.constantFrom("Open", "Won", "Lost"), hostile),
  type: fc.oneof(fc.constantFrom("New", "Current"), hostile),
  amount: fc.oneof(fc.nat(5000).map(String), hostile),
  extra: cell,
});
const table = fc.record({
  headers: fc.tuple(hostile, hostile),
  deals: fc.array(deal, { minLength: 3, maxLength: 25 }),
});
type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

const csvOf = ({ headers, deals }: Table) =>
  [
    ["Account", "Product", "Owner", "Stage", "Customer Type", "Amount", ...headers],
    ...deals.map(({ account, product, owner, stage, type, amount, extra }) => [
      account,
      product,
      owner,
      stage,
      type,
      amount,
      extra,
      account,
    ]),
  ]
    .map((row) => row.map(quoted).join(","))
    .join("\n");

/** All that steers: controls but the end of a line, C1, and what turns the direction of writing. */
const steering = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;
const own = Object.getOwnPropertyNames(Object.prototype);

test("no cell, header or file's name steers a terminal, ends up in a prototype, or makes JSON that does not parse", () => {
  const commands = [
    ["review"],
    ["team"],
    ["customers"],
    ["time", "--hours", "20"],
    ["brief", "Acme"],
    ["whitespace-check"],
  ];
  fc.assert(
    fc.property(table, fc.constantFrom(...commands), (rows, [command = "", ...rest]) => {
      const path = written(`${files++}\u001b[31m\u202e.csv`, csvOf(rows));
      const text = typed(command, path, ...rest);
      expect(text.out + text.err).not.toMatch(steering);
      expect([0, 2]).toContain(text.code);
      if (command !== "brief") {
        const json = typed(command, path, ...rest, "--json");
        expect(json.out + json.err).not.toMatch(steering);
        if (json.code === 0) expect(JSON.parse(json.out)).not.toBeNull();
      }
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(own);
    }),
    { numRuns: 25 },
  );
});

test("no text of a CSV becomes a formula, markup or another text in its coloured copy, and nothing of it steers a terminal", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const path = written(`${files++}.csv`, csvOf(rows));
      const out = join(folder, `${files++} \u001b[31m.xlsx`);
      const { code, out: said, err } = typed("review", path, "--colour", out);
      expect(said + err).not.toMatch(steering);
      for (const line of err.split("\n")) expect(line.length).toBeLessThanOrEqual(2000);
      if (code !== 0) return;
      const bytes = readFileSync(out);
      const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array(0));
      const cells = sheet.slice(0, sheet.indexOf("</sheetData>"));
      expect(cells).not.toMatch(/<f[\s>/]/);
      // One row has one cell a column: no text made another one.
      expect(cells.match(/<row /g)).toHaveLength(rows.deals.length + 1);
      const before = openWorkbookFile(readFileSync(path), "a.csv").sheets[0]?.cells.values ?? [];
      const after = openWorkbookFile(bytes, "a.xlsx").sheets[0]?.cells.values ?? [];
      before.forEach((row, at) => {
        row.forEach((text, column) => {
          const copied = after[at]?.[column] ?? "";
          if (typeof copied === "string") expect(copied).toBe(text);
          else expect(String(text).replace(/[^\d.-]/g, "")).toBe(String(copied));
        });
      });
    }),
    { numRuns: 25 },
  );
});

test.each(["__proto__=1", "constructor=1", "toString=1", "hasOwnProperty=x", "lineLimit.__proto__=1"])(
  "--set %s is no guideline",
  (setting) => {
    const path = written("plain.csv", "Account,Product,Stage\nAcme,Sensors,Open\nBeta,Valves,Open\n");
    const { code, out, err } = typed("review", path, "--set", setting);
    expect([code, out]).toEqual([2, ""]);
    expect(err.split("\n")).toHaveLength(2);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(own);
  },
);

test("options and columns are not found on an object's prototype", () => {
  const path = written("plain.csv", "Account,Product,Stage\nAcme,Sensors,Open\nBeta,Valves,Open\n");
  for (const argv of [
    ["constructor", path],
    ["__proto__", path],
    ["review", path, "--constructor", "x"],
    ["review", path, "--__proto__"],
    ["review", path, "--map", "__proto__=Account"],
    ["review", path, "--by", "constructor"],
    ["review", path, "--basis", "toString"],
    ["call", "constructor", path],
    ["call", "__proto__", path],
  ]) {
    const { code, err } = typed(...argv);
    expect([argv, code]).toEqual([argv, 2]);
    expect(err).toMatch(/^funnel-balance: [^\n]+\n$/);
  }
});

test("JSON escapes what a terminal obeys, and says the same", () => {
  const value = { a: "\u007f\u009b31m\u202e\u2066\u200f\u061c", b: "\u001b[0m", c: ["é€😀"] };
  expect(jsonText(value)).toBe(
    '{"a":"\\u007f\\u009b31m\\u202e\\u2066\\u200f\\u061c","b":"\\u001b[0m","c":["é€😀"]}',
  );
  expect(JSON.parse(jsonText(value))).toEqual(value);
});
