import type { WorkbookPort } from "../../core/port/port";

/** A conditional format as a person would list it: what it covers, its formula ("" where it has none), its fill. */
export interface ListedRule {
  readonly range: string;
  readonly formula: string;
  readonly fill: string;
}

/** Of a cell's look what a person sees first. `fill` and `colour` as `#rrggbb`, "" where the cell has none of its own; `size` in points, 0 likewise. */
export interface CellDress {
  readonly bold: boolean;
  readonly size: number;
  readonly colour: string;
  readonly fill: string;
  readonly isRight: boolean;
  readonly line: "below" | "above" | "";
}

/** What only some controls can do; a case that needs one says so, and is no case for a host whose control lacks it. */
export type Ability =
  | "anotherUser"
  | "editCell"
  | "failWrite"
  | "formatCell"
  | "freeRange"
  | "protectRange"
  | "showChartSheet"
  | "spoilRule"
  | "tellsParts";

/**
 * What a test does to a workbook behind the adapter's back, as its user or a second person would do it. Every double
 * implements it, so that one contract suite can run against every host.
 */
export interface WorkbookControl {
  /**
   * Adds a sheet with these cells from A1 on and makes it the active one; a Date (midnight UTC) becomes a date cell, kept as the
   * host keeps it. Returns its stable id.
   */
  addSheet(name: string, rows: readonly (readonly unknown[])[]): Promise<string>;
  activate(sheetId: string): Promise<void>;
  rename(sheetId: string, name: string): Promise<void>;
  remove(sheetId: string): Promise<void>;
  protect(sheetId: string): Promise<void>;
  hideRows(sheetId: string, rows: readonly number[]): Promise<void>;
  /** Locks a range of an open sheet against the user. */
  protectRange?(sheetId: string, address: string): Promise<void>;
  /** Leaves a range of a protected sheet open to the user. */
  freeRange?(sheetId: string, address: string): Promise<void>;
  /** Merges cells, of which only the first may hold something. */
  merge(sheetId: string, address: string): Promise<void>;
  /** An empty column before this one (from 0); what stands right of it moves. */
  insertColumn(sheetId: string, before: number): Promise<void>;

  /** Types into one cell as a person does: text that begins with "=" is a formula. Edit listeners hear of it. */
  type(sheetId: string, address: string, content: unknown): Promise<void>;
  /** What a cell holds. */
  value(sheetId: string, address: string): Promise<unknown>;
  /** The formula of a cell, "" where it has none. */
  formula(sheetId: string, address: string): Promise<string>;
  /** The user's own fill of a cell as `#rrggbb`, "" where there is none. */
  fill(sheetId: string, address: string): Promise<string>;

  /** How a cell of a sheet of ours looks, as the host keeps it. */
  dress(sheetId: string, address: string): Promise<CellDress>;
  /** Pixels of a column (from 0), and whether it is hidden. */
  column(sheetId: string, column: number): Promise<{ readonly width: number; readonly isHidden: boolean }>;
  /** How many rows and columns stay in view. */
  frozen(sheetId: string): Promise<{ readonly rows: number; readonly columns: number }>;

  /** A conditional format of the user's own. */
  addForeignRule(sheetId: string, range: string, formula: string): Promise<void>;
  /** Every conditional format of the sheet, highest priority first; one that goes on to the sheet's end as far as something stands. */
  rules(sheetId: string): Promise<readonly ListedRule[]>;

  select(sheetId: string, address: string): Promise<void>;
  /** The selected rows of the active sheet, from 1, ascending. */
  selectedRows(): Promise<readonly number[]>;

  /** The next calls to the host that write fail as the host itself would fail, until `mend`. */
  breakHost(message: string): Promise<void>;
  mend(): Promise<void>;
  /** Writes that have reached the host so far. */
  writes?(): number;
  /** The host refuses one write, the `next` one from now (1 is the very next), with these words. */
  failWrite?(next: number, message: string): Promise<void>;

  /** The user begins, or ends, to type into a cell: the host takes no change meanwhile. */
  editCell?(isEditing: boolean): Promise<void>;
  /** Makes a sheet that is one chart the active one, and gives its id where it has one. */
  showChartSheet?(name: string): Promise<void>;
  /** The host can no longer read the rule at this place of the list, and still has it. */
  spoilRule?(sheetId: string, index: number): Promise<void>;
  /** The user gives a cell a number format; hosts where a share inserted by us shows as per cent. */
  formatCell?(sheetId: string, address: string, format: string): Promise<void>;

  /** Whether what the port tells while it reads reaches the test. */
  readonly tellsParts?: true;

  /** The port of a second person at the same document. */
  anotherUser?(): WorkbookPort;

  /** Round trips to the host since the last `resetHostCalls`. */
  hostCalls(): number;
  resetHostCalls(): void;
  /** Lets debounced or polled edit events arrive, without sleeping. */
  settle(): Promise<void>;
}
