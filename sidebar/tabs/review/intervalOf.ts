import type { Finding } from "../../../core/balance/Finding";

/** The interval that a verdict outside of its guideline goes by; none inside, where it would only be in the way. */
export function intervalOf({ verdict, likely }: Finding) {
  if (likely === null || (verdict !== "imbalanced" && verdict !== "leaning")) return undefined;
  const [from, to] = likely;
  return { from, to, tone: verdict === "imbalanced" ? ("out" as const) : ("lean" as const) };
}
