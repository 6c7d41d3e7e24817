import { add } from "../../cells/add";
import { at } from "../../cells/at";
import { entry } from "../../cells/entry";
import { foldName } from "../../cells/foldName";
import { foldAccount } from "../../table/names/foldAccount";
import { BestGaps } from "./BestGaps";
import type { BlockedLine } from "./BlockedLine";
import { buildOwnership, type LineSales } from "./buildOwnership";
import { type LineChances, lineChances } from "./lineChances";
import type { Ownership } from "./Ownership";
import { typicalAmounts } from "./typicalAmounts";

/** A line that a customer does not buy yet. */
export interface WhitespaceGap {
  readonly account: string;
  readonly line: string;
  /** 0..1: the share of customers like this one that own the line. It is ownership, not yet a chance of buying. */
  readonly chance: number;
  /**
   * What bears the figure out: of `all` other accounts that own `because` (or are of that kind, or of all others, where `because` is "")
   * `both` own the line. Of what is known of five accounts or more it is the share nearest to the chance.
   */
  readonly because: string;
  readonly becauseIs: "line" | "segment" | "everybody";
  readonly both: number;
  readonly all: number;
  /** Of the accounts of this one's size, how many there are and how many own the line; null without amounts. */
  readonly peers: { readonly all: number; readonly both: number } | null;
  /** A usual sale of the line, at that account's size where sales of that size are known, else of any size; null where it is not known. */
  readonly typicalAmount: number | null;
  readonly isAtSize: boolean;
  /** chance x typical amount. */
  readonly expectedValue: number | null;
}

export interface Whitespace {
  readonly ownership: Ownership;
  /** What the list is sorted by. */
  readonly by: "chance" | "value";
  /** The best gaps first. */
  readonly gaps: readonly WhitespaceGap[];
  /** All gaps there are, those under offer and those that are not possible not among them. */
  readonly total: number;
  /** The mean chance of all these gaps, listed or not; null where there is none. */
  readonly meanChance: number | null;
  /** What was left out because the rep said that it is not possible there. */
  readonly blocked: readonly BlockedLine[];
  /** `complete`: every customer buys every line, or is offered it, or it is not possible there. `too-few`: fewer than 10 customers, whose shares tell nothing. */
  readonly verdict: "list" | "too-few" | "complete";
}

export interface WhitespaceOptions {
  /** By expected value where amounts are known, else by chance. */
  readonly by?: "chance" | "value";
  readonly most?: number;
  /** Not possible for now: these gaps are left out. */
  readonly blocked?: readonly BlockedLine[];
  /** Only this account's gaps, by its name. */
  readonly account?: string;
}

/** Of fewer customers shares tell nothing of one of them. */
export const fewestCustomers = 10;

/**
 * The lines that customers do not buy yet and that are not under offer, the best first; equal ones by account, then by line. No sale: no gap.
 *
 * @param most how many gaps to give
 * @example whitespaceGaps({ accounts: ["A", "B"], accountCodes: Int32Array.of(0, 0, 1), lines: ["X", "Y"], lineCodes: Int32Array.of(0, 1, 1), amounts: null, days: null }).gaps[0].line // "X"
 */
export function whitespaceGaps(
  sales: LineSales,
  { by, most = 200, blocked = [], account: only }: WhitespaceOptions = {},
): Whitespace {
  const ownership = buildOwnership(sales);
  const chances = lineChances(ownership);
  const typical = typicalAmounts(sales, ownership);
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
  ownership.owned.forEach((owned, account) => {
    if (only !== undefined && ownership.accounts[account] !== only) return;
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
  });
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

interface BlockedPlace {
  readonly account: number;
  readonly line: number;
  readonly said: BlockedLine;
}

/** Where in the map of customers and lines that is; what names no customer that lacks the line says nothing. */
function blockedPlaces(
  blocked: readonly BlockedLine[],
  { accounts, lines, owned }: Ownership,
): BlockedPlace[] {
  if (blocked.length === 0) return [];
  const accountOf = new Map(accounts.map((name, i) => [foldAccount(name), i]));
  const lineOf = new Map(lines.map((name, i) => [foldName(name), i]));
  return blocked.flatMap((said) => {
    const account = accountOf.get(foldAccount(said.account));
    const line = lineOf.get(foldName(said.line));
    if (account === undefined || line === undefined || owned[account]?.includes(line)) return [];
    return { account, line, said };
  });
}

/** The lines that each account lacks and that are no gap: it is offered them, or they are not possible there. */
function takenLines({ accounts, offers }: LineSales, ownership: Ownership, blocked: readonly BlockedPlace[]) {
  const place = new Map(ownership.accounts.map((account, i) => [account, i]));
  const linesOf = new Map<number, Set<number>>();
  const take = (account: number | undefined, line: number) => {
    if (account === undefined || line < 0) return;
    const lines = linesOf.get(account);
    if (lines) lines.add(line);
    else linesOf.set(account, new Set([line]));
  };
  offers?.accountCodes.forEach((code, offer) => {
    take(place.get(accounts[code] ?? ""), at(offers.lineCodes, offer));
  });
  for (const { account, line } of blocked) take(account, line);
  const none: ReadonlySet<number> = new Set();
  return (account: number, owns: ReadonlySet<number>): ReadonlySet<number> => {
    const lines = linesOf.get(account);
    return lines === undefined ? none : new Set([...lines].filter((line) => !owns.has(line)));
  };
}

/** What is known of fewer accounts bears nothing out. */
const fewestWitnesses = 5;

/** Of the account's lines and kind, and of all other accounts (null), the one whose share lies nearest to the chance. */
function reasonFor(
  line: number,
  chance: number,
  chances: LineChances,
  account: number,
  { owners, accounts }: Ownership,
) {
  const known = chances
    .conditionsOf(account)
    .map((condition) => ({ condition, ...chances.counted(condition, line) }))
    .filter(({ all }) => all >= fewestWitnesses);
  const everybody = { condition: null, both: at(owners, line), all: accounts.length - 1 };
  const off = ({ both, all }: { readonly both: number; readonly all: number }) =>
    Math.abs(both / all - chance);
  return known.reduce<{ condition: number | null; both: number; all: number }>(
    (nearest, one) => (off(one) < off(nearest) ? one : nearest),
    everybody,
  );
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
