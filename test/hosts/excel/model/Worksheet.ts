import { HostError } from "../HostError";
import { type Area, areaOf, lastColumn, lastRow } from "./address";
import type { Calculate } from "./CellGrid";
import { CellGrid } from "./CellGrid";
import { Charts } from "./Charts";
import type { ConditionalFormat } from "./ConditionalFormats";
import { CustomProperties } from "./CustomProperties";
import { HostObject } from "./HostObject";
import { Range, RangeAreas } from "./Range";
import { type Table, Tables } from "./Tables";
import type { Workbook } from "./Workbook";

class Protection extends HostObject {
  Protected = false;
  readonly Options = { allowFormatCells: false };
}

class FreezePanes extends HostObject {
  readonly frozen = { rows: 0, columns: 0 };

  FreezeRows(rows: number): void {
    Object.assign(this.frozen, { rows, columns: 0 });
  }

  FreezeColumns(columns: number): void {
    Object.assign(this.frozen, { rows: 0, columns });
  }

  FreezeAt(range: Range): void {
    Object.assign(this.frozen, { rows: range.area.bottom + 1, columns: range.area.right + 1 });
  }
}

/** A sheet with cells. */
export class Worksheet extends HostObject {
  readonly kind = "worksheet";
  readonly grid: CellGrid;
  readonly hiddenRows = new Set<number>();
  readonly merged: Area[] = [];
  readonly bold = new Set<string>();
  /** In points, by column. */
  readonly columnWidths = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  /** Highest priority first. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  tables: readonly Table[] = [];

  readonly FreezePanes = new FreezePanes();
  readonly Protection = new Protection();
  readonly Tables = new Tables(() => this.tables);
  readonly Charts = new Charts(this);
  readonly CustomProperties = new CustomProperties(this);
  Visibility = "Visible";

  constructor(
    private readonly workbook: Workbook,
    readonly Id: string,
    public Name: string,
    calculate: Calculate,
  ) {
    super();
    this.grid = new CellGrid(calculate);
  }

  override identity() {
    return { Id: this.Id };
  }

  GetRange(address?: string): Range {
    return new Range(
      this,
      address ? areaOf(address) : { top: 0, left: 0, bottom: lastRow, right: lastColumn },
    );
  }

  GetRangeByIndexes(top: number, left: number, rows: number, columns: number): Range {
    return new Range(this, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  GetRanges(addresses: string): RangeAreas {
    if (addresses.length > 8192)
      throw new HostError("InvalidArgument", "An address of several ranges has at most 8,192 characters");
    if (!addresses.split(this.workbook.listSeparator).every((address) => /^[\w$:]+$/.test(address)))
      throw new HostError(
        "InvalidArgument",
        "The argument is invalid or missing or has an incorrect format.",
      );
    return new RangeAreas(this, addresses);
  }

  GetUsedRangeOrNullObject(valuesOnly: boolean): Range | null {
    if (!valuesOnly) throw new HostError("NotImplemented", "The double knows the used range by values alone");
    const area = this.grid.used();
    return area && new Range(this, area);
  }

  Activate(): void {
    if (this.Visibility !== "Visible")
      throw new HostError("InvalidOperation", "This operation is not permitted for the current object.");
    this.workbook.activate(this);
  }

  Delete(): void {
    this.workbook.removeSheet(this);
  }

  isFrom1904(): boolean {
    return this.workbook.isFrom1904;
  }

  /** Refuses what a protected sheet refuses. */
  guard(): void {
    if (this.Protection.Protected)
      throw new HostError("AccessDenied", "You cannot perform the requested operation.");
  }

  /** The same for formats, which a protected sheet may allow. */
  guardFormats(): void {
    if (!this.Protection.Options.allowFormatCells) this.guard();
  }

  select(areas: readonly Area[]): void {
    this.Activate();
    this.workbook.selection = areas;
  }

  changed(address: string, trigger: "ThisLocalAddin" | "Unknown"): void {
    this.workbook.tellChange(this.Id, address, trigger);
  }
}

/** A sheet that is one chart: it can be the active one, but is none of the workbook's worksheets. */
export class ChartSheet {
  readonly kind = "chart-sheet";

  /** @param refusal with which code Excel answers who asks for the active worksheet; it differs by platform. */
  constructor(
    readonly name: string,
    readonly refusal = "InvalidSelection",
  ) {}
}
