import { logSheet } from "../../../core/port/logSheet";
import type { ReportSheet } from "../../../core/port/ReportSheet";
import type { LogRow } from "../../../core/sheets/logRows";
import { lopsided, opened, settled } from "./openedPane";

const rows: readonly LogRow[] = [
  ["2026-09-30", "score", "", 70, ""],
  ["2026-09-30", "commitment", "Service", 3, "Three calls"],
];

const plan = (...lines: readonly (readonly [string, number])[]): ReportSheet => ({
  key: "plan",
  name: "Plan",
  blocks: [
    { at: "A1", rows: [["The plan"]], heading: false, formats: [], look: { kind: "title" } },
    { at: "A3", rows: [["Line", "Hours"], ...lines], heading: true, formats: ["", "0.0"] },
  ],
  charts: [],
});

async function onDesk() {
  const { book } = lopsided();
  const model = await opened(book);
  const undo = async () => {
    expect(model.undo()).toBe(true);
    await settled(model);
  };
  const cells = async (key: string) => (await book.readOwn(key))?.cells.values;
  return { book, model, undo, cells };
}

test("a saved review is told with Undo, which takes its rows and the new sheet away", async () => {
  const { book, model, undo } = await onDesk();
  const before = await book.sheets();
  const undone: string[] = [];
  await model.desk.record(rows, "Saved", () => undone.push("the draft is back"));
  expect(model.state.told?.text).toBe("Saved");
  expect(model.state.desk?.log.commitments).toHaveLength(1);
  await undo();
  expect(await book.sheets()).toEqual(before);
  expect(model.state.desk?.log.commitments).toEqual([]);
  expect(undone).toEqual(["the draft is back"]);
});

test("a row of the log that was changed meanwhile stays, and that is told", async () => {
  const { book, model, undo } = await onDesk();
  await model.desk.record(rows);
  const id = (await book.readOwn(logSheet.key))?.id ?? "";
  book.edit(id, "E6", [["Four calls"]]);
  await undo();
  expect(model.state.trouble?.code).toBe("sheet-changed");
  expect(model.state.desk?.log.commitments).toHaveLength(1);
});

test("a report that was made is told with Undo, which takes it away", async () => {
  const { model, undo, cells } = await onDesk();
  await model.desk.writeReport(plan(["Sensors", 4]));
  expect(await cells("plan")).toHaveLength(4);
  await undo();
  expect(await cells("plan")).toBeUndefined();
});

test("a report that was written anew is as it was after Undo, with what its reader filled in, and with rows that are no more", async () => {
  const { book, model, undo, cells } = await onDesk();
  await model.desk.writeReport(plan(["Sensors", 4], ["Valves", 2], ["Service", 1]));
  const id = (await book.readOwn("plan"))?.id ?? "";
  book.edit(id, "B5", [[9]]);
  book.edit(id, "D1", [["my note"]]);
  const before = await cells("plan");
  await model.desk.writeReport(plan(["Sensors", 6]));
  expect(await cells("plan")).not.toEqual(before);
  await undo();
  const filled = (all: readonly (readonly unknown[])[] | undefined) =>
    all?.map((row) => row.map((cell) => cell ?? ""));
  expect(filled(await cells("plan"))).toEqual(filled(before));
});

test("a goal is taken back with the sheet that was made for it", async () => {
  const { book, model, undo } = await onDesk();
  const goals = () =>
    model.state.desk?.goals.goals.flatMap(({ rep, newCustomers }) =>
      newCustomers === null ? [] : [[rep, newCustomers]],
    );
  await model.desk.open();
  const before = await book.sheets();
  await model.desk.setGoal("Ada", 5, ["Ada", "Ben"]);
  await model.desk.setGoal("Ada", 6, ["Ada", "Ben"]);
  await undo();
  expect(goals()).toEqual([["Ada", 5]]);
  await model.desk.setGoal("Ben", 2, ["Ada", "Ben"]);
  await undo();
  expect(goals()).toEqual([["Ada", 5]]);
  expect((await book.sheets()).length).toBe(before.length + 1);
});

test("a host that draws no charts says so of a sheet that should hold one, and of no other", async () => {
  const { book, model } = await onDesk();
  Object.assign(book, { capabilities: { ...book.capabilities, drawsCharts: false } });
  await model.desk.writeReport(plan(["Sensors", 4]));
  expect(model.state.told?.text).toBe("The sheet “Plan” is written");
  const chart = { kind: "bar", title: "Hours", data: "A3:B4", at: "D3" } as const;
  await model.desk.writeReport({ ...plan(["Sensors", 4]), charts: [chart] });
  expect(model.state.told?.text).toBe(
    "The sheet “Plan” is written, without its chart: this program draws none",
  );
});
