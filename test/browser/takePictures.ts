import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { stageExcel } from "../hosts/excel/chromium/stageExcel";
import { ExcelControl } from "../hosts/excel/ExcelControl";
import { ExcelHost } from "../hosts/excel/ExcelHost";
import { openSheets } from "../hosts/sheets/openSheets";
import { OpenedPage, serveBuiltPage } from "./page/openPage";
import { selectRowsOf, sideOf } from "./paneParts";
import { stageSidebar } from "./sheets/stageSidebar";
import { startBrowser } from "./startBrowser";

/** `npm run pictures`: the pictures of docs/GUIDE.md, from the built products on the sample pipeline. */
const folder = join(__dirname, "../../docs/pictures");
const sample = Papa.parse<string[]>(
  readFileSync(join(__dirname, "../../examples/pipeline.csv"), "utf8").trim(),
).data;

async function take(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await startBrowser();
  const sheets = openSheets();
  await sheets.control.addSheet("Pipeline", sample);
  sheets.call("showReview");
  const sidebar = await stageSidebar(browser);
  await sidebar.open(sheets);
  const { page } = sidebar;
  await nextStepOf(page).waitFor();
  await shoot(page, "sheets-review");
  for (const tab of ["Customers", "Time", "Team"]) {
    await page.getByRole("tab", { name: tab }).click();
    await page.locator("[role=tabpanel][aria-busy=false] h1").waitFor();
    await shoot(page, `sheets-${tab.toLowerCase()}`);
  }
  await page.close();

  const host = new ExcelHost();
  await new ExcelControl(host).addSheet("Pipeline", sample);
  const excel = await stageExcel(browser);
  await excel.open(host, { colorScheme: "dark" });
  await sideOf(excel.page, "Lines").waitFor();
  await nextStepOf(excel.page).waitFor();
  await shoot(excel.page, "excel-review-dark");
  await excel.page.close();

  const server = await serveBuiltPage();
  const local = await OpenedPage.open(browser, server);
  await sideOf(local.frame, "Lines").waitFor();
  await local.frame.getByRole("switch", { name: "Colours" }).click();
  await local.frame.getByText("cells coloured").first().waitFor();
  await selectRowsOf(local.frame, "Lines");
  await local.frame.locator("[role=tabpanel][aria-busy=false]").waitFor();
  await shoot(local.page, "local-page");
  await browser.close();
  await server.close();
}

/** What to do this week, once it is found. */
const nextStepOf = (page: Page) => page.locator(".fb-card-do b");

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

void take();
