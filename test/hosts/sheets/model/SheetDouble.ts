import { type CellRange, parseRange } from "../../../../core/cells/a1";
import { inside, type Modelled, strict } from "../strict";
import { CellStore, key } from "./CellStore";
import { ChartsOfSheet } from "./ChartsOfSheet";
import { Protections } from "./Protections";
import { RangeDouble } from "./RangeDouble";
import { RuleDouble } from "./RuleDouble";
import type { SpreadsheetDouble } from "./SpreadsheetDouble";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The grid of a new sheet in Google Sheets. */
const newGrid = { rows: 1000, columns: 26 };

/** One grid sheet: cells, rules, protection, filter, charts. */
export class SheetDouble
  implements
    Modelled<
      Sheet,
      | "deleteRows"
      | "getActiveRange"
      | "getCharts"
      | "getColumnWidth"
      | "getConditionalFormatRules"
      | "getCurrentCell"
      | "getDataRange"
      | "getFilter"
      | "getLastColumn"
      | "getLastRow"
      | "getMaxColumns"
      | "getMaxRows"
      | "getName"
      | "getProtections"
      | "getSheetId"
      | "getType"
      | "hideColumns"
      | "insertChart"
      | "insertColumnsAfter"
      | "insertRowsAfter"
      | "isRowHiddenByFilter"
      | "isRowHiddenByUser"
      | "newChart"
      | "removeChart"
      | "setColumnWidth"
      | "setConditionalFormatRules"
      | "setFrozenColumns"
      | "setFrozenRows"
    >
{
  readonly cells = new CellStore();
  readonly outside: object = strict("Sheet", this);
  readonly hidden = new Set<number>();
  readonly merged: CellRange[] = [];
  /** By column from 1. */
  readonly columnWidths = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly frozen = { rows: 0, columns: 0 };
  rules: RuleDouble[] = [];
  readonly protections = new Protections();
  readonly grid = { ...newGrid };
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
  getMaxRows(): number {
    return this.grid.rows;
  }
  getMaxColumns(): number {
    return this.grid.columns;
  }
  getColumnWidth(column: number): number {
    return this.columnWidths.get(column) ?? 100;
  }
  setColumnWidth(column: number, width: number): unknown {
    this.write(() => this.columnWidths.set(column, width));
    return this.outside;
  }
  hideColumns(column: number): void {
    this.write(() => this.hiddenColumns.add(column));
  }
  setFrozenRows(rows: number): void {
    this.write(() => {
      this.frozen.rows = rows;
    });
  }
  setFrozenColumns(columns: number): void {
    this.write(() => {
      this.frozen.columns = columns;
    });
  }
  insertRowsAfter(_: number, count: number): void {
    this.write(() => {
      this.grid.rows += count;
    });
  }
  deleteRows(row: number, count: number): void {
    if (this.grid.rows - this.frozen.rows <= count)
      throw new Error("It's not possible to delete all non-frozen rows.");
    this.write(() => {
      this.cells.deleteRows(row, count);
      this.grid.rows -= count;
    });
  }
  insertColumnsAfter(_: number, count: number): void {
    this.write(() => {
      this.grid.columns += count;
    });
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
        }, areasOf(ranges)),
      clearFormat: () =>
        this.write(() => {
          for (const range of ranges) range.clearFormat();
        }, areasOf(ranges)),
      activate: () => {
        this.selected = [...addresses];
      },
    });
  }
  getActiveRange(): unknown {
    return strict("Range", this.range(this.selected[0] ?? "A1"));
  }
  /** One cell of the selection, the one with the frame. */
  getCurrentCell(): unknown {
    const [first = "A1"] = this.selected[0]?.split(":") ?? [];
    return strict("Range", this.range(/\d/.test(first) ? first : `${first}1`));
  }
  getConditionalFormatRules(): unknown {
    return this.rules.map((rule) => strict("ConditionalFormatRule", rule));
  }
  setConditionalFormatRules(rules: readonly unknown[]): void {
    const next = rules.map((rule) => inside(RuleDouble, rule));
    const changed = [
      ...this.rules.filter((rule) => !next.includes(rule)),
      ...next.filter((rule) => !this.rules.includes(rule)),
    ];
    this.write(
      () => {
        this.rules = next;
      },
      changed.flatMap((rule) => areasOf(rule.ranges)),
    );
  }
  getProtections(type: unknown): unknown {
    return this.protections.ofType(type);
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

  /**
   * Every write passes here: a protected sheet or range, a broken host and a custom function refuse it. Without `areas` it is about the
   * sheet as a whole. The words of Apps Script come in the user's language.
   */
  write(change: () => void, areas?: readonly CellRange[]): void {
    this.document.guardWrite();
    const refused = areas ? !areas.every((area) => this.protections.allows(area)) : this.protections.whole;
    if (refused)
      throw new Error("Sie versuchen, eine geschützte Zelle oder ein geschütztes Objekt zu bearbeiten.");
    change();
    this.document.changed = true;
  }

  range(address: string): RangeDouble {
    const area = parseRange(address);
    if (!area) throw new Error(`Range not found: ${address}`);
    const bottom = area.bottom === Number.POSITIVE_INFINITY ? this.grid.rows : area.bottom;
    this.guardGrid({ ...area, bottom });
    return new RangeDouble(this, { ...area, bottom });
  }

  /** Evaluates the formulas anew where something changed, and spills tables over empty cells. */
  calculate(): void {
    if (!this.document.changed || this.document.calculating) return;
    this.document.calculating = true;
    // A formula may read what one that stands after it shows.
    for (let pass = 0; pass < 2; pass++)
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
    const filled = table.some((line, r) =>
      line.some((_, c) => (r > 0 || c > 0) && this.cells.isFilled(row + r, column + c)),
    );
    const [bottom, right] = [row + table.length - 1, column + (table[0]?.length ?? 1) - 1];
    if (filled || bottom > this.grid.rows || right > this.grid.columns) cell.value = "#REF!";
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
    const area = { top: row, left: column - 1, bottom: row + rows - 1, right: column + columns - 2 };
    this.guardGrid(area);
    return strict("Range", new RangeDouble(this, area));
  }

  private guardGrid({ top, left, bottom, right }: CellRange): void {
    const isInside = bottom <= this.grid.rows && right < this.grid.columns;
    if (top < 1 || left < 0 || bottom < top || right < left || !isInside)
      throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
}

const areasOf = (ranges: readonly RangeDouble[]) => ranges.map(({ area }) => area);
