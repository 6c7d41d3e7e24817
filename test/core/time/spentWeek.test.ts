import { spentWeek } from "../../../core/time/spentWeek";
import { activityOf } from "./activityOf";

test("however little was logged, the week is scaled to the hours of the plan", () => {
  const activities = [activityOf("Norden", 10, 2), activityOf("Beta", 10, 2)];
  const spent = spentWeek(activities, 24, { byAccount: new Map([["norden", 5e-324]]), finding: 5e-324 });
  expect(spent).toMatchObject({ new: 12, current: 12 });
});
