import { isZip } from "../../files/isZip";
import type { WorkbookFile } from "../../files/WorkbookFile";
import { readXlsx } from "../../files/xlsx/readXlsx";
import { bringBehind } from "../bringBehind";

/**
 * Opens a small file in the page itself.
 *
 * @throws FileError as `openWorkbookFile` does
 */
export async function openInPage(bytes: Uint8Array, name: string): Promise<WorkbookFile> {
  // The sample is a workbook, and the first verdict waits for nothing but what reads one.
  if (isZip(bytes)) return readXlsx(bytes, name, {});
  const { openWorkbookFile } = await bringBehind();
  return openWorkbookFile(bytes, name);
}
