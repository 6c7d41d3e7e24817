import type { Finding, FindingId } from "../balance/Finding";
import type { Verdict } from "../balance/Measure";

/** How loud a verdict looks on a screen; `low` is the tone of what is too little. */
export type Tone = "out" | "watch" | "ok" | "low" | "quiet";

const tones: Readonly<Record<Verdict, Tone>> = {
  imbalanced: "out",
  watch: "watch",
  balanced: "ok",
  exempt: "quiet",
  unknown: "quiet",
};

/** The findings that are out of balance by too little of something. */
const low: ReadonlySet<FindingId> = new Set(["languishing-lines"]);

/**
 * The tone of a finding's verdict.
 *
 * @example toneOf({ id: "languishing-lines", verdict: "imbalanced" }) // "low"
 */
export function toneOf({ id, verdict }: Pick<Finding, "id" | "verdict">): Tone {
  return verdict === "imbalanced" && low.has(id) ? "low" : tones[verdict];
}
