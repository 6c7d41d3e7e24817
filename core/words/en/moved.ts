import type { FindingId } from "../../balance/Finding";
import { specOf } from "../../balance/findings/specOf";
import { accountPortions, linePortions } from "../../balance/portions";
import { sum } from "../../statistics/sum";
import { type MoveKind, moveKinds } from "../../weekly/moved/kindsOfMove";
import type { MovedDeal, WhatMoved } from "../../weekly/moved/whatMoved";
import { findingTitle } from "./findings";
import { list, percentsApart, plural, whole } from "./format";

/** "3 deals were opened". */
const happened: Readonly<Record<MoveKind, string>> = {
  created: "opened",
  gone: "no longer counted",
  won: "won",
  lost: "lost",
  reclassified: "given another line, account or customer type",
  pushed: "pushed to a later close date",
  pulled: "pulled in to an earlier close date",
  grown: "raised",
  shrunk: "lowered",
};

/** A sentence a kind: "2 deals were won: Sensors and Valves; 1 of them with a new customer". */
export function movedKinds({ moved }: Pick<WhatMoved, "moved">): readonly string[] {
  return moveKinds.flatMap((kind) => {
    const deals = moved.filter((deal) => deal.kind === kind || deal.also.includes(kind));
    if (deals.length === 0) return [];
    const start = `${plural(deals.length, "deal")} ${deals.length === 1 ? "was" : "were"} ${happened[kind]}`;
    return [[`${start}${linesOf(deals)}`, withNew(deals)].filter(Boolean).join("; ")];
  });
}

/** ": Sensors 8, Valves and 3 more", the lines with the most deals first; "" where no deal names a line. */
function linesOf(deals: readonly MovedDeal[]): string {
  const counts = new Map<string, number>();
  for (const line of deals.flatMap(({ lines }) => lines)) {
    const before = counts.get(line);
    counts.set(line, before === undefined ? 1 : before + 1);
  }
  if (counts.size === 0) return "";
  const named = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([line, count]) => (count === 1 ? line : `${line} ${whole(count)}`));
  return `: ${list(named, 4)}`;
}

function withNew(deals: readonly MovedDeal[]): string {
  const isKnown = deals.some(({ customer }) => customer !== "unknown");
  const count = deals.filter(({ customer }) => customer === "new").length;
  if (!isKnown) return "";
  if (deals.length === 1) return count === 1 ? "with a new customer" : "with a current customer";
  if (count === 0) return "none of them with a new customer";
  return count === deals.length
    ? "all with new customers"
    : `${whole(count)} of them with ${count === 1 ? "a new customer" : "new customers"}`;
}

/** Shares that moved by less are not told. */
const leastPoints = 0.5;
const leastTold = 0.05;
const namedParts = 4;

/** A sentence a share: "Sensors, 72 % → 68 %: -2.9 points by 4 Sensors deals (won), -1.6 by 2 Valves deals (opened), +0.5 by D-7, Norden (lost)". */
export function movedShares({ moved, change, counted }: WhatMoved): readonly string[] {
  const ids = Object.keys(change) as FindingId[];
  return ids.flatMap((id) => {
    const [was, is] = change[id] ?? [null, null];
    if (was === null || is === null || Math.abs(is - was) * 100 < leastPoints) return [];
    const names = counted[id] ?? [];
    const share = names.length === 0 ? findingTitle(id) : list(names);
    const groups = groupsOf(moved, id, names);
    return [`${share}, ${percentsApart(was, is).join(" → ")}: ${parts(groups)}`];
  });
}

/** Deals of one kind and of the same lines, account or customers, whichever the share is of. */
interface Group {
  readonly what: string;
  readonly deals: MovedDeal[];
  points: number;
}

function groupsOf(moved: readonly MovedDeal[], id: FindingId, counted: readonly string[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const deal of moved) {
    const part = deal.parts[id] ?? Number.NaN;
    if (Number.isNaN(part) || part === 0) continue;
    const what = ofWhom(deal, id, counted);
    const key = JSON.stringify([deal.kind, what]);
    const group = groups.get(key) ?? { what, deals: [], points: 0 };
    groups.set(key, group);
    group.deals.push(deal);
    group.points += part * 100;
  }
  return [...groups.values()].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function ofWhom({ lines, account, customer }: MovedDeal, id: FindingId, counted: readonly string[]): string {
  const { of } = specOf(id).portions ?? { of: null };
  if (of === linePortions) return lines.length === 0 ? "deals" : `${list(lines)} deals`;
  if (of === accountPortions)
    return counted.includes(account) ? `deals with ${account}` : "deals with others";
  return customer === "unknown" ? "deals" : `deals with ${customer} customers`;
}

function parts(groups: readonly Group[]): string {
  const named = groups
    .slice(0, namedParts)
    .filter(({ points }, at) => at === 0 || Math.abs(points) >= leastTold);
  const told = named.map(
    ({ points, deals, what }, at) =>
      `${signed(points)}${at === 0 ? " points" : ""} by ${byWhat(deals, what)} (${short[deals[0]?.kind ?? "gone"]})`,
  );
  const rest = sum(groups.slice(named.length).map(({ points }) => points));
  return [...told, ...(Math.abs(rest) < leastTold ? [] : [`${signed(rest)} by others`])].join(", ");
}

function byWhat(deals: readonly MovedDeal[], what: string): string {
  const [one] = deals;
  return deals.length === 1 && one !== undefined ? nameOf(one) : `${whole(deals.length)} ${what}`;
}

const short: Readonly<Record<MoveKind, string>> = {
  ...happened,
  reclassified: "reclassified",
  pushed: "pushed",
  pulled: "pulled in",
};

function nameOf({ deal, account }: MovedDeal): string {
  return [deal, account].filter(Boolean).join(", ") || "a deal without a name";
}

function signed(points: number): string {
  return `${points > 0 ? "+" : ""}${points.toFixed(1)}`;
}

/** How deals were found again, where it was not by their id; "" by id. */
export function matchedHow({ matchedBy }: Pick<WhatMoved, "matchedBy">): string {
  if (matchedBy === "id") return "";
  const by = matchedBy === "name" ? "name and account" : "account, line and day of creation";
  return `Without ids of deals in both exports they were matched by ${by}`;
}
