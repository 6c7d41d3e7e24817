import type { Guidelines } from "./Guidelines";

/** The guidelines of the field; every one can be changed. */
export const defaultGuidelines: Guidelines = {
  lineLimit: 0.7,
  linePairLimit: 0.9,
  languishingBelow: 0.05,
  newTarget: 0.5,
  newTolerance: 0.1,
  accountLimit: 0.25,
  accountFewLimit: 0.6,
  returnLow: 0.25,
  returnHigh: 0.4,
  watchMargin: 0.05,
  certainty: 0.9,
  minimumDeals: 5,
  lapseMonths: 0,
  hoursPerDeal: 4,
  hoursPerAccount: 2,
  hoursPerNewDeal: 8,
  territory: "mixed",
  by: "deals",
  basis: "open",
  portfolio: [],
  lineMinimum: {},
  category: {},
};
