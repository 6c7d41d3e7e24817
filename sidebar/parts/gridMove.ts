interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads in a grid with one stop of the Tab key: arrows, Home and End, with Ctrl to the first and the last row; null for other keys. */
export function gridMove(
  { key, ctrlKey }: Pick<KeyboardEvent, "key" | "ctrlKey">,
  { row, column }: GridPlace,
  rows: number,
  columns: number,
): GridPlace | null {
  const to: Readonly<Record<string, readonly [row: number, column: number]>> = {
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    Home: [ctrlKey ? 0 : row, 0],
    End: [ctrlKey ? rows - 1 : row, columns - 1],
  };
  const next = to[key];
  if (next === undefined) return null;
  const [r, c] = next;
  return { row: Math.min(Math.max(r, 0), rows - 1), column: Math.min(Math.max(c, 0), columns - 1) };
}
