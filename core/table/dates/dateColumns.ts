import type { Issues } from "../Issues";
import type { Pipeline } from "../Pipeline";
import type { RawTable } from "../RawTable";
import type { TableLayout } from "../roles/TableLayout";
import { closeDays } from "./closeDays";
import { dateColumn, type OrderVotes, orderVotes } from "./dateColumn";

const dateRoles = ["created", "expectedClose", "actualClose", "lastActivity"] as const;

/** Reads the table's date columns; where one does not prove whether the day or the month stands first, the others decide. */
export function dateColumns(
  raw: RawTable,
  layout: TableLayout,
  issues: Issues,
): Pick<Pipeline, (typeof dateRoles)[number] | "closedOn"> {
  const votes = new Map<string, OrderVotes>();
  const table = { dmy: 0, mdy: 0 };
  for (const role of dateRoles) {
    const measure = raw.measures.get(role);
    if (measure === undefined) continue;
    const found = orderVotes(measure);
    votes.set(role, found);
    table.dmy += found.dmy;
    table.mdy += found.mdy;
  }
  const read = (role: (typeof dateRoles)[number]): Float64Array | null => {
    const measure = raw.measures.get(role);
    const choice = layout.columns[role];
    if (measure === undefined || choice === undefined) return null;
    const reading = dateColumn(measure, votes.get(role), table);
    issues.tellColumn(choice, reading);
    return reading.values;
  };
  const created = read("created");
  const expectedClose = read("expectedClose");
  const actualClose = read("actualClose");
  const lastActivity = read("lastActivity");
  return {
    created,
    expectedClose,
    actualClose,
    lastActivity,
    closedOn: closeDays(actualClose, expectedClose),
  };
}
