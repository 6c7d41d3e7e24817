import fc from "fast-check";
import { parseRange } from "../../../core/cells/a1";
import type { ReportSheet } from "../../../core/port/ReportSheet";
import { type RepInputs, readTimeSheet, timeSheet, withRepInputs } from "../../../core/sheets/timeSheet";
import * as words from "../../../core/words/en/time";
import { accountOf } from "../time/accountOf";
import { planned } from "../time/planned";

const nothing: RepInputs = { hours: null, accounts: new Map(), unreadable: [] };

/** The cells as a host has them once the sheet is written. */
function cellsOf({ blocks }: ReportSheet): unknown[][] {
  const cells: unknown[][] = [];
  for (const { at, rows } of blocks) {
    const { top, left } = parseRange(at) ?? { top: 1, left: 0 };
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        cells[top - 1 + r] ??= [];
        (cells[top - 1 + r] ?? [])[left + c] = cell;
      });
    });
  }
  return Array.from(cells, (row) => Array.from(row ?? [], (cell) => cell ?? ""));
}
const read = (values: readonly (readonly unknown[])[]) => readTimeSheet({ values, top: 1, left: 0 });

const accounts = [accountOf("Norden", 3000, 4), accountOf("Brandt", 1500, 2)];
const sheet = (inputs: RepInputs) =>
  cellsOf(timeSheet(planned(withRepInputs(accounts, inputs), 10), inputs, accounts, words));
const rowOf = (cells: unknown[][], account: string) => cells.find(([name]) => name === account) ?? [];

describe("the sheet Time plan", () => {
  it("reads back what was written: the hours, and no figure of the rep where there is none", () => {
    expect(read(sheet(nothing))).toEqual({
      hours: 10,
      accounts: new Map(
        ["Norden", "Brandt"].map((name) => [
          name,
          { value: null, effort: null, minimum: null, maximum: null },
        ]),
      ),
      unreadable: [],
    });
  });

  it("keeps the rep's own figures when it is written again, and the data's beside them", () => {
    const cells = sheet(nothing);
    const row = rowOf(cells, "Norden");
    [row[3], row[5], row[7]] = [9000, "2,5", 4];
    const inputs = read(cells);
    expect(inputs.accounts.get("Norden")).toEqual({ value: 9000, effort: 2.5, minimum: null, maximum: 4 });
    expect(rowOf(sheet(inputs), "Norden").slice(2, 9)).toEqual([3000, 9000, 4, 2.5, "", 4, 4]);
    expect(read(sheet(inputs))).toEqual(inputs);
  });

  it("does not mind rows that were sorted or deleted", () => {
    const cells = sheet(nothing);
    const [norden, brandt] = [rowOf(cells, "Norden"), rowOf(cells, "Brandt")];
    norden[3] = 1;
    expect(read([...cells.slice(0, 4), brandt, norden]).accounts.get("Norden")?.value).toBe(1);
    expect(read([...cells.slice(0, 4), brandt]).accounts.has("Norden")).toBe(false);
  });

  it("names the cells that are no figure and takes the data's there", () => {
    const cells = sheet(nothing);
    const row = rowOf(cells, "Norden");
    [row[3], row[5]] = ["much", -4];
    const inputs = read(cells);
    expect(inputs.unreadable).toEqual([
      { address: "D5", text: "much" },
      { address: "F5", text: "-4" },
    ]);
    expect(withRepInputs(accounts, inputs)).toEqual(accounts);
    expect(words.badCells(inputs.unreadable)).toBe(
      "Not read as a number in the sheet “Time plan”: D5 (“much”) and F5 (“-4”). The data's own figures stand there instead",
    );
  });

  it("an effort of 0 stays the data's, a maximum under the minimum yields to it", () => {
    const rep = { value: null, effort: 0, minimum: 3, maximum: 1 };
    const [norden] = withRepInputs(accounts, { ...nothing, accounts: new Map([["Norden", rep]]) });
    expect(norden).toMatchObject({ effort: 4, minimum: 3, maximum: 3 });
  });

  it("is empty without the sheet", () => expect(readTimeSheet(null)).toEqual(nothing));

  it("never throws, and never gives a figure below 0, whatever was typed into it", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.anything(), { maxLength: 9 }), { maxLength: 9 }), (rows) => {
        for (const { value, effort } of read(rows).accounts.values()) {
          expect(value ?? 0).toBeGreaterThanOrEqual(0);
          expect(effort ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
