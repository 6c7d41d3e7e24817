import { parseRange, rangeAddress } from "../../../core/cells/a1";
import { plainValue } from "../../../local-workbook/page/univer/cells";
import type { Sheet, Univer, Workbook } from "../../../local-workbook/page/univer/startUniver";
import { dayOfDate } from "../dayOfDate";
import type { CellDress, ListedRule, WorkbookControl } from "../WorkbookControl";
import { asHex } from "./asHex";

/** A person at the grid: acts by the grid's own commands, past our adapter. */
export class UniverControl implements WorkbookControl {
  /** Answers that came over the frame's channel: round trips. */
  counted = 0;
  private mending = () => {};

  constructor(
    private readonly univer: Univer,
    private readonly timers: { readonly ring: () => void },
  ) {}

  async addSheet(name: string, rows: readonly (readonly unknown[])[]): Promise<string> {
    const width = Math.max(20, ...rows.map((row) => row.length));
    const cellData = Object.fromEntries(
      rows.map((row, r) => [r, Object.fromEntries(row.map(cellOf).entries())]),
    );
    const size = { rowCount: Math.max(100, rows.length + 20), columnCount: width + 20 };
    const sheet = this.workbook().insertSheet(name, { sheet: { ...size, cellData } });
    this.workbook().setActiveSheet(sheet);
    return sheet.getSheetId();
  }

  async activate(sheetId: string): Promise<void> {
    this.workbook().setActiveSheet(this.sheet(sheetId));
  }

  async rename(sheetId: string, name: string): Promise<void> {
    this.sheet(sheetId).setName(name);
  }

  async remove(sheetId: string): Promise<void> {
    this.workbook().deleteSheet(this.sheet(sheetId));
  }

  async protect(sheetId: string): Promise<void> {
    const permission = this.sheet(sheetId).getWorksheetPermission();
    await permission.protect();
    await permission.setReadOnly();
  }

  async hideRows(sheetId: string, rows: readonly number[]): Promise<void> {
    for (const row of rows) this.sheet(sheetId).hideRows(row - 1, 1);
  }

  async merge(sheetId: string, address: string): Promise<void> {
    this.range(sheetId, address).merge();
  }

  async formatCell(sheetId: string, address: string, format: string): Promise<void> {
    this.range(sheetId, address).setNumberFormat(format);
  }

  async insertColumn(sheetId: string, before: number): Promise<void> {
    this.sheet(sheetId).insertColumns(before, 1);
  }

  async type(sheetId: string, address: string, content: unknown): Promise<void> {
    const isFormula = typeof content === "string" && content.startsWith("=");
    this.range(sheetId, address).setValue(isFormula ? { f: content } : cellOf(content));
  }

  async value(sheetId: string, address: string): Promise<unknown> {
    const { top, left } = placeOf(address);
    const sheet = this.sheet(sheetId).getSheet();
    // What a formula spilled stands in no cell of its own; what stands in one is not yet as its number format shows it.
    const own = sheet.getCellMatrix().getValue(top - 1, left);
    const cell = own && plainValue(own) !== null ? own : sheet.getCell(top - 1, left);
    return (cell && plainValue(cell)) ?? "";
  }

  async formula(sheetId: string, address: string): Promise<string> {
    return this.range(sheetId, address).getFormula();
  }

  async fill(sheetId: string, address: string): Promise<string> {
    // Not what is shown: that has the conditional formats in it.
    const { top, left } = placeOf(address);
    const cell = this.sheet(sheetId)
      .getSheet()
      .getCellMatrix()
      .getValue(top - 1, left);
    const style = cell && this.workbook().getWorkbook().getStyles().getStyleByCell(cell);
    return style?.bg?.rgb ? asHex(style.bg.rgb) : "";
  }

