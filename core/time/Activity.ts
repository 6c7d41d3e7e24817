/** What hours are spent for: an open deal, a line that the account lacks, keeping the account, or finding new customers. */
export type ActivityPurpose = "deal" | "whitespace" | "keeping" | "finding";

/** Something that competes for the rep's hours. Money is in the sheet's currency; without amounts values count deals. */
export interface Activity {
  /** Null for finding new customers, who have no name yet. */
  readonly account: string | null;
  readonly purpose: ActivityPurpose;
  /** The line that is sold, or null where it is not about one line. */
  readonly line: string | null;
  readonly customer: "new" | "current";
  /** What hours can add here at most: the gain over not looking after it. */
  readonly value: number;
  /** Hours after which 63 % of that is reached. */
  readonly effort: number;
  readonly minimum: number;
  /** Infinity where there is no bound. */
  readonly maximum: number;
  /** True where the rep put in a value or an effort. */
  readonly changedByRep: boolean;
}

/** An activity with its hours of the week. */
export interface PlannedActivity extends Activity {
  readonly hours: number;
  /** What those hours give. */
  readonly gives: number;
  /** What one more hour here would be worth. */
  readonly nextHour: number;
}
