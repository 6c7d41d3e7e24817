import { contextOf } from "../../balance/contextOf";
import { defaultGuidelines } from "../../balance/defaultGuidelines";
import type { FindingId } from "../../balance/Finding";
import type { DealContext } from "../../balance/FindingContext";
import { allFindings } from "../../balance/findings/allFindings";
import type { FindingSpec } from "../../balance/findings/FindingSpec";
import { groundOf } from "../../balance/groundOf";
import type { Portions } from "../../balance/portions";
import type { ReviewOptions } from "../../balance/review";
import { at } from "../../cells/at";
import { sum } from "../../statistics/sum";
import { dealName } from "../../table/dealName";
import { linesOfDeal } from "../../table/lines/partsOf";
import { nameAt } from "../../table/names/nameAt";
import { CustomerType, type Pipeline } from "../../table/Pipeline";
import { customersThen } from "./customersThen";
import { type DealsThen, kindsOfMove, type MoveKind } from "./kindsOfMove";
import { type MatchedBy, type MatchedDeal, matchDeals } from "./matchDeals";

/** A deal that changed, as the later table names it, or the earlier one where it is gone. */
export interface MovedDeal {
  readonly deal: string;
  readonly account: string;
  readonly lines: readonly string[];
  readonly customer: "new" | "current" | "unknown";
  readonly kind: MoveKind;
  /** What became of it besides. */
  readonly also: readonly MoveKind[];
  /** Its place in the later table, from 0; -1 where it is gone. */
  readonly place: number;
  /** Its part in the change of each share, as a fraction: they add up to it. Null where the share has no base on one side. */
  readonly parts: Readonly<Partial<Record<FindingId, number | null>>>;
}

export interface WhatMoved {
  /** In the order of the later table, then those that are gone. */
  readonly moved: readonly MovedDeal[];
  /** Each finding's share before and after, of the lines or accounts that are the largest after; null without a base. */
  readonly change: Readonly<
    Partial<Record<FindingId, readonly [before: number | null, after: number | null]>>
  >;
  /** Whose share that is: the lines or accounts by name. */
  readonly counted: Readonly<Partial<Record<FindingId, readonly string[]>>>;
  readonly matchedBy: MatchedBy;
}

/** A share on both sides. */
interface ShareMove {
  readonly id: FindingId;
  /** Whose share it is: lines or accounts by name; none where it is of customers or sales. */
  readonly counted: readonly string[];
  readonly before: Portions;
  readonly after: Portions;
  readonly shares: readonly [before: number | null, after: number | null];
  /** A deal's part in the change; null where one side has no base. */
  readonly partOf: ((deal: MatchedDeal) => number) | null;
}

/**
 * What became of the deals between two exports of a pipeline, and what each of them did to each share. For a share R = N / D a deal whose
 * contributions changed by dn and dd has the part (dn - Rm dd) / Dm, with Rm and Dm the means of before and after: the parts add up to the change exactly, whatever
 * the order of the deals. Languishing lines are counted and have no parts. Two empty tables: nothing moved.
 *
 * @param leftOut shares that one of the tables cannot tell
 */
export function whatMoved(
  before: Pipeline,
  after: Pipeline,
  options: ReviewOptions = {},
  leftOut: readonly FindingId[] = [],
): WhatMoved {
  const [was, is] = [before, after].map((pipeline) => contextOfReview(pipeline, options)) as [
    DealContext,
    DealContext,
  ];
  const { by, deals } = matchDeals(was.pipeline, is.pipeline);
  const shares = allFindings.flatMap((spec) => (leftOut.includes(spec.id) ? [] : sharesOf(spec, was, is)));
  const [earlier, later] = [was, is].map(({ pipeline }) => ({
    ...pipeline,
    customersThen: customersThen(pipeline),
  })) as [DealsThen, DealsThen];
  const moved = deals.flatMap((deal): readonly MovedDeal[] => {
    const [kind = kindOfPart(shares, deal), ...also] = kindsOfMove(earlier, later, deal);
    if (kind === null) return [];
    const names = deal.after < 0 ? namesIn(earlier, deal.before) : namesIn(later, deal.after);
    const parts = shares.map(({ id, partOf }) => [id, partOf === null ? null : partOf(deal)] as const);
    return [{ ...names, kind, also, place: deal.after, parts: Object.fromEntries(parts) }];
  });
  return {
    moved,
    change: Object.fromEntries(shares.map((one) => [one.id, one.shares])),
    counted: Object.fromEntries(shares.map((one) => [one.id, one.counted])),
    matchedBy: by,
  };
}

/** None where the finding does not apply, or a column is missing. */
function sharesOf(
  spec: FindingSpec & { readonly id: FindingId },
  was: DealContext,
  is: DealContext,
): readonly ShareMove[] {
  // However few the deals are, they moved.
  const [before, after] = [was, is].map((context) =>
    spec.evaluate({ ...context, guidelines: { ...context.guidelines, minimumDeals: 1 } }),
  );
  if (spec.portions === null || before === undefined || after === undefined || after.verdict === "exempt")
    return [];
  const { names, of } = spec.portions;
  const counted = (after.value === null ? before : after).top.slice(0, names);
  const [earlier, later] = [of(was, counted), of(is, counted)];
  return earlier === null || later === null ? [] : [{ ...shareMove(spec.id, earlier, later), counted }];
}

function contextOfReview(given: Pipeline, options: ReviewOptions): DealContext {
  const guidelines = { ...defaultGuidelines, ...options.guidelines };
  return contextOf(groundOf(given, guidelines), { withoutStale: options.withoutStale === true });
}

function shareMove(id: FindingId, before: Portions, after: Portions): Omit<ShareMove, "counted"> {
  const [was, is] = [sum(before.whole), sum(after.whole)];
  const shares = [was > 0 ? sum(before.part) / was : null, is > 0 ? sum(after.part) / is : null] as const;
  const [from, to] = shares;
  const [share, base] = from === null || to === null ? [null, 0] : [(from + to) / 2, (was + is) / 2];
  const partOf =
    share === null
      ? null
      : (deal: MatchedDeal) => {
          const added = contribution(after.part, deal.after) - contribution(before.part, deal.before);
          const addedBase = contribution(after.whole, deal.after) - contribution(before.whole, deal.before);
          return (added - share * addedBase) / base;
        };
  return { id, before, after, shares, partOf };
}

function contribution(of: Float64Array, deal: number): number {
  return deal < 0 ? 0 : at(of, deal);
}

/** A deal that weighs another part of a share though nothing in it moved: by its chance, or because the 12 months went on. */
function kindOfPart(shares: readonly ShareMove[], deal: MatchedDeal): MoveKind | null {
  for (const { before, after, partOf } of shares) {
    if (partOf === null) continue;
    const [was, is] = [contribution(before.whole, deal.before), contribution(after.whole, deal.after)];
    if (was !== is) return is === 0 ? "gone" : is > was ? "grown" : "shrunk";
    if (contribution(before.part, deal.before) !== contribution(after.part, deal.after))
      return "reclassified";
  }
  return null;
}

/** A deal's names, as its own table has them. */
function namesIn(
  pipeline: DealsThen,
  deal: number,
): Pick<MovedDeal, "deal" | "account" | "lines" | "customer"> {
  const type = at(pipeline.customersThen, deal);
  return {
    deal: dealName(pipeline, deal),
    account: nameAt(pipeline.account, deal) ?? "",
    lines: linesOfDeal(pipeline, deal),
    customer: type === CustomerType.new ? "new" : type === CustomerType.current ? "current" : "unknown",
  };
}
