/**
 * What an account gives for the hours spent on it: value x (1 - exp(-hours / effort)). It rises at once and flattens: after
 * `effort` hours 63 % of the value is reached. The form is the exponential response of sales-time models since CALLPLAN
 * (Lodish 1971, https://doi.org/10.1287/mnsc.18.4.P25).
 *
 * @param value what the account is worth when it gets all the time it can use; 0 or more.
 * @param effort hours; above 0.
 * @param hours 0 or more.
 * @returns in the unit of `value`.
 * @example response(1000, 4, 4) // 632.1205588285577
 */
export function response(value: number, effort: number, hours: number): number {
  return -value * Math.expm1(-hours / effort);
}

const mostLogarithm = Math.log(Number.MAX_VALUE);

/**
 * What the next hour is worth at this many hours: the slope of `response`, in value an hour.
 *
 * @example marginalResponse(1000, 4, 0) // 250
 */
export function marginalResponse(value: number, effort: number, hours: number): number {
  const first = value / effort;
  // Over no time at all a fortune is worth more an hour than a number can say.
  if (first === Number.POSITIVE_INFINITY)
    return Math.exp(Math.min(Math.log(value) - Math.log(effort) - hours / effort, mostLogarithm));
  return first * Math.exp(-hours / effort);
}
