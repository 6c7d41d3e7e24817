import type { Verdict } from "../../../core/balance/Finding";
import type { Fill } from "../../parts/StackBar";

/** The fill of what a verdict is about: red is for what is beyond chance alone. */
export const fillOf: Readonly<Record<Verdict, Fill>> = {
  imbalanced: "out",
  leaning: "lean",
  watch: "watch",
  balanced: "ok",
  exempt: "bar",
  unknown: "bar",
};
