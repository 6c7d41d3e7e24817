import { at } from "../../cells/at";
import { cellText } from "../../cells/cellText";
import { Outcome } from "../../table/Pipeline";
import { columnOutcomes } from "../../table/stages/columnOutcomes";
import { type Column, cellAt } from "./Column";
import { type ColumnParameter, columnParameter, type RequiredColumn, type Rows } from "./Parameter";
import { rawColumn } from "./rawColumn";
import { refuseErrors } from "./refuseErrors";

/** Of two columns of yes and no, "closed" tells the open deals, and "won" the won ones. */
const openBy = ["status", "stage", "closedFlag", "openFlag", "wonFlag", "lostFlag"] as const;
const wonBy = ["status", "stage", "wonFlag", "lostFlag", "closedFlag", "openFlag"] as const;

/**
 * What became of each deal by its stage, or by a column of yes and no. With `counting` only deals of those outcomes count in the other columns. An error cell is
 * refused: whether its row counts cannot be said.
 *
 * @example stages().readColumn("stages", { rows: [["Lead"], ["Closed won"]], at: 0 }, { header: -1, first: 0, end: 2 }).value // [1, 2]
 */
export function stages(...counting: readonly ("open" | "won")[]): RequiredColumn<Uint8Array> {
  return columnParameter("stages", counting[0] === "open" ? openBy : wonBy, (parameter, column, rows) => {
    const value = outcomesOf(parameter, column, rows);
    if (counting.length === 0) return { value };
    const counted = counting.map((outcome): number => Outcome[outcome]);
    return { value, keeps: (row) => counted.includes(at(value, row)) };
  });
}

/**
 * Stages that only count where somebody gives them: the pane leaves them out of what it inserts.
 *
 * @example stagesIfGiven("open").info.source // null
 */
export function stagesIfGiven(counting: "open" | "won"): ColumnParameter<Uint8Array | null> {
  const { info, ...rest } = stages(counting).optional();
  return { ...rest, info: { ...info, source: null } };
}

function outcomesOf(parameter: string, column: Column, rows: Rows): Uint8Array {
  const raw = rawColumn(column, rows);
  refuseErrors(parameter, raw, { ...rows, counts: null });
  const { outcomes, blank } = columnOutcomes(raw, cellText(cellAt(column, rows.header)));
  const result = new Uint8Array(raw.codes.length);
  for (let row = 0; row < result.length; row++) result[row] = outcomes[at(raw.codes, row)] ?? blank;
  return result;
}
