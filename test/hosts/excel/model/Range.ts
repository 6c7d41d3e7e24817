import type { CellDress } from "../../WorkbookControl";
import { HostError } from "../HostError";
import { type Area, addressOf, areaOf, lastColumn, overlaps, qualified } from "./address";
import { ConditionalFormats } from "./ConditionalFormats";
import { HostObject } from "./HostObject";
import type { Worksheet } from "./Worksheet";

/** Excel answers with at most this many characters of JSON on the web; more is refused. */
const cellsAtMost = 5_000_000;

class RangeFill extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  get Color(): string {
    return this.range.fills()[0] || "#FFFFFF";
  }

  set Color(value: string) {
    this.range.each((row, column) => this.range.sheet.grid.setFill(row, column, value));
  }
}

class RangeFont extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  get Bold(): boolean {
    return this.range.sheet.bold.has(addressOf(this.range.area));
  }

  set Bold(value: boolean) {
    this.range.sheet.guard();
    if (value) this.range.sheet.bold.add(addressOf(this.range.area));
    else this.range.sheet.bold.delete(addressOf(this.range.area));
    this.range.dress({ bold: value });
  }

  set Size(value: number) {
    this.range.dress({ size: value });
  }

  set Color(value: string) {
    this.range.dress({ colour: value });
  }
}

/** One edge of a range; only that it is there is modelled. */
class RangeBorder extends HostObject {
  Weight = "Thin";
  Color = "#000000";

  constructor(
    private readonly range: Range,
    private readonly edge: string,
  ) {
    super();
  }

  set Style(_: string) {
    this.range.dress({ line: this.edge === "EdgeBottom" ? "below" : "above" });
  }
}

class RangeBorders extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  GetItem(edge: string): RangeBorder {
    return new RangeBorder(this.range, edge);
  }
}

class RangeFormat extends HostObject {
  readonly Borders: RangeBorders;
  readonly Fill: RangeFill;
  readonly Font: RangeFont;

  constructor(private readonly range: Range) {
    super();
    this.Fill = new RangeFill(range);
    this.Font = new RangeFont(range);
    this.Borders = new RangeBorders(range);
  }

  set HorizontalAlignment(value: string) {
    this.range.dress({ isRight: value === "Right" });
  }

  /** In points; a new column has 48. */
  get ColumnWidth(): number {
    return this.range.sheet.columnWidths.get(this.range.area.left) ?? 48;
  }

  set ColumnWidth(points: number) {
    this.range.sheet.guard();
    this.range.sheet.columnWidths.set(this.range.area.left, points);
  }

  AutofitColumns(): void {
    this.range.sheet.guard();
  }
}

/** What is visible of a range: of it, only how many rows. */
class RangeView extends HostObject {
  constructor(readonly RowCount: number) {
    super();
  }
}

/** Cells of one sheet. Values, formulas, number formats, fills, widths and what we write of looks are modelled; comments are not. */
export class Range extends HostObject {
  readonly Format: RangeFormat;

  constructor(
    readonly sheet: Worksheet,
    readonly area: Area,
  ) {
    super();
    this.Format = new RangeFormat(this);
  }

  get Address(): string {
    return qualified(this.sheet.Name, addressOf(this.area));
  }

  get RowIndex(): number {
    return this.area.top;
  }

  get ColumnIndex(): number {
    return this.area.left;
  }

  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  get Values(): unknown[][] {
    return this.cells((row, column) => this.sheet.grid.at(row, column)?.value ?? "");
  }

  set Values(values: unknown) {
    this.write(values, (row, column, value) => this.sheet.grid.enter(row, column, value));
  }

  get ValueTypes(): string[][] {
    return this.Values.map((row) => row.map(valueType));
  }

  /** A formula cell gives its formula; any other, a spilled one too, gives its value. */
  get Formulas(): unknown[][] {
    return this.cells((row, column) => {
      const cell = this.sheet.grid.at(row, column);
      return cell?.formula || (cell?.value ?? "");
    });
  }

  set Formulas(values: unknown) {
    this.write(values, (row, column, value) => this.sheet.grid.enter(row, column, value));
  }

  get NumberFormat(): string[][] {
    return this.cells((row, column) => this.sheet.grid.at(row, column)?.format ?? "General");
  }

  set NumberFormat(values: unknown) {
    this.write(values, (row, column, value) => this.sheet.grid.setFormat(row, column, String(value)));
  }

