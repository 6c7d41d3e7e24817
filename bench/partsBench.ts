import { makeDeals, mulberry32 } from "./makeDeals";
import { measureInTurns, mustAgree } from "./measure";
import type { Row } from "./Row";
import { tightPartsLoop } from "./tightLoop";
import { wholeReview } from "./wholeReview";

/** Deals of one to four lines, one row a line, in any order: 2.5 rows a deal. */
function makeParts(deals: number): unknown[][] {
  const random = mulberry32(20261128);
  const [header = [], ...rows] = makeDeals(deals);
  const parts = rows.flatMap((row, deal) =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, (_, line) => {
      const part = row.slice();
      part[2] = `Line ${(Number(String(row[2]).slice(5)) + line) % 12}`;
      return [`D-${deal}`, ...part];
    }),
  );
  for (let at = parts.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [parts[at], parts[other]] = [parts[other] ?? [], parts[at] ?? []];
  }
  return [["Opportunity ID", ...header], ...parts];
}

/** The whole review of rows that are parts of deals, against the tightest loop that knows which rows belong together. */
export async function partsBench(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const deals of [100_000, 400_000]) {
    const table = makeParts(deals);
    const expected = tightPartsLoop(table);
    const answer = wholeReview(table);
    for (const key of ["open", "topLine", "topAccount", "newShare"] as const)
      mustAgree(`parts (${key})`, answer[key], expected[key], 1e-9);
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    const { tight, ours } = await measureInTurns(
      { tight: () => tightPartsLoop(table), ours: () => wholeReview(table) },
      deals > 100_000 ? 3 : 9,
      deals > 100_000 ? 1 : 3,
    );
    const ratio = ours.median / tight.median;
    const group = `review, ${(table.length - 1).toLocaleString("en")} rows of ${deals.toLocaleString("en")} deals`;
    rows.push({ group, name: "tightest loop over those rows", value: tight.median, unit: "ms" });
    rows.push({
      group,
      name: "whole review",
      value: ours.median,
      unit: "ms",
      against: { name: "tight loop", ratio },
      ...(deals === 100_000 ? { budget: { text: "at most 2x the tight loop", isKept: ratio <= 2 } } : {}),
    });
    const memory = process.memoryUsage().rss / 2 ** 20;
    rows.push({
      group,
      name: "memory of the process, table included",
      value: memory,
      unit: "MB",
      against: { name: "the table alone", ratio: memory / (before / 2 ** 20) },
      ...(deals === 400_000 ? { budget: { text: "under 1,500 MB", isKept: memory < 1500 } } : {}),
    });
  }
  return rows;
}
