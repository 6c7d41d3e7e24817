import { readPipelineByOwner } from "../../../core/table/readPipelineByOwner";
import { repCell, repColumns, repsBy } from "../../../core/team/repCells";
import { teamOf } from "../../../core/team/teamOf";
import * as words from "../../../core/words/en/team";

const header = ["Deal", "Account", "Product", "Owner", "Stage", "Amount", "Created", "Type"];
const deal = (n: number, line: string, owner: string, type: string) => [
  `D${n}`,
  `Account ${n}`,
  line,
  owner,
  "Proposal",
  100,
  "2026-01-10",
  type,
];
// Tom: 20 of 20 Sensors, 5 of 20 new. Ann: 10 of 20 Sensors, half of them new.
const values = [
  header,
  ...Array.from({ length: 20 }, (_, n) => deal(n, "Sensors", "Tom", n % 4 === 0 ? "New" : "Existing")),
  ...Array.from({ length: 20 }, (_, n) =>
    deal(100 + n, n < 10 ? "Sensors" : "Valves", "Ann", n % 2 === 0 ? "New" : "Existing"),
  ),
];
const reps = readPipelineByOwner({ values, top: 1, left: 0 });
if ("code" in reps) throw new Error(reps.code);
const team = teamOf(reps);
const of = (rep: string) => team.reps.find((card) => card.rep === rep);

test("a rep's four figures are those of the open funnel", () => {
  const tom = of("Tom");
  expect(repColumns.map((column) => (tom ? (repCell(tom, column)?.value ?? null) : null))).toEqual([
    1,
    0.25,
    0.05,
    null,
  ]);
});

test("reps are ordered by a figure, the largest first", () => {
  expect(repsBy(team.reps, "line-concentration").map(({ rep }) => rep)).toEqual(["Tom", "Ann"]);
  expect(repsBy(team.reps, "new-share").map(({ rep }) => rep)).toEqual(["Ann", "Tom"]);
});

test("it is told with whom to begin and why, and each cell is said in words", () => {
  expect(team.begin).toBe("Tom");
  expect(words.teamFirst(team)).toBe("Begin with Tom: Sensors is 100 % of the open deals");
  const tom = of("Tom");
  expect(tom && words.cellSaid("line-concentration", repCell(tom, "line-concentration"))).toBe(
    "Lines, imbalanced: 100 %, Sensors",
  );
  expect(words.cellSaid("return-revenue", null)).toBe("Returning: not known");
});
