/** The serial day of a Date at midnight UTC, the form in which tests name days: 25,569 is 1970-01-01. */
export const dayOfDate = (date: Date): number => date.getTime() / 86_400_000 + 25_569;
