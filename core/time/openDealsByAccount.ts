import { median } from "../statistics/median";
import { sum } from "../statistics/sum";
import { CustomerType, Outcome, type Pipeline } from "../table/Pipeline";
import type { TimeAssumption } from "./TimeInput";

export interface AccountDeals {
  readonly rows: readonly number[];
  /** Sum of amount x chance; deals count 1 each where there are no amounts. */
  readonly expected: number;
  /** Mean amount over the usual amount; 1 without amounts. */
  readonly size: number;
  /** Mean chance of winning, 0..1; 0.5 where nothing tells. */
  readonly chance: number;
  readonly customer: "new" | "current";
  /** The line with the largest expected part. */
  readonly line: string | null;
}

/** The open deals of each account, and what had to be assumed about them. Accounts without a name are left out. */
export function openDealsByAccount(pipeline: Pipeline): {
  readonly accounts: ReadonlyMap<string, AccountDeals>;
  readonly assumptions: readonly TimeAssumption[];
  readonly inMoney: boolean;
} {
  const { account, amount, amountsAdd, outcome } = pipeline;
  const open = Array.from(outcome, (_, row) => row).filter((row) => outcome[row] === Outcome.open);
  const amounts =
    amountsAdd && amount ? open.map((row) => amount[row] ?? Number.NaN).filter((value) => value > 0) : [];
  const usual = amounts.length > 0 ? median(amounts) : null;
  const chance = chanceOf(pipeline);
  const byAccount = new Map<string, number[]>();
  for (const row of open) {
    const name = account?.names[account.codes[row] ?? -1];
    if (name === undefined) continue;
    const rows = byAccount.get(name);
    if (rows) rows.push(row);
    else byAccount.set(name, [row]);
  }
  const worth = (row: number) =>
    usual === null ? 1 : amount && (amount[row] ?? 0) > 0 ? (amount[row] ?? usual) : usual;
  const describe = (rows: readonly number[]): AccountDeals => {
    const best = rows.reduce((a, b) => (worth(b) * chance.of(b) > worth(a) * chance.of(a) ? b : a));
    return {
      rows,
      expected: sum(rows.map((row) => worth(row) * chance.of(row))),
      size: usual === null ? 1 : sum(rows.map(worth)) / rows.length / usual,
      chance: sum(rows.map(chance.of)) / rows.length,
      customer: rows.some((row) => pipeline.customerType[row] === CustomerType.current) ? "current" : "new",
      line: pipeline.line?.names[pipeline.line.codes[best] ?? -1] ?? null,
    };
  };
  const assumptions: TimeAssumption[] = [chance.assumption].filter((one) => one !== null);
  if (usual === null) assumptions.push("deals-count-alike");
  else if (amounts.length < open.length) assumptions.push("missing-amounts-are-usual");
  return {
    accounts: new Map([...byAccount].map(([name, rows]) => [name, describe(rows)])),
    assumptions,
    inMoney: usual !== null,
  };
}

/** The sheet's own probability; else the rep's win rate; else every deal alike. */
function chanceOf({ probability, outcome }: Pipeline): {
  of: (row: number) => number;
  assumption: TimeAssumption | null;
} {
  const won = outcome.filter((one) => one === Outcome.won).length;
  const closed = won + outcome.filter((one) => one === Outcome.lost).length;
  const rate = won > 0 && closed > won ? won / closed : null;
  const fallback = rate ?? 0.5;
  const assumption = rate === null ? "chances-alike" : "chance-is-win-rate";
  if (!probability) return { of: () => fallback, assumption };
  const known = (row: number) => Number.isFinite(probability[row]);
  const isComplete = outcome.every((one, row) => one !== Outcome.open || known(row));
  return {
    of: (row) => (known(row) ? (probability[row] ?? fallback) : fallback),
    assumption: isComplete ? null : assumption,
  };
}
