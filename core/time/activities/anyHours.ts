import type { Activity } from "../Activity";

/** As the data leave it: as few and as many hours as may be, and nothing of the rep's own. */
export const anyHours: Pick<Activity, "minimum" | "maximum" | "changedByRep"> = {
  minimum: 0,
  maximum: Number.POSITIVE_INFINITY,
  changedByRep: false,
};
