import { greatest } from "../../../core/cells/greatest";
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
  const clean = rows.map((row) => row.map((cell) => page.shown(cell)));
  const widths = sides.map((_, column) =>
    greatest(
      clean.map((row) => textWidth(row[column] ?? "")),
      0,
    ),
  );
  const others = widths.slice(1).reduce((sum, width) => sum + (width === 0 ? 0 : width + gap), 0);
  widths[0] = Math.max(narrowest, Math.min(widths[0] ?? 0, page.width - gap - others));
  if (gap + widths[0] + others > page.width) return stacked(clean, page, heading);
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

/** Where columns have no room beside each other: a row's name, and below it what each column says of it. */
function stacked(rows: readonly (readonly string[])[], page: Page, heading: boolean): string[] {
  const titles = heading ? (rows[0] ?? []) : [];
  return rows.slice(heading ? 1 : 0).flatMap(([name = "", ...cells]) => [
    ...page.wrapped(name, gap),
    ...page
      .wrapped(
        cells
          .map((cell, at) =>
            cell === "" ? "" : [titles[at + 1] ?? "", cell].filter((text) => text !== "").join(" "),
          )
          .filter((text) => text !== "")
          .join(", "),
        2 * gap,
      )
      .map(page.paint.quiet),
  ]);
}
