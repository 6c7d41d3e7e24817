import type { Browser } from "playwright-core";
import type { PageServer } from "../../../local-workbook/serve/servePage";
import { startBrowser } from "../startBrowser";
import { serveBuiltPage } from "./openPage";

jest.setTimeout(60_000);

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), serveBuiltPage()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test("the first verdict needs nothing that comes behind it; a tab whose code does not arrive says so, and tries again", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.slice(1)));
  let isCut = true;
  const behind = /\/(rest|behind|core|grid|reader)\.(js|css)$/;
  await page.route(behind, (route) => (isCut ? route.abort() : route.continue()));
  await page.goto(server.address);
  const pane = page.frameLocator("#pane");
  await pane.locator("[role=tabpanel][aria-busy=false]", { hasText: "101 open deals" }).waitFor();
  expect(asked.filter((path) => /js$/.test(path) && !behind.test(`/${path}`))).toEqual([
    "page.js",
    "pane.js",
  ]);

  // All that stands above the fold works: the four rows open, and the colours can be asked for.
  for (const row of await pane.locator(".fb-sides button[aria-expanded]").all()) {
    await row.click();
    expect(await row.getAttribute("aria-expanded")).toBe("true");
  }
  await pane.getByRole("tab", { name: "Customers" }).click();
  const lost = pane.getByRole("alert", { name: "" }).filter({ hasText: "did not arrive" });
  await lost.first().waitFor();
  isCut = false;
  await lost.getByRole("button", { name: "Try again" }).first().click();
  await pane.getByRole("heading", { name: /Will they buy again/ }).waitFor();
  expect(await pane.getByText("did not arrive").count()).toBe(0);
  expect(faults).toEqual([]);
});
