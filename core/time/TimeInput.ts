/** An account that competes for the rep's hours. Money is in the sheet's currency; without amounts values count deals. */
export interface TimeInput {
  readonly account: string;
  readonly customer: "new" | "current";
  /** What it gives when it gets all the time it can use. */
  readonly value: number;
  /** Hours after which 63 % of that is reached. */
  readonly effort: number;
  readonly minimum: number;
  /** Infinity where there is no bound. */
  readonly maximum: number;
  /** What the value is made of. */
  readonly parts: ValueParts;
  readonly openDeals: number;
  /** The line to talk about, or null. */
  readonly focus: string | null;
  /** True where the rep put in a value or an effort. */
  readonly changedByRep: boolean;
}

export interface ValueParts {
  /** Open deals: amount x chance of winning. */
  readonly deals: number;
  /** The best line that the account lacks: chance x usual amount. */
  readonly whitespace: number;
  /** What may be lost if nobody looks after the account: chance of losing it within a year x what it buys a year. */
  readonly keeping: number;
}

/** What stands in for data that the sheet lacks; told beside the plan. */
export type TimeAssumption =
  | "deals-count-alike"
  | "missing-amounts-are-usual"
  | "chance-is-win-rate"
  | "chances-alike"
  | "efforts-are-guesses";

export interface TimeInputs {
  readonly accounts: readonly TimeInput[];
  readonly assumptions: readonly TimeAssumption[];
  /** "" where values count deals. */
  readonly currency: string;
  readonly inMoney: boolean;
}

/** Hours that a rep takes for granted until the sheet "Time plan" says otherwise. */
export interface EffortGuesses {
  /** An open deal of usual size, halfway through its stages. */
  readonly deal: number;
  /** Looking after an account without an open deal. */
  readonly care: number;
}

export const defaultEfforts: EffortGuesses = { deal: 4, care: 2 };

/** A cell of the sheet "Time plan" that is no figure, in A1 notation, and what stands in it. */
export interface UnreadableCell {
  readonly address: string;
  readonly text: string;
}
