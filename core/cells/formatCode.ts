/**
 * The letters of a number format that stand for something, of its form for positive numbers: without texts in quotes, escaped signs, fillers, and colours
 * or conditions in brackets; hours beyond a day keep theirs.
 *
 * @example formatCode('[Red]d"d"/m;@') // "d/m"
 */
export function formatCode(format: string): string {
  const [positive = ""] = format
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, "")
    .split(";");
  return positive;
}
