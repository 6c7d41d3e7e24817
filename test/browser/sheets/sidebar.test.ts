import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import type { Browser, Page } from "playwright-core";
import { cellAddress } from "../../../core/cells/a1";
import { isOurRule } from "../../../core/colours/marker";
import { openSheets } from "../../hosts/sheets/openSheets";
import { idle } from "../idle";
import { openTab, selectRowsOf, verdictOf } from "../paneParts";
import { startBrowser } from "../startBrowser";
import { type SidebarStage, stageSidebar } from "./stageSidebar";

jest.setTimeout(120_000);

const sample = Papa.parse<string[]>(
  readFileSync(resolve(__dirname, "../../../examples/pipeline.csv"), "utf8").trim(),
).data;

let browser: Browser;
let sheets: ReturnType<typeof openSheets>;
let sheetId: string;
let stage: SidebarStage;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  stage = await stageSidebar(browser);
  ({ page } = stage);
});
afterAll(() => browser.close());
beforeEach(async () => {
  sheets = openSheets();
  sheetId = await sheets.control.addSheet("Pipeline", sample);
});
afterEach(() => {
  expect(stage.faults.splice(0)).toEqual([]);
});

async function open(menu = "showReview"): Promise<void> {
  sheets.call(menu);
  await stage.open(sheets);
}

describe("the built Google Sheets sidebar at 300 px", () => {
  it("reviews the active sheet", async () => {
    await open();
    expect(await verdictOf(page, "Lines")).toBe("Leaning");
    expect(await page.locator(".fb-lede").textContent()).toMatch(/^101 open deals/);
  });

  it("colours the sheet and clears it again, and the user's own rule stays first", async () => {
    await sheets.control.addForeignRule(sheetId, "A2:A20", '=$A2="x"');
    await open();
    await page.getByRole("switch", { name: "Colours" }).click();
    await page.getByText("cells coloured").first().waitFor();
    await waitFor(async () => (await sheets.control.rules(sheetId)).length > 1);
    const [first, ...ours] = await sheets.control.rules(sheetId);
    expect(first?.formula).toBe('=$A2="x"');
    expect(ours.every((rule) => isOurRule(rule.formula))).toBe(true);
    await page.getByRole("switch", { name: "Colours" }).click();
    await waitFor(async () => (await sheets.control.rules(sheetId)).length === 1);
  });

  it("a click on a finding selects the rows of its deals", async () => {
    await open();
    await selectRowsOf(page, "Lines");
    await waitFor(async () => (await sheets.control.selectedRows()).length === 73);
  });

  it("a changed guideline is remembered when the pane is opened again", async () => {
    await open();
    await openTab(page, "Settings");
    const limit = page.getByLabel("Largest line, at most", { exact: true });
    await limit.fill("80");
    await limit.press("Tab");
    await waitFor(async () => ((await sheets.port.readText("settings")) ?? "").includes("0.8"));
    await stage.open(sheets);
    expect(await verdictOf(page, "Lines")).not.toBe("Imbalanced");
  });

  it("Colour of the menu opens the pane and colours at once", async () => {
    await open("showColour");
    await waitFor(async () => (await sheets.control.rules(sheetId)).some((rule) => isOurRule(rule.formula)));
  });

  it("Insert formula of the menu opens the pane at its formulas", async () => {
    await open("showFormulas");
    expect(await page.getByRole("radio", { name: "Formulas" }).isChecked()).toBe(true);
  });

  it("is light in a dark system, as Google Sheets is around it", async () => {
    const ground = () =>
      page.locator(".fb").evaluate((pane) => {
        const { backgroundColor, colorScheme } = getComputedStyle(pane);
        return { backgroundColor, colorScheme };
      });
    await open();
    const light = await ground();
    expect(light.colorScheme).toBe("light");
    await page.emulateMedia({ colorScheme: "dark" });
    await open();
    expect(await ground()).toEqual(light);
    await page.emulateMedia({ colorScheme: "light" });
  });

  it("reviews an edit as soon as the user comes back to the pane", async () => {
    await open();
    const stage = (sample[0] ?? []).indexOf("Stage");
    const proposal = sample.findIndex((row) => row[stage] === "Proposal");
    await sheets.control.type(sheetId, cellAddress(proposal + 1, stage), "Closed Lost");
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await page.getByText(/^100 open deals/).waitFor();
  });

  it("cell text is never HTML", async () => {
    await sheets.control.type(sheetId, "A1", "Deal ID");
    for (let row = 2; row < 80; row++)
      await sheets.control.type(sheetId, `C${row}`, "<img src=x onerror=alert(1)>");
    await open();
    expect(await page.locator("img").count()).toBe(0);
  });
});

/** Waits for what happens in Node after a click in the browser. */
async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error("it did not happen within ten seconds");
    await idle(page);
  }
}
