import type { Row } from "./Row";

/** The rows as a table for a terminal, a heading a group. */
export function printRows(rows: readonly Row[]): void {
  let group = "";
  for (const row of rows) {
    if (row.group !== group) console.log(`\n${row.group}`);
    group = row.group;
    const against = row.against ? `${row.against.ratio.toFixed(2)}x ${row.against.name}` : "";
    const budget = row.budget ? `${row.budget.isKept ? "kept" : "MISSED"}: ${row.budget.text}` : "";
    console.log(
      `  ${row.name.padEnd(46)}${row.value.toFixed(2).padStart(10)} ${row.unit.padEnd(3)} ${against.padEnd(34)}${budget}`.trimEnd(),
    );
  }
}
