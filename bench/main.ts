import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { browserBench } from "./browserBench";
import { concentrationBench } from "./concentrationBench";
import { customersBench } from "./customersBench";
import { growthBench } from "./growthBench";
import { partsBench } from "./partsBench";
import { printRows } from "./printRows";
import { reviewBench } from "./reviewBench";
import { sizeBench } from "./sizeBench";
import { teamBench } from "./teamBench";
import { timeBench } from "./timeBench";

/** `npm run bench`: prints a table and writes bench/results.json. `npm run bench -- review` runs the benches whose name holds the word. */
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
  };
  const wanted = process.argv[2] ?? "";
  const rows = [];
  for (const [name, bench] of Object.entries(benches)) {
    if (!name.includes(wanted)) continue;
    const made = await bench();
    printRows(made);
    rows.push(...made);
  }
  if (wanted !== "") return;
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`;
  writeFileSync("bench/results.json", `${JSON.stringify({ machine, rows }, null, 2)}\n`);
  console.log(`\n${machine}\nwritten to bench/results.json`);
}

void main();
