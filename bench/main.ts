import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { browserBench } from "./browserBench";
import { concentrationBench } from "./concentrationBench";
import { customersBench } from "./customersBench";
import { growthBench } from "./growthBench";
import { partsBench } from "./partsBench";
import { printRows } from "./printRows";
import type { Row } from "./Row";
import { reviewBench } from "./reviewBench";
import { sizeBench } from "./sizeBench";
import { teamBench } from "./teamBench";
import { timeBench } from "./timeBench";
import { warehouseBench } from "./warehouseBench";

/**
 * `npm run bench`: prints a table and writes bench/results.json. `npm run bench -- review` runs the benches whose name holds the word, and
 * `npm run bench -- growth --write` puts what it finds in place of their rows there.
 */
async function main(): Promise<void> {
  const benches = {
    review: reviewBench,
    parts: partsBench,
    concentration: concentrationBench,
    customers: customersBench,
    time: timeBench,
    team: teamBench,
    growth: growthBench,
    size: sizeBench,
    browser: browserBench,
    warehouse: warehouseBench,
  };
  const wanted = process.argv[2] ?? "";
  const rows: Row[] = [];
  for (const [name, bench] of Object.entries(benches)) {
    if (!name.includes(wanted)) continue;
    const made = await bench();
    printRows(made);
    rows.push(...made);
  }
  if (wanted !== "" && process.argv[3] !== "--write") return;
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`;
  const others = wanted === "" ? [] : othersThan(rows);
  writeFileSync(
    "bench/results.json",
    `${JSON.stringify({ machine, rows: [...others, ...rows] }, null, 2)}\n`,
  );
  console.log(`\n${machine}\nwritten to bench/results.json`);
}

/** The rows of before that are of other groups; a group may tell a size behind its comma. */
function othersThan(rows: readonly Row[]): readonly Row[] {
  const kept: { readonly rows: readonly Row[] } = JSON.parse(readFileSync("bench/results.json", "utf8"));
  const groupOf = ({ group }: Row) => group.split(",")[0];
  const groups = new Set(rows.map(groupOf));
  return kept.rows.filter((row) => !groups.has(groupOf(row)));
}

void main();
