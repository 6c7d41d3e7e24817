import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { isEmpty } from "../../cells/isEmpty";
import { isBlankName } from "../names/isBlankName";
import type { RawTable } from "../RawTable";
import type { Role } from "../role";
import type { TableLayout } from "../roles/TableLayout";
import { totalWord } from "./totalWord";

/** What only the first row of a deal says, where its other rows name no more than a line and its amount. */
const ofDeal = [
  "deal",
  "dealId",
  "stage",
  "status",
  "owner",
  "account",
  "created",
  "expectedClose",
  "actualClose",
  "customerType",
  "probability",
] as const satisfies readonly Role[];
/** A row that fills one of these is a deal's first. */
const tellsDeals = ["deal", "dealId", "stage", "status"] as const satisfies readonly Role[];

/** A table whose merged cells and further rows of deals hold what the first row says. Rows count from 0 below the header. */
export interface JoinedRows {
  readonly cells: CellTable;
  /** Rows that are part of the deal of the row above them. */
  readonly joined: ReadonlySet<number>;
  /** Those of them that name only a line, and perhaps its amount. */
  readonly continued: readonly number[];
  /** Columns that merged cells filled, by the column's position. */
  readonly merged: ReadonlyMap<number, readonly number[]>;
}

/**
 * Fills what merged cells cover, and what rows leave out that only name a further line of the deal above. Rows that share a merged
 * amount, or a merged name or id of a deal, are parts of one deal.
 *
 * @param raw the columns of the same cells
 * @returns the same cells where there is nothing to fill
 */
export function joinRows(cells: CellTable, layout: TableLayout, raw: RawTable): JoinedRows {
  const below = layout.headerAt + 1;
  const changed = new Map<number, unknown[]>();
  const rowAt = (index: number) => changed.get(index) ?? cells.values[index] ?? [];
  const write = (index: number, position: number, cell: unknown) => {
    const row = changed.get(index) ?? [...(cells.values[index] ?? [])];
    row[position] = cell;
    changed.set(index, row);
  };
  const joined = new Set<number>();
  const merged = new Map<number, number[]>();
  // A cell of these that is merged over rows says that they are one deal's.
  const ofOne = (["deal", "dealId", "amount"] as const).map((role) => layout.positions.get(role));
  for (const { top, bottom, left } of cells.merges ?? []) {
    if (top < below || bottom === top) continue;
    const rows = merged.get(left) ?? [];
    for (let index = top + 1; index <= Math.min(bottom, cells.values.length - 1); index++) {
      write(index, left, rowAt(top)[left]);
      rows.push(index - below);
      if (ofOne.includes(left)) joined.add(index - below);
    }
    merged.set(left, rows);
  }
  const continued = changed.size > 0 || mayLeaveOut(raw) ? continuedRows(cells, layout, rowAt) : [];
  for (const row of continued) {
    joined.add(row);
    for (const role of [...ofDeal, "amount"] as const) {
      const position = layout.positions.get(role);
      if (position === undefined || !isEmpty(rowAt(below + row)[position])) continue;
      write(below + row, position, rowAt(below + row - 1)[position]);
    }
  }
  if (changed.size === 0) return { cells, joined, continued, merged };
  const values = cells.values.map((row, index) => changed.get(index) ?? row);
  return { cells: { ...cells, values }, joined, continued, merged };
}

/** Whether a row may leave out all that is a deal's. One column that is filled throughout says no, and the encoded ones are quickly looked at. */
function mayLeaveOut({ names }: RawTable): boolean {
  return ofDeal.every((role) => {
    const column = names.get(role);
    return column === undefined || column.codes.includes(-1) || column.cells.some(isBlankName);
  });
}

/** Rows with a line, and nothing else but perhaps an amount, below a row that says more. */
function continuedRows(
  { values }: CellTable,
  { headerAt, positions }: TableLayout,
  rowAt: (index: number) => readonly unknown[],
): readonly number[] {
  const line = positions.get("line");
  const deciding = tellsDeals.flatMap((role) => positions.get(role) ?? []);
  const [first] = deciding;
  const namesDeals = positions.has("deal") || positions.has("dealId");
  if (line === undefined || first === undefined || !namesDeals) return [];
  const others = ofDeal.flatMap((role) => positions.get(role) ?? []);
  const found: number[] = [];
  let isBelowDeal = false;
  for (let index = headerAt + 1; index < values.length; index++) {
    const row = rowAt(index);
    if (!isEmpty(row[first])) {
      isBelowDeal = !isBlankName(row[line]);
      continue;
    }
    const isFurther =
      isBelowDeal &&
      !isBlankName(row[line]) &&
      !totalWord(cellText(row[line])) &&
      others.every((position) => isBlankName(row[position]));
    if (isFurther) found.push(index - headerAt - 1);
    else isBelowDeal = deciding.some((position) => !isBlankName(row[position])) && !isBlankName(row[line]);
  }
  return found;
}
