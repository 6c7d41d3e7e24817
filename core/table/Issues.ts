import { at } from "../cells/at";
import type { CellTable } from "../cells/CellTable";
import type { ColumnChoice } from "./Pipeline";
import type { Oddity, ReadIssue } from "./ReadIssue";
import type { ColumnReading } from "./readColumn";

const kept = 50;

/** Gathers what reading has to tell: one issue a code and column. */
export class Issues {
  /**
   * @param sheetRows the sheet row of each deal
   * @param joined columns beyond the sheet's own, with the column that a user can look at instead
   */
  constructor(
    private readonly sheetRows: Int32Array,
    private readonly joined: CellTable["joined"] = undefined,
    readonly all: ReadIssue[] = [],
    /** All sheet rows (from 1) of what is odd about single deals. */
    readonly rowsOf: Map<ReadIssue, readonly number[]> = new Map(),
  ) {}

  /** The same issues, told by other rows: those of a column that has an entry a row, or a name of a cell, and not a deal. */
  over(sheetRows: Int32Array): Issues {
    return new Issues(sheetRows, this.joined, this.all, this.rowsOf);
  }

  /** What was found out before. */
  take(told: readonly ReadIssue[]): void {
    for (const issue of told) this.all.push(issue);
  }

  /** Something about the table as a whole, or about rows that are no deals. */
  tell(oddity: Oddity, rows: number, at: number | null = null, sheetRows: readonly number[] = []): ReadIssue {
    const column = at === null ? null : (this.joined?.get(at) ?? at);
    const first = sheetRows[0] ?? null;
    const issue = { ...oddity, rows, first, sheetRows: sheetRows.slice(0, kept), column };
    this.all.push(issue);
    return issue;
  }

  /** Something about each deal for which `concerns` is true; nothing where there is none. */
  tellRows(oddity: Oddity, column: number | null, concerns: (row: number) => boolean): void {
    const found: number[] = [];
    let last = 0;
    for (let row = 0; row < this.sheetRows.length; row++) {
      // A cell of several names has as many entries of one sheet row.
      if (!concerns(row) || (found.length > 0 && this.sheetRows[row] === last)) continue;
      last = at(this.sheetRows, row);
      found.push(last);
    }
    if (found.length > 0) this.rowsOf.set(this.tell(oddity, found.length, column, found), found);
  }

  /** What a reader of a column found. */
  tellColumn(
    { column, header }: Pick<ColumnChoice, "column" | "header">,
    { problems }: Pick<ColumnReading, "problems">,
  ): void {
    for (const { oddity, concerns } of problems) this.tellRows({ ...oddity, header }, column, concerns);
  }
}
