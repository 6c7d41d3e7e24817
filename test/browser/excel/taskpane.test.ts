import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { catalogue } from "../../../core/functions/catalogue";
import { type ExcelStage, stageExcel } from "../../hosts/excel/chromium/stageExcel";
import { ExcelControl } from "../../hosts/excel/ExcelControl";
import { ExcelHost } from "../../hosts/excel/ExcelHost";
import { openTab, selectRowsOf, sideOf, verdictOf } from "../paneParts";
import { startBrowser } from "../startBrowser";
import { deals } from "./openedPane";

jest.setTimeout(120_000);

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let host: ExcelHost;
let control: ExcelControl;
let id: string;
let stage: ExcelStage;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  stage = await stageExcel(browser);
  ({ page } = stage);
});
afterAll(() => browser.close());

beforeEach(async () => {
  host = new ExcelHost({ calculate: () => 0.9 });
  control = new ExcelControl(host);
  id = await control.addSheet("Deals", deals);
});
afterEach(() => {
  expect(stage.faults.splice(0)).toEqual([]);
});

/** Opens the built task pane in the workbook at hand. Nothing foreign may be asked for, nothing complained of. */
const open = (look?: Parameters<ExcelStage["open"]>[1]) => stage.open(host, look);

const findings = () => sideOf(page, "Lines").waitFor();
const lines = () => sideOf(page, "Lines");
const done = () => page.locator("[role=tabpanel][aria-busy=false]").waitFor();
const colours = () => page.getByRole("switch", { name: "Colours" });

test("reviews the active sheet at 320 px without sideways scrolling", async () => {
  await open();
  await findings();
  expect(await verdictOf(page, "Lines")).toBe("Imbalanced");
  await lines().click();
  await page.getByText("Sensors is 18 of your 20 open deals").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test("colours the sheet, leaves the user's own rule and clears again", async () => {
  await control.addForeignRule(id, "A2:D21", "=$A2=1");
  const before = await control.rules(id);
  await open();
  await findings();
  await colours().click();
  await done();
  const coloured = await control.rules(id);
  expect(coloured.slice(0, -1).map(({ range }) => range)).toContain("C2:C21");
  expect(coloured.at(-1)).toEqual(before[0]);
  await colours().click();
  await done();
  expect(await control.rules(id)).toEqual(before);
});

test("a click on a finding selects its rows", async () => {
  await open();
  await findings();
  await control.type(id, "C5", "Valves");
  await page.getByText("Sensors 85").first().waitFor();
  await selectRowsOf(page, "Lines");
  await page.getByText("17 rows selected").first().waitFor();
  await done();
  expect(await control.selectedRows()).toEqual([2, 3, 4, ...Array.from({ length: 14 }, (_, i) => i + 6)]);
});

test("an edit in the sheet is reviewed of itself", async () => {
  await open();
  await findings();
  for (let row = 2; row <= 12; row++) await control.type(id, `C${row}`, "Valves");
  await page.getByText("Valves 65").first().waitFor();
  expect(await verdictOf(page, "Lines")).not.toBe("Imbalanced");
});

test("a changed guideline is remembered by the document when the pane opens anew", async () => {
  await open();
  await findings();
  await openTab(page, "Settings");
  const field = page.getByLabel("Largest line, at most", { exact: true });
  await field.fill("97");
  await field.press("Enter");
  await done();
  await open();
  await findings();
  expect(await verdictOf(page, "Lines")).not.toBe("Imbalanced");
});

test("a column that somebody inserted unheard is told, and nothing is painted", async () => {
  await open();
  await findings();
  host.workbook.Worksheets.listening = false;
  await control.insertColumn(id, 1);
  await colours().click();
  await page.getByText("The sheet has changed since it was read").waitFor();
  expect(await control.rules(id)).toEqual([]);
});

test("text of cells is never HTML", async () => {
  await control.type(id, "C2", "<img src=x onerror=alert(1)>");
  await open();
  await findings();
  await lines().click();
  await page.getByText("<img src=x onerror=alert(1)>").first().waitFor();
  expect(await page.locator("img").count()).toBe(0);
});

test("the page that shows the pane has every custom function ready for Excel", async () => {
  await open();
  await findings();
  const names = await page.evaluate("Object.keys(CustomFunctions._association.mappings)");
  expect(names).toEqual(catalogue.map(({ name }) => name));
});

test("the policy of the page lets no script but ours and Office's run and no request leave", async () => {
  await open();
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).not.toMatch(/connect-src|unsafe-eval|script-src[^;]*unsafe-inline/);
  await findings();
  const refused = await page.evaluate(() =>
    fetch("https://localhost:3000/functions.json").then(String, String),
  );
  expect(refused).toMatch(/TypeError/);
  expect(stage.faults.splice(0).join()).toMatch(/Content Security Policy/);
});

test.each(["light", "dark"] as const)("axe finds nothing to mend in the %s pane", async (colorScheme) => {
  await open({ colorScheme });
  await findings();
  await page.evaluate(axe);
  const violations: unknown = await page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id }) => id))",
  );
  expect(violations).toEqual([]);
});
