import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mulberry32 } from "./makeDeals";

/**
 * Repeat purchases, last purchase and age in weeks of 2,357 customers: the CDNOW sample where FUNNEL_BALANCE_DATA names the folder that
 * has it, else customers simulated from its published BG/NBD parameters.
 */
export function customersOfBenchmark() {
  const file = join(process.env.FUNNEL_BALANCE_DATA ?? "", "data", "cdnow_customers_summary.csv");
  if (process.env.FUNNEL_BALANCE_DATA && existsSync(file))
    return { customers: fromFile(file), source: "CDNOW sample" };
  return { customers: simulated(2357), source: "simulated" };
}

function fromFile(file: string) {
  const rows = readFileSync(file, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(",").map(Number));
  const column = (index: number) => Float64Array.from(rows, (row) => row[index] ?? Number.NaN);
  return { x: column(1), last: column(2), age: column(3) };
}

/** r 0.243, alpha 4.414, a 0.793, b 2.426 (Fader, Hardie and Lee 2005). */
function simulated(count: number) {
  const random = mulberry32(2005);
  const x = new Float64Array(count);
  const last = new Float64Array(count);
  const age = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    age[i] = 27 + 12 * random();
    const rate = gamma(0.243, random) / 4.414;
    const [p, q] = [gamma(0.793, random), gamma(2.426, random)];
    const drop = p / (p + q);
    for (let time = 0; ; ) {
      time += -Math.log(1 - random()) / rate;
      if (time > (age[i] ?? 0)) break;
      x[i] = (x[i] ?? 0) + 1;
      last[i] = time;
      if (random() < drop) break;
    }
  }
  return { x, last, age };
}

/** Marsaglia and Tsang 2000, with the boost for shapes under 1. */
function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * normal ** 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
