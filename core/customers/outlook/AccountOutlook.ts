/** What is known of an account, and what is to be expected of it. Days are serial days, amounts in the sheet's currency. */
export interface AccountOutlook {
  readonly account: string;
  /** Days on which it bought. */
  readonly purchases: number;
  readonly first: number;
  readonly last: number;
  /** Days since the last purchase. */
  readonly quietDays: number;
  /** Median days between two purchases; null where there was one alone. */
  readonly usualInterval: number | null;
  /** Silent beyond the 95 % point of its own rhythm; null where fewer than three intervals tell none. */
  readonly quiet: boolean | null;
  readonly openDeals: number;
  /** An open deal, or an activity in the last 30 days. */
  readonly inTouch: boolean;
  /** All it ever bought; null without amounts. */
  readonly amount: number | null;
  /** The same a year, over at least one; null without amounts. */
  readonly yearly: number | null;
  /** What it bought in the 12 months to as-of: amounts, or purchases where there are none. */
  readonly lastYear: number;
  /** The same of the 12 months before; null where its first purchase does not lie before them, so that half a year would pass for a whole one. */
  readonly yearBefore: number | null;
  /** 0..1, by the model of purchases; null without one. */
  readonly alive: number | null;
  /** The chance in 12 months, with the purchases that are to be expected until then. */
  readonly aliveInAYear: number | null;
  /** Purchases to expect over the horizon, by the same model; null without one. */
  readonly expectedPurchases: number | null;
  /** Between these lie 8 of 10 such accounts, where there are fewer than 100; else null, and so without a model. */
  readonly purchasesRange: readonly [low: number, high: number] | null;
  /** Expected worth of a purchase, by Gamma-Gamma; null without a model. */
  readonly expectedSpend: number | null;
  /** Expected money over the horizon, discounted by 1 % a month; null without both models. */
  readonly value: number | null;
}
