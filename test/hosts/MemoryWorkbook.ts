import { rangeAddress } from "../../core/cells/a1";
import type { ColourRule } from "../../core/colours/ColourRule";
import { isOurRule } from "../../core/colours/marker";
import { changingColumns } from "../../core/formulas/changingColumns";
import { shareFormat } from "../../core/formulas/givesShare";
import { ourCalls } from "../../core/formulas/ourCalls";
import { blockRange } from "../../core/port/blockRange";
import { blockStyles } from "../../core/port/blockStyles";
import { guardHeader } from "../../core/port/guardHeader";
import { planOwnSheet } from "../../core/port/planOwnSheet";
import {
  type FormulaCell,
  type HeaderMark,
  PortError,
  plainCapabilities,
  type ReadProgress,
  type SelectedCell,
  type SheetCells,
  type SheetRef,
  type WorkbookPort,
} from "../../core/port/port";
import type { OwnSheet, ReportBlock } from "../../core/port/ReportSheet";
import type { MemorySheet } from "./MemorySheet";
import {
  addressesIn,
  addressOf,
  blank,
  cellAt,
  emptied,
  formulasOf,
  laidOut,
  ref,
  usedCells,
} from "./memoryCells";

interface Options {
  /** What a formula shows; without it a formula shows "". */
  calculate?: (formula: string, sheet: MemorySheet) => unknown;
  /** Longest text that the document keeps. */
  textLimit?: number;
  /** How long a sheet must be left alone until an edit is told; at once where it is not given. */
  quietMilliseconds?: number;
  /** Formulas of ours may not read cells that change by themselves, as in Google Sheets. */
  refusesChangingCells?: boolean;
  /** What passes between two parts of a large sheet, as a call to a host does. */
  turn?: () => Promise<void>;
}

type Method = Exclude<keyof WorkbookPort, "capabilities" | "changingColumns" | "onEdit" | "onActivate">;

const rowsAPart = 5000;

/**
 * A workbook in memory behind the port, for tests and development: the contract's first client. It refuses what the real hosts refuse
 * (missing, protected and chart sheets, a moved header, a filled cell, a taken name). It does not calculate beyond `calculate` and has
 * no undo.
 */
export class MemoryWorkbook implements WorkbookPort {
  readonly capabilities = plainCapabilities;
  workSheets: MemorySheet[] = [];
  readonly texts = new Map<string, string>();
  /** The selected rows of the last `selectRows`, or the row of the selected cell. */
  selection: { sheetId: string; rows: readonly number[]; address: string } | null = null;
  /** The user is typing into a cell: every write is refused. */
  editing = false;
  /** What the host says to every write; "" where it works. */
  broken = "";
  /** Calls so far, by method. */
  readonly calls = new Map<Method, number>();
  readonly #listeners = new Set<(sheetId: string) => void>();
  readonly #activationListeners = new Set<(sheetId: string) => void>();
  readonly #faults = new Map<Method, PortError>();
  readonly #gates = new Map<Method, Promise<void>>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  #active = "";
  #added = 0;

  readonly changingColumns?: NonNullable<WorkbookPort["changingColumns"]>;

  constructor(private readonly options: Options = {}) {
    if (options.refusesChangingCells)
      this.changingColumns = async (sheetId, fromRow) =>
        changingColumns(this.workSheets.map(formulasOf), this.sheet(sheetId).name, fromRow);
  }

  get settings(): string | null {
    return this.texts.get("settings") ?? null;
  }

  set settings(text: string | null) {
    if (text === null) this.texts.delete("settings");
    else this.texts.set("settings", text);
  }

  // What a test does to the workbook.

  add(
    name: string,
    cells: unknown[][],
    change: Partial<Omit<MemorySheet, "id" | "formulas" | "formats" | "styles">> = {},
  ): MemorySheet {
    this.#added += 1;
    const sheet: MemorySheet = {
      id: `sheet-${this.#added}`,
      name,
      kind: "worksheet",
      isProtected: false,
      hiddenRows: 0,
      merges: [],
      tables: [],
      cells: cells.map((row) => [...row]),
      formulas: new Map(),
      rules: [],
      formats: new Map(),
      styles: new Map(),
      layout: null,
      own: null,
      ...change,
    };
    this.workSheets.push(sheet);
    if (this.workSheets.length === 1) this.activate(sheet.id);
    return sheet;
  }

  activate(sheetId: string): void {
    this.selection = { sheetId, rows: [1], address: "A1" };
    this.#goTo(sheetId);
  }

  /** The user selects one cell. */
  selectCell(sheetId: string, address: string): void {
    this.#goTo(sheetId);
    this.selection = { sheetId, rows: [cellAt(address).row], address };
  }

