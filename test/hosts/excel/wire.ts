import type { SheetMessage } from "./model/Workbook";

/** The numbers by which Excel's client knows the events of a workbook's worksheets. */
export const wireNumber: Readonly<Record<SheetMessage["kind"], number>> = { changed: 10, activated: 11 };

/** An event in the words of the wire. */
export function wireText(message: SheetMessage): string {
  const { worksheetId } = message;
  if (message.kind === "activated") return JSON.stringify({ worksheetId, type: "WorksheetActivated" });
  const { address, triggerSource } = message;
  return JSON.stringify({
    worksheetId,
    address,
    triggerSource,
    changeType: "RangeEdited",
    source: "Local",
    type: "WorksheetChanged",
  });
}
