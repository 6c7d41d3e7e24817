import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { seededRandom } from "../core/statistics/seededRandom";
import { alikeReps } from "./simulations/alikeReps";
import { balancedRep } from "./simulations/balancedRep";
import { intervals } from "./simulations/intervals";
import { lostCustomers } from "./simulations/lostCustomers";
import { nullProfile } from "./simulations/nullProfile";
import { nullWhitespace } from "./simulations/nullWhitespace";
import { oddsAgain } from "./simulations/oddsAgain";
import { quietCustomers } from "./simulations/quietCustomers";
import type { Simulation } from "./simulations/Simulation";

/**
 * `npm run simulate`: holds what the product says of chance against made-up tables whose truth is known, with fixed seeds, and writes the
 * shares with their standard errors to `bench/simulations.json`. `npm run simulate -- 500 NAME` runs 500 tables of the groups whose names hold
 * NAME, and writes nothing.
 */
const simulations: readonly Simulation[] = [
  intervals,
  balancedRep,
  alikeReps,
  nullProfile,
  nullWhitespace,
  quietCustomers,
  lostCustomers,
  oddsAgain,
];

const usualRuns = 2000;
const [given, only = ""] = process.argv.slice(2);
const runs = given === undefined ? usualRuns : Number(given);

const groups = simulations.flatMap(({ name, run }, at) => {
  if (!name.includes(only)) return [];
  console.log(name);
  const rows = run(runs, seededRandom(20260101 + at));
  for (const { given: varied, what, share, standardError, wanted } of rows) {
    const isKept = share >= wanted[0] && share <= wanted[1];
    const said = Object.entries(varied).map(([key, value]) => `${key} ${value}`);
    const figures = `${(100 * share).toFixed(1)} % (± ${(100 * standardError).toFixed(1)})`;
    console.log(`  ${isKept ? "OK    " : "MISSED"} ${figures}  ${what}, ${said.join(", ")}`);
  }
  return [{ name, rows }];
});

if (given === undefined) {
  const file = join(__dirname, "../bench/simulations.json");
  writeFileSync(file, `${JSON.stringify({ groups }, null, 2)}\n`);
  console.log(`written to ${file}`);
}
