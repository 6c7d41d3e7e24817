import type { ColourRule } from "../../../core/colours/ColourRule";
import { readPipeline } from "../../../core/table/readPipeline";
import type { WorkbookFile, WorkbookSheet } from "../../files/WorkbookFile";
import { colouredCopy } from "../../files/xlsx/colouredCopy";
import { csvAsWorkbook } from "../../files/xlsx/csvAsWorkbook";
import { editedCopy } from "../../files/xlsx/editedCopy";
import { newWorkbook, sheetTitle } from "../../files/xlsx/newWorkbook";
import { sheetsInUse } from "../../files/xlsx/sheetsInUse";
import type { Changes } from "../changes/Changes";
import { typedText } from "../typedText";

interface SavedCopy {
  readonly bytes: Uint8Array;
  /** Sheets that were taken away and stay in it, since others call them by name. */
  readonly stayed: readonly string[];
}

/**
 * A file as it was opened, as a workbook with what was changed in it and with these colours. `rules` holds the rules of each sheet in
 * the file's order; sheets without any are left alone.
 *
 * @throws FileError
 */
export function savedCopy(
  file: WorkbookFile,
  bytes: Uint8Array,
  changes: Changes,
  rules: readonly (readonly ColourRule[])[],
): SavedCopy {
  const nameAt = (index: number) => {
    const name = file.sheets[index]?.name ?? "";
    return file.kind === "csv" ? sheetTitle(name) : name;
  };
  const [table] = file.sheets;
  const start = file.kind === "csv" && table ? csvBook(table) : bytes;
  const removed = changes.removed.map(nameAt);
  const stayed = sheetsInUse(start, file.name, removed);
  const edited = editedCopy(start, file.name, {
    sheets: changes.sheets.map(({ index, cells }) => ({ name: nameAt(index), cells })),
    added: changes.added,
    removed: removed.filter((name) => !stayed.includes(name)),
    marks: changes.sheets.flatMap(({ index, extents }) => {
      const own = file.sheets[index]?.own;
      return own === undefined ? [] : [{ key: own.key, extents, sheet: nameAt(index) }];
    }),
  });
  const coloured = file.sheets.reduce((copy, _, index) => {
    const wanted = rules[index] ?? [];
    return wanted.length === 0 ? copy : colouredCopy(copy, file.name, nameAt(index), wanted);
  }, edited);
  return { bytes: coloured, stayed };
}

/** A text file as a workbook: a pipeline with its money and days as such, any other table as the grid shows it. */
function csvBook(table: WorkbookSheet): Uint8Array {
  const reading = readPipeline(table.cells);
  if (reading.ok) return csvAsWorkbook(table, reading.pipeline);
  const rows = table.cells.values.map((row) =>
    row.map((cell) => {
      const text = String(cell ?? "");
      const typed = typedText(text);
      return typed?.format === "" ? typed.number : text;
    }),
  );
  return newWorkbook({ name: table.name, rows, formats: [], widths: [], headerRow: 1 });
}

/** The copy has the file's own name, so that this browser knows it again: "pipeline.csv" becomes "pipeline.xlsx". */
export function savedName(fileName: string): string {
  const ending = /\.xlsm$/i.test(fileName) ? ".xlsm" : ".xlsx";
  return `${fileName.replace(/\.[^.]*$/, "")}${ending}`;
}
