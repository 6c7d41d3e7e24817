import type { CellTable } from "../cells/CellTable";

/**
 * The sheet in which reviews and commitments are kept, one fact a row. Every adapter makes it with this name and heading,
 * and `readLog` gives the rows below the heading. People read and edit it, so it is plain text and numbers; what only we read stands in
 * the last column, which is hidden.
 */
export const logSheet = {
  key: "log",
  name: "Funnel Balance log",
  title: "Reviews and commitments",
  note: "Each saved review adds its rows below. Your own notes may stand between them; the last column, which is hidden, is read by Funnel Balance alone.",
  heading: ["Date", "Kind", "Item", "Value", "Words", "For Funnel Balance"],
} as const;

/** Of an earlier version, which had no last column, too. */
const told = logSheet.heading.slice(0, 5);

/**
 * The rows of the log below its heading, from column A on, as they stand: under a title, or below row 1 as an earlier version wrote it, also where somebody has
 * changed the heading there. No cells: no rows.
 *
 * @example logRowsIn({ values: [["Date", "Kind", "Item", "Value", "Words"], ["2026-09-30", "score"]], top: 1, left: 0 }) // [["2026-09-30", "score"]]
 */
export function logRowsIn({ values, top, left }: CellTable): readonly (readonly unknown[])[] {
  const headed = values.findIndex((row) => told.every((word, at) => row[at - left] === word));
  const first = headed < 0 ? Math.max(0, 2 - top) : headed + 1;
  return values.slice(first).map((row) => [...Array.from({ length: left }, () => ""), ...row]);
}
