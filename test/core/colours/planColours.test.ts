import { defaultGuidelines } from "../../../core/balance/defaultGuidelines";
import type { Finding, FindingId, Verdict } from "../../../core/balance/Finding";
import { isOurRule } from "../../../core/colours/marker";
import { planColours } from "../../../core/colours/planColours";
import { Outcome, type Pipeline } from "../../../core/table/Pipeline";
import type { ReadOptions } from "../../../core/table/Reading";
import { readPipeline } from "../../../core/table/readPipeline";
import { colouredRows } from "./colouredRows";

type Cells = readonly (readonly unknown[])[];

function pipelineOf(values: Cells, options: ReadOptions = {}): Pipeline {
  const reading = readPipeline({ values, top: 1, left: 0 }, options);
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.pipeline;
}

const finding = (id: FindingId, verdict: Verdict, top: readonly string[]): Finding => ({
  id,
  verdict,
  top,
  reason: null,
  widest: null,
  value: 0.8,
  low: null,
  high: null,
  limit: null,
  edge: null,
  side: null,
  likely: null,
  certain: true,
  witnesses: 10,
  tries: 1,
  isAtLeast: false,
  isAtMost: false,
  toAdd: null,
  languishing: [],
  n: 10,
  k: 8,
  sheetRows: () => [],
});

const sheet: Cells = [
  ["Account", "Owner", "Product", "Type", "Amount", "Stage"],
  ["Acme", "Ann", "Sensors", "Existing", 100, "Proposal"],
  ["Beta", "Bob", " SENSORS ", "New", 100, "Demo"],
  ["Acme", "Ann", "Sensors", "Existing", 100, "Won"],
  ["Gamma", "Bob", "Valves", "Existing", 100, "Demo"],
  ["Acme Ltd", "ANN", "Pumps", "New", 100, "Lost"],
  ["Acme Ltd", "ANN", "Pumps", "New", 100, "proposal"],
];
const dominant = finding("line-concentration", "imbalanced", ["Sensors"]);

test("planColours writes the formula of the design over bounded rows of the line column", () => {
  const { rules } = planColours(pipelineOf(sheet), { guidelines: defaultGuidelines, findings: [dominant] });
  const rule = rules.find(({ group }) => group === "dominant-line");
  expect(rule?.range).toBe("C2:C7");
  expect(rule?.formula).toBe(
    '=((TRIM($C2)="Sensors")+(TRIM($C2)="SENSORS"))*' +
      '((TRIM($F2)="Proposal")+(TRIM($F2)="proposal")+(TRIM($F2)="Demo"))*(N("Funnel Balance")=0)>0',
  );
});

const flagged: Cells = [
  ["Account", "Product", "Won?", "Closed?", "Stage"],
  ["Acme", "Sensors", "No", "No", "Proposal"],
  ["Beta", "Sensors", "No", "Yes", "Proposal"],
  ["Acme", "Sensors", "Yes", "Yes", "Demo"],
  ["Gamma", "Sensors", "", "", "Demo"],
];

test.each([
  ["beside a stage of steps", flagged],
  ["alone", flagged.map((row) => row.slice(0, 4))],
  ["of won deals, open ones blank", flagged.map((row) => row.slice(0, 3))],
])("planColours colours open deals alone by columns of yes and no, %s", (_, cells) => {
  const pipeline = pipelineOf(cells);
  const rule = planColours(pipeline, { guidelines: defaultGuidelines, findings: [dominant] }).rules.find(
    ({ group }) => group === "dominant-line",
  );
  const open = [...pipeline.outcome].flatMap((outcome, row) => (outcome === Outcome.open ? [row + 2] : []));
  expect(open.length).toBeGreaterThan(0);
  expect(rule && colouredRows(rule, cells)).toEqual(open);
});

test("planColours takes the stage where a general status leaves it to it", () => {
  const cells: Cells = [
    ["Account", "Product", "Status", "Stage"],
    ["Acme", "Sensors", "Active", "Proposal"],
    ["Beta", "Sensors", "Active", "Closed Won"],
    ["Beta", "Sensors", "Active", "Closed Lost"],
  ];
  const rule = planColours(pipelineOf(cells), {
    guidelines: defaultGuidelines,
    findings: [dominant],
  }).rules.find(({ group }) => group === "dominant-line");
  expect(rule && colouredRows(rule, cells)).toEqual([2]);
});

test("planColours colours open deals alone, in every spelling", () => {
  const { rules } = planColours(pipelineOf(sheet), {
    guidelines: defaultGuidelines,
    findings: [
      dominant,
      finding("languishing-lines", "unknown", ["Pumps", "Hoses"]),
      finding("account-concentration", "imbalanced", ["Acme"]),
      finding("account-few", "balanced", ["Acme", "Beta", "Gamma"]),
    ],
  });
  const coloured = Object.fromEntries(
    rules.map((rule) => [rule.group, [rule.range, colouredRows(rule, sheet)]]),
  );
  expect(coloured).toEqual({
    "dominant-line": ["C2:C7", [2, 3]],
    "languishing-line": ["C2:C7", [7]],
    "overworked-account": ["A2:A7", [2, 7]],
    "new-customer": ["D2:D7", [3, 7]],
  });
});

test.each<[FindingId, Verdict, boolean]>([
  ["line-concentration", "imbalanced", true],
  ["line-concentration", "watch", true],
  ["line-concentration", "balanced", false],
  ["account-concentration", "imbalanced", true],
  ["account-concentration", "watch", false],
  ["account-few", "imbalanced", true],
  ["account-few", "watch", false],
])("planColours flags %s that is %s: %s", (id, verdict, flagged) => {
  const top = id.startsWith("line") ? ["Sensors"] : ["Acme"];
  const { rules } = planColours(pipelineOf(sheet), {
    guidelines: defaultGuidelines,
    findings: [finding(id, verdict, top)],
  });
  expect(rules.some(({ group }) => group !== "new-customer")).toBe(flagged);
});

