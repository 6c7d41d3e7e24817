import { customerShare } from "../../measures/customerShare";
import { CustomerType } from "../../table/Pipeline";
import type { Finding } from "../Finding";
import type { Guidelines } from "../Guidelines";
import type { FindingContext } from "./FindingContext";
import { measured, withoutValue } from "./finding";
import { rowsWhere } from "./rowsWhere";
import { unknownBase } from "./shareOfLargest";
import { verdictOf } from "./verdictOf";

/** The band around the target, within 0..1. */
export function newBand({ newTarget, newTolerance }: Guidelines): readonly [low: number, high: number] {
  return [Math.max(0, newTarget - newTolerance), Math.min(1, newTarget + newTolerance)];
}

/** The share, of the deals with a known customer type, that are with new customers; exempt unless the territory is mixed. */
export function newShare(context: FindingContext): Finding {
  const { pipeline, guidelines, selection, types } = context;
  const limit = newBand(guidelines);
  if (guidelines.territory !== "mixed") return withoutValue("new-share", "exempt", "territory", limit);
  if (pipeline.customerTypeSource === "none") {
    const reason = pipeline.account === null ? "no-account-column" : "no-types";
    return withoutValue("new-share", "unknown", reason, limit);
  }
  const base = customerShare(types, selection, CustomerType.new);
  const { share: value, n, k, effectiveDeals } = base;
  const why = unknownBase(context, base);
  if (why !== null || value === null)
    return withoutValue("new-share", "unknown", why ?? "no-amounts", limit, n);
  return measured({
    id: "new-share",
    verdict: verdictOf(value, limit, guidelines.watchMargin),
    value,
    limit,
    n,
    k,
    top: [],
    spread: effectiveDeals,
    sheetRows: () => rowsWhere(context, (row) => types[row] === CustomerType.new),
  });
}
