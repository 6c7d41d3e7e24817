import { extname } from "node:path";
import Papa from "papaparse";
import { jsonText } from "../../core/cells/jsonText";
import { parquetOf } from "../../warehouse/parquetOf";
import type { Context } from "./Context";
import { refuseExisting, writeNewFile } from "./newFile";
import type { Cell } from "./report/groupRows";
import { tell } from "./terminal/tell";
import { UsageError } from "./UsageError";

type Rows = readonly Readonly<Record<string, Cell>>[];

const writers: Readonly<Record<string, (rows: Rows) => Uint8Array | Promise<Uint8Array>>> = {
  ".csv": (rows) =>
    new TextEncoder().encode(`${Papa.unparse([...rows], { newline: "\n", escapeFormulae: true })}\n`),
  ".json": (rows) => new TextEncoder().encode(`${jsonText(rows, "  ")}\n`),
  ".parquet": parquetOf,
};

/** Refuses, before any work is done, a file of another kind, and one that is there. @throws UsageError */
export function checkOut(out: string): void {
  if (!(extname(out).toLowerCase() in writers))
    throw new UsageError(({ commandLine }) => commandLine.warehouse.outEnding(out));
  refuseExisting(out);
}

/** Writes rows whole or not at all, and tells on standard error that they are there. */
export async function writeRows(out: string, rows: Rows, context: Context): Promise<void> {
  const bytes = await writers[extname(out).toLowerCase()]?.(rows);
  writeNewFile(out, bytes ?? new Uint8Array(0));
  tell(context, context.words.commandLine.warehouse.written(out));
}
