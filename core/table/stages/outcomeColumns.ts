import type { ColumnChoice } from "../Pipeline";
import type { RawColumn } from "../RawColumn";
import type { RawTable } from "../RawTable";
import { type FlagRole, flagRoles } from "../role";
import type { TableLayout } from "../roles/TableLayout";
import { flagRoleOf } from "./flagRoleOf";

/** The columns that may say what became of a deal. */
export interface OutcomeColumns {
  readonly status: OutcomeColumn | null;
  readonly stage: OutcomeColumn | null;
  readonly flags: ReadonlyMap<FlagRole, OutcomeColumn>;
}

export interface OutcomeColumn {
  readonly raw: RawColumn;
  readonly choice: ColumnChoice;
}

/** Finds them in a table. A stage or status column that says nothing but yes and no is read as what its header asks, else as "won?". */
export function outcomeColumns(raw: RawTable, layout: TableLayout): OutcomeColumns {
  const flags = new Map<FlagRole, OutcomeColumn>();
  for (const role of flagRoles) {
    const found = columnOf(raw, layout, role);
    if (found !== null) flags.set(role, found);
  }
  const words = (role: "stage" | "status"): OutcomeColumn | null => {
    const found = columnOf(raw, layout, role);
    const as = found && flagRoleOf(found.raw.cells, found.choice.header);
    if (found === null || as === null) return found;
    if (!flags.has(as)) flags.set(as, found);
    return null;
  };
  return { status: words("status"), stage: words("stage"), flags };
}

function columnOf(
  raw: RawTable,
  layout: TableLayout,
  role: "stage" | "status" | FlagRole,
): OutcomeColumn | null {
  const cells = raw.names.get(role);
  const choice = layout.columns[role];
  return cells === undefined || choice === undefined ? null : { raw: cells, choice };
}
