import { chanceAlive } from "../value/chanceAlive";
import type { CustomerModels } from "../value/fitModels";
import type { AccountOutlook } from "./AccountOutlook";

/** What the next 12 months cost in accounts, and what makes up for it. */
export interface Attrition {
  /** Accounts that still buy today: the sum of their chances. */
  readonly alive: number;
  /** Accounts to be lost over 12 months: the sum of P(alive now) - P(alive in 12 months if quiet until then). */
  readonly expectedLost: number;
  /** What those chances are worth at each account's yearly amount; null without amounts. */
  readonly revenueAtRisk: number | null;
  /** How much of an account a new one is: its chance of being one still, after its first purchase. */
  readonly newAccountStays: number;
  /** New accounts over 12 months, and a quarter, that keep the number of living accounts level. */
  readonly newAccountsNeeded: number;
  readonly newAccountsAQuarter: number;
}

/**
 * @returns null where no model says who is alive
 * @example attrition([{ alive: 0.9, aliveInAYear: 0.4, yearly: 100 }], { mbgnbd: { ok: true, model: { kind: "mbgnbd", r: 1, alpha: 1, a: 1, b: 1 } } }).revenueAtRisk // 50
 */
export function attrition(outlooks: readonly AccountOutlook[], models: CustomerModels): Attrition | null {
  if (!models.mbgnbd.ok) return null;
  let alive = 0;
  let expectedLost = 0;
  let atRisk = 0;
  for (const { alive: now, aliveInAYear: later, yearly } of outlooks) {
    if (now === null || later === null) continue;
    alive += now;
    expectedLost += now - later;
    if (yearly !== null) atRisk += (now - later) * yearly;
  }
  const newAccountStays = chanceAlive(models.mbgnbd.model, 0, 0, 0);
  const needed = expectedLost / newAccountStays;
  return {
    alive,
    expectedLost,
    revenueAtRisk: outlooks.some(({ yearly }) => yearly !== null) ? atRisk : null,
    newAccountStays,
    newAccountsNeeded: Math.ceil(needed - 1e-9),
    newAccountsAQuarter: Math.ceil(needed / 4 - 1e-9),
  };
}
