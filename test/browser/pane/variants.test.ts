import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { openTab, sideOf } from "../paneParts";
import { startBrowser } from "../startBrowser";
import { tooWideOn } from "./harness/openPane";
import { servePane } from "./harness/servePane";

jest.setTimeout(240_000);

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const tabs = ["Review", "Customers", "Time", "Team", "Formulas", "Settings", "Help"];

const plain = { locale: "en-US", colorScheme: "light", looksNew: true } as const;

let usual: Awaited<ReturnType<typeof walk>>;
let browser: Browser;
let server: Awaited<ReturnType<typeof servePane>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), servePane()]);
  usual = await walk(plain);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** What every tab says, and what a person could stumble over on the way; axe is asked where the variant changes how it looks. */
async function walk(
  { looksNew, ...options }: BrowserContextOptions & { readonly looksNew: boolean },
  prepare: (page: Page) => Promise<void> = async () => {},
) {
  const context = await browser.newContext({ viewport: { width: 300, height: 800 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.clock.setFixedTime(new Date("2026-09-30T12:00:00"));
  await prepare(page);
  await page.goto(`${server.url}?scene=lopsided`);
  await sideOf(page, "Lines").waitFor();
  if (looksNew) await page.evaluate(axe);
  const said: Record<string, string | null> = {};
  for (const name of tabs) {
    await openTab(page, name);
    await page.locator("[role=tabpanel][aria-busy=false] :is(h1, h2)").first().waitFor();
    said[name] = await page.getByRole("tabpanel").textContent();
    if (!looksNew) continue;
    const violations: unknown = await page.evaluate(`axe.run({ resultTypes: ["violations"] }).then(
      ({ violations }) => violations.map(({ id }) => id))`);
    if (String(violations) !== "") faults.push(`${name}: ${String(violations)}`);
    faults.push(...(await tooWideOn(page)));
  }
  const ground = await page.locator(".fb").evaluate((pane) => getComputedStyle(pane).backgroundColor);
  await context.close();
  return { said, faults, ground };
}

test.each([
  ["dark in German", { locale: "de-DE", colorScheme: "dark", looksNew: true }],
  ["light in Arabic", { ...plain, locale: "ar-EG", looksNew: false }],
  ["in high contrast with reduced motion", { ...plain, forcedColors: "active", reducedMotion: "reduce" }],
] as const)("every tab says the same %s as in plain light, and nobody stumbles", async (_, options) => {
  const variant = await walk(options);
  expect(usual.faults).toEqual([]);
  expect(variant.faults).toEqual([]);
  expect(variant.said).toEqual(usual.said);
  expect(variant.ground === usual.ground).toBe(!("colorScheme" in options && options.colorScheme === "dark"));
});

test("a pane that is hidden, and so draws no frame, is reviewed all the same", async () => {
  const { said, faults } = await walk({ ...plain, looksNew: false }, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(document, "visibilityState", { get: () => "hidden" });
      window.requestAnimationFrame = () => 0;
    });
  });
  expect(faults).toEqual([]);
  expect(said).toEqual(usual.said);
});
