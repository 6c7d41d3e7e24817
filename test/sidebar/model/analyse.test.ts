import { finish } from "../../../core/cells/slices";
import "./countedOpenings";
import * as opening from "../../../core/table/openTable";
import { emptyDesk } from "../../../sidebar/model/Desk";
import { teamOfTable } from "../../../sidebar/tabs/team/teamOfTable";
import { MemoryWorkbook } from "../../hosts/MemoryWorkbook";
import { deals, lineShare, opened, settled } from "./openedPane";

const openings = () => jest.mocked(opening.openTableInSlices).mock.calls.length;

test("the cells are read once an edit: a change of view, rep or guideline, and the team, take the open table", async () => {
  const book = new MemoryWorkbook();
  const sheet = book.add("Deals", deals({ Sensors: 30, Valves: 10 }));
  const model = await opened(book);
  expect(openings()).toBe(1);

  model.sheet.setView({ owner: "Ben" });
  model.sheet.setView({ owner: "", by: "amount", withoutStale: true });
  model.sheet.setView({ by: null, asOf: 46_000 });
  await model.settings.setGuidelines({ lineLimit: 0.9 });
  await model.settings.setTintRows(true);
  await model.settings.setHours(30);
  await model.settings.resetAll();
  const { reviewed, settings } = model.state;
  if (!reviewed?.ok) throw new Error("the deals cannot be read");
  expect(finish(teamOfTable(reviewed, settings, emptyDesk)).team.reps).toHaveLength(2);
  expect([openings(), book.calls.get("read")]).toEqual([1, 1]);
  expect(lineShare(model)).toBeCloseTo(0.75, 12);

  book.edit(sheet.id, "C2", [["Valves"]]);
  await settled(model);
  expect([openings(), book.calls.get("read")]).toEqual([2, 2]);

  // Another column for a role is the one choice that has the same cells read anew.
  await model.settings.chooseColumn("line", "Stage");
  expect([openings(), book.calls.get("read")]).toEqual([3, 2]);
});

test("what reading had to tell stands through every change of view", async () => {
  const book = new MemoryWorkbook();
  const [header = [], ...rows] = deals({ Sensors: 12, Valves: 10 });
  book.add("Deals", [
    [...header, "Amount", "Close Date"],
    ...rows.map((row, i) => [...row, i === 3 ? "a lot" : i === 5 ? -7 : 100, i === 4 ? "soon" : 46_000]),
  ]);
  const model = await opened(book);
  const told = () => (model.state.reviewed?.ok ? model.state.reviewed.analysis.review.issues : []);
  const first = told();
  expect(first.length).toBeGreaterThan(1);
  model.sheet.setView({ by: "amount" });
  model.sheet.setView({ by: null });
  expect(told()).toEqual(first);
});
