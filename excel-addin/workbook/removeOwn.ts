import { PortError } from "../../core/port/port";
import { inExcel } from "./inExcel";
import { oneAtATime } from "./oneAtATime";
import { findOwnSheet } from "./ownSheets";

/** Takes a sheet of ours away; another one becomes active where it was. False where there is none. */
export function removeOwn(key: string): Promise<boolean> {
  return oneAtATime(() =>
    inExcel(
      async (context) => {
        const found = await findOwnSheet(context, key);
        if (found === undefined) return false;
        guard(found.sheet);
        found.sheet.delete();
        await context.sync();
        return true;
      },
      { subject: key },
    ),
  );
}

/** Takes rows (from 1) of a sheet of ours away; what stands below moves up. */
export function removeOwnRows(key: string, from: number, count: number): Promise<void> {
  return oneAtATime(() =>
    inExcel(
      async (context) => {
        const found = await findOwnSheet(context, key);
        if (found === undefined) throw new PortError("missing-sheet", key);
        guard(found.sheet);
        found.sheet.getRange(`${from}:${from + count - 1}`).delete("Up");
        await context.sync();
      },
      { subject: key },
    ),
  );
}

function guard(sheet: Excel.Worksheet): void {
  if (sheet.protection.protected) throw new PortError("protected-sheet", sheet.name);
}
