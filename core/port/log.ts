import { logRowsIn, logSheet } from "./logSheet";
import type { WorkbookPort } from "./port";

/** Appends rows to the log sheet, which is made with its heading where it is not there. Throws PortError `name-taken`. */
export async function appendLog(
  port: WorkbookPort,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const { key, name, heading } = logSheet;
  const block = { at: "below" as const, rows: [heading, ...rows], heading: true, formats: [] };
  await port.writeOwn({ key, name, blocks: [block], charts: [] });
}

/** All rows of the log sheet below its heading, as they stand; empty where there is none. */
export async function readLogRows(port: WorkbookPort): Promise<readonly (readonly unknown[])[]> {
  const sheet = await port.readOwn(logSheet.key);
  return sheet === null ? [] : logRowsIn(sheet.cells);
}
