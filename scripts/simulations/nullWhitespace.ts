import { buildOwnership } from "../../core/customers/whitespace/buildOwnership";
import { whitespaceCheck } from "../../core/customers/whitespace/whitespaceCheck";
import { type Simulation, simulated, times } from "./Simulation";

const popular = [0.6, 0.4, 0.3, 0.2, 0.15, 0.1];

/** How often lines that customers buy independently of each other are said to go together. */
export const nullWhitespace: Simulation = {
  name: "lines bought independently show a pattern",
  run: (runs, random) =>
    [15, 30, 100, 300].flatMap((customers) =>
      [4, 6].map((lines) => {
        const told = times(Math.ceil(runs / 5), () => (showsPattern(customers, lines, random) ? 1 : 0));
        return simulated({ customers, lines }, "pattern", told, [0, 0.06]);
      }),
    ),
};

function showsPattern(customers: number, lines: number, random: () => number): boolean {
  const sold = times(customers, () => popular.slice(0, lines).map((share) => random() < share));
  const sales = sold.flatMap((has, account) => has.flatMap((is, line) => (is ? [{ account, line }] : [])));
  const ownership = buildOwnership({
    accounts: sold.map((_, account) => `Account ${account}`),
    accountCodes: Int32Array.from(sales, ({ account }) => account),
    lines: popular.slice(0, lines).map((_, line) => `Line ${line}`),
    lineCodes: Int32Array.from(sales, ({ line }) => line),
    amounts: null,
    days: null,
    currency: "",
  });
  return whitespaceCheck(ownership).verdict === "pattern";
}
