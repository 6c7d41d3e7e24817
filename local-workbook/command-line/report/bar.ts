/**
 * A share of 1 as a bar, with its limit (or the two edges of its band) marked, and between brackets what it could be: `━━━[━━━┃━━]╌╌`. Filled up to the value;
 * a value above the limit runs through the mark.
 *
 * @param likely null: no interval is drawn
 */
export function bar(
  value: number,
  limit: number | readonly [number, number] | null,
  width: number,
  likely: readonly [number, number] | null = null,
): string {
  const filled = cell(value, width);
  const marks = new Set(
    (typeof limit === "number" ? [limit] : (limit ?? [])).map((edge) => markAt(edge, width)),
  );
  const [low, high] = likely === null ? [-1, -1] : [markAt(likely[0], width), markAt(likely[1], width)];
  let drawn = "";
  for (let at = 0; at < width; at++) {
    const bracket = at === low && low < high ? "[" : at === high && low < high ? "]" : "";
    drawn += marks.has(at) ? "┃" : bracket || (at < filled ? "━" : "╌");
  }
  return drawn;
}

/** Something is never shown as nothing, and nearly all never as all. */
function cell(value: number, width: number): number {
  const cells = Math.round(value * width);
  if (value > 0 && cells === 0) return 1;
  return value < 1 && cells === width ? width - 1 : Math.min(cells, width);
}

function markAt(edge: number, width: number): number {
  return Math.min(width - 1, Math.max(0, Math.round(edge * width)));
}

/** A plain bar for tables, to the eighth of a character. */
export function block(share: number, width: number): string {
  if (width === 0) return "";
  const eighths = Math.max(share > 0 ? 1 : 0, Math.round(share * width * 8));
  const rest = eighths % 8;
  return ("█".repeat(Math.floor(eighths / 8)) + (rest > 0 ? (" ▏▎▍▌▋▊▉"[rest] ?? "") : "")).padEnd(width);
}
