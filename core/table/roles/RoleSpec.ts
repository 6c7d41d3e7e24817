import type { ColumnProfile } from "./ColumnProfile";

/** A column that may well be something else. */
export const guess = 0.12;
/** A column of which header and cells say the same. */
export const agreed = 0.5;

/** What a role of a column is. Its header words stand in headerVocabulary, its names in words. */
export interface RoleSpec {
  /** How its cells are read: as names or words, as yes and no, as money, chances or days; or not until somebody asks. */
  readonly cells: "names" | "flags" | "money" | "chances" | "days" | "unread";
  /** How much it matters that the role gets its column, 0..1. */
  readonly importance: number;
  /** Below this score a column is left without the role; where findings rest on it, header and cells must both say it. */
  readonly least: number;
  /** How well a column's cells suit it; cut to 0..1. */
  readonly fit: (column: ColumnProfile) => number;
  /** How surely a column's cells say it under a header that says nothing, 0..1; never where it is left out. */
  readonly byCellsAlone?: (column: ColumnProfile) => number;
}
