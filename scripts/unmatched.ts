import type { CellTable } from "../core/cells/CellTable";
import { cellText } from "../core/cells/cellText";
import { flagOf } from "../core/cells/flagOf";
import { headerMatches } from "../core/table/headerVocabulary/headerMatches";
import { isBlankName } from "../core/table/names/isBlankName";
import { openTable } from "../core/table/openTable";
import type { Role } from "../core/table/role";
import { roleOfName } from "../core/table/roles/roleOfName";
import { stageSense } from "../core/table/stages/stageSense";

/** A header as it was seen somewhere, under what it means there. */
interface SeenHeader {
  readonly header: string;
  readonly source: string;
}

/** Lists of headers by what they mean. */
export type SeenHeaders = Readonly<Record<string, readonly SeenHeader[]>>;

export interface UnmatchedHeader extends SeenHeader {
  readonly means: string;
  /** What the header says to us instead, the surest first; empty where it says nothing. */
  readonly says: readonly Role[];
}

/**
 * The headers of which we do not know what they mean, or take them for something else.
 *
 * @example unmatchedHeaders({ owner: [{ header: "Whodunit", source: "a list" }] }) // [{ means: "owner", header: "Whodunit", source: "a list", says: [] }]
 */
export function unmatchedHeaders(seen: SeenHeaders): readonly UnmatchedHeader[] {
  return Object.entries(seen).flatMap(([means, headers]) => {
    const role = roleOfName(means);
    return headers.flatMap(({ header, source }): UnmatchedHeader[] => {
      const matches = headerMatches(header);
      if (role === null ? matches.size > 0 : matches.has(role)) return [];
      const says = [...matches].sort((a, b) => b[1] - a[1]).map(([each]) => each);
      return [{ means, header, source, says }];
    });
  });
}

/** What of a table's headers and stages matches nothing. */
export interface UnmatchedTable {
  readonly headers: readonly string[];
  readonly stages: readonly string[];
}

/** Reads a table for it; null where it is no table of deals. */
export function unmatchedOfTable(cells: CellTable): UnmatchedTable | null {
  const table = openTable(cells, {});
  if ("code" in table) return null;
  const { headers } = table.layout;
  const words = ["stage", "status"] as const;
  const rows = table.deals.deals.main;
  const seen = words.flatMap((role) => {
    const column = table.raw.names.get(role);
    if (column === undefined) return [];
    const codes = new Set(rows === null ? column.codes : rows.map((row) => column.codes[row] ?? -1));
    return column.cells.filter((_, code) => codes.has(code));
  });
  const texts = seen.filter((cell) => !isBlankName(cell) && flagOf(cell) === null).map(cellText);
  return {
    headers: headers.filter((header) => header !== "" && headerMatches(header).size === 0),
    stages: [...new Set(texts)].filter((text) => stageSense(text) === "unfamiliar"),
  };
}
