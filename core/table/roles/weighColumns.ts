import type { CellTable } from "../../cells/CellTable";
import { type HeaderMatches, headerMatches } from "../headerVocabulary/headerMatches";
import { currencyOfFormat } from "../money/currencyIn";
import type { Role } from "../role";
import type { ColumnProfile } from "./ColumnProfile";
import { profileColumn } from "./profileColumn";
import { scoreColumn } from "./scoreColumn";

/** A column as far as its roles are weighed. */
export interface WeighedColumn {
  readonly header: string;
  /** What its header says. */
  readonly matches: HeaderMatches;
  /** How well it suits each role, 0..1, or a little more where it is preferred to others. */
  readonly scores: Map<Role, number>;
  readonly profile: ColumnProfile;
  /** A sample of its cells, from the same rows in every column. */
  readonly sampled: readonly unknown[];
}

/** Rows whose cells are looked at, spread evenly over the table. */
const sampleRows = 120;
/** Columns without a telling header are judged by their cells only this far to the right. */
const columnsByCells = 200;
/** A column that was joined by a key says what the key says better than the key itself: a line for a product, a name for an id. */
const better = 1.2;

/**
 * Weighs every column of a table by its header and a sample of its cells.
 *
 * @param taken positions that the user has chosen: they are weighed for nothing else
 */
export function weighColumns(
  cells: CellTable,
  headerAt: number,
  headers: readonly string[],
  taken: ReadonlySet<number>,
): readonly WeighedColumn[] {
  const rows = sample(cells.values.length - headerAt - 1).map((row) => row + headerAt + 1);
  return headers.map((header, at) => {
    const matches = taken.has(at) ? none : joinedFor(cells, headers, at, headerMatches(header));
    const isLooked = !taken.has(at) && (matches.size > 0 || at < columnsByCells);
    // A header that comes again below says nothing of the cells.
    const cellOf = (row: number) => {
      const cell = cells.values[row]?.[at];
      return cell === header ? undefined : cell;
    };
    const sampled = isLooked ? rows.map(cellOf) : [];
    const profile = profileColumn(sampled, isLooked && isShownAsMoney(cells, rows, at));
    return {
      header,
      matches,
      profile,
      sampled,
      scores: isLooked ? scoreColumn(matches, profile, header) : new Map(),
    };
  });
}

const none: HeaderMatches = new Map();

function joinedFor(
  cells: CellTable,
  headers: readonly string[],
  at: number,
  matches: HeaderMatches,
): HeaderMatches {
  const key = cells.joined?.get(cells.left + at);
  if (key === undefined) return matches;
  const ofKey = headerMatches(headers[key - cells.left] ?? "");
  return new Map(
    [...matches].map(([role, strength]) => [role, ofKey.has(role) ? strength * better : strength]),
  );
}

function isShownAsMoney(cells: CellTable, rows: readonly number[], at: number): boolean {
  const format = rows
    .map((row) => cells.formats?.[row]?.[at] ?? "")
    .find((each) => each !== "" && each !== "General");
  return typeof format === "string" && currencyOfFormat(format) !== "";
}

/** Evenly spread row numbers below `rows`; all of them where there are few. */
function sample(rows: number): readonly number[] {
  const count = Math.max(0, Math.min(rows, sampleRows));
  return Array.from({ length: count }, (_, at) => Math.floor((at * rows) / count));
}
