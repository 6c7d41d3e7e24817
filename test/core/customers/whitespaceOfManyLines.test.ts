import { buildOwnership, type LineSales } from "../../../core/customers/whitespace/buildOwnership";
import { typicalAmounts } from "../../../core/customers/whitespace/typicalAmounts";
import { whitespaceCheck } from "../../../core/customers/whitespace/whitespaceCheck";
import { whitespaceGaps } from "../../../core/customers/whitespace/whitespaceGaps";
import { seededRandom } from "../../../core/statistics/seededRandom";

/** Sales of many lines, few of each: most lines have no buyer in common, and many are equally popular. */
function rareLines(seed: number, accounts: number, lines: number, rows: number): LineSales {
  const random = seededRandom(seed);
  const some = (most: number) => Int32Array.from({ length: rows }, () => Math.floor(random() * most));
  return {
    accounts: Array.from({ length: accounts }, (_, i) => `Account ${i}`),
    accountCodes: some(accounts),
    lines: Array.from({ length: lines }, (_, i) => `Line ${i}`),
    lineCodes: some(lines),
    amounts: Float64Array.from(some(4), (amount) => 100 * amount),
    days: null,
    currency: "",
    segments: Array.from({ length: accounts }, (_, i) => ["", "mill", "shop"][i % 3] ?? ""),
  };
}

/** The formula of lineChances, pair by pair. */
function everyPair(sales: LineSales) {
  const { accounts, lines, owned, segmentOf } = buildOwnership(sales);
  const n = accounts.length;
  const holds = (account: number, condition: string) =>
    condition.startsWith("segment")
      ? `segment ${segmentOf[account]}` === condition
      : owned[account]?.includes(Number(condition)) === true;
  const all = accounts.map((_, account) => account);
  const popularity = (line: number) => (all.filter((a) => holds(a, String(line))).length + 0.5) / n;
  return all.flatMap((account) => {
    const conditions = [...(owned[account] ?? [])].map(String);
    if ((segmentOf[account] ?? -1) >= 0) conditions.push(`segment ${segmentOf[account]}`);
    return lines.flatMap((_, line) => {
      if (holds(account, String(line))) return [];
      let [sum, total] = [0, 0];
      for (const condition of conditions) {
        const having = all.filter((a) => holds(a, condition));
        const both = having.filter((a) => holds(a, String(line))).length;
        const weight = Math.log(n / (having.length - 0.5));
        sum += (weight * (both + 20 * popularity(line))) / (having.length - 1 + 20);
        total += weight;
      }
      return [{ account, line, chance: sum / total }];
    });
  });
}

describe("whitespaceGaps(sales) with lines that few buy", () => {
  const sales = rareLines(7, 40, 60, 90);
  const pairs = everyPair(sales);
  const ownership = buildOwnership(sales);
  const typical = typicalAmounts(sales, ownership);

  test.each([3, 40, 5000])("gives the best %d of every pair of account and line, by chance", (most) => {
    const { gaps, total } = whitespaceGaps(sales, { by: "chance", most });
    const best = [...pairs].sort((a, b) => b.chance - a.chance).slice(0, most);
    expect(total).toBe(pairs.length);
    expect(gaps).toHaveLength(best.length);
    gaps.forEach(({ chance }, i) => {
      expect(chance).toBeCloseTo(best[i]?.chance ?? Number.NaN, 12);
    });
  });

  test.each([3, 40, 5000])("and by value", (most) => {
    const { gaps } = whitespaceGaps(sales, { by: "value", most });
    const values = pairs.map(
      ({ account, line, chance }) => chance * (typical?.amount(line, typical.sizeOf(account))?.amount ?? 0),
    );
    const best = values.sort((a, b) => b - a).slice(0, most);
    expect(gaps.map(({ expectedValue }) => expectedValue ?? 0)).toEqual(
      best.map((value) => expect.closeTo(value, 9)),
    );
  });

  test("gives each account's own gaps, each once and none that it owns", () => {
    const { gaps } = whitespaceGaps(sales, { by: "chance", most: 1000, account: "Account 3" });
    const place = ownership.accounts.indexOf("Account 3");
    const lacking = pairs.filter(({ account }) => account === place).map(({ line }) => `Line ${line}`);
    expect(gaps.map(({ line }) => line).sort()).toEqual(lacking.sort());
  });

  test("equal gaps come by account, then by line", () => {
    const { gaps } = whitespaceGaps(sales, { by: "chance", most: 5000 });
    const number = (name: string) => Number(name.split(" ")[1]);
    gaps.slice(1).forEach((gap, i) => {
      const before = gaps[i];
      if (before === undefined || before.chance !== gap.chance) return;
      const [one, other] = [before, gap].map(({ account, line }) => number(account) * 1000 + number(line));
      expect(one).toBeLessThan(other ?? Number.NaN);
    });
  });
});

// A table of lines by lines would take 14 GB here.
test("a portfolio of 60,000 lines is answered", () => {
  const sales = { ...rareLines(3, 500, 60_000, 1000), segments: [] };
  const { gaps, total, ownership } = whitespaceGaps(sales, { by: "chance", most: 5 });
  const bought = ownership.owned.reduce((sum, lines) => sum + lines.length, 0);
  expect(gaps).toHaveLength(5);
  expect(total).toBe(ownership.accounts.length * 60_000 - bought);
  expect(whitespaceCheck(ownership).verdict).toBe("none");
});
