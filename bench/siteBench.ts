import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { filesIn } from "../site/build/filesIn";
import { servePlainly } from "../test/browser/site/plainServer";
import type { Row } from "./Row";

const folder = "dist/site";
const runs = 5;

/**
 * The address as a new user opens it, from a server that adds no header of ours, and once more as its service worker keeps it: from the
 * opening to the sample's verdict. The clock runs in the page.
 */
export async function siteBench(browser: Browser): Promise<Row[]> {
  if (!existsSync(`${folder}/index.html`)) {
    console.log("\nsite\n  left out: npm run site has not been run");
    return [];
  }
  const server = await servePlainly(filesIn(folder));
  const [cold, warm]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    cold.push(await toVerdict(page, server.address));
    await page.evaluate(() => navigator.serviceWorker.ready);
    warm.push(await toVerdict(page, server.address));
    await context.close();
  }
  await server.close();
  return [
    row("site, sample pipeline, first visit", cold, 3000),
    row("site, sample pipeline, later visit", warm, 3000),
  ];
}

async function toVerdict(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: "commit" });
  await page
    .frameLocator("#pane")
    .locator("[role=tabpanel][aria-busy=false]", { hasText: "open deals" })
    .waitFor();
  return page.evaluate(() => performance.now());
}

function row(name: string, times: readonly number[], most: number): Row {
  const median = [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
  return {
    group: "browser, from opening to the first verdict",
    name,
    value: median,
    unit: "ms",
    budget: { text: `at most ${most / 1000} s`, isKept: median <= most },
  };
}
