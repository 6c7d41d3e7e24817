import Papa from "papaparse";

const separators = [",", ";", "\t", "|"];

/**
 * The separator of a CSV text: the one under which the most rows have the same number of cells, and of several such
 * the one with the most cells. Decimal commas do not win over semicolons, since the header row has none. A comma where
 * no row has two cells.
 */
export function guessSeparator(start: string): string {
  let best = { separator: ",", steadiness: 0, cells: 1 };
  for (const separator of separators) {
    const { steadiness, cells } = steady(start, separator);
    if (steadiness > best.steadiness || (steadiness === best.steadiness && cells > best.cells))
      best = { separator, steadiness, cells };
  }
  return best.separator;
}

function steady(start: string, separator: string): { steadiness: number; cells: number } {
  const { data } = Papa.parse<string[]>(start, { delimiter: separator, newline: "\n", preview: 100 });
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ""));
  const counts = new Map<number, number>();
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let [cells, most] = [1, 0];
  for (const [length, count] of counts) if (count > most) [cells, most] = [length, count];
  return { steadiness: rows.length === 0 ? 0 : most / rows.length, cells };
}
