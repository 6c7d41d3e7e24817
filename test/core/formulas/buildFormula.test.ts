import { defaultGuidelines } from "../../../core/balance/defaultGuidelines";
import { buildFormula } from "../../../core/formulas/buildFormula";
import type { FormulaPlace } from "../../../core/formulas/FormulaPlace";
import { catalogue } from "../../../core/functions/catalogue";
import { plainCapabilities } from "../../../core/port/port";
import { readPipeline } from "../../../core/table/readPipeline";

const cells = [
  ["Account", "Product", "Amount", "Stage"],
  ["Acme", "Sensors", 100, "Demo"],
  ["Beta", "Valves", 200, "Won"],
  ["Gamma", "Sensors", 300, "Demo"],
];

const openEnded = { capabilities: { openEndedColumns: true, argumentSeparator: "; " } } as const;

function place(more: Partial<FormulaPlace> = {}, values: unknown[][] = cells): FormulaPlace {
  const reading = readPipeline({ values, top: 3, left: 1 });
  if (!reading.ok) throw new Error(reading.failure.code);
  return {
    capabilities: plainCapabilities,
    pipeline: reading.pipeline,
    tables: [],
    by: "deals",
    guidelines: defaultGuidelines,
    ...more,
  };
}

function formulaOf(name: string, at: FormulaPlace): string | null {
  const spec = catalogue.find((each) => each.name === name);
  if (spec === undefined) throw new Error(name);
  return buildFormula(spec, at);
}

const table = { name: "Deals", range: "Sheet1!B3:E6" };

test.each<[string, FormulaPlace, string]>([
  ["Excel: bounded", place(), "=FUNNEL_CONCENTRATION(C4:C6, , E4:E6)"],
  [
    "Excel: a table's columns",
    place({ tables: [table] }),
    "=FUNNEL_CONCENTRATION(Deals[Product], , Deals[Stage])",
  ],
  ["Google Sheets: open below, semicolons", place(openEnded), "=FUNNEL_CONCENTRATION(C4:C; ; E4:E)"],
  ["the local workbook: bounded", place(), "=FUNNEL_CONCENTRATION(C4:C6, , E4:E6)"],
  ["by amount", place({ by: "amount" }), "=FUNNEL_CONCENTRATION(C4:C6, D4:D6, E4:E6)"],
  [
    "from another sheet",
    place({ sheetName: "Bob's deals" }),
    "=FUNNEL_CONCENTRATION('Bob''s deals'!C4:C6, , 'Bob''s deals'!E4:E6)",
  ],
])("buildFormula in %s", (_, at, formula) => {
  expect(formulaOf("FUNNEL_CONCENTRATION", at)).toBe(formula);
});

test("buildFormula takes the whole table with its header", () => {
  expect(formulaOf("FUNNEL_REVIEW", place())).toBe("=FUNNEL_REVIEW(B3:E6)");
  expect(formulaOf("FUNNEL_REVIEW", place(openEnded))).toBe("=FUNNEL_REVIEW(B3:E)");
  expect(formulaOf("FUNNEL_REVIEW", place({ tables: [table] }))).toBe("=FUNNEL_REVIEW(Deals[#All])");
});

test("buildFormula is null where the sheet lacks the column, and where shares are by expected amount", () => {
  expect(formulaOf("FUNNEL_NEW_SHARE", place())).toBeNull();
  expect(formulaOf("FUNNEL_CONCENTRATION", place({ by: "expected" }))).toBeNull();
});

test("buildFormula uses a table only where it holds the header and every deal", () => {
  for (const range of ["B2:E6", "B3:E5", "C3:E6"]) {
    const at = place({ tables: [{ name: "Deals", range }] });
    expect(formulaOf("FUNNEL_HHI", at)).toBe("=FUNNEL_HHI(C4:C6, , E4:E6)");
  }
});

test.each([
  ["Product Line", "Deals[Product Line]"],
  ["Product [main]", "Deals[[Product '[main'] ]]".replace(" ]]", "]]")],
  ["Product #", "Deals[[Product '#]]"],
  ["Product, line", "Deals[[Product, line]]"],
])("a table's column headed %p is %p", (header, reference) => {
  const renamed = cells.map((row, at) => (at === 0 ? ["Account", header, "Amount", "Stage"] : row));
  const reading = readPipeline({ values: renamed, top: 3, left: 1 }, { map: { line: header } });
  if (!reading.ok) throw new Error(reading.failure.code);
  const at: FormulaPlace = place({ pipeline: reading.pipeline, tables: [table] });
  expect(formulaOf("FUNNEL_HHI", at)).toBe(`=FUNNEL_HHI(${reference}, , Deals[Stage])`);
});

