import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Browser, Frame, Page } from "playwright-core";
import { stageExcel } from "../hosts/excel/chromium/stageExcel";
import { ExcelControl } from "../hosts/excel/ExcelControl";
import { ExcelHost } from "../hosts/excel/ExcelHost";
import { openSheets } from "../hosts/sheets/openSheets";
import { OpenedPage, serveBuiltPage } from "./page/openPage";
import { selectRowsOf, sideOf } from "./paneParts";
import { stageSidebar } from "./sheets/stageSidebar";

export const pictureFolder = join(__dirname, "../../docs/pictures");

const sample = Papa.parse<string[]>(
  readFileSync(join(__dirname, "../../examples/pipeline.csv"), "utf8").trim(),
).data;

/** Pictures are of one day, whenever they are taken. */
const today = new Date("2026-10-23T12:00:00");

/** Sees one picture: the page that is on it, and what its pane says there. */
type See = (name: string, page: Page, says: string) => Promise<void>;

/** Brings the built products on the sample pipeline before a camera, one view after the other: the pictures of README and GUIDE. */
export async function eachPicture(browser: Browser, see: See): Promise<void> {
  const sheets = openSheets();
  await sheets.control.addSheet("Pipeline", sample);
  sheets.call("showReview");
  const { page, open } = await stageSidebar(browser);
  await page.clock.setFixedTime(today);
  await open(sheets);
  await nextStepOf(page).waitFor();
  await see("sheets-review", page, await restedIn(page));
  for (const tab of ["Customers", "Time", "Team"]) {
    await page.getByRole("tab", { name: tab }).click();
    await page.locator("[role=tabpanel][aria-busy=false] h1").waitFor();
    await see(`sheets-${tab.toLowerCase()}`, page, await restedIn(page));
  }
  await page.close();

  const host = new ExcelHost();
  await new ExcelControl(host).addSheet("Pipeline", sample);
  const excel = await stageExcel(browser);
  await excel.page.clock.setFixedTime(today);
  await excel.open(host, { colorScheme: "dark" });
  await sideOf(excel.page, "Lines").waitFor();
  await nextStepOf(excel.page).waitFor();
  await see("excel-review-dark", excel.page, await restedIn(excel.page));
  await excel.page.close();

  const server = await serveBuiltPage();
  try {
    const local = await OpenedPage.open(browser, server);
    await sideOf(local.frame, "Lines").waitFor();
    await local.frame.getByRole("switch", { name: "Colours" }).click();
    await local.frame.getByText("cells coloured").first().waitFor();
    await selectRowsOf(local.frame, "Lines");
    await local.frame.locator("[role=tabpanel][aria-busy=false]").waitFor();
    await see("local-page", local.page, await restedIn(local.frame));
    await local.page.close();
  } finally {
    await server.close();
  }
}

/** What to do this week, once it is found. */
const nextStepOf = (page: Page) => page.locator(".fb-card-do b");

/** What a pane says once it has said the same for a while. */
async function restedIn(pane: Page | Frame): Promise<string> {
  for (let before = ""; ; ) {
    const now = await shownIn(pane);
    if (now === before) return now;
    before = now;
    await new Promise((goOn) => setTimeout(goOn, 1000));
  }
}

/** The texts of a pane that stand whole before the eye, a line each, as far as no part of it lies over its edge. */
function shownIn(pane: Page | Frame): Promise<string> {
  return pane.evaluate(() => {
    const whole = { top: 0, bottom: innerHeight };
    const panel = document.querySelector(".fb-panel")?.getBoundingClientRect() ?? whole;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: string[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.textContent?.trim().replace(/\s+/g, " ") ?? "";
      const element = node.parentElement;
      if (text === "" || element === null || element.closest(".fb-spoken, script, style, template") !== null)
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { top, bottom, width } = range.getBoundingClientRect();
      const frame = element.closest(".fb-panel") === null ? whole : panel;
      if (width > 0 && top >= frame.top && bottom <= frame.bottom && element.checkVisibility())
        lines.push(text);
    }
    return `${lines.join("\n")}\n`;
  });
}
