import { buildOwnership } from "../../core/customers/whitespace/buildOwnership";
import { whitespaceCheck } from "../../core/customers/whitespace/whitespaceCheck";
import { type Simulation, simulated, times } from "./Simulation";

const popular = [0.6, 0.4, 0.3, 0.2, 0.15, 0.1];
/** Of so many lines some are hidden by chance. */
const catalogue = Array.from({ length: 500 }, (_, line) => 0.25 + 0.5 / (1 + line / 100));

/** How often lines that customers buy independently of each other are said to go together. */
export const nullWhitespace: Simulation = {
  name: "lines bought independently show a pattern",
  run: (runs, random) => [
    ...[15, 30, 100, 300].flatMap((customers) =>
      [4, 6].map((lines) => told(runs, customers, popular.slice(0, lines), random)),
    ),
    told(runs, 20, catalogue, random),
  ],
};

function told(runs: number, customers: number, shares: readonly number[], random: () => number) {
  const patterns = times(Math.ceil(runs / 5), () => (showsPattern(customers, shares, random) ? 1 : 0));
  return simulated({ customers, lines: shares.length }, "pattern", patterns, [0, 0.06]);
}

function showsPattern(customers: number, shares: readonly number[], random: () => number): boolean {
  const sold = times(customers, () => shares.map((share) => random() < share));
  const sales = sold.flatMap((has, account) => has.flatMap((is, line) => (is ? [{ account, line }] : [])));
  const ownership = buildOwnership({
    accounts: sold.map((_, account) => `Account ${account}`),
    accountCodes: Int32Array.from(sales, ({ account }) => account),
    lines: shares.map((_, line) => `Line ${line}`),
    lineCodes: Int32Array.from(sales, ({ line }) => line),
    amounts: null,
    days: null,
    currency: "",
  });
  return whitespaceCheck(ownership).verdict === "pattern";
}
