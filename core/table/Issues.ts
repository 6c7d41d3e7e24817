import type { CellTable } from "../cells/CellTable";
import type { IssueCode, ReadIssue } from "./ReadIssue";

const kept = 50;

type Detail = ReadIssue["detail"];

/** Gathers what reading has to tell: one issue a code and column. */
export class Issues {
  readonly all: ReadIssue[] = [];

  /**
   * @param sheetRows the sheet row of each deal
   * @param joined columns beyond the sheet's own, with the column that a user can look at instead
   */
  constructor(
    private readonly sheetRows: Int32Array,
    private readonly joined: CellTable["joined"] = undefined,
  ) {}

  /** Something about the table as a whole, or about rows that are no deals. */
  tell(
    code: IssueCode,
    rows: number,
    detail: Detail,
    at: number | null = null,
    sheetRows: readonly number[] = [],
  ) {
    const column = at === null ? null : (this.joined?.get(at) ?? at);
    this.all.push({
      code,
      rows,
      first: sheetRows[0] ?? null,
      sheetRows: sheetRows.slice(0, kept),
      column,
      detail,
    });
  }

  /** Something about each deal for which `concerns` is true; nothing where there is none. Returns how many. */
  tellRows(
    code: IssueCode,
    column: number | null,
    detail: Detail,
    concerns: (row: number) => boolean,
  ): number {
    const found: number[] = [];
    let count = 0;
    for (let row = 0; row < this.sheetRows.length; row++) {
      if (!concerns(row)) continue;
      if (count < kept) found.push(this.sheetRows[row] as number);
      count++;
    }
    if (count > 0) this.tell(code, count, detail, column, found);
    return count;
  }
}
