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
  const { rows, weights } = selection;
  let [n, k, total, withNew, squares] = [0, 0, 0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const type = types[row];
    const weight = weights === null ? 1 : (weights[row] as number);
    if (type === CustomerType.unknown || Number.isNaN(weight)) continue;
    n++;
    total += weight;
    squares += weight * weight;
    if (type !== CustomerType.new) continue;
    k++;
    withNew += weight;
  }
  const why = unknownBase(context, { n, total });
  if (why !== null) return withoutValue("new-share", "unknown", why, limit, n);
  const value = withNew / total;
  return measured({
    id: "new-share",
    verdict: verdictOf(value, limit, guidelines.watchMargin),
    value,
    limit,
    n,
    k,
    top: [],
    spread: (total * total) / squares,
    sheetRows: () => rowsWhere(context, (row) => types[row] === CustomerType.new),
  });
}
