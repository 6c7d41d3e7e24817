import { inside, type Modelled, strict } from "../strict";
import type { RangeDouble } from "./RangeDouble";
import { SheetDouble } from "./SheetDouble";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Works out a formula's value: one value or a table. */
export type Calculator = (formula: string, sheet: SheetDouble, row: number, column: number) => unknown;

/** One document: its sheets, the active one, messages shown. */
export class SpreadsheetDouble
  implements
    Modelled<
      Spreadsheet,
      | "getActiveSheet"
      | "getNamedRanges"
      | "getNumSheets"
      | "getSheetByName"
      | "getSheets"
      | "getSpreadsheetLocale"
      | "getSpreadsheetTimeZone"
      | "setActiveSheet"
      | "deleteSheet"
      | "toast"
    >
{
  readonly outside: object = strict("Spreadsheet", this);
  readonly toasts: string[] = [];
  readonly named = new Map<string, RangeDouble>();
  sheets: SheetDouble[] = [];
  active: SheetDouble | null = null;
  /** Set after every change, so that formulas are worked out anew. */
  changed = false;
  calculating = false;
  /** Where not empty, the next writes fail with it, as the host fails when it is out of order. */
  broken = "";
  /** Writes so far, and those that will fail, once each, with their message. */
  writes = 0;
  readonly failing = new Map<number, string>();
  /** The cell whose custom function runs: meanwhile nothing may be written. */
  calling: RangeDouble | null = null;
  calculator: Calculator = () => "#NAME?";
  private nextId = 0;

  locale = "en_US";

  constructor(readonly timeZone: string) {}

  getSheets(): unknown {
    return this.sheets.map((sheet) => sheet.outside);
  }
  getSheetByName(name: string): unknown {
    return this.sheets.find((sheet) => sheet.name === name)?.outside ?? null;
  }
  getActiveSheet(): unknown {
    return this.activeSheet().outside;
  }
  getNamedRanges(): unknown {
    return [...this.named].map(([name, range]) =>
      strict("NamedRange", { getName: () => name, getRange: () => strict("Range", range) }),
    );
  }
  getNumSheets(): number {
    return this.sheets.length;
  }
  setActiveSheet(sheet: unknown): unknown {
    this.active = inside(SheetDouble, sheet);
    return sheet;
  }
  insertSheet(name: string, index: number): unknown {
    this.guardWrite();
    const sheet = this.add(name, "GRID", index);
    this.active = sheet;
    return sheet.outside;
  }
  deleteSheet(sheet: unknown): void {
    const gone = inside(SheetDouble, sheet);
    this.guardWrite();
    this.sheets = this.sheets.filter((kept) => kept !== gone);
    if (this.active === gone) this.active = this.sheets[0] ?? null;
  }
  /** As the host spells it. */
  getSpreadsheetLocale(): string {
    return this.locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.timeZone;
  }
  toast(message: string): void {
    this.toasts.push(message);
  }

  activeSheet(): SheetDouble {
    if (!this.active) throw new Error("a document always has a sheet");
    return this.active;
  }
  add(name: string, type: "GRID" | "OBJECT" = "GRID", index = this.sheets.length): SheetDouble {
    if (this.sheets.some((sheet) => sheet.name === name))
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const sheet = new SheetDouble(this, this.nextId++, name, type);
    this.sheets.splice(index, 0, sheet);
    this.active ??= sheet;
    return sheet;
  }
  byId(id: string): SheetDouble {
    const found = this.sheets.find((sheet) => String(sheet.id) === id);
    if (!found) throw new Error(`the test names a sheet that is not there: ${id}`);
    return found;
  }
  /** Every write passes here first, those of document properties too. */
  guardWrite(): void {
    this.writes += 1;
    const failure = this.failing.get(this.writes) ?? this.broken;
    if (failure !== "") throw new Error(failure);
    if (this.calling)
      throw new Error(
        "You do not have permission to call a method that changes the document from a custom function",
      );
  }
}
