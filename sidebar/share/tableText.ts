/** A cell of a table that is copied; figures as they are shown. */
export type CopiedRow = readonly string[];

/**
 * A table as spreadsheets take it from the clipboard: cells parted by tabs, rows by line ends. A text that a sheet would take for a formula
 * has an apostrophe before it. No row: nothing.
 */
export function tableText(rows: readonly CopiedRow[]): string {
  return rows.map((row) => row.map(cellText).join("\t")).join("\n");
}

function cellText(cell: string): string {
  const text = cell.replace(/\s+/g, " ").trim();
  const isFigure = /^[-+\u2212]?[\d.,' ]+ ?%?$/.test(text);
  return /^[=+@-]/.test(text) && !isFigure ? `'${text}` : text;
}
