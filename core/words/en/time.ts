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
