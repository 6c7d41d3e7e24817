import { allFindings } from "./findings/allFindings";
import type { Measure } from "./Measure";

export type { FindingReason, Verdict } from "./Measure";

export type FindingId = (typeof allFindings)[number]["id"];
export const findingIds: readonly FindingId[] = allFindings.map(({ id }) => id);

/** A measure held against a guideline. */
export interface Finding extends Measure {
  readonly id: FindingId;
}
