import type { Locator, Page } from "playwright-core";
import { sideOf } from "../paneParts";
import { type PaneStage, stagePane } from "./harness/openPane";

jest.setTimeout(240_000);

/** The tasks of a salesperson, by one who can only click and type what is before them; every click is counted. */
class Salesperson {
  clicks = 0;

  constructor(readonly page: Page) {}

  async click(what: Locator): Promise<void> {
    await what.click();
    this.clicks++;
  }
  button(name: string | RegExp): Promise<void> {
    return this.click(this.page.getByRole("button", { name, exact: typeof name === "string" }));
  }
  tab(name: string): Promise<void> {
    return this.click(this.page.getByRole("tab", { name, exact: true }));
  }
  entry(name: string | RegExp): Promise<void> {
    return this.click(this.page.getByRole("menuitem", { name }));
  }
  choice(name: string): Promise<void> {
    return this.click(this.page.getByRole("menuitemradio", { name, exact: true }));
  }
  /** The answer to an act stands where it was done, or in the strip above the footer. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }
  look<T>(at: () => T | Promise<T>): Promise<T> {
    return this.page.evaluate(at);
  }
}

let stage: PaneStage;
let rep: Salesperson;

beforeAll(async () => {
  stage = await stagePane();
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.faults.splice(0)).toEqual([]);
});
beforeEach(async () => {
  const { page } = await stage.open("sample", { width: 320, today: "2026-10-23" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  rep = new Salesperson(page);
});

/** So many clicks at the most. */
const within = (most: number) => expect(rep.clicks).toBeLessThanOrEqual(most);
const rules = () => rep.look(() => window.workbook.sheet("sheet-1").rules.length);
const selected = () => rep.look(() => window.workbook.selection?.rows.length);

test("a: is a line dominating, and which deals are they? Two clicks", async () => {
  await sideOf(rep.page, "Lines").getByText("Sensors 72\u00a0%").waitFor();
  await rep.click(sideOf(rep.page, "Lines"));
  await rep.button("Select 73 rows");
  await rep.sees("73 rows selected");
  await expect(selected()).resolves.toBe(73);
  within(2);
});

test("b: colour and clear, one click each, with their number told", async () => {
  await rep.click(rep.page.getByRole("switch", { name: /Colours/ }));
  await rep.sees(/^\d+ cells coloured/);
  await expect(rules()).resolves.toBeGreaterThan(0);
  within(1);
  await rep.click(rep.page.getByRole("switch", { name: /Colours/ }));
  await rep.sees("Our colours are removed");
  await expect(rules()).resolves.toBe(0);
  within(2);
});

test("c: a guideline of 60 instead of 70, and the verdict beside it: three clicks", async () => {
  await rep.click(sideOf(rep.page, "Lines"));
  const less = rep.page.getByRole("group", { name: "Guideline for the largest line" }).getByLabel("less");
  await rep.click(less);
  await rep.click(less);
  await rep.page.locator(".fb-offer-guideline output").getByText("60\u00a0%").waitFor();
  await rep.page.locator(".fb-offer-guideline").getByRole("img", { name: "Imbalanced" }).waitFor();
  within(3);
});

test("d: a figure into the sheet: two clicks, into a free cell, as per cent", async () => {
  await rep.tab("More");
  await rep.button("Insert at R1");
  await rep.sees("Largest line stands at R1");
  const cell = await rep.look(() => {
    const sheet = window.workbook.sheet("sheet-1");
    return [sheet.formulas.get("R1")?.text, sheet.formats.get("R1")];
  });
  expect(cell).toEqual(["=FUNNEL_CONCENTRATION(F2:F233, , G2:G233)", "0.0%"]);
  within(2);
});

test("e: another column as the product line: three clicks, nothing to look for", async () => {
  await rep.tab("More");
  await rep.click(rep.page.getByText("Settings", { exact: true }));
  const columns = rep.page.getByLabel("Product line", { exact: true });
  expect((await columns.boundingBox())?.y ?? Number.NaN).toBeLessThan(300);
  // Opening the list and choosing from it is one click and one choice.
  await columns.selectOption({ label: "Owner" });
  rep.clicks++;
  await rep.tab("Review");
  await rep.page.locator("[role=img][aria-label*='Tom Okafor']").first().waitFor();
  within(4);
});

test("f: one rep by amount: four clicks", async () => {
  await rep.button(/^Whose deals/);
  await rep.choice("Tom Okafor");
  await rep.button(/^Count by/);
  await rep.choice("by amount");
  await rep.page.getByRole("button", { name: "Count by: by amount" }).waitFor();
  await rep.page.getByRole("button", { name: "Whose deals: Tom Okafor" }).waitFor();
  within(4);
});

test("g: the week's time into a sheet: two clicks, and one to go there", async () => {
  await rep.tab("Time");
  await rep.button("Write “Time plan”");
  await rep.sees(/“Time plan”/);
  await rep.button("Go there");
  await expect(
    rep.look(() => window.workbook.workSheets.find(({ name }) => name === "Time plan")?.cells.length ?? 0),
  ).resolves.toBeGreaterThan(5);
  within(3);
});

test("h: the brief of the row that is selected: two clicks", async () => {
  await rep.look(() => window.workbook.selectCell("sheet-1", "C3"));
  await rep.tab("Customers");
  await rep.button("Brief for the selected row");
  await rep.page.getByRole("heading", { level: 1, name: /^Tessel Brewing/ }).waitFor();
  within(2);
});

test("i: a weekly review with a commitment, there again when the document is reopened", async () => {
  await rep.button(/^Weekly review/);
  await rep.page.getByLabel("In your own words").fill("Two Service calls");
  await rep.button("Save the review");
  await rep.page.getByRole("heading", { level: 1, name: "Saved. See you next week" }).waitFor();
  within(2);
  await rep.look(() => window.reopen());
  await rep.button(/^Weekly review/);
  await rep.sees(/“Two Service calls” \(2026-10-23\)/);
});

test("j: whom to coach, and a goal of one more new customer: three clicks", async () => {
  await rep.tab("Team");
  await rep.sees(/^Begin with Tom Okafor|Tom Okafor/);
  await rep.button("Tom Okafor");
  const goal = rep.page.locator(".fb-goal");
  if (!(await goal.isVisible())) throw new Error("the talk of Tom Okafor is not open");
  await rep.click(goal.getByRole("button").last());
  await rep.sees(/^Goal of Tom Okafor: \d+ new customers?/);
  await expect(rep.look(() => window.workbook.workSheets.some(({ name }) => name === "Goals"))).resolves.toBe(
    true,
  );
  within(3);
});

test("k: the review to somebody else: two clicks as text, two as a sheet", async () => {
  await rep.button("Share");
  await rep.entry("Text");
  await rep.sees(/copied as text/);
  await expect(rep.look(() => navigator.clipboard.readText())).resolves.toContain("101 open deals");
  within(2);
  await rep.button("Share");
  await rep.entry("“Review” sheet");
  await rep.sees("The sheet “Review” is written");
  within(4);
});

test("l: each of these is undone by one click, and everything at once by three", async () => {
  await rep.click(rep.page.getByRole("switch", { name: /Colours/ }));
  await rep.sees(/^\d+ cells coloured/);
  const before = rep.clicks;
  await rep.button("Undo");
  expect(rep.clicks - before).toBe(1);
  await expect(rules()).resolves.toBe(0);
  await rep.tab("More");
  await rep.button("Insert the dashboard");
  await rep.sees(/The dashboard stands on/);
  await rep.button("Undo");
  await rep.page.getByRole("status").getByText("The dashboard is gone").waitFor({ state: "attached" });
  await expect(rep.look(() => window.workbook.workSheets.length)).resolves.toBe(1);
  rep.clicks = 0;
  await rep.click(rep.page.getByText("Settings", { exact: true }));
  await rep.button("Remove all that Funnel Balance added");
  await rep.button("Remove it all");
  await rep.sees("All that Funnel Balance added is gone");
  within(3);
});
