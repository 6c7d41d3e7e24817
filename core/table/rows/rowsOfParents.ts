import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { fold } from "../../cells/fold";
import { foldName } from "../../cells/foldName";
import { isBlankName } from "../names/isBlankName";
import type { TableLayout } from "../roles/TableLayout";

/** Headers of boards under which a row names the row that it is a part of; a parent account is none. */
const parents =
  /^(?:(?:parent|parents|ubergeordnet|ubergeordnete|ubergeordneter|ubergeordnetes|superior|pai|padre|bovenliggende?)(?: (?:task|item|deal|opportunity|record|card|page|id|aufgabe|element|vorgang))?|(?:tache|element|tarea|elemento|tarefa|item|attivita) (?:parent|parente|principal|padre|superior|pai))$/;

/** Rows that a column calls parts of other rows. */
export interface RowsOfParents {
  readonly header: string;
  /** Indexes into the cells. */
  readonly rows: readonly number[];
}

/**
 * The rows that name another row of the table as theirs ("Parent task"): sub-tasks of a deal, and no deals. Null where no column does so.
 *
 * @example rowsOfParents({ values: [["Name", "Parent task"], ["Roll", ""], ["Call", "Roll"]] }, { headerAt: 0, headers: ["Name", "Parent task"] }).rows // [2]
 */
export function rowsOfParents(
  { values }: Pick<CellTable, "values">,
  { headerAt, headers }: Pick<TableLayout, "headerAt" | "headers">,
): RowsOfParents | null {
  const at = headers.findIndex((header) => parents.test(fold(header)));
  const header = headers[at];
  if (header === undefined) return null;
  const rows: number[] = [];
  const sought = new Set<string>();
  for (let index = headerAt + 1; index < values.length; index++) {
    const cell = values[index]?.[at];
    if (isBlankName(cell)) continue;
    rows.push(index);
    sought.add(foldName(cellText(cell)));
  }
  if (rows.length === 0) return null;
  const met = new Set<string>();
  for (let index = headerAt + 1; index < values.length; index++) {
    (values[index] ?? []).forEach((cell, place) => {
      const name = place === at ? "" : foldName(cellText(cell));
      if (sought.has(name)) met.add(name);
    });
  }
  return met.size * 2 >= sought.size ? { header, rows } : null;
}
