/** What a plan rests on, each with its number. Money is in the sheet's currency, or counts deals; rates and shares are fractions 0..1. */
export type TimeAssumption =
  | { readonly code: "deal-gain" | "deals-count-alike" }
  /** So many open deals have no amount and count with the usual one. */
  | { readonly code: "missing-amounts-are-usual"; readonly deals: number; readonly amount: number }
  | { readonly code: "chance-is-win-rate" | "chances-alike"; readonly deals: number; readonly chance: number }
  | { readonly code: "hours-a-deal"; readonly hours: number }
  /** Deals with new customers take so many times as long as those with current ones. */
  | { readonly code: "new-takes-longer"; readonly times: number }
  /** So often a customer bought a line that it lacked, in so many years of a customer's lacking one. */
  | {
      readonly code: "take-up";
      readonly aYear: number;
      readonly times: number;
      readonly years: number;
      readonly hours: number;
    }
  | { readonly code: "no-take-up"; readonly years: number }
  | {
      readonly code: "take-up-unknown";
      readonly why: "no-dates" | "few-customers";
      readonly customers: number;
    }
  | { readonly code: "keeping"; readonly customers: number; readonly lost: number; readonly hours: number }
  | { readonly code: "keeping-unknown"; readonly why: "no-model" | "nobody-stops" }
  | Finding
  | { readonly code: "finding-unknown"; readonly why: "nothing-won" | "no-accounts" | "purchases" };

/** What a new customer is worth: a win rate times the amount of a first deal, for the hours that it takes to open one. */
interface Finding {
  readonly code: "finding";
  readonly rate: number;
  /** Of which deals: those with new customers, all, or the chances of those that are open; `nobody` knows where no deal is lost. */
  readonly rateOf: "new" | "all" | "open" | "nobody";
  /** How many deals it is known from. */
  readonly deals: number;
  readonly amount: number;
  /** First won deals that the amount is the mean of; 0: the usual amount. */
  readonly firstDeals: number;
  readonly hours: number;
  /** New deals of an activity log that the hours are known from; 0: the guideline. */
  readonly loggedDeals: number;
}
