import { customerShare } from "../../measures/customerShare";
import { CustomerType } from "../../table/Pipeline";
import { newBand } from "../newBand";
import { untilNewInBand } from "../plan/newBounds";
import { verdictOf } from "../verdictOf";
import type { FindingSpec } from "./FindingSpec";
import { measured, withoutValue } from "./measured";
import { rowsWhere } from "./rowsWhere";
import { unknownBase } from "./shareOfLargest";

/** The share, of the deals with a known customer type, that are with new customers; exempt unless the territory is mixed. */
export const newShare = {
  id: "new-share",
  evaluate: (context) => {
    const { pipeline, guidelines, selection, types } = context;
    const limit = newBand(guidelines);
    if (guidelines.territory !== "mixed") return withoutValue("exempt", "territory", limit);
    if (pipeline.customerTypeSource === "none")
      return withoutValue("unknown", pipeline.account === null ? "no-account-column" : "no-types", limit);
    const base = customerShare(types, selection, CustomerType.new);
    const { share: value, n, k, effectiveDeals } = base;
    const why = unknownBase(context, base);
    if (why !== null || value === null) return withoutValue("unknown", why ?? "no-amounts", limit, n);
    return measured(guidelines, {
      verdict: verdictOf(value, limit, guidelines.watchMargin),
      value,
      limit,
      n,
      k,
      spread: effectiveDeals,
      sheetRows: () => rowsWhere(context, (row) => types[row] === CustomerType.new),
    });
  },
  shareOf: "deals",
  vote: "customer",
  rank: { news: 2, pane: 3 },
  colour: null,
  tone: "out",
  picture: { of: "customers", verdicts: null },
  question: { id: "same-customers", place: 3 },
  plan: {
    rank: 4,
    until: untilNewInBand,
    mends: ({ start, customer }) => start.guidelines.territory === "mixed" && customer !== "either",
  },
} as const satisfies FindingSpec;
