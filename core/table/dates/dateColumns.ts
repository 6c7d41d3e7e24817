import type { Issues } from "../Issues";
import type { Pipeline } from "../Pipeline";
import type { RawTable } from "../RawTable";
import type { ColumnReading } from "../readColumn";
import type { TableLayout } from "../roles/TableLayout";
import { closeDays } from "./closeDays";
import { dateColumn, orderVotes } from "./dateColumn";

const dateRoles = ["created", "expectedClose", "actualClose", "lastActivity"] as const;
type DateRole = (typeof dateRoles)[number];

/** A table's days, one entry a deal. */
export type DateColumns = Pick<Pipeline, DateRole | "closedOn">;

/** How a table's columns are read as days: where one does not prove whether the day or the month stands first, the others decide. */
export function dayReader(raw: RawTable): (role: DateRole | "snapshot") => ColumnReading | null {
  const table = { dmy: 0, mdy: 0 };
  for (const role of [...dateRoles, "snapshot"] as const) {
    const measure = raw.measures.get(role);
    if (measure === undefined) continue;
    const { dmy, mdy } = orderVotes(measure);
    table.dmy += dmy;
    table.mdy += mdy;
  }
  return (role) => {
    const measure = raw.measures.get(role);
    return measure === undefined ? null : dateColumn(measure, orderVotes(measure), table);
  };
}

/** Reads the table's date columns. */
export function dateColumns(raw: RawTable, layout: TableLayout, issues: Issues): DateColumns {
  const readDays = dayReader(raw);
  const read = (role: DateRole): Float64Array | null => {
    const reading = readDays(role);
    const choice = layout.columns[role];
    if (reading === null || choice === undefined) return null;
    issues.tellColumn(choice, reading);
    return reading.values;
  };
  const created = read("created");
  const expectedClose = read("expectedClose");
  const actualClose = read("actualClose");
  const lastActivity = read("lastActivity");
  tellSnapshots(layout, readDays("snapshot"), issues);
  return {
    created,
    expectedClose,
    actualClose,
    lastActivity,
    closedOn: closeDays(actualClose, expectedClose),
  };
}

/** Of the days of snapshots nothing but their order counts: for which days periods stand is no matter, but cells without a day are. */
function tellSnapshots({ columns }: TableLayout, reading: ColumnReading | null, issues: Issues): void {
  if (reading === null || columns.snapshot === undefined) return;
  const problems = reading.problems.filter(({ oddity }) => snapshotOdd.has(oddity.code));
  issues.tellColumn(columns.snapshot, { problems });
}

const snapshotOdd: ReadonlySet<string> = new Set(["date-order-ambiguous", "date-unreadable"]);
