/**
 * A share of 1 as a bar, with its limit (or the two edges of its band) marked: `━━━━━━━┃━━───`. Filled up to the value;
 * a value above the limit runs through the mark.
 */
export function bar(value: number, limit: number | readonly [number, number] | null, width: number): string {
  const filled = cell(value, width);
  const marks = new Set(
    (typeof limit === "number" ? [limit] : (limit ?? [])).map((edge) => markAt(edge, width)),
  );
  let drawn = "";
  for (let at = 0; at < width; at++) drawn += marks.has(at) ? "┃" : at < filled ? "━" : "╌";
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
  const eighths = Math.max(share > 0 ? 1 : 0, Math.round(share * width * 8));
  const rest = eighths % 8;
  return ("█".repeat(Math.floor(eighths / 8)) + (rest > 0 ? (" ▏▎▍▌▋▊▉"[rest] ?? "") : "")).padEnd(width);
}
