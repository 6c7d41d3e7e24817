import { learnProfile } from "../../core/customers/profile/learnProfile";
import { betaDraw } from "./draws";
import { type Simulation, simulated, times } from "./Simulation";

/** How often attributes that have nothing to do with winning are said to tell who buys, where accounts merely differ. */
export const nullProfile: Simulation = {
  name: "a profile of attributes without meaning is a signal",
  run: (runs, random) =>
    [
      [120, 1],
      [60, 2],
      [43, 3],
      [100, 3],
      [40, 4],
      [30, 5],
      [30, 6],
    ].flatMap(([accounts = 0, deals = 0]) =>
      (["mildly", "greatly"] as const).map((differ) => {
        const told = times(Math.ceil(runs / 5), () => (isSignal(accounts, deals, differ, random) ? 1 : 0));
        return simulated({ accounts, deals, differ }, "signal", told, [0, 0.06]);
      }),
    ),
};

function isSignal(accounts: number, deals: number, differ: "mildly" | "greatly", random: () => number) {
  const spread = differ === "mildly" ? 6 : 1;
  const any = (names: number) => Math.floor(random() * names);
  const made = times(accounts, () => ({
    chance: betaDraw(0.6 * spread, 0.4 * spread, random),
    cells: [`Industry ${any(6)}`, `Region ${any(4)}`, 5 + any(2000)],
  }));
  const rows = made.flatMap((account, code) => times(deals, () => ({ ...account, code })));
  const won = Int8Array.from(rows, ({ chance }) => (random() < chance ? 1 : 0));
  const fields = ["Industry", "Region", "Employees"].map((name, at) => ({
    name,
    cells: rows.map(({ cells }) => cells[at]),
  }));
  return (
    learnProfile(
      fields,
      won,
      Int32Array.from(rows, ({ code }) => code),
    ).verdict === "signal"
  );
}
