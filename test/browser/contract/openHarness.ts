import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { servePage } from "../../../local-workbook/serve/servePage";
import { startBrowser } from "../startBrowser";

const root = join(__dirname, "../../..");
const config = join(root, "test/hosts/local/webpack.config.ts");
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Funnel Balance</title>
<div id="grid" style="height: 600px"></div><script src="harness.js"></script></html>`;

export interface OpenedHarness {
  readonly page: Page;
  close(): Promise<void>;
}

/** Builds the page's adapter with the control of a test, and opens it in Chromium. */
export async function openHarness(): Promise<OpenedHarness> {
  const folder = mkdtempSync(join(tmpdir(), "funnel-balance-grid-"));
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  await promisify(execFile)(process.execPath, [webpack, "--config", config, "--output-path", folder], {
    cwd: root,
  });
  writeFileSync(join(folder, "index.html"), html);
  const [server, browser] = await Promise.all([servePage(folder, 0), startBrowser()]);
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(server.address);
  await page.waitForFunction(() => window.localHarness !== undefined);
  return {
    page,
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
