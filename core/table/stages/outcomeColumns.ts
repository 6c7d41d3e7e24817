import { flagOf } from "../../cells/flagOf";
import { headerMatches } from "../headerVocabulary/headerMatches";
import { isBlankName } from "../names/isBlankName";
import type { ColumnChoice } from "../Pipeline";
import type { RawColumn } from "../RawColumn";
import type { RawTable } from "../RawTable";
import { type FlagRole, flagRoles } from "../role";
import type { TableLayout } from "../roles/TableLayout";

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
    if (found === null || !isFlags(found.raw)) return found;
    const asked = headerMatches(found.choice.header);
    const as = flagRoles.find((each) => asked.has(each)) ?? "wonFlag";
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

function isFlags({ cells }: RawColumn): boolean {
  const filled = cells.filter((cell) => cell === false || !isBlankName(cell));
  return filled.length > 0 && filled.every((cell) => flagOf(cell) !== null);
}
