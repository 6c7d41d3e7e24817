import type { CellTable } from "../../cells/CellTable";
import { isBlank } from "../../cells/isBlank";
import type { CellsParameter } from "./Parameter";

/**
 * A whole table as cells. Blank rows at its end cost nothing; a row of nothing but zeros is blank too, since some hosts hand empty
 * cells over as 0.
 *
 * @example table().readCells("table", [["Product"], ["Sensors"], [""]]).values // [["Product"], ["Sensors"]]
 */
export function table(): CellsParameter<CellTable> {
  return {
    info: { kind: "range", optional: false, source: "table" },
    readCells: (_, rows = []) => {
      let end = rows.length;
      while (end > 0 && rows[end - 1]?.every(isBlank)) end--;
      const values = rows.slice(0, end).map((row) => (row.every(isBlank) ? [] : row));
      return { values, top: 1, left: 0 };
    },
  };
}
