/** Why hours cannot be divided; the words are in `core/words/en/time.ts`. */
export type HoursProblem =
  | { readonly code: "bad-hours"; readonly hours: number }
  | { readonly code: "bad-value"; readonly value: number }
  | { readonly code: "bad-effort"; readonly effort: number }
  | { readonly code: "bad-bounds"; readonly low: number; readonly high: number }
  | { readonly code: "minimum-too-much"; readonly minimum: number; readonly hours: number }
  | {
      readonly code: "bad-limits";
      readonly group: string;
      readonly floor: number;
      readonly cap: number;
    }
  | ({ readonly code: "limits-clash" } & LimitsClash);

/** Limits that no division of the hours can keep together. */
export interface LimitsClash {
  /** Names of the groups whose floors, and whose caps, stand against one another. */
  readonly floors: readonly string[];
  readonly caps: readonly string[];
  /** True where they would fit into more hours. */
  readonly needsHours: boolean;
  /** True where they would fit if it were not for the least and most hours of single claims. */
  readonly needsBounds: boolean;
  /** Hours by which they are missed at least. */
  readonly missing: number;
}
