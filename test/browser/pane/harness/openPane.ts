import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openTab } from "../../paneParts";
import { startBrowser } from "../../startBrowser";
import { builtPane, servePane } from "./servePane";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Look {
  width?: number;
  theme?: "light" | "dark";
  settings?: string;
  /** Of the host. */
  locale?: string;
  /** The day on the user's clock. */
  today?: string;
  /** Whether the host's panes can print. */
  prints?: boolean;
  /** Milliseconds that the host takes for each part of a huge sheet. */
  turn?: number;
}

/** A pane in Chromium on a scene's workbook, with what tests ask of it. */
export interface OpenPane {
  readonly page: Page;
  readonly tab: (name: string) => Promise<void>;
  /** Resolves once no call to the workbook is under way. */
  readonly settled: () => Promise<void>;
  /** What axe finds: by all rules in the theme at hand, then in the other by those of colours, which is all that a theme changes. */
  readonly violations: () => Promise<unknown>;
  /** What stands out to the right of the window at any width, and at 200 %. */
  readonly tooWide: () => Promise<readonly string[]>;
}

export interface PaneStage {
  /** Opens a scene in the one page, which forgets the scene before. */
  readonly open: (scene: string, look?: Look) => Promise<OpenPane>;
  /** Console errors, exceptions and requests to anywhere else; a test takes them out. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

/** Starts a browser for the built pane. */
export async function stagePane(policy?: string): Promise<PaneStage> {
  const [browser, server] = await Promise.all([startBrowser(), servePane(builtPane, policy)]);
  const faults: string[] = [];
  const newPage = async () => {
    const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url)) faults.push(`request to ${request.url()}`);
    });
    return page;
  };
  let page = await newPage();
  let isDated = false;
  return {
    faults,
    open: async (
      scene,
      { width = 300, theme = "light", settings, locale, today, turn, prints = false } = {},
    ) => {
      // A clock that was set stays so for the page's life.
      if (isDated || today !== undefined) {
        await page.close();
        page = await newPage();
        if (today !== undefined) await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
        isDated = today !== undefined;
      }
      await page.mouse.move(0, 0);
      await page.setViewportSize({ width, height: 800 });
      const query = new URLSearchParams({ scene, theme, ...(settings === undefined ? {} : { settings }) });
      if (turn !== undefined) query.set("turn", String(turn));
      if (prints) query.set("prints", "");
      if (locale !== undefined) query.set("locale", locale);
      // A page that is loaded has its scripts compiled.
      if (page.url().startsWith(server.url)) await page.evaluate((to) => window.openScene(to), `${query}`);
      else await page.goto(`${server.url}?${query}`);
      const pane = paneOn(page);
      // What is slow by a test's wish is looked at while it is under way.
      if (turn === undefined) await pane.settled();
      return pane;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

function paneOn(page: Page): OpenPane {
  const settled = () => page.locator("[role=tabpanel][aria-busy=false]").waitFor();
  return {
    page,
    settled,
    tab: async (name) => {
      await openTab(page, name);
      await settled();
    },
    violations: async () => {
      if (await page.evaluate(() => !("axe" in window))) await page.evaluate(axe);
      return page.evaluate(`(async () => {
        const found = async (options) => (await axe.run({ resultTypes: ["violations"], ...options })).violations.map(
          ({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" | "));
        const inThis = await found({ rules: { "target-size": { enabled: true } } });
        const { dataset } = document.documentElement;
        const theme = dataset.theme;
        dataset.theme = theme === "dark" ? "light" : "dark";
        const inTheOther = await found({ runOnly: ["color-contrast", "link-in-text-block"] });
        dataset.theme = theme;
        return [...inThis, ...inTheOther];
      })()`);
    },
    tooWide: () => tooWideOn(page),
  };
}

/** A pane of 320 px at 200 % is half as many. */
const widths = [280, 300, 320, 350, 500, 160];

/** What stands out to the right of the window at one of the widths that a pane has. */
export async function tooWideOn(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize() ?? { width: 300, height: 800 };
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ ...before, width });
    found.push(
      ...(await page.evaluate(() =>
        [...document.querySelectorAll(".fb *:not(.fb-spoken)")]
          // What is moved within its own room stays in it.
          .filter((element) => element.parentElement?.closest(".fb-broad") == null)
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .map((element) => `${innerWidth} px: ${element.outerHTML.slice(0, 120)}`),
      )),
    );
  }
  await page.setViewportSize(before);
  return found;
}