  /** What the cells show: days with their whole year as the workbook's date system has them, all else plainly. */
  get Text(): string[][] {
    const day = this.sheet.isFrom1904() ? 1462 : 0;
    const formats = this.NumberFormat;
    return this.Values.map((line, r) =>
      line.map((value, c) =>
        typeof value === "number" && /yyyy/.test(formats[r]?.[c] ?? "")
          ? new Date(Date.UTC(1899, 11, 30) + (value + day) * 86_400_000).toISOString().slice(0, 10)
          : String(value),
      ),
    );
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.sheet, this);
  }

  GetRow(row: number): Range {
    const top = this.area.top + row;
    return new Range(this.sheet, { ...this.area, top, bottom: top });
  }

  GetBoundingRect(other: Range): Range {
    return new Range(this.sheet, {
      top: Math.min(this.area.top, other.area.top),
      left: Math.min(this.area.left, other.area.left),
      bottom: Math.max(this.area.bottom, other.area.bottom),
      right: Math.max(this.area.right, other.area.right),
    });
  }

  /** The client splits large writes itself and asks for their size to be checked first. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw wrongSize();
  }

  GetVisibleView(): RangeView {
    let rows = 0;
    for (let row = this.area.top; row <= this.area.bottom; row++) if (!this.sheet.hiddenRows.has(row)) rows++;
    return new RangeView(rows);
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.sheet.merged.filter((area) => overlaps(area, this.area));
    if (merged.length > 512) throw new HostError("GeneralException", "There are too many merged areas");
    const addresses = merged.map((area) => qualified(this.sheet.Name, addressOf(area)));
    return merged.length === 0 ? null : new RangeAreas(this.sheet, addresses.join(","));
  }

  GetSpillingToRangeOrNullObject(): Range | null {
    const { top, left } = this.area;
    const spill = this.sheet.grid.at(top, left)?.spill;
    if (!spill) return null;
    return new Range(this.sheet, {
      top,
      left,
      bottom: top + spill.rows - 1,
      right: left + spill.columns - 1,
    });
  }

  Clear(applyTo: string): void {
    if (applyTo !== "Contents" && applyTo !== "All")
      throw new HostError("NotImplemented", `The double does not model Range.clear("${applyTo}")`);
    this.sheet.guard();
    this.each((row, column) => {
      if (this.sheet.grid.at(row, column)) this.sheet.grid.enter(row, column, "");
      if (applyTo === "All") this.sheet.grid.clearFormats(row, column);
    });
    this.sheet.changed(addressOf(this.area), "ThisLocalAddin");
  }

  /** Whole rows alone, which move what stands below up. */
  Delete(shift: string): void {
    if (shift !== "Up" || this.area.left !== 0 || this.area.right !== lastColumn)
      throw new HostError("NotImplemented", "The double deletes whole rows alone");
    this.sheet.guard();
    this.sheet.grid.deleteRows(this.area.top, this.RowCount);
    this.sheet.changed(addressOf(this.area), "ThisLocalAddin");
  }

  Select(): void {
    this.sheet.select([this.area]);
  }

  set ColumnHidden(value: boolean) {
    this.sheet.guard();
    if (value) this.sheet.hiddenColumns.add(this.area.left);
    else this.sheet.hiddenColumns.delete(this.area.left);
  }

  dress(dress: Partial<CellDress>): void {
    this.sheet.guard();
    this.each((row, column) => this.sheet.grid.setDress(row, column, dress));
  }

  /** Fills of the cells, row by row; for the test's own eyes. */
  fills(): string[] {
    const fills = this.cells((row, column) => this.sheet.grid.at(row, column)?.fill ?? "");
    return fills.flat();
  }

  private cells<T>(of: (row: number, column: number) => T): T[][] {
    if (this.RowCount * this.ColumnCount > cellsAtMost)
      throw new HostError(
        "ResponsePayloadSizeLimitExceeded",
        `The range ${this.Address} is too large to answer`,
      );
    return Array.from({ length: this.RowCount }, (_, r) =>
      Array.from({ length: this.ColumnCount }, (_, c) => of(this.area.top + r, this.area.left + c)),
    );
  }

  each(act: (row: number, column: number) => void): void {
    for (let row = this.area.top; row <= this.area.bottom; row++)
      for (let column = this.area.left; column <= this.area.right; column++) act(row, column);
  }

  /** One value for all cells, or a rectangle of the range's own size; null leaves a cell as it is. */
  private write(values: unknown, put: (row: number, column: number, value: unknown) => void): void {
    this.sheet.guard();
    const rows: unknown[] | null = Array.isArray(values) ? values : null;
    if (rows !== null && !isOfSize(rows, this.RowCount, this.ColumnCount)) throw wrongSize();
    this.each((row, column) => {
      const line = rows?.[row - this.area.top];
      const value: unknown = Array.isArray(line) ? line[column - this.area.left] : values;
      if (value !== null) put(row, column, value);
    });
    this.sheet.changed(addressOf(this.area), "ThisLocalAddin");
  }
}

const wrongSize = () =>
  new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

const isOfSize = (rows: readonly unknown[], height: number, width: number) =>
  rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);

function valueType(value: unknown): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(String(value))
    ? "Error"
    : "String";
}

/** Several areas of one sheet, as `worksheet.getRanges("3:3,7:9")` gives them: they can be selected. */
export class RangeAreas extends HostObject {
  constructor(
    private readonly sheet: Worksheet,
    private readonly addresses: string,
  ) {
    super();
  }

  get Address(): string {
    return this.addresses;
  }

  Select(): void {
    this.sheet.select(this.addresses.split(/[,;]/).map(areaOf));
  }
}
