import type { WorkbookPort } from "../../../core/port/port";
import { excelWorkbook } from "../../../excel-addin/workbook/excelWorkbook";
import { dayOfDate } from "../dayOfDate";
import type { CellDress, ListedRule, WorkbookControl } from "../WorkbookControl";
import type { ExcelHost } from "./ExcelHost";
import { addressOf, areaOf } from "./model/address";
import { ConditionalFormat } from "./model/ConditionalFormats";
import { insertColumnInFormula } from "./model/insertColumnInFormula";
import { Table } from "./model/Tables";
import { ChartSheet, type Worksheet } from "./model/Worksheet";

/** A person, or a second one, at the modelled Excel: acts on the model itself and costs no round trip. */
export class ExcelControl implements WorkbookControl {
  readonly tellsParts = true;
  private counted = 0;

  /** In another pane of the same Excel. What two machines do at once, Excel itself decides, and is not modelled. */
  anotherUser(): WorkbookPort {
    return excelWorkbook;
  }

  /** @param settle lets debounced edit events arrive; the test's clock decides how. */
  constructor(
    private readonly host: ExcelHost,
    private readonly wait: () => Promise<void> = async () => {},
  ) {}

  async addSheet(name: string, rows: readonly (readonly unknown[])[]): Promise<string> {
    const sheet = this.host.workbook.addSheet(name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        sheet.grid.enter(r, c, value instanceof Date ? dayOfDate(value) : value);
        if (value instanceof Date) sheet.grid.setFormat(r, c, "yyyy-mm-dd");
      });
    });
    this.host.workbook.activate(sheet);
    return sheet.Id;
  }

  async activate(sheetId: string): Promise<void> {
    this.host.workbook.activate(this.sheet(sheetId));
  }

  async rename(sheetId: string, name: string): Promise<void> {
    this.sheet(sheetId).Name = name;
  }

  async remove(sheetId: string): Promise<void> {
    const { workbook } = this.host;
    workbook.sheets = workbook.sheets.filter((sheet) => sheet.Id !== sheetId);
    const [first] = workbook.sheets;
    if (first && workbook.active instanceof Object && workbook.active !== first) workbook.active = first;
  }

  async protect(sheetId: string): Promise<void> {
    this.sheet(sheetId).Protection.Protected = true;
  }

  async hideRows(sheetId: string, rows: readonly number[]): Promise<void> {
    for (const row of rows) this.sheet(sheetId).hiddenRows.add(row - 1);
  }

  async merge(sheetId: string, address: string): Promise<void> {
    this.sheet(sheetId).merged.push(areaOf(address));
  }

  async insertColumn(sheetId: string, before: number): Promise<void> {
    const sheet = this.sheet(sheetId);
    sheet.grid.insertColumn(before);
    for (const format of sheet.conditionalFormats) {
      const { top, left, bottom, right } = format.area;
      const moved = (column: number) => (column >= before ? column + 1 : column);
      format.area = { top, bottom, left: moved(left), right: moved(right) };
      if (format.Type === "Custom")
        format.held.Rule.Formula = insertColumnInFormula(format.held.Rule.Formula, before);
    }
    sheet.changed(addressOf({ ...areaOf("A:A"), left: before, right: before }), "Unknown");
  }

  async type(sheetId: string, address: string, content: unknown): Promise<void> {
    const { top, left } = areaOf(address);
    this.sheet(sheetId).grid.enter(top, left, content);
    this.sheet(sheetId).changed(address, "Unknown");
  }

  async value(sheetId: string, address: string): Promise<unknown> {
    return this.cell(sheetId, address)?.value ?? "";
  }

  async formula(sheetId: string, address: string): Promise<string> {
    return this.cell(sheetId, address)?.formula ?? "";
  }

  async dress(sheetId: string, address: string): Promise<CellDress> {
    const cell = this.cell(sheetId, address);
    const plain = { bold: false, size: 0, colour: "", isRight: false, line: "" } as const;
    return { ...plain, ...cell?.dress, fill: cell?.fill ?? "" };
  }

  async column(sheetId: string, column: number) {
    const { columnWidths, hiddenColumns } = this.sheet(sheetId);
    return { width: (columnWidths.get(column) ?? 48) / 0.75, isHidden: hiddenColumns.has(column) };
  }

  async frozen(sheetId: string) {
    return this.sheet(sheetId).FreezePanes.frozen;
  }

  async fill(sheetId: string, address: string): Promise<string> {
    return this.cell(sheetId, address)?.fill ?? "";
  }

  /** The user's own fill of a cell. */
  async setFill(sheetId: string, address: string, fill: string): Promise<void> {
    const { top, left } = areaOf(address);
    this.sheet(sheetId).grid.setFill(top, left, fill);
  }

  async addForeignRule(sheetId: string, range: string, formula: string): Promise<void> {
    const sheet = this.sheet(sheetId);
    const format = new ConditionalFormat(sheet, "Custom", areaOf(range));
    format.Custom.Rule.Formula = formula;
    sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  }

  /** A conditional format without a formula, such as a data bar. */
  async addForeignFormat(sheetId: string, range: string, type: string): Promise<void> {
    const sheet = this.sheet(sheetId);
    sheet.conditionalFormats = [
      new ConditionalFormat(sheet, type, areaOf(range)),
      ...sheet.conditionalFormats,
    ];
  }

  async rules(sheetId: string): Promise<readonly ListedRule[]> {
    return this.sheet(sheetId).conditionalFormats.map((format) => ({
      range: addressOf(format.area),
      formula: format.Type === "Custom" ? format.held.Rule.Formula : "",
      fill: format.Type === "Custom" ? format.held.Format.Fill.Color.toLowerCase() : "",
    }));
  }

  async select(sheetId: string, address: string): Promise<void> {
    this.sheet(sheetId).select(address.split(",").map(areaOf));
  }

  async selectedRows(): Promise<readonly number[]> {
    const rows = this.host.workbook.selection.flatMap(({ top, bottom }) =>
      Array.from({ length: bottom - top + 1 }, (_, i) => top + 1 + i),
    );
    return [...new Set(rows)].sort((a, b) => a - b);
  }

  async breakHost(message: string): Promise<void> {
    this.host.broken = { code: "GeneralException", message };
  }

  writes(): number {
    return this.host.writes;
  }

  async failWrite(next: number, message: string): Promise<void> {
    this.host.failWrite(next, message);
  }

  async mend(): Promise<void> {
    this.host.broken = null;
  }

  hostCalls(): number {
    return this.host.requests - this.counted;
  }

  resetHostCalls(): void {
    this.counted = this.host.requests;
  }

  settle(): Promise<void> {
    return this.wait();
  }

  /** Makes a table (ListObject) of a range. */
  async makeTable(sheetId: string, name: string, address: string): Promise<void> {
    const sheet = this.sheet(sheetId);
    sheet.tables = [...sheet.tables, new Table(name, sheet.GetRange(address))];
  }

  async hideSheet(sheetId: string): Promise<void> {
    this.sheet(sheetId).Visibility = "Hidden";
  }

  async editCell(isEditing: boolean): Promise<void> {
    this.host.editing = isEditing;
  }

  async spoilRule(sheetId: string, index: number): Promise<void> {
    const format = this.sheet(sheetId).conditionalFormats[index];
    if (format) format.unreadable = true;
  }

  async formatCell(sheetId: string, address: string, format: string): Promise<void> {
    const { top, left } = areaOf(address);
    this.sheet(sheetId).grid.setFormat(top, left, format);
  }

  /** Makes a chart sheet the active one. */
  async showChartSheet(name: string, refusal?: string): Promise<void> {
    this.host.workbook.active = new ChartSheet(name, refusal);
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.host.workbook.sheets.find(({ Id }) => Id === sheetId);
    if (sheet === undefined) throw new Error(`The double has no sheet ${sheetId}`);
    return sheet;
  }

  private cell(sheetId: string, address: string) {
    const { top, left } = areaOf(address);
    return this.sheet(sheetId).grid.at(top, left);
  }
}
