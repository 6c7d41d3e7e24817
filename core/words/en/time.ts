const hoursOf = (hours: number) => `${Math.round(hours * 10) / 10}`;

export function minimumTooMuch(minimum: number, hours: number): string {
  return `the minimum hours add up to ${hoursOf(minimum)}, more than the ${hoursOf(hours)} to spend: lower a minimum or raise the hours`;
}

export function badHours(hours: number): string {
  return `the hours to spend must be a number of 0 or more, not ${hours}`;
}

export function badValue(value: number): string {
  return `a value must be a number of 0 or more, not ${value}`;
}

export function badEffort(effort: number): string {
  return `an effort must be hours above 0, not ${effort}`;
}

export function badBounds(low: number, high: number): string {
  return `the minimum hours must be 0 or more and no more than the maximum, not ${low} and ${high}`;
}

export const planHeading = ["Account", "Hours", "Gives", "Next hour"] as const;
export const noAccounts = "none of the names is filled: give the column of your accounts";

export const sheetName = "Time plan";
export const hoursThisWeek = "Selling hours this week";
export const howToChange =
  "Write your own figures into the columns that begin with “Your”, “At least” and “At most”; an empty cell takes the figure of the data. Then refresh the Time tab.";
export const sheetHeading = [
  "Account",
  "Customer",
  "Value by the data",
  "Your value",
  "Effort by the data, hours",
  "Your effort, hours",
  "At least, hours",
  "At most, hours",
  "Hours this week",
  "Next hour is worth",
  "Why",
] as const;
export const customerWord = { new: "new", current: "current" } as const;

interface Parts {
  readonly deals: number;
  readonly whitespace: number;
  readonly keeping: number;
}

/** What an account's value mostly comes from. */
export function valueReason({ deals, whitespace, keeping }: Parts, focus: string | null): string {
  const line = focus === null ? "" : `: ${focus}`;
  if (deals >= whitespace && deals >= keeping) return `open deals${line}`;
  return whitespace >= keeping ? `does not buy yet${line}` : "worth keeping";
}

export function cellPlace(row: number, column: number, text: string): string {
  return `${String.fromCharCode(65 + column)}${row} (“${text}”)`;
}
