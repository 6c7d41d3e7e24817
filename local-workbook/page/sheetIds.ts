import type { WorkbookFile } from "../files/WorkbookFile";

/** The id tells our sheets from the user's, whatever they are renamed to. */
export const ownId = (key: string) => `funnel-balance-${key}`;

/** The key of a sheet of ours; null for one of the user's. */
export function keyOfId(id: string): string | null {
  return id.startsWith(ownId("")) ? id.slice(ownId("").length) : null;
}

/** The grid's id of the file's sheet at this place, from 0. */
export function sheetIdAt({ sheets }: Pick<WorkbookFile, "sheets">, index: number): string {
  const own = sheets[index]?.own;
  return own === undefined ? `sheet-${index + 1}` : ownId(own.key);
}
