import { add } from "../../cells/add";
import { at } from "../../cells/at";
import { entry } from "../../cells/entry";
import { finish, type Slices } from "../../cells/slices";
import { BestGaps } from "./BestGaps";
import { buildOwnership, type LineSales } from "./buildOwnership";
import { lineChances } from "./lineChances";
import type { Ownership } from "./Ownership";
import { reasonFor } from "./reasonFor";
import { blockedPlaces, takenLines } from "./takenLines";
import { typicalAmounts } from "./typicalAmounts";
import type { Whitespace, WhitespaceGap, WhitespaceOptions } from "./Whitespace";

/** Of fewer customers shares tell nothing of one of them. */
export const fewestCustomers = 10;

/** One may have a thousand lines near what it buys. */
const accountsASlice = 64;

/**
 * The lines that customers do not buy yet and that are not under offer, the best first; equal ones by account, then by line. No sale: no gap.
 *
 * @param most how many gaps to give
 * @example whitespaceGaps({ accounts: ["A", "B"], accountCodes: Int32Array.of(0, 0, 1), lines: ["X", "Y"], lineCodes: Int32Array.of(0, 1, 1), amounts: null, days: null }).gaps[0].line // "X"
 */
export function whitespaceGaps(sales: LineSales, options: WhitespaceOptions = {}): Whitespace {
  return finish(whitespaceGapsInSlices(sales, options));
}

/** The same for whoever must not hold the thread for long. */
export function* whitespaceGapsInSlices(
  sales: LineSales,
  { by, most = 200, blocked = [], account: only }: WhitespaceOptions = {},
): Slices<Whitespace> {
  const ownership = buildOwnership(sales);
  yield;
  const chances = lineChances(ownership);
  yield;
  const typical = typicalAmounts(sales, ownership);
  yield;
  const sorted =
    by === "value" && typical === null ? "chance" : (by ?? (typical === null ? "chance" : "value"));
  const best = new BestGaps(most);
  const amountOf = (line: number, size: number) => typical?.amount(line, size)?.amount ?? null;
  const leftOut = blockedPlaces(blocked, ownership);
  const isOffered = takenLines(sales, ownership, leftOut);
  // By value a line that nobody has an amount for comes last.
  const worth = (line: number, size: number) => {
    const amount = sorted === "chance" ? 1 : amountOf(line, size);
    return amount === null ? 0 : amount;
  };
  const ordered = groupsByWorth(chances.groups, worth);
  const isNear = new Uint8Array(ownership.lines.length);
  let total = 0;
  let chancesOfAll = 0;
  const offerTo = (owned: Int32Array, account: number) => {
    const owns = new Set(owned);
    const taken = isOffered(account, owns);
    total += ownership.lines.length - owned.length - taken.size;
    const size = typical === null ? 0 : typical.sizeOf(account);
    const offer = (line: number, chance: number) =>
      best.offer({ account, line, chance, amount: amountOf(line, size), rank: chance * worth(line, size) });
    const conditions = chances.conditionsOf(account);
    const near = chances.near(conditions);
    const found = chances.chances(conditions, near);
    for (const line of near) isNear[line] = 1;
    near.forEach((line, i) => {
      if (owns.has(line) || taken.has(line)) return;
      chancesOfAll += entry(found.near, i);
      offer(line, entry(found.near, i));
    });
    chances.groups.forEach((lines, group) => {
      chancesOfAll += lines.length * entry(found.far, group);
    });
    const isNoGap = (line: number) => {
      chancesOfAll -= entry(found.far, entry(chances.groupOf, line));
    };
    near.forEach(isNoGap);
    for (const line of taken) if (isNear[line] === 0) isNoGap(line);
    ordered(size).forEach((lines, group) => {
      for (const line of lines) {
        if (isNear[line] === 1 || taken.has(line)) continue;
        if (!offer(line, entry(found.far, group))) break;
      }
    });
    for (const line of near) isNear[line] = 0;
  };
  for (const [account, owned] of ownership.owned.entries()) {
    if (account % accountsASlice === accountsASlice - 1) yield;
    if (only === undefined || ownership.accounts[account] === only) offerTo(owned, account);
  }
  const peers = typical && peersBySize(ownership, typical.sizeOf);
  const gaps = best.list().map(({ account, line, chance, amount }): WhitespaceGap => {
    const { condition, both, all } = reasonFor(line, chance, chances, account, ownership);
    const isLine = condition !== null && condition < ownership.lines.length;
    return {
      account: ownership.accounts[account] ?? "",
      line: ownership.lines[line] ?? "",
      chance,
      because:
        condition === null
          ? ""
          : ((isLine ? ownership.lines[condition] : ownership.segments[condition - ownership.lines.length]) ??
            ""),
      becauseIs: condition === null ? "everybody" : isLine ? "line" : "segment",
      both,
      all,
      peers: peers && typical && peers(line, typical.sizeOf(account)),
      typicalAmount: amount,
      isAtSize: typical?.amount(line, typical.sizeOf(account))?.isAtSize ?? false,
      expectedValue: amount === null ? null : chance * amount,
    };
  });
  const verdict = ownership.accounts.length < fewestCustomers ? "too-few" : total === 0 ? "complete" : "list";
  const meanChance = total > 0 ? chancesOfAll / total : null;
  return {
    ownership,
    by: sorted,
    gaps,
    total,
    meanChance,
    blocked: leftOut.map((place) => place.said),
    verdict,
  };
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
