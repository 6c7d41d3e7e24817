import { readPipelineByOwner } from "../../../core/table/readPipelineByOwner";
import { teamOf } from "../../../core/team/teamOf";
import { table } from "../table/readTable";

const rows = [
  ["Acme", "Sensors", "Proposal", "Tom; Anna"],
  ["Borealis", "Valves", "Proposal", "Tom"],
  ["Cedar", "Valves", "Proposal", "Anna"],
  ["Dune", "Valves", "Proposal", "Smith, John"],
];

test("a deal of two reps is in the review of each, and once in the team's sum", () => {
  const reps = readPipelineByOwner(table(["Account", "Product", "Stage", "Owner"], ...rows));
  if ("code" in reps) throw new Error(reps.code);
  expect(reps.map(({ owner, pipeline }) => [owner, pipeline.rows])).toEqual([
    ["Anna", 2],
    ["Tom", 2],
    ["Smith, John", 1],
  ]);
  expect(teamOf(reps).openDeals).toBe(4);
});
