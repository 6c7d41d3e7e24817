import { changedBeyondWork } from "../../../sidebar/model/changedBeyondWork";
import { firstState } from "../../../sidebar/model/PaneState";

test("another part of a sheet changes nothing beyond the work, all else does", () => {
  const reading = { ...firstState, work: { doing: "reading", rows: 5000, of: 9000, isAsked: true } } as const;
  expect(changedBeyondWork(firstState, reading)).toBe(false);
  expect(changedBeyondWork(firstState, { ...reading, pending: 1 })).toBe(true);
  expect(changedBeyondWork(firstState, { ...firstState, status: "Stopped" })).toBe(true);
});
