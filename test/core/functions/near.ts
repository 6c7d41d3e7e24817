/** A result with every number rounded to 12 significant digits, so that the last bits of a sum do not matter. */
export function near(result: unknown): unknown {
  if (typeof result === "number") return Number(result.toPrecision(12));
  return Array.isArray(result) ? result.map(near) : result;
}
