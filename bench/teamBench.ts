import { readPipelineByOwner } from "../core/table/readPipelineByOwner";
import { teamOf } from "../core/team/teamOf";
import { makeDeals } from "./makeDeals";
import { measure, mustAgree } from "./measure";
import type { Row } from "./Row";

const reps = 300;
const owner = 7;

/** A scorecard for each of 300 reps, open funnel and results, from the cells of one table. */
export async function teamBench(): Promise<Row[]> {
  const table = makeDeals(100_000);
  for (let row = 1; row < table.length; row++) table[row]?.splice(owner, 1, `Rep ${(row * 7919) % reps}`);
  const team = () => {
    const read = readPipelineByOwner({ values: table, top: 1, left: 0 });
    if ("code" in read) throw new Error(`the benchmark's own table cannot be read: ${read.code}`);
    return teamOf(read).reps;
  };
  const scorecards = team();
  mustAgree("reps", scorecards.length, reps);
  const isOpen = (row: readonly unknown[]) => row[3] !== "Closed Won" && row[3] !== "Closed Lost";
  const open = table.slice(1).filter(isOpen).length;
  mustAgree(
    "open deals of all reps",
    scorecards.reduce((sum, rep) => sum + rep.open.deals.open, 0),
    open,
  );
  const { median } = await measure(team);
  return [
    {
      group: "team",
      name: "300 reps, 100,000 deals",
      value: median,
      unit: "ms",
      budget: { text: "under 1 s", isKept: median < 1000 },
    },
  ];
}
