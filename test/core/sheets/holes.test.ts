import { readActivityLog } from "../../../core/sheets/activityLog";
import { readGoals } from "../../../core/sheets/readGoals";

/** A row without its second cell: not blank, but not there. */
function holed(...cells: unknown[]): unknown[] {
  delete cells[1];
  return cells;
}

test("rows with holes are read as rows with blanks", () => {
  const goals = readGoals({ values: [holed("Rep", "", "Quota"), holed("Weber", "", 100)], top: 1, left: 0 });
  expect(goals.goals).toEqual([{ rep: "Weber", newCustomers: null, quota: 100, lines: [] }]);
  const log = readActivityLog({
    values: [holed("Date", "", "Account", "Hours"), holed(46295, "", "Norden", 2)],
    top: 1,
    left: 0,
  });
  expect([...(log?.hours ?? [])]).toEqual([["norden", 2]]);
});
