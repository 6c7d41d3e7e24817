import { parseRange, rangeAddress } from "../../core/cells/a1";
import type { ColourRule } from "../../core/colours/ColourRule";
import { isOurRule } from "../../core/colours/marker";
import { logSheet } from "../../core/port/logSheet";
import { planReport } from "../../core/port/planReport";
import {
  type FormulaCell,
  type HeaderMark,
  PortError,
  type SheetCells,
  type SheetRef,
  type WorkbookPort,
} from "../../core/port/port";
import type { ReportSheet } from "../../core/port/ReportSheet";
import type { ListedRule } from "./WorkbookControl";

interface Formula {
  readonly text: string;
  readonly spill: string;
}

/** One sheet of a MemoryWorkbook; tests read and change it freely. */
export interface MemorySheet {
  readonly id: string;
  name: string;
  kind: "worksheet" | "chart";
  isProtected: boolean;
  hiddenRows: number;
  tables: readonly { readonly name: string; readonly range: string }[];
  /** What the cells show, from A1 on. */
  cells: unknown[][];
  /** By A1 address. */
  readonly formulas: Map<string, Formula>;
  /** Conditional formats, the user's and ours, in order. */
  rules: ListedRule[];
  /** The key of a report of ours. */
  reportKey: string | null;
  /** The cells that the report took when it was last written. */
  reportExtents: readonly string[];
}

interface Options {
  /** What a formula shows; without it a formula shows "". */
  calculate?: (formula: string, sheet: MemorySheet) => unknown;
  /** Longest text of settings that the document takes. */
  settingsLimit?: number;
}

type Method = Exclude<keyof WorkbookPort, "host" | "onEdit">;

/**
 * A workbook in memory behind the port, for tests and development. It refuses what the real hosts refuse (missing, protected
 * and chart sheets, a moved header, a filled cell, a taken name). It does not calculate beyond `calculate`, has no undo,
 * and tells edits at once where a real host waits for a pause.
 */
export class MemoryWorkbook implements WorkbookPort {
  readonly host = "local";
  readonly workSheets: MemorySheet[] = [];
  settings: string | null = null;
  /** The selected rows of the last `selectRows`, or the row of the selected cell. */
  selection: { sheetId: string; rows: readonly number[]; address: string } | null = null;
  /** The user is typing into a cell: every write is refused. */
  editing = false;
  /** Calls so far, by method. */
  readonly calls = new Map<Method, number>();
  readonly #listeners = new Set<(sheetId: string) => void>();
  readonly #faults = new Map<Method, PortError>();
  readonly #gates = new Map<Method, Promise<void>>();
  #active = "";

  constructor(private readonly options: Options = {}) {}

  // What a test does to the workbook.

  add(
    name: string,
    cells: unknown[][],
    change: Partial<Omit<MemorySheet, "id" | "formulas" | "reportExtents">> = {},
  ): MemorySheet {
    const sheet: MemorySheet = {
      id: `sheet-${this.workSheets.length + 1}`,
      name,
      kind: "worksheet",
      isProtected: false,
      hiddenRows: 0,
      tables: [],
      cells: cells.map((row) => [...row]),
      formulas: new Map(),
      rules: [],
      reportKey: null,
      reportExtents: [],
      ...change,
    };
    this.workSheets.push(sheet);
    if (this.workSheets.length === 1) this.activate(sheet.id);
    return sheet;
  }

  activate(sheetId: string): void {
    this.#active = sheetId;
    this.selection = { sheetId, rows: [1], address: "A1" };
  }

  /** The user selects one cell. */
  selectCell(sheetId: string, address: string): void {
    this.#active = sheetId;
    this.selection = { sheetId, rows: [cellAt(address).row], address };
  }

