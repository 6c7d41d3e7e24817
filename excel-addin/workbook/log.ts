import { logSheet } from "../../core/port/logSheet";
import { readSheet } from "./cells";
import { inExcel } from "./inExcel";
import { findOwnSheet, guardOwnSheet, makeOwnSheet } from "./ownSheets";
import { writeRows } from "./writeRows";

/** Appends below whatever the user left on the sheet. */
export function appendLog(rows: readonly (readonly (string | number)[])[]): Promise<void> {
  return inExcel(
    async (context) => {
      const found = await findOwnSheet(context, logSheet.key);
      if (found) guardOwnSheet(found);
      const { sheet } = found ?? (await makeOwnSheet(context, logSheet.key, logSheet.name));
      const { cells } = await readSheet(context, sheet);
      const last = cells.values.length === 0 ? 0 : cells.top - 1 + cells.values.length;
      const heading = last === 0 ? [logSheet.heading] : [];
      await writeRows(context, sheet, last, 0, [...heading, ...rows]);
      if (found) return;
      sheet.getRange("A1:E1").format.font.bold = true;
      await context.sync();
    },
    { subject: logSheet.name, oneUndo: true },
  );
}

/** The rows below the heading's row 1, from column A on. */
export function readLog(): Promise<unknown[][]> {
  return inExcel(
    async (context) => {
      const found = await findOwnSheet(context, logSheet.key);
      if (!found) return [];
      const { top, left, values } = (await readSheet(context, found.sheet)).cells;
      return values
        .slice(Math.max(0, 2 - top))
        .map((row) => [...Array.from({ length: left }, () => ""), ...row]);
    },
    { subject: logSheet.name },
  );
}
