import type { Finding } from "../balance/Finding";
import { specOf } from "../balance/findings/specOf";
import type { Verdict } from "../balance/Measure";

/** How loud a verdict looks on a screen; `low` is the tone of what is too little. */
export type Tone = "out" | "watch" | "ok" | "low" | "quiet";

const tones: Readonly<Record<Exclude<Verdict, "imbalanced">, Tone>> = {
  watch: "watch",
  balanced: "ok",
  exempt: "quiet",
  unknown: "quiet",
};

/**
 * The tone of a finding's verdict.
 *
 * @example toneOf({ id: "languishing-lines", verdict: "imbalanced" }) // "low"
 */
export function toneOf({ id, verdict }: Pick<Finding, "id" | "verdict">): Tone {
  return verdict === "imbalanced" ? specOf(id).tone : tones[verdict];
}