  /** The user types values from a cell on; listeners hear of it. */
  edit(sheetId: string, address: string, rows: readonly (readonly unknown[])[]): void {
    this.#put(this.#sheet(sheetId), address, rows);
    for (const listener of this.#listeners) listener(sheetId);
  }

  /** The next call of a method is refused. */
  failNext(method: Method, fault: PortError): void {
    this.#faults.set(method, fault);
  }

  /** The next call of a method waits until the returned function is called; with a fault it is then refused. */
  hold(method: Method, fault?: PortError): () => void {
    let release = () => {};
    const gate = new Promise<void>((resolve, reject) => {
      release = fault === undefined ? resolve : () => reject(fault);
    });
    this.#gates.set(method, gate);
    return () => release();
  }

  // The port.

  async activeSheet(): Promise<SheetRef> {
    await this.#enter("activeSheet");
    return ref(this.#worksheet(this.#active));
  }

  async sheets(): Promise<readonly SheetRef[]> {
    await this.#enter("sheets");
    return this.workSheets.filter((sheet) => sheet.kind === "worksheet").map(ref);
  }

  async read(sheetId?: string): Promise<SheetCells> {
    const sheet = this.#worksheet(sheetId ?? this.#active);
    // A host answers with the cells as they were when it was asked.
    const answer = usedCells(sheet);
    await this.#enter("read");
    return answer;
  }

  async selectedRow(): Promise<{ readonly sheetId: string; readonly row: number }> {
    await this.#enter("selectedRow");
    const { sheetId, rows } = this.#selected();
    return { sheetId, row: rows[0] ?? 1 };
  }

  async selectRows(sheetId: string, rows: readonly number[]): Promise<void> {
    await this.#enter("selectRows");
    const sheet = this.#worksheet(sheetId);
    this.#active = sheet.id;
    this.selection = { sheetId, rows: [...rows], address: `A${rows[0] ?? 1}` };
  }

  async colour(sheetId: string, rules: readonly ColourRule[], mark: HeaderMark): Promise<void> {
    await this.#enter("colour");
    const sheet = this.#writable(sheetId);
    const header = sheet.cells[mark.row - 1] ?? [];
    const stands = mark.headers.every(
      (text, index) => String(header[mark.left + index] ?? "").trim() === text.trim(),
    );
    if (!stands) throw new PortError("sheet-changed", sheet.name);
    const foreign = sheet.rules.filter((rule) => !isOurRule(rule.formula));
    sheet.rules = [...foreign, ...rules.map(({ range, formula, fill }) => ({ range, formula, fill }))];
  }

  async clearColours(sheetId: string): Promise<number> {
    await this.#enter("clearColours");
    const sheet = this.#writable(sheetId);
    const foreign = sheet.rules.filter((rule) => !isOurRule(rule.formula));
    const count = sheet.rules.length - foreign.length;
    sheet.rules = foreign;
    return count;
  }

  async insertFormula(sheetId: string, formula: string, address?: string): Promise<string> {
    await this.#enter("insertFormula");
    const sheet = this.#writable(sheetId);
    const target = address ?? this.#selected().address;
    const { row, column } = cellAt(target);
    if (!blank(sheet.cells[row - 1]?.[column])) throw new PortError("cell-not-empty", target);
    this.#calculate(sheet, target, formula);
    return target;
  }

  async ourFormulas(sheetId: string): Promise<readonly FormulaCell[]> {
    await this.#enter("ourFormulas");
    const sheet = this.#worksheet(sheetId);
    return [...sheet.formulas]
      .filter(([, { text }]) => /FUNNEL_/i.test(text))
      .map(([address, { text, spill }]) => {
        const { row, column } = cellAt(address);
        return { address, formula: text, value: sheet.cells[row - 1]?.[column], spill };
      });
  }

  async rewriteFormulas(
    sheetId: string,
    formulas: readonly { readonly address: string; readonly formula: string }[],
  ): Promise<void> {
    await this.#enter("rewriteFormulas");
    const sheet = this.#writable(sheetId);
    for (const { address, formula } of formulas) {
      if (!sheet.formulas.has(address)) throw new PortError("sheet-changed", address);
      this.#calculate(sheet, address, formula);
    }
  }

  async freezeFormulas(sheetId: string, addresses: readonly string[]): Promise<void> {
    await this.#enter("freezeFormulas");
    const sheet = this.#writable(sheetId);
    for (const address of addresses) sheet.formulas.delete(address);
  }

  async writeReport(report: ReportSheet): Promise<SheetRef> {
    await this.#enter("writeReport");
    return ref(this.#writeReport(report.key, report.name, report));
  }

  async readReport(key: string): Promise<SheetCells | null> {
    await this.#enter("readReport");
    const sheet = this.workSheets.find((one) => one.reportKey === key);
    return sheet === undefined ? null : usedCells(sheet);
  }

  async loadSettings(): Promise<string | null> {
    await this.#enter("loadSettings");
    return this.settings;
  }

  async saveSettings(text: string): Promise<void> {
    await this.#enter("saveSettings");
    const limit = this.options.settingsLimit ?? Number.POSITIVE_INFINITY;
    if (text.length > limit)
      throw new PortError("settings-too-large", `${text.length} of ${limit} characters`);
    this.settings = text;
  }

  async appendLog(rows: readonly (readonly (string | number)[])[]): Promise<void> {
    await this.#enter("appendLog");
    const sheet =
      this.workSheets.find((one) => one.reportKey === logSheet.key) ??
      this.#writeReport(logSheet.key, logSheet.name, {
        blocks: [{ at: "A1", rows: [logSheet.heading], heading: true, formats: [] }],
      });
    this.#put(this.#writable(sheet.id), `A${sheet.cells.length + 1}`, rows);
  }

  async readLog(): Promise<readonly (readonly unknown[])[]> {
    await this.#enter("readLog");
    return this.workSheets.find((one) => one.reportKey === logSheet.key)?.cells.slice(1) ?? [];
  }

  onEdit(listener: (sheetId: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  // Inside.

  async #enter(method: Method): Promise<void> {
    this.calls.set(method, (this.calls.get(method) ?? 0) + 1);
    const gate = this.#gates.get(method);
    this.#gates.delete(method);
    await gate;
    const fault = this.#faults.get(method);
    this.#faults.delete(method);
    if (fault !== undefined) throw fault;
  }

  #selected() {
    if (this.selection === null) throw new PortError("missing-sheet", "");
    return this.selection;
  }

  #sheet(sheetId: string): MemorySheet {
    const sheet = this.workSheets.find((one) => one.id === sheetId);
    if (sheet === undefined) throw new PortError("missing-sheet", sheetId);
    return sheet;
  }

