import type { Browser } from "playwright-core";
import { type ExcelStage, stageExcel } from "../../hosts/excel/chromium/stageExcel";
import { ExcelControl } from "../../hosts/excel/ExcelControl";
import { ExcelHost, type ExcelHostOptions } from "../../hosts/excel/ExcelHost";
import { sideOf } from "../paneParts";

/** 18 of 20 open deals are Sensors: 90 %. Rows 2 to 19 hold them. */
export const deals = [
  ["Deal", "Account", "Product Line", "Stage"],
  ...Array.from({ length: 20 }, (_, i) => [
    `D${i}`,
    `Account ${i}`,
    i < 18 ? "Sensors" : "Valves",
    "Proposal",
  ]),
];

/** The built task pane in Chromium, and the Excel around it: a new one for each test. */
export async function paneInExcel(browser: Browser) {
  const stage = await stageExcel(browser);
  const { page } = stage;
  return {
    stage,
    page,
    /** An Excel with the deals on its active sheet. */
    async excel(options: ExcelHostOptions = {}) {
      const host = new ExcelHost({ calculate: () => 0.9, ...options });
      const control = new ExcelControl(host);
      const id = await control.addSheet("Deals", deals);
      const open = (look?: Parameters<ExcelStage["open"]>[1]) => stage.open(host, look);
      return { host, control, id, open };
    },
    reviewed: () => sideOf(page, "Lines").waitFor(),
    /** What a command of the ribbon or of a cell's menu runs; resolves when the add-in tells Excel that it is done. */
    async press(command: string) {
      const associated = (name: string): unknown => {
        const all: unknown = Reflect.get(Object(Reflect.get(Object(Office), "actions")), "_association");
        return Reflect.get(Object(Reflect.get(Object(all), "mappings")), name.toUpperCase());
      };
      await page.waitForFunction(`typeof (${associated})("${command}") === "function"`);
      await page.evaluate(`new Promise((completed) => (${associated})("${command}")({ completed }))`);
    },
    /** Lets whatever the pane has begun come to its end. */
    async quiet(host: ExcelHost) {
      for (let before = -1; before !== host.requests; ) {
        before = host.requests;
        await page.waitForTimeout(300);
      }
    },
  };
}
