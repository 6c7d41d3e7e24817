import type { Activity } from "./Activity";
import { type Claim, claimsOf } from "./allocation/Claim";

/**
 * What activities ask of the hours. No activity: no claim.
 *
 * @example claimsOfActivities([{ value: 9, effort: 1, minimum: 0, maximum: 2 }])[0].high // 2
 */
export function claimsOfActivities(
  activities: readonly Pick<Activity, "value" | "effort" | "minimum" | "maximum">[],
): Claim[] {
  return claimsOf({
    values: activities.map(({ value }) => value),
    efforts: activities.map(({ effort }) => effort),
    minimum: activities.map(({ minimum }) => minimum),
    maximum: activities.map(({ maximum }) => maximum),
  });
}
