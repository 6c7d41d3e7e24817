import { whatMoved } from "../../../../core/weekly/moved/whatMoved";
import { matchedHow, movedKinds, movedShares } from "../../../../core/words/en/moved";
import { pipelineOf, type Row, times } from "../../../core/balance/pipelineOf";

const sensors: Row = { account: "Norden", line: "Sensors", type: "new", created: 46000 };
const valves: Row = { account: "Brandt", line: "Valves", type: "current", created: 46001 };
const before = pipelineOf([...times(6, sensors), ...times(4, valves)]);

// 6 of 10 to 4 of 10. With the means 50 % and 10 deals, a Sensors deal that is won takes (1 - 0.5) / 10, 5 points, and a Valves deal that
// is opened as many; a Valves deal that is lost gives 5.
const after = pipelineOf([
  ...times(4, sensors),
  { ...sensors, stage: "won" },
  { ...sensors, stage: "lost" },
  ...times(4, valves),
  ...times(2, { ...valves, created: 46009 }),
]);

test("what moved is told by kind, with the lines and the customers", () => {
  expect(movedKinds(whatMoved(before, after))).toEqual([
    "2 deals were opened: Valves 2; none of them with a new customer",
    "1 deal was won: Sensors; with a new customer",
    "1 deal was lost: Sensors; with a new customer",
  ]);
});

test("a share is told with the parts of alike deals added up, the largest first", () => {
  const [first, ...others] = movedShares(whatMoved(before, after));
  // Valves are the largest line after: 4 of 10 to 6 of 10.
  expect(first).toBe(
    "Valves, 40 % → 60 %: +10.0 points by 2 Valves deals (opened), +5.0 by Norden (won), +5.0 by Norden (lost)",
  );
  expect(others).toEqual([
    "New and current customers, 60 % → 40 %: -10.0 points by 2 deals with current customers (opened), -5.0 by Norden (won), -5.0 by Norden (lost)",
    "Brandt, 40 % → 60 %: +10.0 points by 2 deals with Brandt (opened), +5.0 by Norden (won), +5.0 by Norden (lost)",
  ]);
});

test("nothing moved: nothing is told", () => {
  const still = whatMoved(before, before);
  expect([...movedKinds(still), ...movedShares(still)]).toEqual([]);
});

test("how deals were found again is told where it was not by their ids", () => {
  expect(matchedHow(whatMoved(before, after))).toBe(
    "Without ids of deals in both exports they were matched by account, line and day of creation",
  );
  expect(matchedHow({ matchedBy: "id" })).toBe("");
});