const full = [
  ["Account", "Product", "Amount", "Stage", "Type", "Created", "Close date"],
  ["Acme", "Sensors", 100, "Demo", "New", "2026-01-05", "2026-09-01"],
  ["Beta", "Valves", 200, "Won", "Existing", "2026-02-05", "2026-03-01"],
];

test("a sheet with every column is offered each function that needs nothing more, with all that it takes", () => {
  const at = place({ by: "amount" }, full);
  const formulas = catalogue.flatMap((spec) => buildFormula(spec, at) ?? []);
  expect(formulas).toEqual([
    "=FUNNEL_CONCENTRATION(C4:C5, D4:D5, E4:E5)",
    "=FUNNEL_TOP(C4:C5, D4:D5, E4:E5)",
    "=FUNNEL_TOP_SHARE(B4:B5, 5, D4:D5, E4:E5)",
    "=FUNNEL_HHI(C4:C5, D4:D5, E4:E5)",
    "=FUNNEL_EFFECTIVE_NUMBER(C4:C5, D4:D5, E4:E5)",
    "=FUNNEL_MIX(C4:C5, D4:D5, E4:E5)",
    "=FUNNEL_UPTAKE(C4:C5, G4:G5)",
    "=FUNNEL_NEW_SHARE(F4:F5, D4:D5, E4:E5)",
    "=FUNNEL_CUSTOMER_TYPE(B4:B5, E4:E5)",
    "=FUNNEL_NEW_GAP(F4:F5, 40%, E4:E5)",
    "=FUNNEL_EASE(F4:F5, E4:E5, G4:G5, H4:H5, B4:B5)",
    "=FUNNEL_DOORS(C4:C5, F4:F5, E4:E5)",
    "=FUNNEL_REVIEW(B3:H5)",
    "=FUNNEL_BALANCE(B3:H5)",
    "=FUNNEL_PLAN(B3:H5)",
    "=FUNNEL_TEAM(B3:H5)",
    "=FUNNEL_WHITESPACE(B4:B5, C4:C5, D4:D5, E4:E5)",
  ]);
});

test.each([
  ["60 % in a band of 10", { newTarget: 0.6 }, "=FUNNEL_NEW_GAP(F4:F5, 50%, E4:E5)"],
  [
    "45 % in a band of 12.5",
    { newTarget: 0.45, newTolerance: 0.125 },
    "=FUNNEL_NEW_GAP(F4:F5, 325/1000, E4:E5)",
  ],
  ["a territory of new customers", { territory: "new-only" }, "=FUNNEL_NEW_GAP(F4:F5, 90%, E4:E5)"],
  ["a territory that asks for none", { territory: "current-only" }, null],
] as const)("the gap that is inserted goes to the user's own target: %s", (_, changed, formula) => {
  const guidelines = { ...defaultGuidelines, ...changed };
  expect(formulaOf("FUNNEL_NEW_GAP", place({ guidelines }, full))).toBe(formula);
});

test("what a function cannot do without is asked of the sheet: no stage column, no customer types from stages", () => {
  const at = place(
    {},
    cells.map((row) => row.slice(0, 3)),
  );
  expect(formulaOf("FUNNEL_CONCENTRATION", at)).toBe("=FUNNEL_CONCENTRATION(C4:C6)");
  expect(formulaOf("FUNNEL_CUSTOMER_TYPE", at)).toBeNull();
});

describe("customer types that are yes and no", () => {
  const answers = cells.map((row, at) => [...row, ["New customer?", "Yes", "No", "Yes"][at]]);
  const of = (more: Partial<FormulaPlace>) => formulaOf("FUNNEL_NEW_SHARE", place(more, answers));

  test("are handed over with the header that says what they mean", () => {
    expect(of({})).toBe("=FUNNEL_NEW_SHARE(F3:F6, , E3:E6)");
    expect(of(openEnded)).toBe("=FUNNEL_NEW_SHARE(F3:F; ; E3:E)");
    expect(of({ tables: [{ name: "Deals", range: "Sheet1!B3:F6" }] })).toBe(
      "=FUNNEL_NEW_SHARE(Deals[[#All],[New customer?]], , Deals[[#All],[Stage]])",
    );
    expect(formulaOf("FUNNEL_HHI", place({}, answers))).toBe("=FUNNEL_HHI(C4:C6, , E4:E6)");
  });
});
