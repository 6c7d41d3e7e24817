import { type CellRange, rangeAddress } from "../../../../core/cells/a1";
import { type Modelled, strict } from "../strict";
import { plainDress, type StoredCell } from "./CellStore";
import { meet } from "./Protections";
import type { SheetDouble } from "./SheetDouble";
import { typed } from "./typed";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A rectangle of one sheet. Writing goes through `sheet.write`, which refuses as the host does. */
export class RangeDouble
  implements
    Modelled<
      Range,
      | "canEdit"
      | "clearContent"
      | "getA1Notation"
      | "getColumn"
      | "getDisplayValue"
      | "getDisplayValues"
      | "getFormula"
      | "getFontWeights"
      | "getFormulas"
      | "getLastColumn"
      | "getLastRow"
      | "getMergedRanges"
      | "getNumColumns"
      | "getNumberFormat"
      | "getNumberFormats"
      | "getRow"
      | "getSheet"
      | "getValues"
      | "isBlank"
      | "offset"
      | "setBackground"
      | "setBorder"
      | "setFontColor"
      | "setFontSize"
      | "setFontWeight"
      | "setFontWeights"
      | "setFormula"
      | "setHorizontalAlignment"
      | "setNumberFormat"
      | "setNumberFormats"
      | "setValue"
      | "setValues"
    >
{
  constructor(
    readonly sheet: SheetDouble,
    readonly area: CellRange,
  ) {}

  getA1Notation(): string {
    return rangeAddress(this.area);
  }
  getRow(): number {
    return this.area.top;
  }
  getColumn(): number {
    return this.area.left + 1;
  }
  getLastRow(): number {
    return this.area.bottom;
  }
  getLastColumn(): number {
    return this.area.right + 1;
  }
  getNumColumns(): number {
    return this.area.right - this.area.left + 1;
  }
  offset(down: number, right: number, rows?: number, columns?: number): unknown {
    const { top, left, bottom } = this.area;
    const [height, width] = [rows ?? bottom - top + 1, columns ?? this.getNumColumns()];
    return this.sheet.getRange(top + down, left + right + 1, height, width);
  }
  getMergedRanges(): unknown[] {
    const merged = this.sheet.merged.filter((area) => meet(area, this.area));
    return merged.map((area) => strict("Range", new RangeDouble(this.sheet, area)));
  }
  getSheet(): unknown {
    return this.sheet.outside;
  }
  getValues(): unknown[][] {
    this.sheet.calculate();
    return this.map((row, column) => this.sheet.cells.at(row, column)?.value ?? "");
  }
  getDisplayValues(): string[][] {
    return this.getValues().map((row) => row.map(String));
  }
  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? "";
  }
  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? "";
  }
  getFormulas(): string[][] {
    return this.map((row, column) => this.sheet.cells.at(row, column)?.formula ?? "");
  }
  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? "";
  }
  getNumberFormats(): string[][] {
    return this.map((row, column) => this.sheet.cells.at(row, column)?.format ?? "General");
  }
  getFontWeights(): string[][] {
    return this.map((row, column) => (this.sheet.cells.at(row, column)?.bold ? "bold" : "normal"));
  }
  canEdit(): boolean {
    return this.sheet.protections.allows(this.area);
  }
  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ""));
  }
  setValue(value: unknown): unknown {
    return this.setValues(this.map(() => value));
  }
  setValues(values: readonly (readonly unknown[])[]): unknown {
    this.guardShape(values);
    this.write((row, column, r, c) => {
      this.sheet.cells.clear(row, column);
      Object.assign(this.sheet.cells.ensure(row, column), typed(values[r]?.[c]));
    });
    return this;
  }
  setFormula(formula: string): unknown {
    return this.setValue(formula);
  }
  setNumberFormat(format: string): unknown {
    return this.setNumberFormats(this.map(() => format));
  }
  setNumberFormats(formats: readonly (readonly string[])[]): unknown {
    this.guardShape(formats);
    this.write((row, column, r, c) => {
      this.sheet.cells.ensure(row, column).format = formats[r]?.[c] || "General";
    });
    return this;
  }
  setFontWeight(weight: string | null): unknown {
    this.write((row, column) => {
      this.sheet.cells.ensure(row, column).bold = weight === "bold";
    });
    return this;
  }
  setFontWeights(weights: readonly (readonly (string | null)[])[]): unknown {
    this.guardShape(weights);
    this.write((row, column, r, c) => {
      this.sheet.cells.ensure(row, column).bold = weights[r]?.[c] === "bold";
    });
    return this;
  }
  setFontSize(size: number): unknown {
    return this.dress({ size });
  }
  setFontColor(colour: string | null | undefined): unknown {
    return this.dress({ colour: colour ?? "" });
  }
  setBackground(fill: string | null): unknown {
    return this.dress({ fill: fill ?? "" });
  }
  setHorizontalAlignment(side: string | null): unknown {
    return this.dress({ isRight: side === "right" });
  }
  setBorder(above: boolean | null, _left: unknown, below: boolean | null): unknown {
    return this.dress({ line: below ? "below" : above ? "above" : "" });
  }
  private dress(dress: Partial<StoredCell["dress"]>): unknown {
    this.write((row, column) => {
      const cell = this.sheet.cells.ensure(row, column);
      cell.dress = { ...cell.dress, ...dress };
    });
    return this;
  }
  clearFormat(): void {
    this.each((row, column) => {
      const cell = this.sheet.cells.at(row, column);
      if (cell) Object.assign(cell, { format: "General", bold: false, dress: plainDress });
    });
  }
  clearContent(): unknown {
    this.sheet.write(() => this.clear(), [this.area]);
    return this;
  }
  clear(): void {
    this.each((row, column) => this.sheet.cells.clear(row, column));
  }

  private write(change: (row: number, column: number, r: number, c: number) => void): void {
    this.sheet.write(() => this.each(change), [this.area]);
  }
  private each(visit: (row: number, column: number, r: number, c: number) => void): void {
    const { top, left, bottom, right } = this.area;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) visit(row, column + 1, row - top, column - left);
  }
  private map<T>(value: (row: number, column: number) => T): T[][] {
    const { top, left, bottom, right } = this.area;
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c) => value(top + r, left + c + 1)),
    );
  }
  private guardShape(values: readonly (readonly unknown[])[]): void {
    const { top, left, bottom, right } = this.area;
    const [rows, columns] = [bottom - top + 1, right - left + 1];
    if (values.length !== rows || values.some((row) => row.length !== columns))
      throw new Error(
        `The number of rows or columns in the data does not match the number in the range. The data has ${values.length} and ${values[0]?.length ?? 0} but the range has ${rows} and ${columns}.`,
      );
  }
}
