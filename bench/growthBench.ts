import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as words from "../core/words/en";
import { run } from "../local-workbook/command-line/run";
import { growing } from "./growthTables";
import type { Row } from "./Row";

/** Everything that is made of a table, from the bytes of its file to what is printed. */
const steps: readonly (readonly string[])[] = [
  ["review", "FILE"],
  ["review", "FILE", "--colour", "COPY"],
  ["review", "FILE", "--by", "amount", "--json"],
  ["review", "FILE", "--compare", "FILE"],
  ["team", "FILE"],
  ["team", "FILE", "--json"],
  ["customers", "FILE", "--json"],
  ["time", "FILE", "--hours", "24"],
  ["brief", "FILE", "Account 1"],
  ["whitespace-check", "FILE", "--json"],
];

/** n log n grows by this exponent between 10,000 and 20,000, and clocks are no better than a tenth. */
const most = 1.2;

/** Milliseconds after which a command is not run once more: what lasts is measured well enough by one run. */
const enough = 400;

/**
 * By which power of how many rows, accounts, lines ... there are the time of each step grows: the slope of its logarithm from a quarter
 * of the largest table to the whole of it, by least squares over three sizes.
 */
export async function growthBench(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "funnel-balance-growth-"));
  const rows: Row[] = [];
  for (const [what, { most: largest, table }] of Object.entries(growing)) {
    const sizes = [4, 2, 1].map((part) => Math.round(largest / part));
    const files = sizes.map((size) => {
      const path = join(folder, `${size}.csv`);
      writeFileSync(path, csvOf(table(size)));
      return path;
    });
    for (const step of steps) {
      const times = files.map((path) => leastTime(step, path, join(folder, "copy.xlsx")));
      const exponent = slope(sizes.map(Math.log), times.map(Math.log));
      const told = `${step.slice(0, 1)} ${step.slice(2).join(" ")}`.replace(/COPY|FILE/g, "").trim();
      const row: Row = {
        group: `growth by ${what}, ${largest.toLocaleString("en")} at the most`,
        name: `${told}: ${times.map((time) => Math.round(time)).join(", ")} ms`,
        value: exponent,
        unit: "exp",
        budget: { text: `at most n^${most}`, isKept: exponent <= most },
      };
      // It takes minutes: each line is told as soon as it is known.
      console.log(`${what}: ${row.name}, n^${exponent.toFixed(2)}`);
      rows.push(row);
    }
  }
  rmSync(folder, { recursive: true });
  return rows;
}

/** Milliseconds of the processor, the least of some runs: another program's work counts for nothing. */
function leastTime(step: readonly string[], path: string, copy: string): number {
  let least = Number.POSITIVE_INFINITY;
  const begun = performance.now();
  for (let turn = 0; turn < 3 && (turn === 0 || performance.now() - begun < enough); turn++) {
    rmSync(copy, { force: true });
    const args = step.map((word) => ({ FILE: path, COPY: copy })[word] ?? word);
    globalThis.gc?.();
    const before = process.cpuUsage();
    let said = "";
    const say = (text: string) => {
      said = text;
    };
    const code = run(args, {
      out: say,
      err: say,
      columns: 80,
      colours: false,
      ascii: false,
      progress: false,
      locale: "",
      words,
    });
    const { user, system } = process.cpuUsage(before);
    if (code !== 0) throw new Error(`${args.join(" ")} ends with ${code}: ${said}`);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function slope(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [atX, atY] = [mean(x), mean(y)];
  const products = x.map((value, at) => (value - atX) * ((y[at] ?? Number.NaN) - atY));
  return mean(products) / mean(x.map((value) => (value - atX) ** 2));
}

function csvOf(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))).join(",")).join("\n");
}
