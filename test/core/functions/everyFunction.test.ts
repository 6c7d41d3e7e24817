import fc from "fast-check";
import { CellError } from "../../../core/cells/CellError";
import type { CellResult } from "../../../core/cells/CellValue";
import type { Argument } from "../../../core/functions/Argument";
import { catalogue as specs } from "../../../core/functions/catalogue";
import { callFunction, catalogue } from "./inEnglish";

const names = catalogue.map(({ name }) => name);

/** A cell error that the user is asked to report is an exception that nobody foresaw. */
function expectNoFault(result: CellResult): void {
  if (result instanceof CellError) expect(result.message).not.toContain("please report");
}

const hostile = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom<unknown>(
    ...[null, undefined, "", 0, -0, -1, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 10n],
    ...["#REF!", "#N/A", "=A1", "__proto__", "constructor", "toString", "\u0000", "\ud800", " ", "; ; ;"],
    ...[
      "Product",
      "Stage",
      "Amount",
      "Account",
      "Won",
      "Lost",
      "Demo",
      "New",
      "Existing",
      "€ 5",
      "$ 5",
      "50 %",
    ],
    ...["2026-01-31", "31/12/2026", "99999999", "1e400", "lineLimit", "newTarget"],
    ...[{ code: "#N/A" }, {}, [], [1], new Date(Number.NaN)],
  ),
);
const range = fc.oneof(
  fc.array(fc.array(hostile, { maxLength: 4 }), { maxLength: 8 }),
  fc.array(
    hostile.map((cell) => [cell]),
    { maxLength: 30 },
  ),
);

test.each(names)("%s never throws and never fails, whatever the cells", (name) => {
  fc.assert(
    fc.property(fc.array(fc.option(range, { nil: undefined }), { maxLength: 6 }), (args) => {
      expectNoFault(callFunction(name, args));
    }),
    { numRuns: 100 },
  );
});

test.each(names)("%s never throws where columns are equally long and of every kind of cell", (name) => {
  const rows = fc.integer({ min: 1, max: 40 }).chain((count) =>
    fc.array(
      fc.array(
        hostile.map((cell) => [cell]),
        { minLength: count, maxLength: count },
      ),
      { minLength: 1, maxLength: 5 },
    ),
  );
  fc.assert(
    fc.property(rows, (args) => expectNoFault(callFunction(name, args))),
    { numRuns: 100 },
  );
});

const many = 130_000;
const cells = (cell: (row: number) => unknown) => Array.from({ length: many }, (_, row) => [cell(row)]);
const day = (row: number) => 45_000 + (row % 700);

/** What stands in a column of 130,000 rows, by the parameter's name: every name is another one. */
const columns: Readonly<Record<string, () => Argument>> = {
  lines: () => cells((row) => `Line ${row}`),
  names: () => cells((row) => `Name ${row}`),
  accounts: () => cells((row) => `Account ${row}`),
  types: () => cells((row) => (row % 3 === 0 ? "New" : `Word ${row}`)),
  stages: () => cells((row) => (["Demo", "Won", "Lost"] as const)[row % 3]),
  weights: () => cells((row) => row + 0.5),
  amounts: () => cells((row) => row + 0.5),
  values: () => cells((row) => row + 0.5),
  efforts: () => cells(() => 2),
  dates: () => cells(day),
  created: () => cells(day),
  closed: () => cells((row) => day(row) + 30),
  attributes: () => [["Industry"], ...cells((row) => `Value ${row % 40}`).slice(1)],
  portfolio: () => cells((row) => `Line ${row}`),
  table: () => [
    ["Account", "Product", "Stage", "Owner", "Amount", "Created", "Close date"],
    ...Array.from({ length: many }, (_, row) => [
      `Account ${row}`,
      `Line ${row % 12}`,
      row % 3 === 0 ? "Won" : "Demo",
      `Rep ${row % 20}`,
      row,
      day(row),
      day(row) + 30,
    ]),
  ],
  k: () => [[5]],
  hours: () => [[40]],
};

const made = new Map<string, Argument>();

/** The column of a parameter, made once for all functions that take it. */
function long(parameter: string): Argument {
  if (!made.has(parameter)) made.set(parameter, columns[parameter]?.());
  return made.get(parameter);
}

test.each(names)(
  "%s stands a column of 130,000 rows, with as many names",
  (name) => {
    const spec = specs.find((each) => each.name === name);
    const args = Object.keys(spec?.parameters ?? {}).map((parameter) =>
      // A portfolio of 130,000 lines times as many customers is no list of gaps.
      name === "FUNNEL_WHITESPACE" && parameter === "lines"
        ? cells((row) => `Line ${row % 12}`)
        : long(parameter),
    );
    expectNoFault(callFunction(name, args));
  },
  120_000,
);
