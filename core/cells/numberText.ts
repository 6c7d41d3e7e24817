/** How much of a number is shown: exactly so many decimals, so many at the most, or so many digits that count. */
export type Precision =
  | { readonly decimals: number }
  | { readonly atMost: number }
  | { readonly digits: number };

/**
 * A number as text; every text that shows one is made of this. "" for a number that is not finite, so that nobody reads "NaN".
 *
 * @example numberText(1234.5, { decimals: 2 }) // "1234.50"
 */
export function numberText(value: number, precision: Precision): string {
  if (!Number.isFinite(value)) return "";
  if ("decimals" in precision) return value.toFixed(precision.decimals);
  return "atMost" in precision
    ? String(Number(value.toFixed(precision.atMost)))
    : String(Number(value.toPrecision(precision.digits)));
}