  #worksheet(sheetId: string): MemorySheet {
    const sheet = this.#sheet(sheetId);
    if (sheet.kind !== "worksheet") throw new PortError("not-a-worksheet", sheet.name);
    return sheet;
  }

  #writable(sheetId: string): MemorySheet {
    const sheet = this.#worksheet(sheetId);
    if (this.editing) throw new PortError("edit-mode", sheet.name);
    if (sheet.isProtected) throw new PortError("protected-sheet", sheet.name);
    return sheet;
  }

  #put(sheet: MemorySheet, address: string, rows: readonly (readonly unknown[])[]): void {
    const start = cellAt(address);
    rows.forEach((row, r) => {
      const index = start.row - 1 + r;
      while (sheet.cells.length <= index) sheet.cells.push([]);
      const line = sheet.cells[index] ?? [];
      row.forEach((value, c) => {
        while (line.length < start.column + c) line.push("");
        line[start.column + c] = value;
      });
    });
  }

  #calculate(sheet: MemorySheet, address: string, formula: string): void {
    const value = this.options.calculate?.(formula, sheet) ?? "";
    const rows: readonly (readonly unknown[])[] = Array.isArray(value) ? value : [[value]];
    this.#put(sheet, address, rows);
    const { row, column } = cellAt(address);
    const spill = rangeAddress({
      top: row,
      left: column,
      bottom: row + rows.length - 1,
      right: column + (rows[0]?.length ?? 1) - 1,
    });
    sheet.formulas.set(address, { text: formula, spill });
  }

  #writeReport(key: string, name: string, { blocks }: Pick<ReportSheet, "blocks">): MemorySheet {
    const known = this.workSheets.find((one) => one.reportKey === key);
    if (known === undefined && this.workSheets.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
      throw new PortError("name-taken", name);
    }
    const sheet = this.#writable((known ?? this.add(name, [], { reportKey: key })).id);
    const isFilled = (row: number, column: number) => !blank(sheet.cells[row - 1]?.[column]);
    const { extents, conflict } = planReport(blocks, sheet.reportExtents, isFilled);
    if (conflict !== null) throw new PortError("cell-not-empty", conflict);
    for (const extent of sheet.reportExtents) this.#put(sheet, extent, emptied(extent));
    for (const block of blocks) this.#put(sheet, block.at, block.rows);
    sheet.reportExtents = extents;
    return sheet;
  }
}

function cellAt(address: string): { row: number; column: number } {
  const range = parseRange(address);
  if (range === null) throw new PortError("host", address);
  return { row: range.top, column: range.left };
}

function emptied(extent: string): string[][] {
  const range = parseRange(extent);
  if (range === null) return [];
  const { top, bottom, left, right } = range;
  return Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => ""));
}

function ref({ id, name }: MemorySheet): SheetRef {
  return { id, name };
}

function blank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

/** The smallest rectangle that holds every filled cell, padded with "". */
function usedCells(sheet: MemorySheet): SheetCells {
  let [top, bottom, left, right] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
  sheet.cells.forEach((row, r) => {
    row.forEach((value, c) => {
      if (blank(value)) return;
      top = Math.min(top, r);
      bottom = r;
      left = Math.min(left, c);
      right = Math.max(right, c);
    });
  });
  const values =
    bottom < 0
      ? []
      : sheet.cells
          .slice(top, bottom + 1)
          .map((row) => Array.from({ length: right - left + 1 }, (_, c) => row[left + c] ?? ""));
  return {
    ...ref(sheet),
    tables: sheet.tables,
    cells: {
      values,
      top: bottom < 0 ? 1 : top + 1,
      left: bottom < 0 ? 0 : left,
      hiddenRows: sheet.hiddenRows,
    },
  };
}
