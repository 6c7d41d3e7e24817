import { defaultGuidelines } from "../../../core/balance/defaultGuidelines";
import { dashboardFormulas } from "../../../core/formulas/dashboardFormulas";
import { sheetArguments } from "../../../core/formulas/sheetArguments";
import { callFunction } from "../../../core/functions/callFunction";
import { dashboardSheet } from "../../../core/sheets/dashboardSheet";
import { readPipeline } from "../../../core/table/readPipeline";
import * as words from "../../../core/words/en";

function placeOf(values: unknown[][]) {
  const reading = readPipeline({ values, top: 1, left: 0 });
  if (!reading.ok) throw new Error("the deals are not read");
  const capabilities = { argumentSeparator: ", ", openEndedColumns: false } as const;
  const { pipeline } = reading;
  return { capabilities, pipeline, tables: [], by: "deals", guidelines: defaultGuidelines } as const;
}

const deals = [
  ["Account", "Product Line", "Stage"],
  ["Acme", "Sensors", "Proposal"],
  ["Acme", "Valves", "Proposal"],
  ["Acme", "Sensors", "Proposal"],
  ["Birch", "Sensors", "Proposal"],
];

test("each row's formula gives what its label says: three of four deals are Sensors, three of four with Acme", () => {
  const place = placeOf(deals);
  const shown = dashboardFormulas(place).map(({ of, figure, which }) => [
    of,
    ...[figure, which].map(
      (cell) => cell && callFunction(cell.spec.name, sheetArguments(cell.spec, place), words.functions),
    ),
  ]);
  expect(shown.slice(0, 3)).toEqual([
    ["line", 0.75, "Sensors"],
    ["account", 0.75, "Acme"],
    ["fewAccounts", 1, null],
  ]);
});

test("a sheet without customer types has no row about them, and one without lines none about lines", () => {
  expect(dashboardFormulas(placeOf(deals)).map(({ of }) => of)).toEqual([
    "line",
    "account",
    "fewAccounts",
    "score",
  ]);
});

test("the sheet holds labels and formats, and its formulas go into cells that it left empty", () => {
  const rows = dashboardFormulas({ ...placeOf(deals), sheetName: "My deals" });
  const { sheet, formulas } = dashboardSheet(rows, "My deals", words);
  expect(formulas).toEqual([
    { address: "B5", formula: "=FUNNEL_CONCENTRATION('My deals'!B2:B5, , 'My deals'!C2:C5)" },
    { address: "C5", formula: "=FUNNEL_TOP('My deals'!B2:B5, , 'My deals'!C2:C5)" },
    { address: "B6", formula: "=FUNNEL_CONCENTRATION('My deals'!A2:A5, , 'My deals'!C2:C5)" },
    { address: "C6", formula: "=FUNNEL_TOP('My deals'!A2:A5, , 'My deals'!C2:C5)" },
    { address: "B7", formula: "=FUNNEL_TOP_SHARE('My deals'!A2:A5, 5, , 'My deals'!C2:C5)" },
    { address: "B8", formula: "=FUNNEL_BALANCE('My deals'!A1:C5)" },
  ]);
  const line = sheet.blocks.find(({ at }) => at === "A5");
  expect(line).toMatchObject({ rows: [["Largest line", null, null]], formats: ["", "0.0%", ""] });
});
