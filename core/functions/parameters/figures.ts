import { cellText } from "../../cells/cellText";
import { errorText } from "../../cells/errorText";
import { isBlank } from "../../cells/isBlank";
import { isBlankName } from "../../table/names/isBlankName";
import { CellRefusal } from "../CellProblem";
import { cellAt } from "./Column";
import { numberOf } from "./numbers";
import { columnParameter, type RequiredColumn } from "./Parameter";

/**
 * The text of each row, whatever comes again; null where it names nothing.
 *
 * @example labels().readColumn("labels", { rows: [["Weber"], [""]], at: 0 }, { first: 0, end: 2 }).value // ["Weber", null]
 */
export function labels(): RequiredColumn<readonly (string | null)[]> {
  return columnParameter("names", null, (_, column, { first, end }) => {
    const value = Array.from({ length: end - first }, (_, row) => {
      const cell = cellAt(column, first + row);
      return isBlankName(cell) ? null : cellText(cell);
    });
    return { value, keeps: (row) => value[row] !== null };
  });
}

/**
 * A number a row that counts, 0 where it is blank. What is no number is refused.
 *
 * @example figures().readColumn("hours", { rows: [["2,5"], [""]], at: 0 }, { first: 0, end: 2, counts: null }).value // [2.5, 0]
 */
export function figures(): RequiredColumn<Float64Array> {
  return columnParameter("figures", null, (parameter, column, { first, end, counts }) => {
    const value = Float64Array.from({ length: end - first }, (_, row) => {
      if (counts?.(row) === false) return Number.NaN;
      const cell = cellAt(column, first + row);
      const error = errorText(cell);
      if (error !== null) throw new CellRefusal("#VALUE!", { code: "error-argument", parameter, error });
      return isBlank(cell) ? 0 : numberOf(parameter, cell, 0);
    });
    return { value };
  });
}
