import { HostError } from "../HostError";
import type { Area } from "./address";
import type { Calculate } from "./CellGrid";
import { HostObject } from "./HostObject";
import { Range } from "./Range";
import { Settings } from "./Settings";
import { Tables } from "./Tables";
import { ChartSheet, Worksheet } from "./Worksheet";

/** What Excel tells its listeners of one edit, in the words of the wire. */
export interface ChangeMessage {
  readonly worksheetId: string;
  readonly address: string;
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
}

/** What is told: an edit, or that another sheet is the active one. */
export type SheetMessage =
  | ({ readonly kind: "changed" } & ChangeMessage)
  | { readonly kind: "activated"; readonly worksheetId: string };

class Worksheets extends HostObject {
  listening = false;
  listeningToActivation = false;

  constructor(private readonly workbook: Workbook) {
    super();
  }

  override items() {
    return this.workbook.sheets;
  }

  /** By id or by name, as in Excel. */
  GetItemOrNullObject(key: string): Worksheet | null {
    return this.workbook.sheets.find((sheet) => sheet.Id === key || sameName(sheet.Name, key)) ?? null;
  }

  GetItem(key: string): Worksheet {
    const sheet = this.GetItemOrNullObject(key);
    if (sheet === null) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return sheet;
  }

  GetActiveWorksheet(): Worksheet {
    const { active } = this.workbook;
    if (active instanceof ChartSheet)
      throw new HostError(active.refusal, "The current selection is invalid for this operation.");
    return active;
  }

  Add(name: string): Worksheet {
    if (this.workbook.sheets.some((sheet) => sameName(sheet.Name, name)))
      throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    return this.workbook.addSheet(name);
  }

  _RegisterDataChangedEvent(): void {
    this.listening = true;
  }

  _UnregisterDataChangedEvent(): void {
    this.listening = false;
  }

  _RegisterActivatedEvent(): void {
    this.listeningToActivation = true;
  }

  _UnregisterActivatedEvent(): void {
    this.listeningToActivation = false;
  }
}

const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** The workbook: sheets, settings, what is active and what is selected. Names, pivots, styles are not modelled. */
export class Workbook extends HostObject {
  sheets: readonly Worksheet[] = [];
  active: Worksheet | ChartSheet;
  selection: readonly Area[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  private listener: (message: SheetMessage) => void = () => {};
  /** Days are counted from 1904 on, as in workbooks of an old Excel for Mac. */
  isFrom1904 = false;
  private made = 0;

  readonly Worksheets = new Worksheets(this);
  readonly Tables = new Tables(() => this.sheets.flatMap((sheet) => sheet.tables));
  readonly Settings = new Settings();

  constructor(
    private readonly calculate: Calculate,
    readonly listSeparator: string = ",",
  ) {
    super();
    this.active = this.addSheet("Sheet1");
  }

  GetActiveCell(): Range {
    const sheet = this.Worksheets.GetActiveWorksheet();
    const area = this.selection[0] ?? { top: 0, left: 0 };
    return new Range(sheet, { top: area.top, left: area.left, bottom: area.top, right: area.left });
  }

  addSheet(name: string): Worksheet {
    const number = String(++this.made).padStart(4, "0");
    const sheet = new Worksheet(this, `{00000000-0001-0000-${number}-000000000000}`, name, this.calculate);
    this.sheets = [...this.sheets, sheet];
    return sheet;
  }

  /** The only sheet stays: a workbook without one there is not. */
  removeSheet(sheet: Worksheet): void {
    const kept = this.sheets.filter((one) => one !== sheet);
    const [first] = kept;
    if (first === undefined)
      throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    this.sheets = kept;
    if (this.active === sheet) this.activate(first);
  }

  onEvent(listener: (message: SheetMessage) => void): void {
    this.listener = listener;
  }

  tellChange(worksheetId: string, address: string, triggerSource: ChangeMessage["triggerSource"]): void {
    if (this.Worksheets.listening) this.listener({ kind: "changed", worksheetId, address, triggerSource });
  }

  /** Makes a sheet the active one, as a click on its tab does. */
  activate(sheet: Worksheet): void {
    if (this.active === sheet) return;
    this.active = sheet;
    if (this.Worksheets.listeningToActivation) this.listener({ kind: "activated", worksheetId: sheet.Id });
  }
}
