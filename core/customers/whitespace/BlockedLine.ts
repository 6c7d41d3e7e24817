/** A line that is not possible at a customer until a day: "not possible here, until ...", in the rep's own words. */
export interface BlockedLine {
  readonly account: string;
  readonly line: string;
  /** Serial day from which it is possible again. */
  readonly until: number;
  readonly note: string;
}
