import fc from "fast-check";
import { parseRange } from "../../../core/cells/a1";
import { finish } from "../../../core/cells/slices";
import type { ReportSheet } from "../../../core/port/ReportSheet";
import { activityKey, type RepInputs, unusedRows, withRepInputs } from "../../../core/sheets/repInputs";
import { readTimeSheet, timeSheet } from "../../../core/sheets/timeSheet";
import * as words from "../../../core/words/en/time";
import { activityOf, findingOf } from "../time/activityOf";
import { planned } from "../time/planned";

const nothing: RepInputs = { hours: null, rows: new Map(), unreadable: [] };

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

const norden = activityOf("Norden", 3000, 4, { line: "Sensors" });
const lacking = activityOf("Norden", 10, 4, { purpose: "whitespace", line: "Valves" });
const activities = [norden, lacking, findingOf(1500, 2)];
const keys = activities.map((activity) => activityKey(activity, words));
const sheet = (inputs: RepInputs) =>
  cellsOf(
    finish(timeSheet(planned(withRepInputs(activities, inputs, words), 10), inputs, activities, words)),
  );
const rowOf = (cells: unknown[][], line: string) => cells.find((row) => row[3] === line) ?? [];
const ofNorden = (inputs: RepInputs) => inputs.rows.get(activityKey(norden, words));

describe("the sheet Time plan", () => {
  it("reads back what was written: the hours, and no figure of the rep where there is none", () => {
    expect(read(sheet(nothing))).toEqual({
      hours: 10,
      rows: new Map(keys.map((key) => [key, { value: null, effort: null, minimum: null, maximum: null }])),
      unreadable: [],
    });
  });

  it("keeps the rep's own figures when it is written again, and the data's beside them", () => {
    const cells = sheet(nothing);
    const row = rowOf(cells, "Sensors");
    [row[6], row[8], row[10]] = [9000, "2,5", 4];
    const inputs = read(cells);
    expect(ofNorden(inputs)).toEqual({ value: 9000, effort: 2.5, minimum: null, maximum: 4 });
    expect(rowOf(sheet(inputs), "Sensors").slice(4, 11)).toEqual([4, 3000, 9000, 4, 2.5, "", 4]);
    expect(read(sheet(inputs))).toEqual(inputs);
  });

  it("does not mind rows that were sorted or deleted", () => {
    const cells = sheet(nothing);
    const [deal, gap] = [rowOf(cells, "Sensors"), rowOf(cells, "Valves")];
    deal[6] = 1;
    expect(ofNorden(read([...cells.slice(0, 4), gap, deal]))?.value).toBe(1);
    expect(ofNorden(read([...cells.slice(0, 4), gap]))).toBeUndefined();
  });

  it("names the cells that are no figure and takes the data's there", () => {
    const cells = sheet(nothing);
    const row = rowOf(cells, "Sensors");
    [row[6], row[8]] = ["much", -4];
    const inputs = read(cells);
    expect(inputs.unreadable).toEqual([
      { address: "G5", text: "much" },
      { address: "I5", text: "-4" },
    ]);
    expect(withRepInputs(activities, inputs, words)).toEqual(activities);
    expect(words.badCells(inputs.unreadable)).toBe(
      "Not read as a number in the sheet “Time plan”: G5 (“much”) and I5 (“-4”). The data's own figures stand there instead",
    );
  });

  it("an effort of 0 stays the data's, a maximum under the minimum yields to it", () => {
    const rep = { value: null, effort: 0, minimum: 3, maximum: 1 };
    const rows = new Map([[activityKey(norden, words), rep]]);
    expect(withRepInputs(activities, { rows }, words)[0]).toMatchObject({
      effort: 4,
      minimum: 3,
      maximum: 3,
    });
  });

  it("the rep says what finding new customers is worth, and takes", () => {
    const cells = sheet(nothing);
    const row = cells.find((cell) => cell[2] === "finding new customers") ?? [];
    expect(row.slice(0, 4)).toEqual(["", "new", "finding new customers", ""]);
    expect(row[5]).toBe(1500);
    [row[6], row[8]] = [6000, 12];
    expect(withRepInputs(activities, read(cells), words)[2]).toMatchObject({
      account: null,
      value: 6000,
      effort: 12,
      changedByRep: true,
    });
  });

  it("tells of figures that belong to nothing any more, and of a sheet of an earlier version", () => {
    const cells = sheet(nothing);
    rowOf(cells, "Sensors")[6] = 9000;
    const unused = unusedRows([lacking], read(cells), words);
    expect(unused).toEqual(["Norden, open deals, Sensors"]);
    expect(words.unusedRows(unused)).toBe(
      "Figures of the sheet “Time plan” that no longer belong to anything: “Norden, open deals, Sensors”. Put the plan into the sheet again",
    );
    expect(unusedRows(activities, read(cells), words)).toEqual([]);
    expect(unusedRows([], read(sheet(nothing)), words)).toEqual([]);
    const old = [[], [], [], [], ["Norden", "current", 3000, 9000, 4, 2.5, "", "", 10, 12, "open deals"]];
    expect(unusedRows(activities, read(old), words)).toEqual(["Norden, 3000, 9000"]);
  });

  it("reads a sheet of the version before, with the hours in its first row and the rep's figures one column earlier", () => {
    const former = [
      ["Selling hours this week", 30],
      ["how to"],
      [],
      ["Account", "Customer", "What for", "Line", "Value by the data", "Your value"],
      ["Norden", "current", "open deals", "Sensors", 3000, 9000, 4, 2.5, "", 4, 10, 12],
    ];
    const inputs = read(former);
    expect(inputs.hours).toBe(30);
    expect(ofNorden(inputs)).toEqual({ value: 9000, effort: 2.5, minimum: null, maximum: 4 });
  });

  it("of many rows pauses every thousand", () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({ ...norden, account: `Account ${i}` }));
    const slices = timeSheet(planned(many, 10), nothing, many, words);
    let [pauses, step] = [0, slices.next()];
    for (; step.done !== true; step = slices.next()) pauses++;
    expect(pauses).toBeGreaterThan(5);
    expect(step.value.blocks.at(-1)?.rows).toHaveLength(3002);
  });

  it("ends in a total of the hours, and marks what is the rep's to fill in", () => {
    const written = finish(timeSheet(planned(activities, 10), nothing, activities, words));
    const table = written.blocks.at(-1);
    const column = (heading: string) => table?.rows[0]?.indexOf(heading) ?? -1;
    const hours = table?.rows.slice(1).map((row) => Number(row[column("Hours")])) ?? [];
    expect(hours.at(-1)).toBeCloseTo(10, 6);
    expect(hours.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBeCloseTo(hours.at(-1) ?? Number.NaN, 6);
    const yours = ["Your value", "Your effort, hours", "At least, hours", "At most, hours"].map(column);
    expect(table?.look).toEqual({ kind: "table", yours, hasTotal: true });
    expect(written.layout?.widths).toHaveLength(12);
  });

  it("is empty without the sheet", () => expect(readTimeSheet(null)).toEqual(nothing));

  it("never throws, and never gives a figure below 0, whatever was typed into it", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.anything(), { maxLength: 9 }), { maxLength: 9 }), (rows) => {
        for (const { value, effort } of read(rows).rows.values()) {
          expect(value ?? 0).toBeGreaterThanOrEqual(0);
          expect(effort ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
