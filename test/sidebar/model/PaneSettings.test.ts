import { PortError } from "../../../core/port/port";
import { MemoryWorkbook } from "../../hosts/MemoryWorkbook";
import { deals, lineShare, lineVerdict, lopsided, opened } from "./openedPane";

test("a guideline changes the verdict, is saved, and is there again in another session", async () => {
  const { book } = lopsided();
  const model = await opened(book);
  expect(lineVerdict(model)).toBe("leaning");
  await model.settings.setGuidelines({ lineLimit: 0.9 });
  expect(lineVerdict(model)).toBe("balanced");
  expect(lineVerdict(await opened(book))).toBe("balanced");
  await model.settings.resetAll();
  expect(lineVerdict(await opened(book))).toBe("leaning");
});

test("settings that could not be saved stay on the screen with the trouble", async () => {
  const { book } = lopsided();
  const model = await opened(book);
  book.failNext("keepText", new PortError("settings-too-large", "9 kB"));
  await model.settings.setGuidelines({ lineLimit: 0.9 });
  expect(lineVerdict(model)).toBe("balanced");
  expect(model.state.trouble?.code).toBe("settings-too-large");
  expect(book.settings).toBeNull();
});

test("settings that could not be loaded are loaded again before anything is shown or overwritten", async () => {
  const { book } = lopsided();
  await (await opened(book)).settings.setGuidelines({ lineLimit: 0.9 });
  book.failNext("readText", new PortError("timeout", ""));
  const model = await opened(book);
  expect(model.state).toMatchObject({ reviewed: null, trouble: { code: "timeout" } });
  await model.sheet.review();
  expect(lineVerdict(model)).toBe("balanced");
});

test("a column chosen by the user is read, kept for that sheet, and forgotten on request", async () => {
  const book = new MemoryWorkbook();
  const rows = deals({ Sensors: 30, Valves: 10 });
  book.add(
    "Deals",
    rows.map((row, i) => [...row, i === 0 ? "Family" : i % 2 ? "Hydraulics" : "Optics"]),
  );
  const model = await opened(book);
  await model.settings.chooseColumn("line", "Family");
  expect(lineShare(model)).toBeCloseTo(0.5, 12);
  expect(lineShare(await opened(book))).toBeCloseTo(0.5, 12);
  await model.settings.chooseColumn("line", null);
  expect(lineShare(model)).toBeCloseTo(0.75, 12);
});

test("each setting is told as changed with Undo, which brings it back, and in the document too", async () => {
  const { book } = lopsided();
  const model = await opened(book);
  const { settings } = model;
  const acts = {
    columns: () => settings.chooseColumn("line", "Account"),
    rows: () => settings.setRows({ rowsAreDeals: true }),
    tintRows: () => settings.setTintRows(true),
    hours: () => settings.setHours(30),
  } as const;
  for (const [what, act] of Object.entries(acts)) {
    const before = model.state.settings;
    await act();
    expect([what, model.state.settings]).not.toEqual([what, before]);
    expect([what, model.state.told?.text]).toEqual([
      what,
      model.words.more.settingChanged[what as keyof typeof acts],
    ]);
    await model.state.told?.undo?.();
    expect([what, model.state.settings]).toEqual([what, before]);
    expect([what, (await opened(book)).state.settings]).toEqual([what, before]);
  }
});

test("a slider's steps are taken back as one", async () => {
  const { book } = lopsided();
  const model = await opened(book);
  const { hours } = model.state.settings;
  for (const step of [25, 26, 27]) await model.settings.setHours(step);
  expect(model.undo()).toBe(true);
  expect(model.state.settings.hours).toBe(hours);
});

test("two panes over one workbook change different guidelines, and neither loses the other's", async () => {
  const { book } = lopsided();
  const [mine, theirs] = [await opened(book), await opened(book)];
  await mine.settings.setGuidelines({ lineLimit: 0.9 });
  await theirs.settings.setGuidelines({ accountLimit: 0.5 });
  const both = { lineLimit: 0.9, accountLimit: 0.5 };
  expect((await opened(book)).state.settings.guidelines).toEqual(both);
  // Whoever saves sees what the other has changed.
  expect(theirs.state.settings.guidelines).toEqual(both);
  expect(lineVerdict(theirs)).toBe("balanced");
  await mine.settings.setHours(30);
  expect(mine.state.settings).toMatchObject({ guidelines: both, hours: 30 });
});

test("what one pane forgets stays forgotten when the other saves", async () => {
  const { book } = lopsided();
  await (await opened(book)).settings.setGuidelines({ lineLimit: 0.9 });
  const [mine, theirs] = [await opened(book), await opened(book)];
  await mine.settings.resetAll();
  await theirs.settings.setTintRows(true);
  expect((await opened(book)).state.settings).toMatchObject({ guidelines: {}, tintRows: true });
});

test("changes made while a save is under way are saved after it", async () => {
  const { book } = lopsided();
  const model = await opened(book);
  const release = book.hold("keepText");
  const first = model.settings.setGuidelines({ lineLimit: 0.9 });
  await Promise.resolve();
  const second = model.settings.setGuidelines({ accountLimit: 0.5 });
  release();
  await Promise.all([first, second]);
  const both = { lineLimit: 0.9, accountLimit: 0.5 };
  expect(model.state.settings.guidelines).toEqual(both);
  expect((await opened(book)).state.settings.guidelines).toEqual(both);
});

test("everything goes back to the defaults, hours and tint too, and Undo brings it back", async () => {
  const { book } = lopsided();
  const model = await opened(book);
  await model.settings.setGuidelines({ lineLimit: 0.9 });
  await model.settings.setHours(30);
  await model.settings.setTintRows(true);
  await model.settings.resetAll();
  expect((await opened(book)).state.settings).toMatchObject({ guidelines: {}, hours: 24, tintRows: false });
  await model.state.told?.undo?.();
  expect((await opened(book)).state.settings).toMatchObject({
    guidelines: { lineLimit: 0.9 },
    hours: 30,
    tintRows: true,
  });
});
