import { cellText } from "../../cells/cellText";
import { Outcome } from "../../table/Pipeline";
import { stageOutcomes } from "../../table/stages/stageOutcomes";
import type { Column } from "./Column";
import { columnParameter, type RequiredColumn, type Rows } from "./Parameter";
import { rawColumn } from "./rawColumn";
import { refuseErrors } from "./refuseErrors";

/**
 * What became of each deal by its stage. With `counting` only deals of that outcome count in the other columns. An error cell is
 * refused: whether its row counts cannot be said.
 *
 * @example stages().readColumn("stages", { rows: [["Lead"], ["Closed won"]], at: 0 }, { header: -1, first: 0, end: 2 }).value // [1, 2]
 */
export function stages(counting?: "open" | "won"): RequiredColumn<Uint8Array> {
  return columnParameter("stages", ["status", "stage"], (parameter, column, rows) => {
    const value = outcomesOf(parameter, column, rows);
    if (counting === undefined) return { value };
    const counted = Outcome[counting];
    return { value, keeps: (row) => value[row] === counted };
  });
}

function outcomesOf(parameter: string, column: Column, rows: Rows): Uint8Array {
  const raw = rawColumn(column, rows);
  refuseErrors(parameter, raw, { ...rows, counts: null });
  const { outcomes } = stageOutcomes(raw.cells.map((cell) => (cell === 0 ? "" : cellText(cell))));
  return Uint8Array.from(raw.codes, (code) => outcomes[code] ?? Outcome.unknown);
}
