import type { SheetCells, SheetRef, WorkbookPort } from "../../../core/port/port";
import { PortError } from "../../../core/port/port";
import type { WorkbookFile } from "../../files/WorkbookFile";
import { cellOf } from "../cellOf";
import { sheetIdAt } from "../sheetIds";

/** What can be asked of a file before the grid shows it. */
export type EarlySheets = Pick<WorkbookPort, "activeSheet" | "sheets" | "read" | "readOwn">;

/** The sheets of a file as the grid will give them, so that the review needs no grid. */
export function earlySheets(file: WorkbookFile, active: number): EarlySheets {
  const sheets = file.sheets.map((sheet, index) => ({ id: sheetIdAt(file, index), name: sheet.name }));
  const read = async (sheetId?: string): Promise<SheetCells> => {
    const index = sheetId === undefined ? active : sheets.findIndex(({ id }) => id === sheetId);
    const sheet = sheets[index];
    if (sheet === undefined) throw new PortError("missing-sheet", sheetId ?? "");
    return { ...sheet, tables: [], cells: cellsOf(file, index) };
  };
  return {
    activeSheet: async (): Promise<SheetRef> => sheets[active] ?? (await read()),
    sheets: async () => sheets,
    read,
    readOwn: async (key) => {
      const index = file.sheets.findIndex(({ own }) => own?.key === key);
      return index < 0 ? null : read(sheets[index]?.id);
    },
  };
}

function cellsOf(file: WorkbookFile, index: number): SheetCells["cells"] {
  const { cells, hiddenRows } = file.sheets[index] ?? {
    cells: { values: [], top: 1, left: 0 },
    hiddenRows: [],
  };
  const { values, formats: given, top, left, merges = [] } = cells;
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  const formats: string[][] = [];
  const rows = values.map((row, r) => {
    const [cellsOfRow, formatsOfRow]: [unknown[], string[]] = [[], []];
    for (let column = 0; column < width; column++) {
      const cell = cellOf(row[column], given?.[r]?.[column] ?? "", file.kind);
      cellsOfRow.push(cell === null ? null : cell.t === 3 ? cell.v === 1 : cell.v);
      formatsOfRow.push(cell?.s?.n.pattern ?? "");
    }
    formats.push(formatsOfRow);
    return cellsOfRow;
  });
  return { values: rows, formats, top, left, hiddenRows: hiddenRows.length, merges };
}
