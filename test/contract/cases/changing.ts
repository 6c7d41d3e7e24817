import type { ContractCase, OpenedWorkbook } from "../ContractCase";
import { deals } from "../deals";

/** Deals with a fourth column, and a fifth that only some cases fill. */
async function withColumn({ control }: OpenedWorkbook, header: string, rows: readonly unknown[]) {
  const [first = [], ...others] = deals;
  return control.addSheet("Deals", [[...first, header], ...others.map((row, i) => [...row, rows[i] ?? ""])]);
}

/** Whether a formula of ours fails over each of these columns, and whether the port foretells it: the two must agree. */
async function told({ port, control }: OpenedWorkbook, id: string, columns: readonly string[], fromRow = 1) {
  const changing = (await port.changingColumns?.(id, fromRow)) ?? [];
  const found: Record<string, readonly [fails: boolean, foretold: boolean]> = {};
  for (const [i, column] of columns.entries()) {
    const cell = await port.insertFormula(id, `=FUNNEL_HHI(${column}2:${column}4)`, `H${i + 2}`);
    await control.settle();
    const value = await control.value(id, cell);
    found[column] = [typeof value !== "number", changing.includes(column.charCodeAt(0) - 65)];
  }
  return found;
}

const agree = (found: Awaited<ReturnType<typeof told>>) => {
  for (const [column, [fails, foretold]] of Object.entries(found))
    expect([column, "fails", fails]).toEqual([column, "fails", foretold]);
};

export const changing: readonly ContractCase[] = [
  {
    title: "foretells that a formula of ours fails over a column with NOW(), where it does",
    run: async (opened) => {
      const id = await withColumn(opened, "Age", [3, 4, 5]);
      await opened.control.type(id, "D3", "=NOW()");
      const found = await told(opened, id, ["B", "D"]);
      agree(found);
      expect(found.B).toEqual([false, false]);
    },
  },
  {
    title: "foretells the same of a column whose cells read one with NOW()",
    run: async (opened) => {
      const id = await withColumn(opened, "Age", [3, 4, 5]);
      await opened.control.type(id, "D3", "=NOW()");
      await opened.control.type(id, "E3", "=D3");
      await opened.control.type(id, "F3", "=D2");
      const found = await told(opened, id, ["D", "E", "F"]);
      agree(found);
      expect(found.F).toEqual([false, false]);
      expect(found.E).toEqual(found.D);
    },
  },
  {
    title: "a cell with NOW() above the header keeps no formula of ours from the column",
    run: async (opened) => {
      const id = await opened.control.addSheet("Deals", [["Line"], ["Sensors"], ["Valves"], ["Sensors"]]);
      await opened.control.type(id, "E1", "=NOW()");
      const found = await told(opened, id, ["A"], 2);
      expect(found.A).toEqual([false, false]);
      expect((await opened.port.changingColumns?.(id, 2)) ?? []).toEqual([]);
    },
  },
  {
    title: "no column of a sheet without formulas, or of an empty one, changes by itself",
    run: async (opened) => {
      const id = await withColumn(opened, "Age", [3, 4, 5]);
      expect((await opened.port.changingColumns?.(id, 1)) ?? []).toEqual([]);
      const empty = await opened.control.addSheet("Empty", []);
      expect((await opened.port.changingColumns?.(empty, 1)) ?? []).toEqual([]);
    },
  },
];
