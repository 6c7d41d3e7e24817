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
  /** Quiet for over twice its usual interval. */
  readonly quiet: boolean;
  /** All it ever bought; null without amounts. */
  readonly amount: number | null;
  /** The same a year, over at least one; null without amounts. */
  readonly yearly: number | null;
  /** What it bought in the 12 months to as-of, and in the 12 before: amounts, or purchases where there are none. */
  readonly lastYear: number;
  readonly yearBefore: number;
  /** 0..1, by MBG/NBD; null without a model. */
  readonly alive: number | null;
  /** The chance in 12 months, if it stays quiet until then. */
  readonly aliveInAYear: number | null;
  /** Purchases to expect over the horizon, by BG/NBD; null without a model. */
  readonly expectedPurchases: number | null;
  /** Expected worth of a purchase, by Gamma-Gamma; null without a model. */
  readonly expectedSpend: number | null;
  /** Expected money over the horizon, discounted by 1 % a month; null without both models. */
  readonly value: number | null;
}
