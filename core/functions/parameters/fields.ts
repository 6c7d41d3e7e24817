import { cellText } from "../../cells/cellText";
import type { ProfileField } from "../../customers/profile/ProfileField";
import { CellRefusal } from "../CellProblem";
import { columnParameter, type RequiredColumn } from "./Parameter";

/** Columns of attributes side by side with their header row, which is refused where there is none. */
export const fields = (): RequiredColumn<readonly ProfileField[]> => ({
  ...columnParameter("names", null, (_, { rows }, { header, first, end }) => {
    if (header < 0) throw new CellRefusal("#VALUE!", { code: "no-fields" });
    const data = rows.slice(first, end);
    const headers = (rows[header] ?? []).map(cellText);
    return { value: headers.map((name, column) => ({ name, cells: data.map((row) => row[column]) })) };
  }),
  isWide: true,
});
