import type { FindingId } from "../../balance/Finding";
import { specOf } from "../../balance/findings/specOf";
import { accountPortions, linePortions } from "../../balance/portions";
import { keyOf } from "../../cells/keyOf";
import { sum } from "../../statistics/sum";
import { type MoveKind, moveKinds } from "../../weekly/moved/kindsOfMove";
import { countLines, type MovedRow } from "../../weekly/moved/movedRows";
import type { SinceReview } from "../../weekly/moved/sinceReview";
import type { MovedDeal, WhatMoved } from "../../weekly/moved/whatMoved";
import { findingTitle } from "./findings";
import { day, list, money, oneDecimal, percentsApart, plural, whole } from "./format";

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
  const named = countLines(deals).map(({ name, deals }) => (deals === 1 ? name : `${name} ${whole(deals)}`));
  return named.length === 0 ? "" : `: ${list(named, 4)}`;
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
    const key = keyOf(deal.kind, what);
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
  return `${points > 0 ? "+" : ""}${oneDecimal(points)}`;
}

/** How deals were found again, where it was not by their id; "" by id. */
export function matchedHow({ matchedBy }: Pick<WhatMoved, "matchedBy">): string {
  if (matchedBy === "id") return "";
  const by = matchedBy === "name" ? "name and account" : "account, line and day of creation";
  return `Without ids of deals in both exports they were matched by ${by}`;
}

export const title = "What moved";

/** "Created 11: 9 Sensors, 1 new" */
export const rowSentence = (row: MovedRow, currency: string): string =>
  row.deals === 0
    ? `${rowTitle[row.kind]}: none`
    : `${rowTitle[row.kind]} ${whole(row.deals)}: ${rowDetail(row, currency)}`;

/** What a row of the section is called. */
export const rowTitle: Readonly<Record<MoveKind, string>> = {
  created: "Created",
  won: "Won",
  lost: "Lost",
  pushed: "Close date later",
  pulled: "Close date earlier",
  grown: "Amount raised",
  shrunk: "Amount lowered",
  reclassified: "Line or customer changed",
  gone: "No longer there",
};

/** "9 Sensors, 1 Valves, 1 with a new customer"; of won and lost deals their money too; "none" for no deal. */
export function rowDetail({ kind, deals, lines, withNew, amount }: MovedRow, currency: string): string {
  if (deals === 0) return "none";
  const [only] = lines;
  const isOne = lines.length === 1 && only?.deals === deals && deals > 1;
  const named = isOne
    ? [`all ${only.name}`]
    : lines.slice(0, 2).map((line) => `${whole(line.deals)} ${line.name}`);
  const others = lines.length > 2 ? [`${whole(lines.length - 2)} more lines`] : [];
  const newOnes = withNew === null || withNew === 0 ? [] : [`${whole(withNew)} new`];
  const worth = (kind === "won" || kind === "lost") && amount !== null ? [money(amount, currency)] : [];
  return [...named, ...others, ...newOnes, ...worth].join(", ") || plural(deals, "deal");
}

/** "since 2026-10-12: 91 → 101 open deals" */
export function sinceWhen({ day: held, open: [then, now] }: Pick<SinceReview, "day" | "open">): string {
  const deals = then === now ? plural(now, "open deal") : `${whole(then)} → ${plural(now, "open deal")}`;
  return `since ${day(held)}: ${deals}`;
}

/** "Sensors 71 % → 72 %": the shares that moved, without whose doing it was. */
export function sharesMoved({ change, counted }: Pick<WhatMoved, "change" | "counted">): string {
  const ids = Object.keys(change) as FindingId[];
  return ids
    .flatMap((id) => {
      const [was, is] = change[id] ?? [null, null];
      if (was === null || is === null || Math.abs(is - was) * 100 < leastPoints) return [];
      const names = counted[id] ?? [];
      const share = names.length === 0 ? findingTitle(id) : list(names);
      return [`${share} ${percentsApart(was, is).join(" → ")}`];
    })
    .join(". ");
}