  async dress(sheetId: string, address: string): Promise<CellDress> {
    const { top, left } = placeOf(address);
    const cell = this.sheet(sheetId)
      .getSheet()
      .getCellMatrix()
      .getValue(top - 1, left);
    const style = (cell && this.workbook().getWorkbook().getStyles().getStyleByCell(cell)) ?? {};
    return {
      bold: style.bl === 1,
      size: style.fs ?? 0,
      colour: style.cl?.rgb ?? "",
      fill: style.bg?.rgb ?? "",
      isRight: style.ht === 3,
      line: style.bd?.b ? "below" : style.bd?.t ? "above" : "",
    };
  }

  async column(sheetId: string, column: number) {
    const sheet = this.sheet(sheetId);
    return { width: sheet.getColumnWidth(column), isHidden: !sheet.getSheet().getColVisible(column) };
  }

  async frozen(sheetId: string) {
    const { xSplit, ySplit } = this.sheet(sheetId).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  async addForeignRule(sheetId: string, range: string, formula: string): Promise<void> {
    const sheet = this.sheet(sheetId);
    sheet.addConditionalFormattingRule(
      sheet
        .newConditionalFormattingRule()
        .whenFormulaSatisfied(formula)
        .setRanges([sheet.getRange(range).getRange()])
        .setBackground("#ffff00")
        .build(),
    );
  }

  async rules(sheetId: string): Promise<readonly ListedRule[]> {
    return this.sheet(sheetId)
      .getConditionalFormattingRules()
      .map(({ ranges, rule }) => ({
        range: ranges
          .map(({ startRow, startColumn, endRow, endColumn }) =>
            rangeAddress({ top: startRow + 1, left: startColumn, bottom: endRow + 1, right: endColumn }),
          )
          .join(","),
        formula: "value" in rule && typeof rule.value === "string" ? rule.value : "",
        fill: ("style" in rule && "bg" in rule.style && rule.style.bg?.rgb && asHex(rule.style.bg.rgb)) || "",
      }));
  }

  async select(sheetId: string, address: string): Promise<void> {
    this.workbook().setActiveSheet(this.sheet(sheetId));
    this.range(sheetId, address).activate();
  }

  async selectedRows(): Promise<readonly number[]> {
    const ranges = this.workbook().getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    const rows = ranges.flatMap((range) =>
      Array.from({ length: range.getHeight() }, (_, i) => range.getRow() + 1 + i),
    );
    return [...new Set(rows)].sort((a, b) => a - b);
  }

  async breakHost(message: string): Promise<void> {
    const broken = this.univer.univerAPI.addEvent(this.univer.univerAPI.Event.BeforeCommandExecute, () => {
      throw new Error(message);
    });
    this.mending = () => broken.dispose();
  }

  async mend(): Promise<void> {
    this.mending();
  }

  hostCalls(): number {
    return this.counted;
  }

  resetHostCalls(): void {
    this.counted = 0;
  }

  async settle(): Promise<void> {
    await this.univer.univerAPI.getFormula().onCalculationResultApplied(20_000);
    this.timers.ring();
    // What is told goes through the frame's channel, and so does this.
    await new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => done();
      port1.postMessage(null);
    });
  }

  private workbook(): Workbook {
    const workbook = this.univer.univerAPI.getActiveWorkbook();
    if (workbook === null) throw new Error("the harness has no open workbook");
    return workbook;
  }

  private sheet(sheetId: string): Sheet {
    const sheet = this.workbook().getSheetBySheetId(sheetId);
    if (sheet === null) throw new Error(`the test names a sheet that is not there: ${sheetId}`);
    return sheet;
  }

  private range(sheetId: string, address: string) {
    return this.sheet(sheetId).getRange(address);
  }
}

function placeOf(address: string) {
  const place = parseRange(address);
  if (place === null) throw new Error(`the test names no cell: ${address}`);
  return place;
}

/** A cell as the grid keeps it; a date is a serial number with a format. */
function cellOf(value: unknown) {
  if (value === null || value === undefined || value === "") return { v: "" };
  if (value instanceof Date) return { v: dayOfDate(value), t: 2, s: { n: { pattern: "yyyy-mm-dd" } } };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  return { v: typeof value === "number" ? value : String(value), t: typeof value === "number" ? 2 : 1 };
}
