import { greatest } from "../../../core/cells/greatest";
import { printable } from "../terminal/printable";
import { fitted, textWidth } from "../terminal/textWidth";
import type { Page } from "./Page";

/** The first column gives way where a table is too wide, to no less than this. */
const narrowest = 12;
const gap = 2;

/** Rows of cells as aligned columns, indented; figures stand at the right. */
export function table(
  rows: readonly (readonly string[])[],
  sides: readonly ("left" | "right")[],
  page: Page,
  { heading = false } = {},
): string[] {
  const clean = rows.map((row) => row.map(printable));
  const widths = sides.map((_, column) =>
    greatest(
      clean.map((row) => textWidth(row[column] ?? "")),
      0,
    ),
  );
  const others = widths.slice(1).reduce((sum, width) => sum + (width === 0 ? 0 : width + gap), 0);
  widths[0] = Math.max(narrowest, Math.min(widths[0] ?? 0, page.width - gap - others));
  return clean.map((row, at) => {
    const cells = row.flatMap((cell, column) => {
      const width = widths[column] ?? 0;
      if (width === 0) return [];
      return sides[column] === "right" ? " ".repeat(width - textWidth(cell)) + cell : fitted(cell, width);
    });
    const line = `  ${cells.join(" ".repeat(gap))}`;
    return heading && at === 0 ? page.paint.quiet(line) : line;
  });
}
