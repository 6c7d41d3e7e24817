import { isErrorCell } from "../../../core/cells/isErrorCell";
import { readPipeline } from "../../../core/table/readPipeline";
import type { ContractCase, OpenedWorkbook } from "../ContractCase";

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** What the port reads below the header of a sheet with one column. */
async function columnOf({ port, control }: OpenedWorkbook, header: string, cells: readonly unknown[]) {
  const id = await control.addSheet("Deals", [[header], ...cells.map((cell) => [cell])]);
  const { values } = (await port.read(id)).cells;
  return values.slice(1).map((row) => row[0]);
}

/** Serial days are counted from 1899-12-30 in every host, 25569 of them to 1970. */
const serial = (iso: string) => day(iso).getTime() / 86_400_000 + 25_569;

const daysAsTheyStand = (what: string, isos: readonly string[]): ContractCase => ({
  title: `a day is read as the day that it is: ${what}`,
  run: async (opened) => {
    expect(await columnOf(opened, "Created", isos.map(day))).toEqual(isos.map(serial));
  },
});

/** A pipeline in which one account cell is odd. */
async function readWith({ port, control }: OpenedWorkbook, account: string) {
  const id = await control.addSheet("Deals", [
    ["Account", "Product", "Stage"],
    ["Acme", "Sensors", "Demo"],
    [account, "Sensors", "Demo"],
    ["Birch", "Valves", "Proposal"],
    ["Cedar", "Valves", "Demo"],
  ]);
  return readPipeline((await port.read(id)).cells);
}

const errorOf = (account: string, what: string): ContractCase => ({
  title: `${what} is told as an error cell, and is no account`,
  run: async (opened) => {
    const reading = await readWith(opened, account);
    if (!reading.ok) throw new Error(reading.failure.code);
    const { issues, account: accounts } = reading.pipeline;
    expect(issues.filter(({ code }) => code === "error-cells")).toMatchObject([{ values: [account] }]);
    expect(accounts?.names.filter(isErrorCell) ?? []).toEqual([]);
  },
});

/** Cells that hosts hand over in ways of their own. */
export const oddCells: readonly ContractCase[] = [
  daysAsTheyStand("clocks go forward in it", ["2026-03-08", "2026-03-29", "2026-09-27", "2026-10-04"]),
  daysAsTheyStand("clocks go back in it", ["2026-04-05", "2026-10-25", "2026-11-01"]),
  daysAsTheyStand("it lies between two changes of Ramadan", ["2026-02-16", "2026-03-01", "2026-03-23"]),
  daysAsTheyStand("decades away", ["1950-01-02", "1969-12-31", "1970-01-01", "2039-12-31", "2099-07-01"]),
  daysAsTheyStand("a leap day, and the day before a new year", ["2024-02-29", "2025-12-31", "2026-01-01"]),
  errorOf("Loading...", "a cell whose function has not answered yet"),
  errorOf("#BEZUG!", "an error as a German screen shows it"),
  errorOf("#¡VALOR!", "an error as a Spanish screen shows it"),
];
