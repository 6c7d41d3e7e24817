import { add } from "../../cells/add";
import { at } from "../../cells/at";
import { entry } from "../../cells/entry";
import { BestGaps } from "./BestGaps";
import { buildOwnership, type LineSales } from "./buildOwnership";
import { lineChances } from "./lineChances";
import type { Ownership } from "./Ownership";
import { typicalAmounts } from "./typicalAmounts";

/** A line that a customer does not buy yet. */
export interface WhitespaceGap {
  readonly account: string;
  readonly line: string;
  /** 0..1: the share of customers like this one that own the line. It is ownership, not yet a chance of buying. */
  readonly chance: number;
  /** The condition that speaks most for it: of `all` accounts that own `because` (or are of that kind) `both` own the line. */
  readonly because: string;
  readonly becauseIs: "line" | "segment";
  readonly both: number;
  readonly all: number;
  /** Of the accounts of this one's size, how many there are and how many own the line; null without amounts. */
  readonly peers: { readonly all: number; readonly both: number } | null;
  /** A usual sale of the line at that account's size; null where it is not known. */
  readonly typicalAmount: number | null;
  /** chance x typical amount. */
  readonly expectedValue: number | null;
}

export interface Whitespace {
  readonly ownership: Ownership;
  /** What the list is sorted by. */
  readonly by: "chance" | "value";
  /** The best gaps first. */
  readonly gaps: readonly WhitespaceGap[];
  /** All gaps there are. */
  readonly total: number;
}

export interface WhitespaceOptions {
  /** By expected value where amounts are known, else by chance. */
  readonly by?: "chance" | "value";
  readonly most?: number;
  /** Only this account's gaps, by its name. */
  readonly account?: string;
}

/**
 * The lines that customers do not buy yet, the best first; equal ones by account, then by line. No sale: no gap.
 *
 * @param most how many gaps to give
 * @example whitespaceGaps({ accounts: ["A", "B"], accountCodes: Int32Array.of(0, 0, 1), lines: ["X", "Y"], lineCodes: Int32Array.of(0, 1, 1), amounts: null, days: null }).gaps[0].line // "X"
 */
export function whitespaceGaps(
  sales: LineSales,
  { by, most = 200, account: only }: WhitespaceOptions = {},
): Whitespace {
  const ownership = buildOwnership(sales);
  const chances = lineChances(ownership);
  const typical = typicalAmounts(sales, ownership);
  const sorted =
    by === "value" && typical === null ? "chance" : (by ?? (typical === null ? "chance" : "value"));
  const best = new BestGaps(most);
  const amountOf = (line: number, size: number) => typical?.amount(line, size) ?? null;
  // By value a line that nobody has an amount for comes last.
  const worth = (line: number, size: number) => {
    const amount = sorted === "chance" ? 1 : amountOf(line, size);
    return amount === null ? 0 : amount;
  };
  const ordered = groupsByWorth(chances.groups, worth);
  const isNear = new Uint8Array(ownership.lines.length);
  let total = 0;
  ownership.owned.forEach((owned, account) => {
    if (only !== undefined && ownership.accounts[account] !== only) return;
    total += ownership.lines.length - owned.length;
    const size = typical === null ? 0 : typical.sizeOf(account);
    const offer = (line: number, chance: number) =>
      best.offer({ account, line, chance, amount: amountOf(line, size), rank: chance * worth(line, size) });
    const conditions = chances.conditionsOf(account);
    const near = chances.near(conditions);
    const found = chances.chances(conditions, near);
    for (const line of near) isNear[line] = 1;
    const owns = new Set(owned);
    near.forEach((line, i) => {
      if (!owns.has(line)) offer(line, entry(found.near, i));
    });
    ordered(size).forEach((lines, group) => {
      for (const line of lines) if (isNear[line] !== 1 && !offer(line, entry(found.far, group))) break;
    });
    for (const line of near) isNear[line] = 0;
  });
  const peers = typical && peersBySize(ownership, typical.sizeOf);
  const gaps = best.list().map(({ account, line, chance, amount }): WhitespaceGap => {
    const conditions = chances.conditionsOf(account);
    const because = conditions.reduce((strongest, condition) =>
      chances.weight(condition) * chances.given(condition, line) >
      chances.weight(strongest) * chances.given(strongest, line)
        ? condition
        : strongest,
    );
    const isLine = because < ownership.lines.length;
    return {
      account: ownership.accounts[account] ?? "",
      line: ownership.lines[line] ?? "",
      chance,
      because:
        (isLine ? ownership.lines[because] : ownership.segments[because - ownership.lines.length]) ?? "",
      becauseIs: isLine ? "line" : "segment",
      ...chances.counted(because, line),
      peers: peers && typical && peers(line, typical.sizeOf(account)),
      typicalAmount: amount,
      expectedValue: amount === null ? null : chance * amount,
    };
  });
  return { ownership, by: sorted, gaps, total };
}

/** The lines of each group, those worth most at a size first; equal ones in their order. */
function groupsByWorth(groups: readonly Int32Array[], worth: (line: number, size: number) => number) {
  const bySize = new Map<number, readonly Int32Array[]>();
  return (size: number): readonly Int32Array[] => {
    const known =
      bySize.get(size) ??
      groups.map((lines) => lines.slice().sort((a, b) => worth(b, size) - worth(a, size)));
    bySize.set(size, known);
    return known;
  };
}

function peersBySize({ owned, lines }: Ownership, sizeOf: (account: number) => number) {
  const all = new Int32Array(3);
  const both = new Int32Array(3 * lines.length);
  owned.forEach((list, account) => {
    const size = sizeOf(account);
    add(all, size);
    for (const line of list) add(both, size * lines.length + line);
  });
  return (line: number, size: number) => ({
    all: at(all, size),
    both: at(both, size * lines.length + line),
  });
}
