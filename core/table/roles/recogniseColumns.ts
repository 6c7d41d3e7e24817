import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { type HeaderMatches, headerMatches } from "../headerVocabulary/headerMatches";
import { currencyOfFormat } from "../money/currencyIn";
import type { Attribute, ColumnChoice } from "../Pipeline";
import { type Role, roles } from "../role";
import { assignRoles } from "./assignRoles";
import { profileColumn } from "./profileColumn";
import { scoreColumn } from "./scoreColumn";
import type { TableLayout } from "./TableLayout";

/** Rows whose cells are looked at, spread evenly over the table. */
const sampleRows = 120;
/** Columns without a telling header are judged by their cells only this far to the right. */
const columnsByCells = 200;

/**
 * Decides what each column means: scores every column by header and cells, and takes the best one-to-one assignment.
 * A lone status column takes the role `stage`.
 *
 * @param chosen the user's choices by position, -1 for "none"; they stand, whatever the cells say
 * @example recogniseColumns({ values: [["Product", "Stage"], ["Sensors", "Won"]], left: 0 }, 0, ["Product", "Stage"], new Map()).positions.get("stage") // 1
 */
export function recogniseColumns(
  cells: CellTable,
  headerAt: number,
  headers: readonly string[],
  chosen: ReadonlyMap<Role, number>,
): TableLayout {
  const taken = new Set(chosen.values());
  const sampled = sample(cells.values.length - headerAt - 1).map((row) => row + headerAt + 1);
  const scores = headers.map((header, at) => {
    if (taken.has(at)) return new Map<Role, number>();
    const matches: HeaderMatches = headerMatches(header);
    if (matches.size === 0 && at >= columnsByCells) return matches;
    return scoreColumn(joinedFor(cells, headers, at, matches), profile(cells, sampled, at));
  });
  const free = roles.filter((role) => !chosen.has(role));
  const positions = new Map(assignRoles(scores, free));
  const lone = positions.get("status");
  if (lone !== undefined && !positions.has("stage") && free.includes("stage")) {
    positions.delete("status");
    positions.set("stage", lone);
  }
  const columns: Partial<Record<Role, ColumnChoice>> = {};
  const choose = (role: Role, at: number, confidence: number, chosenByUser: boolean) => {
    columns[role] = { column: cells.left + at, header: headers[at] ?? "", confidence, chosenByUser };
  };
  for (const [role, at] of positions) {
    const asStatus = role === "stage" ? (scores[at]?.get("status") ?? 0) : 0;
    const confidence = Math.min(1, Math.max(scores[at]?.get(role) ?? 0, asStatus));
    choose(role, at, confidence, false);
  }
  for (const [role, at] of chosen) {
    if (at < 0) continue;
    positions.set(role, at);
    choose(role, at, 1, true);
  }
  return {
    headerAt,
    headers,
    positions,
    columns,
    attributes: attributesOf(cells, headers, new Set(positions.values())),
  };
}

/** A column that was joined by a key says what the key says better than the key itself: a line for a product, a name for an id. */
const better = 1.2;

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

function profile(cells: CellTable, sampled: readonly number[], at: number) {
  const format = sampled
    .map((row) => cells.formats?.[row]?.[at] ?? "")
    .find((each) => each !== "" && each !== "General");
  return profileColumn(
    sampled.map((row) => cells.values[row]?.[at]),
    typeof format === "string" && currencyOfFormat(format) !== "",
  );
}

function attributesOf(
  cells: CellTable,
  headers: readonly string[],
  used: ReadonlySet<number>,
): readonly Attribute[] {
  return headers.flatMap((header, at) =>
    header === "" || used.has(at) ? [] : [{ column: cells.left + at, header }],
  );
}

/** Evenly spread row numbers below `rows`; all of them where there are few. */
function sample(rows: number): readonly number[] {
  const count = Math.max(0, Math.min(rows, sampleRows));
  return Array.from({ length: count }, (_, at) => Math.floor((at * rows) / count));
}

/**
 * The cells of a header row as text, one a column of the widest row above or at the first rows below it.
 *
 * @example headerTexts({ values: [[" Close  date ", 2026]] }, 0) // ["Close date", "2026"]
 */
export function headerTexts(cells: CellTable, headerAt: number): readonly string[] {
  return Array.from(cells.values[headerAt] ?? [], (cell) => cellText(cell).replace(/\s+/g, " "));
}
