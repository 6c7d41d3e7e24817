import type { Guidelines } from "../../../core/balance/Guidelines";

/** A small funnel: deals of each line of the portfolio, and of each account with its customer type. */
export interface SmallFunnel {
  readonly lines: readonly number[];
  readonly accounts: readonly { readonly deals: number; readonly type: "new" | "current" }[];
}

/** The least number of deals to add, found by trying everything up to `most`; null where nothing up to there will do. */
export function fewestToAdd(funnel: SmallFunnel, guidelines: Guidelines, most: number): number | null {
  for (let added = 0; added <= most; added++) {
    if (someLines(funnel, guidelines, added) && someAccounts(funnel, guidelines, added)) return added;
  }
  return null;
}

function someLines({ lines }: SmallFunnel, guidelines: Guidelines, added: number): boolean {
  return waysToAdd(lines, added).some((after) => linesAreFine(after, guidelines));
}

function linesAreFine(
  after: readonly number[],
  { lineLimit, linePairLimit, languishingBelow, minimumDeals }: Guidelines,
) {
  const total = sum(after);
  if (total < minimumDeals) return true;
  const [first = 0, second = 0] = [...after].sort((a, b) => b - a);
  const isAbove = (deals: number, limit: number) => deals / total > limit + 1e-9;
  if (after.length > 1 && isAbove(first, lineLimit)) return false;
  if (after.length >= 4 && isAbove(first + second, linePairLimit)) return false;
  return after.every((deals) => deals / total >= languishingBelow - 1e-9);
}

function someAccounts({ accounts }: SmallFunnel, guidelines: Guidelines, added: number): boolean {
  const of = (type: "new" | "current") =>
    accounts.flatMap((each) => (each.type === type ? [each.deals] : []));
  for (let withNew = 0; withNew <= added; withNew++) {
    const total = sum(accounts.map(({ deals }) => deals)) + added;
    const share = (sum(of("new")) + withNew) / total;
    const [low, high] = [
      guidelines.newTarget - guidelines.newTolerance,
      guidelines.newTarget + guidelines.newTolerance,
    ];
    if (total >= guidelines.minimumDeals && (share < low - 1e-9 || share > high + 1e-9)) continue;
    // As many empty accounts as deals: each added deal may go to one of its own.
    const newAfter = distinct(waysToAdd([...of("new"), ...zeros(withNew)], withNew));
    const currentAfter = distinct(waysToAdd([...of("current"), ...zeros(added - withNew)], added - withNew));
    for (const left of newAfter) {
      for (const right of currentAfter) if (accountsAreFine([...left, ...right], guidelines)) return true;
    }
  }
  return false;
}

function accountsAreFine(
  after: readonly number[],
  { accountLimit, accountFewLimit, minimumDeals }: Guidelines,
): boolean {
  const total = sum(after);
  if (total < minimumDeals) return true;
  const largest = after.filter((deals) => deals > 0).sort((a, b) => b - a);
  if ((largest[0] ?? 0) / total > accountLimit + 1e-9) return false;
  return largest.length < 10 || sum(largest.slice(0, 5)) / total <= accountFewLimit + 1e-9;
}

/** Every way to add `added` deals to the counts. */
function waysToAdd(counts: readonly number[], added: number): readonly (readonly number[])[] {
  if (counts.length === 0) return added === 0 ? [[]] : [];
  const [first = 0, ...rest] = counts;
  if (rest.length === 0) return [[first + added]];
  return Array.from({ length: added + 1 }, (_, here) =>
    waysToAdd(rest, added - here).map((ways) => [first + here, ...ways]),
  ).flat();
}

function distinct(ways: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const seen = new Map(ways.map((way) => [[...way].sort((a, b) => a - b).join(), way]));
  return [...seen.values()];
}

function zeros(count: number): readonly number[] {
  return Array.from({ length: count }, () => 0);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
