import { PortError } from "../../../core/port/port";
import * as words from "../../../core/words/en";
import type { Pace } from "../../../sidebar/model/inSlices";
import { PaneModel } from "../../../sidebar/model/PaneModel";
import type { Work } from "../../../sidebar/model/PaneState";
import { MemoryWorkbook } from "../../hosts/MemoryWorkbook";
import { deals, lineShare, lopsided, opened, settled } from "./openedPane";

/** Every slice seems to take long, so that the page has a turn after each; `onTurn` says what happens in it. */
function slow(onTurn: (turn: number) => void = () => {}): Pace & { readonly turns: () => number } {
  let [clock, turns] = [0, 0];
  return {
    now: () => (clock += 40),
    turn: async () => {
      turns += 1;
      onTurn(turns);
    },
    turns: () => turns,
  };
}

test("a review gives the page its turn between slices, and comes out the same", async () => {
  const pace = slow();
  const model = await opened(lopsided().book, pace);
  expect(pace.turns()).toBeGreaterThan(20);
  expect(lineShare(model)).toBeCloseTo(0.75, 12);
  expect(model.state).toMatchObject({ work: null, stopped: false, pending: 0 });
});

test("a review that is stopped between two slices works no further, and the former one stays", async () => {
  const { book, sheet } = lopsided();
  let stop = () => {};
  const pace = slow(() => stop());
  const model = await opened(book, pace);
  const before = model.state.reviewed;
  book.edit(sheet.id, "C2", [["Valves"]]);
  await settled(model);
  const whole = pace.turns() / 2;

  const from = pace.turns();
  stop = () => {
    if (pace.turns() === from + 3) model.work.stop();
  };
  book.edit(sheet.id, "C3", [["Valves"]]);
  await settled(model);
  expect(whole).toBeGreaterThan(3);
  expect(pace.turns()).toBe(from + 3);
  expect(lineShare(model)).toBeCloseTo(29 / 40, 12);
  expect(before).not.toBeNull();
  expect(model.state).toMatchObject({
    stopped: true,
    work: null,
    pending: 0,
    trouble: null,
    status: "Stopped",
  });

  stop = () => {};
  await model.sheet.review();
  expect(lineShare(model)).toBeCloseTo(28 / 40, 12);
  expect(model.state.stopped).toBe(false);
});

test("reading a large sheet tells its rows, and can be stopped between two parts", async () => {
  let onTurn = () => {};
  const book = new MemoryWorkbook({ turn: async () => onTurn() });
  book.add("Small", deals({ Sensors: 30, Valves: 10 }));
  const large = book.add("Large", deals({ Sensors: 12_000 }));
  const model = await opened(book);
  const told = new Set<string>();
  model.subscribe(() => told.add(sayOf(model.state.work)));
  let parts = 0;
  onTurn = () => {
    parts += 1;
    if (parts === 2) model.work.stop();
  };
  await model.sheet.review(large.id);
  expect([...told]).toEqual(["reading", "5000 of 12001", "nothing"]);
  expect(lineShare(model)).toBeCloseTo(0.75, 12);
  expect(model.state).toMatchObject({ stopped: true, trouble: null, pending: 0 });
});

function sayOf(work: Work | null): string {
  if (work === null) return "nothing";
  return work.doing === "reading" && work.rows !== null ? `${work.rows} of ${work.of}` : work.doing;
}

test("where nothing was reviewed yet a stop leaves the pane without a review, and says so", async () => {
  const { book } = lopsided();
  const model: PaneModel = new PaneModel(
    book,
    words,
    slow(() => model.work.stop()),
  );
  await model.sheet.review();
  expect(model.state).toMatchObject({ reviewed: null, stopped: true, work: null, trouble: null });
});

const dealsShown = ({ state: { reviewed } }: PaneModel) => reviewed?.ok && reviewed.analysis.pipeline.rows;

test("what the user changes while a sheet is read is reviewed with it, or without it where it cannot be read", async () => {
  const { book } = lopsided();
  const model = await opened(book);
  const release = book.hold("read");
  const reading = model.sheet.review();
  model.sheet.setView({ owner: "Ben" });
  expect(dealsShown(model)).toBe(40);
  release();
  await reading;
  expect(dealsShown(model)).toBe(20);

  const fail = book.hold("read", new PortError("timeout", ""));
  const failing = model.sheet.review();
  model.sheet.setView({ owner: "" });
  fail();
  await failing;
  expect(dealsShown(model)).toBe(40);
  expect(model.state.trouble?.code).toBe("timeout");
});

test("of two changes while a review is under way the last one is shown", async () => {
  const { book } = lopsided();
  let change = () => {};
  const pace = slow(() => change());
  const model = await opened(book, pace);
  const from = pace.turns();
  change = () => {
    if (pace.turns() === from + 2) model.sheet.setView({ owner: "Ada", by: null });
  };
  model.sheet.setView({ owner: "" });
  await settled(model);
  expect(dealsShown(model)).toBe(20);
  expect(model.state.work).toBeNull();
});
