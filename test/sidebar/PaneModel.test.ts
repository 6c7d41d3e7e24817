import { isOurRule } from "../../core/colours/marker";
import { PortError } from "../../core/port/port";
import * as words from "../../core/words/en";
import { PaneModel } from "../../sidebar/model/PaneModel";
import { MemoryWorkbook } from "../hosts/MemoryWorkbook";

const header = ["Deal", "Account", "Product Line", "Stage", "Owner"];

/** Open deals: so many of each line, each with an account of its own. */
function deals(lines: Readonly<Record<string, number>>): unknown[][] {
  const names = Object.entries(lines).flatMap(([line, count]) => Array.from({ length: count }, () => line));
  return [
    header,
    ...names.map((line, i) => [`D${i}`, `Company ${i}`, line, "Proposal", i % 2 ? "Ada" : "Ben"]),
  ];
}

async function opened(book: MemoryWorkbook): Promise<PaneModel> {
  const model = new PaneModel(book, words);
  model.open();
  await settled(model);
  return model;
}

/** Resolves once no port call is under way. */
async function settled(model: PaneModel): Promise<void> {
  // A listener may start its work some turns after the event.
  for (let calm = 0; calm < 20; calm++) {
    await Promise.resolve();
    if (model.state.pending > 0) calm = 0;
  }
}

/** Resolves once the workbook was asked for cells so many times. */
async function asked(book: MemoryWorkbook, times: number): Promise<void> {
  while ((book.calls.get("read") ?? 0) < times) await Promise.resolve();
}

function lineShare(model: PaneModel): number | null | undefined {
  const { outlook } = model.state;
  if (!outlook?.ok) return undefined;
  return outlook.analysis.review.findings.find(({ id }) => id === "line-concentration")?.value;
}

function lineVerdict(model: PaneModel): string | undefined {
  const { outlook } = model.state;
  if (!outlook?.ok) return undefined;
  return outlook.analysis.review.findings.find(({ id }) => id === "line-concentration")?.verdict;
}

function lopsided() {
  const book = new MemoryWorkbook();
  const sheet = book.add("Deals", deals({ Sensors: 30, Valves: 10 }));
  return { book, sheet };
}

describe("PaneModel", () => {
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
    const older = model.reviewSheet(sheet.id);
    await asked(book, 2);
    book.edit(sheet.id, "C2", [["Valves"]]);
    await model.reviewSheet(sheet.id);
    release();
    await older;
    expect(lineShare(model)).toBeCloseTo(29 / 40, 12);
    expect(model.state.pending).toBe(0);
  });

  test("the trouble of an older review is not told once a newer one stands", async () => {
    const { book, sheet } = lopsided();
    const model = await opened(book);
    const release = book.hold("read", new PortError("timeout", ""));
    const older = model.reviewSheet(sheet.id);
    await asked(book, 2);
    await model.reviewSheet(sheet.id);
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

  test("a guideline changes the verdict, is saved, and is there again in another session", async () => {
    const { book } = lopsided();
    const model = await opened(book);
    expect(lineVerdict(model)).toBe("imbalanced");
    await model.guide({ lineLimit: 0.9 });
    expect(lineVerdict(model)).toBe("balanced");
    expect(lineVerdict(await opened(book))).toBe("balanced");
    await model.resetGuidelines();
    expect(lineVerdict(await opened(book))).toBe("imbalanced");
  });

  test("settings that could not be saved stay on the screen with the trouble", async () => {
    const { book } = lopsided();
    const model = await opened(book);
    book.failNext("keepText", new PortError("settings-too-large", "9 kB"));
    await model.guide({ lineLimit: 0.9 });
    expect(lineVerdict(model)).toBe("balanced");
    expect(model.state.trouble?.code).toBe("settings-too-large");
    expect(book.settings).toBeNull();
  });

  test("settings that could not be loaded are loaded again before anything is shown or overwritten", async () => {
    const { book } = lopsided();
    await (await opened(book)).guide({ lineLimit: 0.9 });
    book.failNext("readText", new PortError("timeout", ""));
    const model = await opened(book);
    expect(model.state).toMatchObject({ outlook: null, trouble: { code: "timeout" } });
    await model.reviewSheet();
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
    await model.chooseColumn("line", "Family");
    expect(lineShare(model)).toBeCloseTo(0.5, 12);
    expect(lineShare(await opened(book))).toBeCloseTo(0.5, 12);
    await model.chooseColumn("line", null);
    expect(lineShare(model)).toBeCloseTo(0.75, 12);
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
    model.look({ owner: "Ben" });
    expect(lineShare(model)).toBeCloseTo(0.5, 12);
    model.look({ owner: "" });
    expect(lineShare(model)).toBeCloseTo(11 / 14, 12);
  });

  test("colour paints our rules, clear takes them away, and the user's own stay", async () => {
    const { book, sheet } = lopsided();
    sheet.rules = [{ range: "A1:A9", formula: "=$A1>1", fill: "#ffffff" }];
    const model = await opened(book);
    await model.colour();
    expect(sheet.rules.filter(({ formula }) => isOurRule(formula)).length).toBeGreaterThan(0);
    await model.clear();
    expect(sheet.rules).toEqual([{ range: "A1:A9", formula: "=$A1>1", fill: "#ffffff" }]);
  });

  test("nothing is painted where a column was inserted since the sheet was read", async () => {
    const { book, sheet } = lopsided();
    const model = await opened(book);
    for (const row of sheet.cells) row.splice(1, 0, "");
    await model.colour();
    expect(model.state.trouble?.code).toBe("sheet-changed");
    expect(sheet.rules).toEqual([]);
  });

  test("what the host refuses leaves the review as it is, and closing the trouble takes only the trouble away", async () => {
    const { book, sheet } = lopsided();
    const model = await opened(book);
    sheet.isProtected = true;
    await model.colour();
    expect(model.state.trouble).toMatchObject({ code: "protected-sheet", detail: "Deals" });
    expect(lineShare(model)).toBeCloseTo(0.75, 12);
    model.closeTrouble();
    expect(model.state.trouble).toBeNull();
  });

  test("a fault that is not the host's is told as ours, with its words", async () => {
    const model = await opened(lopsided().book);
    await model.attempt(() => Promise.reject(new TypeError("x is not a function")));
    expect(model.state.trouble).toEqual({ code: "fault", detail: "x is not a function" });
  });

  test("going to another sheet is told and replaces nothing until the user asks", async () => {
    const { book } = lopsided();
    const other = book.add("Other", deals({ Pumps: 9, Valves: 9 }));
    const model = await opened(book);
    book.activate(other.id);
    await model.lookWhere();
    expect(model.state.elsewhere).toEqual({ id: other.id, name: "Other" });
    expect(lineShare(model)).toBeCloseTo(0.75, 12);
    await model.reviewSheet(other.id);
    expect(model.state.elsewhere).toBeNull();
    expect(lineShare(model)).toBeCloseTo(0.5, 12);
  });

  test("an empty sheet is a failure to read, not a trouble of the host", async () => {
    const book = new MemoryWorkbook();
    book.add("Sheet1", []);
    const model = await opened(book);
    expect(model.state.outlook).toMatchObject({ ok: false, failure: { code: "no-cells" } });
    expect(model.state.trouble).toBeNull();
  });
});
