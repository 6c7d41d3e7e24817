import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { foldName } from "../../cells/foldName";
import { greatest } from "../../cells/greatest";
import { withoutSignsBehind } from "../../cells/withoutEnd";
import { headerMatches } from "../headerVocabulary/headerMatches";
import { strengthOf } from "../headerVocabulary/strengthOf";
import { isBlankName } from "../names/isBlankName";
import type { TableLayout } from "../roles/TableLayout";
import { holdingOf } from "./holdingOf";
import type { LineColumns } from "./lineColumns";

/** Lines in columns of their own, one a place ("Product 1", "Product 2"), with the amounts beside them where there are some. */
export interface NumberedLines {
  /** The headers that name lines, in their order. */
  readonly headers: readonly string[];
  /** Positions of those columns and of their amounts. */
  readonly sources: readonly number[];
  /** The same table with one further column a line that is named. */
  readonly cells: CellTable;
  readonly columns: LineColumns;
}

/** From this strength on what is left of a header without its number says a line, or an amount. */
const plainly = 0.7;
/** Texts under numbered headers that are more than so many different ones are notes and no lines. */
const mostLines = 200;

const ordinals =
  /^(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|primary|secondary|tertiary|main|other|additional) /i;
const number = /\d{1,2}$/;

/**
 * The lines of deals that stand in numbered columns, turned into columns of their own; null where there are none, or the user has chosen the
 * line's column.
 */
export function numberedLines(cells: CellTable, layout: TableLayout): NumberedLines | null {
  if (layout.columns.line?.chosenByUser === true) return null;
  const below = layout.headerAt + 1;
  const places = numberedAs("line", layout).filter(
    (position) => holdingOf(cells, below, position) === null && isFilled(cells, below, position),
  );
  if (places.length < 2) return null;
  const found = numberedAs("amount", layout);
  const amounts = found.length === places.length ? found : [];
  const names = new Map<string, string>();
  const rows = cells.values.slice(below);
  for (const row of rows) {
    for (const place of places) {
      const cell = row[place];
      if (!isBlankName(cell) && !names.has(foldName(cellText(cell))))
        names.set(foldName(cellText(cell)), cellText(cell).trim());
    }
  }
  if (names.size < 2 || names.size > mostLines) return null;
  const width = greatest(
    cells.values.map((row) => row.length),
    layout.headers.length,
  );
  const columnOf = new Map([...names.keys()].map((key, at) => [key, width + at]));
  const widened = rows.map((row) => {
    const copy = [...row, ...Array.from({ length: width + names.size - row.length }, (): unknown => "")];
    places.forEach((place, at) => {
      const column = isBlankName(row[place]) ? undefined : columnOf.get(foldName(cellText(row[place])));
      const amount = amounts[at] === undefined ? "x" : row[amounts[at]];
      if (column !== undefined) copy[column] = isBlankName(amount) ? "x" : amount;
    });
    return copy;
  });
  const headers = [...layout.headers, ...Array.from({ length: width - layout.headers.length }, () => "")];
  return {
    headers: places.map((place) => layout.headers[place] ?? ""),
    sources: [...places, ...amounts],
    cells: {
      ...cells,
      values: [...cells.values.slice(0, layout.headerAt), [...headers, ...names.values()], ...widened],
      joined: new Map([
        ...(cells.joined ?? []),
        ...[...columnOf.values()].map((at) => [cells.left + at, cells.left + (places[0] ?? 0)] as const),
      ]),
    },
    columns: {
      names: [...names.values()],
      positions: [...columnOf.values()],
      holding: amounts.length > 0 ? "money" : "marks",
    },
  };
}

/** Positions of columns that a number alone tells apart, and that say the role without it; the first may have none. */
function numberedAs(role: "line" | "amount", { headers }: TableLayout): readonly number[] {
  const groups = new Map<string, number[]>();
  headers.forEach((header, position) => {
    const stem = withoutNumber(header).replace(ordinals, "").trim();
    if (stem === "" || strengthOf(headerMatches(stem), role) < plainly) return;
    const key = foldName(stem);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [position]);
    else group.push(position);
  });
  const [first = []] = [...groups.values()].filter(
    (positions) => positions.length > 1 && new Set(positions.map((position) => headers[position])).size > 1,
  );
  return first;
}

function isFilled({ values }: CellTable, below: number, position: number): boolean {
  return values.slice(below).some((row) => !isBlankName(row[position]));
}

/** "Product" of "Product #2". */
function withoutNumber(header: string): string {
  return number.test(header) ? withoutSignsBehind(header.replace(number, ""), " _#.-\n\u00a0") : header;
}
