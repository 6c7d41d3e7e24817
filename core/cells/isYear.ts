/**
 * Whether a number can be a year, or a year and a month: 1950 to 2100, 195001 to 210012. No serial day of these years is such a number.
 *
 * @example isYear(202712) // true
 */
export function isYear(value: number): boolean {
  if (value >= 1950 && value <= 2100) return Number.isInteger(value);
  return (
    value >= 195001 && value <= 210012 && Number.isInteger(value) && value % 100 >= 1 && value % 100 <= 12
  );
}
