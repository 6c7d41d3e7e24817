import { PortError } from "../../../core/port/port";
import * as words from "../../../core/words/en";
import { PaneModel } from "../../../sidebar/model/PaneModel";
import { MemoryWorkbook } from "../../hosts/MemoryWorkbook";
import { asked, deals, header, lineShare, lopsided, opened, settled, unhurried } from "./openedPane";

test("reviews the active sheet when it opens", async () => {
  const model = await opened(lopsided().book);
  expect(lineShare(model)).toBeCloseTo(0.75, 12);
  expect(model.state.trouble).toBeNull();
  expect(model.state.status).not.toBe("");
});

test("an older review that finishes late never replaces a newer one", async () => {
  const { book, sheet } = lopsided();
  const model = await opened(book);
  const release = book.hold("read");
  const older = model.sheet.review(sheet.id);
  await asked(book, 2);
  book.edit(sheet.id, "C2", [["Valves"]]);
  await model.sheet.review(sheet.id);
  release();
  await older;
  expect(lineShare(model)).toBeCloseTo(29 / 40, 12);
  expect(model.state.pending).toBe(0);
});

test("the trouble of an older review is not told once a newer one stands", async () => {
  const { book, sheet } = lopsided();
  const model = await opened(book);
  const release = book.hold("read", new PortError("timeout", ""));
  const older = model.sheet.review(sheet.id);
  await asked(book, 2);
  await model.sheet.review(sheet.id);
  release();
  await older;
  expect(book.calls.get("read")).toBe(3);
  expect(model.state.trouble).toBeNull();
});

test("an edit of the reviewed sheet is reviewed; an edit elsewhere is not", async () => {
  const { book, sheet } = lopsided();
  const other = book.add("Notes", [["x"]]);
  const model = await opened(book);
  const reads = book.calls.get("read");
  book.edit(other.id, "A1", [["y"]]);
  await settled(model);
  expect(book.calls.get("read")).toBe(reads);
  book.edit(sheet.id, "C2", [["Valves"], ["Valves"]]);
  await settled(model);
  expect(lineShare(model)).toBeCloseTo(0.7, 12);
});

test("one rep's review counts that rep's rows alone", async () => {
  const book = new MemoryWorkbook();
  book.add("Deals", [
    header,
    ...Array.from({ length: 8 }, (_, i) => [`A${i}`, `C${i}`, "Sensors", "Proposal", "Ada"]),
    ...Array.from({ length: 6 }, (_, i) => [
      `B${i}`,
      `E${i}`,
      i < 3 ? "Valves" : "Sensors",
      "Proposal",
      "Ben",
    ]),
  ]);
  const model = await opened(book);
  model.sheet.setView({ owner: "Ben" });
  expect(lineShare(model)).toBeCloseTo(0.5, 12);
  model.sheet.setView({ owner: "" });
  expect(lineShare(model)).toBeCloseTo(11 / 14, 12);
});

describe("the user goes to another sheet", () => {
  const turns = async () => {
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  };

  test("one with deals is reviewed", async () => {
    const { book, sheet } = lopsided();
    const other = book.add("Other", deals({ Pumps: 9, Valves: 9 }));
    const model = await opened(book);
    book.activate(other.id);
    await turns();
    expect(lineShare(model)).toBeCloseTo(0.5, 12);
    expect(model.state.elsewhere).toBeNull();
    book.activate(sheet.id);
    await turns();
    expect(lineShare(model)).toBeCloseTo(0.75, 12);
  });

  test("one without deals is only told of, and coming back tells nothing", async () => {
    const { book, sheet } = lopsided();
    const notes = book.add("Notes", [["remember the milk"]]);
    const model = await opened(book);
    const { reviewed } = model.state;
    book.activate(notes.id);
    await turns();
    expect(model.state).toMatchObject({ reviewed, elsewhere: { name: "Notes" }, trouble: null, work: null });
    book.activate(sheet.id);
    await turns();
    expect(model.state).toMatchObject({ reviewed, elsewhere: null });
  });

  test("under a text that is half typed the review stays, and the sheet is told of and not even read", async () => {
    const { book } = lopsided();
    const other = book.add("Other", deals({ Pumps: 9, Valves: 9 }));
    const model = new PaneModel(book, words, unhurried);
    model.sheet.follow(() => false);
    await settled(model);
    const reads = book.calls.get("read");
    book.activate(other.id);
    await turns();
    expect(lineShare(model)).toBeCloseTo(0.75, 12);
    expect(model.state.elsewhere).toEqual({ id: other.id, name: "Other" });
    expect(book.calls.get("read")).toBe(reads);
  });

  test("a text that is begun while the other sheet is read keeps the review too", async () => {
    const { book } = lopsided();
    const other = book.add("Other", deals({ Pumps: 9, Valves: 9 }));
    let isTyping = false;
    const model = new PaneModel(book, words, unhurried);
    model.sheet.follow(() => !isTyping);
    await settled(model);
    const release = book.hold("read");
    book.activate(other.id);
    isTyping = true;
    release();
    await turns();
    expect(lineShare(model)).toBeCloseTo(0.75, 12);
    expect(model.state.elsewhere).toEqual({ id: other.id, name: "Other" });
  });

  test("a sheet that the host cannot read is no trouble of the user's", async () => {
    const { book } = lopsided();
    const chart = book.add("Chart1", [], { kind: "chart" });
    const model = await opened(book);
    book.activate(chart.id);
    await turns();
    expect(model.state).toMatchObject({ trouble: null, work: null });
    expect(lineShare(model)).toBeCloseTo(0.75, 12);
  });
});

