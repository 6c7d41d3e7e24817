/**
 * A share as people write it: 0.7, "0,7", "70 %", or 70, which can only be a percentage.
 *
 * @returns null for what is no share from 0 to 1; `wasPercent` where a bare figure above 1 was taken for a percentage
 * @example parseShare("70 %") // { value: 0.7, wasPercent: false }
 */
export function parseShare(given: unknown): { readonly value: number; readonly wasPercent: boolean } | null {
  if (typeof given !== "number" && typeof given !== "string") return null;
  const match = /^([+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)|\d+[.,])\s*(%?)$/.exec(String(given).trim());
  const figure =
    typeof given === "number" ? given : match ? Number((match[1] ?? "").replace(",", ".")) : Number.NaN;
  const hasSign = match?.[2] === "%";
  const wasPercent = !hasSign && figure > 1;
  const value = hasSign || wasPercent ? figure / 100 : figure;
  return value >= 0 && value <= 1 ? { value, wasPercent } : null;
}