test("planColours tells that new customers cannot be coloured without a type column", () => {
  const untyped = sheet.map((row) => row.filter((_, column) => column !== 3));
  const { rules, left } = planColours(pipelineOf(untyped), { guidelines: defaultGuidelines, findings: [] });
  expect(rules).toEqual([]);
  expect(left).toEqual([{ group: "new-customer", names: [], why: "no-type-column" }]);
});

test("planColours of one rep leaves the other reps' rows alone", () => {
  const { rules } = planColours(
    pipelineOf(sheet, { owner: "Ann" }),
    { guidelines: defaultGuidelines, findings: [dominant] },
    { owner: "Ann" },
  );
  const rule = rules.find(({ group }) => group === "dominant-line");
  expect(rule && colouredRows(rule, sheet)).toEqual([2]);
});

test("planColours tints whole rows after the cells' own colours, in a paler fill", () => {
  const { rules } = planColours(
    pipelineOf(sheet),
    { guidelines: defaultGuidelines, findings: [dominant] },
    { wholeRow: true },
  );
  expect(rules.map(({ group, range }) => [group, range])).toEqual([
    ["dominant-line", "C2:C7"],
    ["new-customer", "D2:D7"],
    ["dominant-line", "A2:F7"],
    ["new-customer", "A2:F7"],
  ]);
  expect(rules[2]?.fill).not.toBe(rules[0]?.fill);
});

test("planColours reads a sheet that starts further down and to the right", () => {
  const shifted = [["Pipeline 2026"], [], ...sheet].map((row) => ["", "", ...row]);
  const { rules } = planColours(pipelineOf(shifted), { guidelines: defaultGuidelines, findings: [dominant] });
  expect(rules.map(({ range }) => range)).toEqual(["E4:E9", "F4:F9"]);
  expect(rules[0] && colouredRows(rules[0], shifted)).toEqual([4, 5]);
});

test("planColours colours nothing where every deal is closed", () => {
  const closed = sheet.filter(
    ([, , , , , stage]) => stage === "Stage" || stage === "Won" || stage === "Lost",
  );
  expect(
    planColours(pipelineOf(closed), { guidelines: defaultGuidelines, findings: [dominant] }).rules,
  ).toEqual([]);
});

test.each([
  ["quotes", '19" "rack"'],
  ["an id", 4711],
  ["an id with decimals", 12.5],
  ["a line break", "Heat\npumps"],
  ["a no-break space", "Heat\u00a0pumps"],
  ["wildcards", "A*"],
  ["a formula", '=HYPERLINK("http://x","y")'],
  ["300 characters", "x".repeat(300)],
  ["right-to-left text", "חיישנים"],
])("planColours finds a line whose name has %s, and only it", (_, name) => {
  const cells: Cells = [
    ["Product", "Stage"],
    [name, "Demo"],
    ["Another", "Demo"],
    [name, "Demo"],
    [name, "Won"],
  ];
  const pipeline = pipelineOf(cells, { map: { line: "Product" } });
  const shown = pipeline.line?.names[pipeline.line.parts.codes[0] ?? -1] ?? "";
  const { rules } = planColours(pipeline, {
    guidelines: defaultGuidelines,
    findings: [finding("line-concentration", "imbalanced", [shown])],
  });
  expect(rules.map((rule) => colouredRows(rule, cells))).toEqual([[2, 4]]);
});

const many = (count: number, length: number): Cells => [
  ["Product", "Stage"],
  ...Array.from({ length: count }, (_, i) => [`Line ${i} ${"x".repeat(length)}`, "Demo"]),
];

test("planColours parts a group that is too long for one formula, and every name stays coloured", () => {
  const cells = many(400, 10);
  const top = cells.slice(1).map(([name]) => String(name));
  const { rules, left } = planColours(pipelineOf(cells), {
    guidelines: defaultGuidelines,
    findings: [finding("languishing-lines", "unknown", top)],
  });
  expect(rules.length).toBeGreaterThan(1);
  expect(rules.length).toBeLessThanOrEqual(12);
  expect(rules.every(({ formula }) => formula.length <= 8192 && isOurRule(formula))).toBe(true);
  expect(left.filter(({ why }) => why !== "no-type-column")).toEqual([]);
  expect(rules.flatMap((rule) => colouredRows(rule, cells)).sort((a, b) => a - b)).toEqual(
    top.map((_, i) => i + 2),
  );
});

test("planColours tells the names that twelve rules cannot hold", () => {
  const cells = many(200, 900);
  const top = cells.slice(1).map(([name]) => String(name));
  const { rules, left } = planColours(pipelineOf(cells), {
    guidelines: defaultGuidelines,
    findings: [finding("languishing-lines", "unknown", top)],
  });
  const told = left.filter(({ why }) => why === "rules").flatMap(({ names }) => names);
  expect(rules).toHaveLength(12);
  expect(told.length + rules.flatMap((rule) => colouredRows(rule, cells)).length).toBe(200);
});

test("planColours tells a name that is too long for any formula", () => {
  const name = "long ".repeat(2000).trim();
  const cells: Cells = [
    ["Product", "Stage"],
    [name, "Demo"],
  ];
  const { rules, left } = planColours(pipelineOf(cells), {
    guidelines: defaultGuidelines,
    findings: [finding("line-concentration", "imbalanced", [name])],
  });
  expect(rules).toEqual([]);
  expect(left).toContainEqual({ group: "dominant-line", names: [name], why: "length" });
});
