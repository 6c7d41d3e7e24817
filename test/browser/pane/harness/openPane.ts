import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { startBrowser } from "../../startBrowser";
import { buildHarness } from "./buildHarness";
import { servePane } from "./servePane";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Look {
  width?: number;
  theme?: "light" | "dark";
  settings?: string;
  /** The day on the user's clock. */
  today?: string;
}

/** A pane in Chromium on a scene's workbook, with what tests ask of it. */
export interface OpenPane {
  readonly page: Page;
  /** Console errors, exceptions and requests to anywhere else. */
  readonly faults: readonly string[];
  readonly tab: (name: string) => Promise<void>;
  /** Resolves once no call to the workbook is under way. */
  readonly settled: () => Promise<void>;
  readonly violations: () => Promise<unknown>;
  /** What stands out to the right of the window. */
  readonly tooWide: () => Promise<readonly string[]>;
}

export interface PaneStage {
  readonly open: (scene: string, look?: Look) => Promise<OpenPane>;
  readonly close: () => Promise<void>;
}

/** Builds the pane and starts a browser for it. */
export async function stagePane(): Promise<PaneStage> {
  const script = await buildHarness();
  const [browser, server] = await Promise.all([startBrowser(), servePane(script)]);
  return {
    open: (scene, look = {}) => openPane(browser, server.url, scene, look),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function openPane(
  browser: Browser,
  url: string,
  scene: string,
  { width = 300, theme = "light", settings, today }: Look,
): Promise<OpenPane> {
  const faults: string[] = [];
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  if (today !== undefined) await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) faults.push(`request to ${request.url()}`);
  });
  const query = new URLSearchParams({ scene, theme, ...(settings === undefined ? {} : { settings }) });
  const settled = () => page.locator("[role=tabpanel][aria-busy=false]").waitFor();
  await page.goto(`${url}?${query}`);
  await settled();
  return {
    page,
    faults,
    settled,
    tab: async (name) => {
      await page.getByRole("tab", { name }).click();
      await settled();
    },
    violations: () =>
      page.evaluate(`${axe};axe.run().then(({ violations }) => violations.map(
        ({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" | ")))`),
    tooWide: () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".fb *:not(.fb-spoken)")]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .map((element) => element.outerHTML.slice(0, 120)),
      ),
  };
}
