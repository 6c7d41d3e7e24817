import { at } from "../cells/at";
import { median } from "../statistics/median";
import { sum } from "../statistics/sum";
import { linesOfDeal } from "../table/lines/partsOf";
import { nameAt } from "../table/names/nameAt";
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
  const amounts = amountsAdd ? open.map((row) => at(amount, row)).filter((value) => value > 0) : [];
  const usual = amounts.length > 0 ? median(amounts) : null;
  const { chanceAt, assumption } = chanceOf(pipeline);
  const byAccount = new Map<string, number[]>();
  for (const row of open) {
    const name = nameAt(account, row);
    if (name === null) continue;
    const rows = byAccount.get(name);
    if (rows) rows.push(row);
    else byAccount.set(name, [row]);
  }
  const worth = (row: number) => (usual === null ? 1 : at(amount, row) > 0 ? at(amount, row) : usual);
  const describe = (rows: readonly number[]): AccountDeals => {
    const best = rows.reduce((a, b) => (worth(b) * chanceAt(b) > worth(a) * chanceAt(a) ? b : a));
    return {
      rows,
      expected: sum(rows.map((row) => worth(row) * chanceAt(row))),
      size: usual === null ? 1 : sum(rows.map(worth)) / rows.length / usual,
      chance: sum(rows.map(chanceAt)) / rows.length,
      customer: rows.some((row) => pipeline.customerType[row] === CustomerType.current) ? "current" : "new",
      line: linesOfDeal(pipeline, best)[0] ?? null,
    };
  };
  const assumptions: TimeAssumption[] = assumption === null ? [] : [assumption];
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
  chanceAt: (row: number) => number;
  assumption: TimeAssumption | null;
} {
  const won = outcome.filter((one) => one === Outcome.won).length;
  const closed = won + outcome.filter((one) => one === Outcome.lost).length;
  const rate = won > 0 && closed > won ? won / closed : null;
  const fallback = rate ?? 0.5;
  const assumption = rate === null ? "chances-alike" : "chance-is-win-rate";
  if (!probability) return { chanceAt: () => fallback, assumption };
  const known = (row: number) => Number.isFinite(at(probability, row));
  const isComplete = outcome.every((one, row) => one !== Outcome.open || known(row));
  return {
    chanceAt: (row) => (known(row) ? at(probability, row) : fallback),
    assumption: isComplete ? null : assumption,
  };
}
