import { historyTooShort } from "../../measures/whoIsNewUnknown";
import { doubtOfNew } from "../doubtOfNew";
import { newBand } from "../newBand";
import { untilNewInBand } from "../plan/newBounds";
import { newOvershoot } from "../plan/overshoot";
import { newPortions } from "../portions";
import type { FindingSpec } from "./FindingSpec";
import { measured, withoutValue } from "./measured";
import { unknownBase } from "./shareOfLargest";

/**
 * The share, of the deals with a known customer type, that are with new customers. In a territory of new or of current customers alone it
 * is held against that assignment. Unknown where past sales are to tell who is new and do not reach back far enough, unless it is too small
 * whoever bought before.
 */
export const newShare = {
  id: "new-share",
  evaluate: (context) => {
    const { tally, guidelines, newShare: shareOfNew, show } = context;
    const limit = newBand(guidelines);
    if (tally.table.customerTypeSource === "none")
      return withoutValue("unknown", tally.accountNames === null ? "no-account-column" : "no-types", limit);
    const base = shareOfNew();
    const { share: value, n, k, effectiveDeals } = base;
    const why = unknownBase(context, base);
    if (why !== null || value === null) return withoutValue("unknown", why ?? "no-amounts", limit, n);
    const doubt = doubtOfNew(tally, value, limit);
    if (doubt !== null) return { ...withoutValue("unknown", doubt, limit, n), k };
    return measured(guidelines, {
      value,
      limit,
      n,
      k,
      witnesses: effectiveDeals,
      isAtMost: historyTooShort(tally.table, tally.since) !== null,
      sheetRows: show.withNew,
    });
  },
  shareOf: "deals",
  portions: { names: 0, of: newPortions },
  vote: "customer",
  colour: null,
  tone: "out",
  question: "same-customers",
  plan: {
    rank: 4,
    until: untilNewInBand,
    overshoot: newOvershoot,
    mends: ({ start, customer, isDriver }) =>
      customer !== "either" && (isDriver || start.guidelines.territory === "mixed"),
  },
} as const satisfies FindingSpec;
