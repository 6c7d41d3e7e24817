import { join } from "node:path";
import type { Page } from "playwright-core";
import { servePage } from "../../../local-workbook/serve/servePage";
import { harnesses } from "../harnesses";
import { startBrowser } from "../startBrowser";

export interface OpenedHarness {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens the page's adapter with the control of a test in Chromium. */
export async function openHarness(): Promise<OpenedHarness> {
  const [server, browser] = await Promise.all([servePage(join(harnesses, "grid"), 0), startBrowser()]);
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(server.address);
  await page.waitForFunction(() => window.localHarness !== undefined);
  return {
    page,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
