import { typesColumn } from "../../table/customerTypes/typesColumn";
import { CustomerType } from "../../table/Pipeline";
import { CellRefusal } from "../CellProblem";
import { cellAt } from "./Column";
import { type NamesColumn, namesOf } from "./names";
import { columnParameter, type RequiredColumn } from "./Parameter";
import { rawColumn } from "./rawColumn";
import { refuseErrors } from "./refuseErrors";

/** The words of a column of customer types. */
export interface TypesOfRows extends NamesColumn {
  /** Whom each word speaks of. */
  readonly meanings: readonly CustomerType[];
}

/**
 * A column of customer types, whose words may be yes and no where the range has its header ("Existing customer?"). Where it marks one side alone, the blank
 * cells of rows that count by their stage are the other; without stages nobody can tell them from rows that are empty, and they are refused.
 *
 * @example types().readColumn("types", { rows: [["New customer"], ["Yes"], ["No"]], at: 0 }, { header: 0, first: 1, end: 3, counts: null }).value.meanings // [CustomerType.new, CustomerType.current]
 */
export function types(): RequiredColumn<TypesOfRows> {
  return columnParameter("names", ["customerType"], (parameter, column, rows) => {
    const raw = rawColumn(column, rows);
    refuseErrors(parameter, raw, rows);
    const header = cellAt(column, rows.header);
    const { words, meanings, blank } = typesColumn(raw, typeof header === "string" ? header : "");
    const isMarked = blank !== CustomerType.unknown && words.codes.includes(-1);
    if (!isMarked) {
      const read = namesOf(parameter, words, rows);
      return { ...read, value: { ...read.value, meanings } };
    }
    if (rows.counts === null) throw new CellRefusal("#N/A", { code: "blank-answers", parameter });
    const codes = words.codes.map((code) => (code === -1 ? words.names.length : code));
    const read = namesOf(parameter, { names: [...words.names, ""], codes }, rows);
    return { ...read, value: { ...read.value, meanings: [...meanings, blank] } };
  });
}
