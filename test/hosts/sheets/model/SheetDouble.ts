import { type CellRange, parseRange } from "../../../../core/cells/a1";
import { inside, type Modelled, strict } from "../strict";
import { CellStore, key } from "./CellStore";
import { ChartsOfSheet } from "./ChartsOfSheet";
import { RangeDouble } from "./RangeDouble";
import { RuleDouble } from "./RuleDouble";
import type { SpreadsheetDouble } from "./SpreadsheetDouble";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One grid sheet: cells, rules, protection, filter, charts. */
export class SheetDouble
  implements
    Modelled<
      Sheet,
      | "getActiveRange"
      | "getCharts"
      | "getConditionalFormatRules"
      | "getCurrentCell"
      | "getDataRange"
      | "getFilter"
      | "getLastColumn"
      | "getLastRow"
      | "getName"
      | "getProtections"
      | "getSheetId"
      | "getType"
      | "insertChart"
      | "isRowHiddenByFilter"
      | "isRowHiddenByUser"
      | "newChart"
      | "removeChart"
      | "setConditionalFormatRules"
    >
{
  readonly cells = new CellStore();
  readonly outside: object = strict("Sheet", this);
  readonly hidden = new Set<number>();
  readonly merged: CellRange[] = [];
  rules: RuleDouble[] = [];
  isProtected = false;
  selected: string[] = ["A1"];
  private readonly charts = new ChartsOfSheet(this);

  constructor(
    readonly document: SpreadsheetDouble,
    readonly id: number,
    public name: string,
    readonly type: "GRID" | "OBJECT" = "GRID",
  ) {}

  getSheetId(): number {
    return this.id;
  }
  getName(): string {
    return this.name;
  }
  getType(): unknown {
    return this.type;
  }
  getLastRow(): number {
    this.calculate();
    return this.cells.extent().rows;
  }
  getLastColumn(): number {
    this.calculate();
    return this.cells.extent().columns;
  }
  getDataRange(): unknown {
    this.calculate();
    const { rows, columns } = this.cells.extent();
    return this.outsideRange(1, 1, Math.max(1, rows), Math.max(1, columns));
  }
  getRange(from: string | number, column = 1, rows = 1, columns = 1): unknown {
    if (typeof from === "number") return this.outsideRange(from, column, rows, columns);
    return strict("Range", this.range(from));
  }
  getRangeList(addresses: readonly string[]): unknown {
    const ranges = addresses.map((address) => this.range(address));
    return strict("RangeList", {
      clearContent: () =>
        this.write(() => {
          for (const range of ranges) range.clear();
        }),
      activate: () => {
        this.selected = [...addresses];
      },
    });
  }
  getActiveRange(): unknown {
    return strict("Range", this.range(this.selected[0] ?? "A1"));
  }
  getCurrentCell(): unknown {
    return this.getActiveRange();
  }
  getConditionalFormatRules(): unknown {
    return this.rules.map((rule) => strict("ConditionalFormatRule", rule));
  }
  setConditionalFormatRules(rules: readonly unknown[]): void {
    this.write(() => {
      this.rules = rules.map((rule) => inside(RuleDouble, rule));
    });
  }
  getProtections(): unknown {
    if (!this.isProtected) return [];
    return [strict("Protection", { canEdit: () => false, isWarningOnly: () => false })];
  }
  getFilter(): unknown {
    return this.hidden.size > 0 ? strict("Filter", {}) : null;
  }
  isRowHiddenByFilter(row: number): boolean {
    return this.hidden.has(row);
  }
  isRowHiddenByUser(): boolean {
    return false;
  }
  newChart(): unknown {
    return this.charts.builder();
  }
  getCharts(): unknown {
    return this.charts.list();
  }
  insertChart(chart: unknown): void {
    this.write(() => this.charts.insert(chart));
  }
  removeChart(chart: unknown): void {
    this.write(() => this.charts.remove(chart));
  }

  /** Every write passes here: a protected sheet, a broken host and a custom function refuse it. */
  write(change: () => void): void {
    this.document.guardWrite();
    if (this.isProtected) throw new Error("You are trying to edit a protected cell or object.");
    change();
    this.document.changed = true;
  }

  range(address: string): RangeDouble {
    const area = parseRange(address);
    if (!area) throw new Error(`Range not found: ${address}`);
    const bottom = Math.min(area.bottom, Math.max(area.top, this.cells.extent().rows));
    return new RangeDouble(this, { ...area, bottom });
  }

  /** Evaluates the formulas anew where something changed, and spills tables over empty cells. */
  calculate(): void {
    if (!this.document.changed || this.document.calculating) return;
    this.document.calculating = true;
    for (const sheet of this.document.sheets)
      for (const place of [...sheet.cells.formulas()]) sheet.evaluate(place);
    this.document.calculating = false;
    this.document.changed = false;
  }

  private evaluate({ row, column }: { row: number; column: number }): void {
    const cell = this.cells.ensure(row, column);
    const { formula } = cell;
    this.cells.clear(row, column);
    cell.formula = formula;
    const result = this.document.calculator(formula, this, row, column);
    const table: readonly (readonly unknown[])[] = Array.isArray(result) ? result : [[result]];
    const place = key(row, column);
    const blocked = table.some((line, r) =>
      line.some((_, c) => (r > 0 || c > 0) && (this.cells.at(row + r, column + c)?.value ?? "") !== ""),
    );
    if (blocked) cell.value = "#REF!";
    else
      table.forEach((line, r) => {
        line.forEach((value, c) => {
          const target = this.cells.ensure(row + r, column + c);
          target.value = value ?? "";
          if (r > 0 || c > 0) target.from = place;
        });
      });
  }

  private outsideRange(row: number, column: number, rows: number, columns: number): unknown {
    if (row < 1 || column < 1 || rows < 1 || columns < 1)
      throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
    const area = { top: row, left: column - 1, bottom: row + rows - 1, right: column + columns - 2 };
    return strict("Range", new RangeDouble(this, area));
  }
}
