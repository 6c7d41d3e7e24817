/** How the rows and cells of a text file are parted. */
export interface Dialect {
  /** "either": some rows end with one, some with the other. "\r\n" counts as "\n". */
  readonly lineEnd: "\n" | "\r" | "either";
  /** The character between cells, or how a line of columns that are parted by spaces falls apart. */
  readonly separator: string | ((line: string) => string[]);
}

/**
 * A text with the line ends that its dialect has, "\r" or "\n" alone.
 *
 * @example unifyLineEnds("a\r\nb\rc", "either") // "a\nb\nc"
 */
export function unifyLineEnds(text: string, lineEnd: Dialect["lineEnd"]): string {
  if (lineEnd === "\r" || !text.includes("\r")) return text;
  return lineEnd === "\n" ? text.replaceAll("\r\n", "\n") : text.replace(/\r\n?/g, "\n");
}
