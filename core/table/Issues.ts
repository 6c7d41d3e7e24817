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
  ) {}

  /** The same issues, told by other rows: those of a column that has an entry a row, or a name of a cell, and not a deal. */
  over(sheetRows: Int32Array): Issues {
    return new Issues(sheetRows, this.joined, this.all);
  }

  /** What was found out before. */
  take(told: readonly ReadIssue[]): void {
    for (const issue of told) this.all.push(issue);
  }

  /** Something about the table as a whole, or about rows that are no deals. */
  tell(oddity: Oddity, rows: number, at: number | null = null, sheetRows: readonly number[] = []): void {
    const column = at === null ? null : (this.joined?.get(at) ?? at);
    const first = sheetRows[0] ?? null;
    this.all.push({ ...oddity, rows, first, sheetRows: sheetRows.slice(0, kept), column });
  }

  /** Something about each deal for which `concerns` is true; nothing where there is none. */
  tellRows(oddity: Oddity, column: number | null, concerns: (row: number) => boolean): void {
    const found: number[] = [];
    let [count, last] = [0, 0];
    for (let row = 0; row < this.sheetRows.length; row++) {
      // A cell of several names has as many entries of one sheet row.
      if (!concerns(row) || (count > 0 && this.sheetRows[row] === last)) continue;
      last = at(this.sheetRows, row);
      if (count < kept) found.push(last);
      count++;
    }
    if (count > 0) this.tell(oddity, count, column, found);
  }

  /** What a reader of a column found. */
  tellColumn(
    { column, header }: Pick<ColumnChoice, "column" | "header">,
    { problems }: Pick<ColumnReading, "problems">,
  ): void {
    for (const { oddity, concerns } of problems) this.tellRows({ ...oddity, header }, column, concerns);
  }
}
