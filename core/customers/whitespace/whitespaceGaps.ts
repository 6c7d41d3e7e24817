import { add } from "../../cells/add";
import { at } from "../../cells/at";
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

interface Candidate {
  readonly account: number;
  readonly line: number;
  readonly chance: number;
  readonly amount: number | null;
  readonly rank: number;
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
  let best: Candidate[] = [];
  let total = 0;
  const byRank = (left: Candidate, right: Candidate) =>
    right.rank - left.rank || left.account - right.account || left.line - right.line;
  ownership.owned.forEach((owned, account) => {
    if (only !== undefined && ownership.accounts[account] !== only) return;
    const conditions = chances.conditionsOf(account);
    for (let line = 0; line < ownership.lines.length; line++) {
      if (owned.includes(line)) continue;
      total++;
      const chance = chances.chance(conditions, line);
      const amount = typical?.amount(line, typical.sizeOf(account)) ?? null;
      const rank = sorted === "chance" ? chance : amount === null ? 0 : chance * amount;
      best.push({ account, line, chance, amount, rank });
    }
    // A hundred thousand accounts have millions of gaps: only the best are kept.
    if (best.length > 10 * most + 1000) best = best.sort(byRank).slice(0, most);
  });
  const peers = typical && peersBySize(ownership, typical.sizeOf);
  const gaps = best
    .sort(byRank)
    .slice(0, most)
    .map(({ account, line, chance, amount }): WhitespaceGap => {
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