test("where a host tells of no sheets, a look at the active one says so and replaces nothing until the user asks", async () => {
  const { book } = lopsided();
  const other = book.add("Other", deals({ Pumps: 9, Valves: 9 }));
  const model = new PaneModel(book, words, unhurried);
  await model.sheet.review();
  book.activate(other.id);
  await model.sheet.noticeActive();
  expect(model.state.elsewhere).toEqual({ id: other.id, name: "Other" });
  expect(lineShare(model)).toBeCloseTo(0.75, 12);
  await model.sheet.review(other.id);
  expect(model.state.elsewhere).toBeNull();
  expect(lineShare(model)).toBeCloseTo(0.5, 12);
});

test("an empty sheet is a failure to read, not a trouble of the host", async () => {
  const book = new MemoryWorkbook();
  book.add("Sheet1", []);
  const model = await opened(book);
  expect(model.state.reviewed).toMatchObject({ ok: false, failure: { code: "no-cells" } });
  expect(model.state.trouble).toBeNull();
});

describe("deals on another sheet than the active one", () => {
  const readMe = [["Read me"], ["Owner", "Sales operations"], ["Status", "Draft"]];
  const found = async (model: Awaited<ReturnType<typeof opened>>) => {
    for (let turn = 0; turn < 200; turn++) await Promise.resolve();
    return model.state.dealsOn.map(({ id, name }) => ({ id, name }));
  };

  test.each([
    ["a read-me", readMe],
    ["an empty sheet", []],
    [
      "quotas",
      [
        ["Rep", "Quota"],
        ["Ada", 5],
        ["Ben", 6],
      ],
    ],
    [
      "a pivot",
      [
        ["Row Labels", "Count of Deal"],
        ["Sensors", 3],
        ["Grand Total", 3],
      ],
    ],
  ])("are offered from %s, and nothing is replaced until the user asks", async (_, cells) => {
    const book = new MemoryWorkbook();
    const first = book.add("Start", cells);
    book.add("Notes", [["x"]]);
    const pipeline = book.add("Deals", deals({ Pumps: 9, Valves: 9 }));
    const model = await opened(book);
    expect(await found(model)).toEqual([{ id: pipeline.id, name: "Deals" }]);
    expect(model.state.reviewed?.sheet.id).toBe(first.id);
    await model.sheet.review(pipeline.id);
    expect(model.state.dealsOn).toEqual([]);
    expect(lineShare(model)).toBeCloseTo(0.5, 12);
  });

  test("are not looked for where the sheet holds some, or the user has said which columns to read", async () => {
    const { book } = lopsided();
    book.add("More", deals({ Pumps: 9 }));
    const model = await opened(book);
    expect(await found(model)).toEqual([]);
    expect(book.calls.get("read")).toBe(1);
  });

  test("are not told of a sheet that the user has left", async () => {
    const book = new MemoryWorkbook();
    book.add("Start", readMe);
    const pipeline = book.add("Deals", deals({ Pumps: 9, Valves: 9 }));
    const model = await opened(book);
    await model.sheet.review(pipeline.id);
    expect(await found(model)).toEqual([]);
    expect(model.state.trouble).toBeNull();
  });
});

describe("typing deal after deal", () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] }));
  afterEach(() => jest.useRealTimers());

  /** The user has typed one deal and is in the next cell already, which the host refuses to be read in. */
  async function typing() {
    const { book, sheet } = lopsided();
    const model = await opened(book);
    const refuse = () => book.failNext("read", new PortError("edit-mode", "Deals"));
    refuse();
    book.edit(sheet.id, "C2", [["Valves"]]);
    await settled(model);
    return { book, sheet, model, refuse };
  }

  test("is told nothing, and is reviewed once the cell is left", async () => {
    const { book, model, refuse } = await typing();
    expect(model.state.trouble).toBeNull();
    expect(lineShare(model)).toBeCloseTo(30 / 40, 12);
    refuse();
    await jest.advanceTimersByTimeAsync(1000);
    expect(model.state.trouble).toBeNull();
    const reads = book.calls.get("read") ?? 0;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(lineShare(model)).toBeCloseTo(29 / 40, 12);
    expect(book.calls.get("read")).toBe(reads + 1);
  });

  test("and another review in the meantime leaves nothing waiting", async () => {
    const { book, sheet, model } = await typing();
    await model.sheet.review(sheet.id);
    const reads = book.calls.get("read");
    await jest.advanceTimersByTimeAsync(10_000);
    expect(book.calls.get("read")).toBe(reads);
  });

  test("whoever asks for a review meanwhile is told to leave the cell", async () => {
    const { model, refuse } = await typing();
    refuse();
    await model.sheet.review();
    expect(model.state.trouble?.code).toBe("edit-mode");
  });
});

test("a command that comes while the pane opens waits for that review, and a later one reads anew", async () => {
  const { book } = lopsided();
  const model = new PaneModel(book, words);
  const stop = model.sheet.follow();
  await model.sheet.reviewActive();
  expect(model.state.reviewed?.ok).toBe(true);
  expect(book.calls.get("read")).toBe(1);
  await model.sheet.reviewActive();
  expect(book.calls.get("read")).toBe(2);
  stop();
});
