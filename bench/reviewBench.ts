import { arqueroGroups, duckGroups, lodashGroups } from "./groupByPeers";
import { makeDeals } from "./makeDeals";
import { measure, measureInTurns, mustAgree } from "./measure";
import type { Row } from "./Row";
import { type Answer, tightLoop } from "./tightLoop";
import { wholeReview } from "./wholeReview";

type Table = readonly (readonly unknown[])[];

/** The whole review, from raw cells to findings, plan and score, against the tightest loop and against group-bys alone. */
export async function reviewBench(): Promise<Row[]> {
  const rows: Row[] = [];
  const medians = new Map<number, { ours: number; tight: number }>();
  for (const size of [10_000, 100_000, 1_000_000]) {
    const table = makeDeals(size);
    const expected = tightLoop(table);
    agree("review", wholeReview(table), expected);
    const { tight, ours } = await measureInTurns(
      { tight: () => tightLoop(table), ours: () => wholeReview(table) },
      size > 100_000 ? 5 : 25,
      size > 100_000 ? 2 : 10,
    );
    medians.set(size, { ours: ours.median, tight: tight.median });
    const ratio = ours.median / tight.median;
    const group = `review, ${size.toLocaleString("en")} deals x 8 columns`;
    rows.push({ group, name: "tightest one-pass loop", value: tight.median, unit: "ms" });
    rows.push({
      group,
      name: "whole review",
      value: ours.median,
      unit: "ms",
      against: { name: "tight loop", ratio },
      ...(size === 100_000 ? { budget: { text: "at most 2x the tight loop", isKept: ratio <= 2 } } : {}),
    });
    if (size === 100_000) rows.push(...(await peers(group, table, expected)));
  }
  rows.push(growth(medians));
  return rows;
}

function agree(name: string, answer: Answer, expected: Answer): void {
  mustAgree(`${name} (open)`, answer.open, expected.open);
  mustAgree(`${name} (line)`, answer.topLine, expected.topLine);
  mustAgree(`${name} (account)`, answer.topAccount, expected.topAccount);
  mustAgree(`${name} (new)`, answer.newShare, expected.newShare);
}

/** The peers group the open deals by line and by account, from the same cells, and nothing else. */
async function peers(group: string, table: Table, expected: Answer): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, run] of [
    ["arquero", arqueroGroups],
    ["lodash", lodashGroups],
    ["DuckDB", duckGroups],
  ] as const) {
    const contestant = await run(table);
    const answer = await contestant.group();
    mustAgree(name, answer.topLine, expected.topLine);
    mustAgree(name, answer.topAccount, expected.topAccount);
    const { peer, ours } = await measureInTurns({ peer: contestant.group, ours: () => wholeReview(table) });
    const ratio = ours.median / peer.median;
    rows.push({
      group,
      name: `${name}, two group-bys from the cells`,
      value: peer.median,
      unit: "ms",
      against: { name: "whole review / this", ratio },
      budget: { text: "the whole review is faster", isKept: ratio < 1 },
    });
    if (contestant.loaded) {
      const loaded = await measure(contestant.loaded);
      rows.push({
        group,
        name: `${name}, two group-bys, data loaded before`,
        value: loaded.median,
        unit: "ms",
        against: { name: "whole review / this", ratio: ours.median / loaded.median },
      });
    }
    await contestant.close?.();
  }
  return rows;
}

function growth(medians: ReadonlyMap<number, { ours: number; tight: number }>): Row {
  const small = medians.get(10_000);
  const large = medians.get(1_000_000);
  if (!small || !large) throw new Error("the sizes of the growth line are missing");
  const ratio = large.ours / small.ours / (large.tight / small.tight);
  return {
    group: "growth from 10,000 to 1,000,000 deals",
    name: "whole review",
    value: large.ours / small.ours,
    unit: "x",
    against: { name: "tight loop's growth", ratio },
    budget: { text: "at most 1.3x the tight loop's", isKept: ratio <= 1.3 },
  };
}