  /** The user types values from a cell on; listeners hear of it. */
  edit(sheetId: string, address: string, rows: readonly (readonly unknown[])[]): void {
    this.#put(this.sheet(sheetId), address, rows);
    this.#tellEdit(sheetId);
  }

  /** The user types a formula; listeners hear of it. */
  editFormula(sheetId: string, address: string, formula: string): void {
    this.#calculate(this.sheet(sheetId), address, formula);
    this.#tellEdit(sheetId);
  }

  sheet(sheetId: string): MemorySheet {
    const sheet = this.workSheets.find((one) => one.id === sheetId);
    if (sheet === undefined) throw new PortError("missing-sheet", sheetId);
    return sheet;
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

  async read(sheetId?: string, onPart: ReadProgress = () => {}): Promise<SheetCells> {
    const sheet = this.#worksheet(sheetId ?? this.#active);
    // A host answers with the cells as they were when it was asked.
    const answer = usedCells(sheet);
    await this.#enter("read");
    const rows = answer.cells.values.length;
    for (let read = rowsAPart; read < rows + rowsAPart; read += rowsAPart) {
      await this.options.turn?.();
      onPart(Math.min(read, rows), rows);
    }
    return answer;
  }

  async selectedCell(): Promise<SelectedCell> {
    await this.#enter("selectedCell");
    const { sheetId, address } = this.#selected();
    const { row, column } = cellAt(address);
    return { sheetId, row, column, grid: { rows: 1_048_576, columns: 16_384 } };
  }

  async selectRows(sheetId: string, rows: readonly number[]): Promise<void> {
    await this.#enter("selectRows");
    const sheet = this.#worksheet(sheetId);
    if (rows.length === 0) return;
    this.#goTo(sheet.id);
    this.selection = { sheetId, rows: [...rows], address: `A${rows[0]}` };
  }

  async colour(sheetId: string, rules: readonly ColourRule[], mark: HeaderMark): Promise<void> {
    await this.#enter("colour");
    const sheet = this.#writable(sheetId);
    guardHeader(mark, sheet.name, ({ row, left }) => sheet.cells[row - 1]?.slice(left) ?? []);
    const foreign = sheet.rules.filter((rule) => !isOurRule(rule.formula));
    sheet.rules = [...foreign, ...rules.map(({ range, formula, fill }) => ({ range, formula, fill }))];
  }

  async clearColours(sheetId: string): Promise<number> {
    await this.#enter("clearColours");
    const { rules } = this.#worksheet(sheetId);
    const foreign = rules.filter((rule) => !isOurRule(rule.formula));
    if (foreign.length < rules.length) this.#writable(sheetId).rules = foreign;
    return rules.length - foreign.length;
  }

  async insertFormula(sheetId: string, formula: string, address?: string): Promise<string> {
    await this.#enter("insertFormula");
    const sheet = this.#writable(sheetId);
    const { row, column } = cellAt(address ?? this.#selected().address);
    const target = addressOf(row, column);
    if (!blank(sheet.cells[row - 1]?.[column])) throw new PortError("cell-not-empty", target);
    this.#calculate(sheet, target, formula);
    return target;
  }

  async showAsPercent(sheetId: string, address: string): Promise<void> {
    const { formats } = this.#writable(sheetId);
    if (!formats.has(address)) formats.set(address, shareFormat);
  }

  async ourFormulas(sheetId: string): Promise<readonly FormulaCell[]> {
    await this.#enter("ourFormulas");
    const sheet = this.#worksheet(sheetId);
    return [...sheet.formulas]
      .filter(([, { text }]) => ourCalls(text).length > 0)
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
    const addresses = formulas.map(({ address }) => address);
    const sheet = this.#holdingOurs(sheetId, addresses);
    for (const { address, formula } of formulas) this.#calculate(sheet, address, formula);
  }

  async freezeFormulas(sheetId: string, addresses: readonly string[]): Promise<void> {
    await this.#enter("freezeFormulas");
    const sheet = this.#holdingOurs(sheetId, addresses);
    for (const address of addresses) sheet.formulas.delete(address);
  }

  async removeFormulas(sheetId: string, addresses: readonly string[]): Promise<void> {
    await this.#enter("removeFormulas");
    const sheet = this.#holdingOurs(sheetId, addresses);
    for (const address of addresses) {
      const spill = sheet.formulas.get(address)?.spill ?? address;
      this.#put(sheet, spill, emptied(spill));
      sheet.formulas.delete(address);
    }
  }

  async writeOwn(own: OwnSheet): Promise<SheetRef> {
    await this.#enter("writeOwn");
    const { key, name } = own;
    const known = this.workSheets.find((one) => one.own?.key === key);
    if (known === undefined && this.workSheets.some((one) => one.name.toLowerCase() === name.toLowerCase()))
      throw new PortError("name-taken", name);
    if (this.editing) throw new PortError("edit-mode", name);
    const sheet = this.#writable((known ?? this.add(name, [], { own: { key, extents: [] } })).id);
    const plan = planOwnSheet(own, { ...usedCells(sheet), extents: sheet.own?.extents ?? [] });
    for (const extent of plan.clear) {
      this.#put(sheet, extent, emptied(extent));
      if (own.layout) for (const address of addressesIn(extent)) sheet.styles.delete(address);
    }
    if (own.layout) sheet.layout = laidOut(sheet.layout, own.layout);
    for (const block of plan.blocks) this.#putBlock(sheet, block);
    sheet.own = { key, extents: plan.extents };
    return ref(sheet);
  }

  async readOwn(key: string): Promise<SheetCells | null> {
    await this.#enter("readOwn");
    const sheet = this.workSheets.find((one) => one.own?.key === key);
    return sheet === undefined ? null : usedCells(sheet);
  }

  async removeOwn(key: string): Promise<boolean> {
    await this.#enter("removeOwn");
    const sheet = this.workSheets.find((one) => one.own?.key === key);
    if (sheet === undefined) return false;
    this.#writable(sheet.id);
    this.workSheets = this.workSheets.filter((one) => one !== sheet);
    const [first] = this.workSheets;
    if (this.#active === sheet.id && first !== undefined) this.activate(first.id);
    return true;
  }

  async removeOwnRows(key: string, from: number, count: number): Promise<void> {
    await this.#enter("removeOwnRows");
    const sheet = this.workSheets.find((one) => one.own?.key === key);
    if (sheet === undefined) throw new PortError("missing-sheet", key);
    this.#writable(sheet.id).cells.splice(from - 1, count);
  }

  async readText(key: string): Promise<string | null> {
    await this.#enter("readText");
    return this.texts.get(key) ?? null;
  }

  async keepText(key: string, text: string, standing?: string | null): Promise<boolean> {
    await this.#enter("keepText");
    if (standing !== undefined && standing !== (this.texts.get(key) ?? null)) return false;
    const limit = this.options.textLimit ?? Number.POSITIVE_INFINITY;
    if (text.length > limit)
      throw new PortError("settings-too-large", `${text.length} of ${limit} characters`);
    this.texts.set(key, text);
    return true;
  }

  onEdit(listener: (sheetId: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onActivate(listener: (sheetId: string) => void): () => void {
    this.#activationListeners.add(listener);
    return () => this.#activationListeners.delete(listener);
  }

  // Inside.

  #goTo(sheetId: string): void {
    if (this.#active === sheetId) return;
    this.#active = sheetId;
    for (const listener of this.#activationListeners) listener(sheetId);
  }

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

  #tellEdit(sheetId: string): void {
    const tell = () => {
      for (const listener of this.#listeners) listener(sheetId);
    };
    const { quietMilliseconds } = this.options;
    clearTimeout(this.#waiting.get(sheetId));
    if (quietMilliseconds === undefined) tell();
    else this.#waiting.set(sheetId, setTimeout(tell, quietMilliseconds));
  }

  #worksheet(sheetId: string): MemorySheet {
    const sheet = this.sheet(sheetId);
    if (sheet.kind !== "worksheet") throw new PortError("not-a-worksheet", sheet.name);
    return sheet;
  }

  #writable(sheetId: string): MemorySheet {
    const sheet = this.#worksheet(sheetId);
    if (this.broken !== "") throw new PortError("host", this.broken);
    if (this.editing) throw new PortError("edit-mode", sheet.name);
    if (sheet.isProtected) throw new PortError("protected-sheet", sheet.name);
    return sheet;
  }

  #holdingOurs(sheetId: string, addresses: readonly string[]): MemorySheet {
    const sheet = this.#writable(sheetId);
    const foreign = addresses.find(
      (address) => ourCalls(sheet.formulas.get(address)?.text ?? "").length === 0,
    );
    if (foreign !== undefined) throw new PortError("sheet-changed", foreign);
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
    const former = sheet.formulas.get(address);
    if (former !== undefined) this.#put(sheet, former.spill, emptied(former.spill));
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

  #putBlock(sheet: MemorySheet, block: ReportBlock): void {
    for (const { range, ...style } of blockStyles(block))
      for (const address of addressesIn(rangeAddress(range)))
        sheet.styles.set(address, { ...sheet.styles.get(address), ...style });
    const { top, left } = blockRange(block);
    this.#put(sheet, block.at, block.rows);
    for (let row = block.heading ? 1 : 0; row < block.rows.length; row++)
      block.formats.forEach((format, column) => {
        sheet.formats.set(addressOf(top + row, left + column), format);
      });
  }
}
