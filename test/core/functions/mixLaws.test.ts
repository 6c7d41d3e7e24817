import fc from "fast-check";
import { CellError } from "../../../core/cells/CellError";
import { mostMoney } from "../../../core/cells/mostMoney";
import reference from "../../reference/concentration.json";
import { callFunction } from "./inEnglish";
import { near } from "./near";

type Cell = string | number | null;
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const deals = fc.array(
  fc.tuple(fc.constantFrom("Sensors", "Valves", "Pumps", "Hoses"), fc.integer({ min: 1, max: 999 })),
  {
    minLength: 1,
    maxLength: 40,
  },
);
const blank = fc.constantFrom<Cell>("", null, 0);

// Beyond mostMoney a weight is no amount: it is told as such, and added nowhere.
const positive = reference.cases.filter(
  ({ values }) => values.length > 1 && values.every((value) => value <= mostMoney),
);
test.each(positive.map((each) => [each.name, each] as const))(
  "FUNNEL_HHI, FUNNEL_TOP_SHARE and FUNNEL_EFFECTIVE_NUMBER of %s agree with 40-digit arithmetic to 1e-12",
  (_, { values, top_share, cr3, hhi, effective_number }) => {
    const names = column(values.map((_, i) => `Name ${i}`));
    const of = (name: string, ...between: number[][][]) =>
      Number(callFunction(name, [names, ...between, column(values)]));
    expect(Math.abs(of("FUNNEL_HHI") - hhi)).toBeLessThan(1e-12);
    expect(Math.abs(of("FUNNEL_CONCENTRATION") - top_share)).toBeLessThan(1e-12);
    expect(Math.abs(of("FUNNEL_TOP_SHARE", [[3]]) - cr3)).toBeLessThan(1e-12);
    expect(Math.abs(of("FUNNEL_EFFECTIVE_NUMBER") / effective_number - 1)).toBeLessThan(1e-12);
  },
);

test("shares of a mix sum to 1, by deals and by amount", () => {
  fc.assert(
    fc.property(deals, fc.boolean(), (rows, weighted) => {
      const amounts = weighted ? column(rows.map(([, amount]) => amount)) : undefined;
      const table = callFunction("FUNNEL_MIX", [column(rows.map(([name]) => name)), amounts]);
      if (!Array.isArray(table)) throw table;
      const at = table[0]?.indexOf("Share") ?? -1;
      const sum = table.slice(1).reduce((total, row) => total + Number(row[at]), 0);
      expect(sum).toBeCloseTo(1, 12);
    }),
  );
});

test("row order, name case and blank rows of any form do not matter", () => {
  fc.assert(
    fc.property(deals, fc.array(blank, { maxLength: 5 }), fc.integer(), (rows, blanks, seed) => {
      const mixed: [Cell, number][] = [
        ...rows.map(([name, amount], i): [Cell, number] => [
          (i + seed) % 2 ? name.toUpperCase() : ` ${name} `,
          amount,
        ]),
        ...blanks.map((name): [Cell, number] => [name, 5]),
      ];
      mixed.sort((a, b) => ((a[1] * 7919 + seed) % 101) - ((b[1] * 7919 + seed) % 101));
      const value = (list: readonly (readonly [Cell, number])[]) =>
        near(
          callFunction("FUNNEL_HHI", [
            column(list.map(([name]) => name)),
            column(list.map(([, amount]) => amount)),
          ]),
        );
      expect(value(mixed)).toEqual(value(rows));
    }),
  );
});

test("a header, a title above it and blank rows below change nothing", () => {
  fc.assert(
    fc.property(deals, fc.nat(10), blank, (rows, below, empty) => {
      const names = rows.map(([name]) => name);
      const stages = rows.map(([, amount]) => (amount % 2 ? "Demo" : "Won"));
      const tail = Array.from({ length: below }, () => empty);
      const plain = callFunction("FUNNEL_CONCENTRATION", [column(names), undefined, column(stages)]);
      const whole = callFunction("FUNNEL_CONCENTRATION", [
        column(["Our deals", "Product", ...names, ...tail]),
        undefined,
        column([empty, "Stage", ...stages, ...tail]),
      ]);
      expect(near(whole)).toEqual(near(plain));
    }),
  );
});

test("callFunction never throws, whatever the cells", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, undefined, "#REF!", 0),
    fc.date(),
  );
  const range = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { maxLength: 6 });
  const name = fc.constantFrom(
    "FUNNEL_MIX",
    "FUNNEL_TOP_SHARE",
    "FUNNEL_NEW_GAP",
    "FUNNEL_REVIEW",
    "FUNNEL_CUSTOMER_TYPE",
    "FUNNEL_UPTAKE",
    "FUNNEL_EASE",
  );
  fc.assert(
    fc.property(name, fc.array(fc.option(range, { nil: undefined }), { maxLength: 4 }), (called, args) => {
      const result = callFunction(called, args);
      if (result instanceof CellError) expect(result.message).not.toContain("please report");
    }),
    { numRuns: 1000 },
  );
});
