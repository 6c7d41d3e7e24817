import type { Finding } from "../balance/Finding";
import type { FindingSpec } from "../balance/findings/FindingSpec";
import { specOf } from "../balance/findings/specOf";
import type { Verdict } from "../balance/Measure";

type Off = FindingSpec["tone"];

/** How loud a verdict looks on a screen; `low` is the tone of what is too little. What may be chance has the lighter tone. */
export type Tone = Off | `${Off}-lean` | "watch" | "ok" | "quiet";

const tones: Readonly<Record<Exclude<Verdict, "imbalanced" | "leaning">, Tone>> = {
  watch: "watch",
  balanced: "ok",
  exempt: "quiet",
  unknown: "quiet",
};

/**
 * The tone of a finding's verdict.
 *
 * @example toneOf({ id: "languishing-lines", verdict: "leaning" }) // "low-lean"
 */
export function toneOf({ id, verdict }: Pick<Finding, "id" | "verdict">): Tone {
  if (verdict === "imbalanced") return specOf(id).tone;
  return verdict === "leaning" ? `${specOf(id).tone}-lean` : tones[verdict];
}
