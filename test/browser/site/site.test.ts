import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { wholeSite } from "../../../site/build/wholeSite";
import { startBrowser } from "../startBrowser";
import { type PlainServer, servePlainly } from "./plainServer";

jest.setTimeout(120_000);

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const mine = [
  "Account,Product Line,Stage,Amount",
  ...Array.from(
    { length: 10 },
    (_, at) => `Company ${at},${at < 8 ? "Sensors" : "Valves"},Proposal,${1000 + at}`,
  ),
].join("\n");

let browser: Browser;
let server: PlainServer;
let context: BrowserContext;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  [browser, server] = await Promise.all([
    startBrowser(),
    servePlainly(wholeSite("https://tools.example.com")),
  ]);
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
  page.on("console", (message) => {
    const { url } = message.location();
    // Without a network a browser asks in vain whether there is another edition.
    if (message.type() === "error" && !url.endsWith("/serviceWorker.js"))
      faults.push(`console: ${message.text()} ${url}`);
  });
  context.on("request", (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(server.address)) faults.push(`request to ${url}`);
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(() => {
  expect(faults.splice(0)).toEqual([]);
});

async function reviewed(openDeals: number): Promise<void> {
  const pane = page.frameLocator("#pane");
  await pane.locator("[role=tabpanel][aria-busy=false]", { hasText: `${openDeals} open deals` }).waitFor();
}

async function drop(name: string, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], fileName));
      return transfer;
    },
    [name, content] as const,
  );
  await page.dispatchEvent("body", "dragenter", { dataTransfer });
  await page.dispatchEvent("#drop", "drop", { dataTransfer });
}

/** What axe finds against WCAG 2.2 AA in the page without its frame, which has tests of its own. */
async function violations(): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<AxeResults>(
    `axe.run({ exclude: ["iframe"] }, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })`,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
const overflow = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("the address opens on what it is for, with the sample's verdict beside it and no sheet yet", async () => {
  await page.goto(server.address);
  await reviewed(101);
  expect(await page.getByRole("heading", { name: "Is your selling balanced?" }).isVisible()).toBe(true);
  expect(await page.locator("#grid").isVisible()).toBe(false);
  for (const name of ["Install in Excel", "Install in Sheets"])
    expect(await page.getByRole("link", { name }).isVisible()).toBe(true);
});

/** Each tab of the install page. */
const installs = [
  "install/#excel-on-windows",
  "install/#excel-on-a-mac",
  "install/#excel-on-the-web",
  "install/#your-own-google-sheet",
  "install/#a-new-google-sheet",
  "install/#for-a-company",
];

test.each(["light", "dark"] as const)(
  "axe finds nothing on any page in %s, and nothing is cut off",
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const read = ["admin/", "privacy/", "terms/", "support/", "latest/", "latest/help.html", "404.html"];
    for (const path of ["", ...installs, ...read]) {
      await page.goto(server.address + path);
      if (path === "") await reviewed(101);
      expect([path, await violations()]).toEqual([path, []]);
      for (const width of [320, 800, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect([path, width, await overflow()]).toEqual([path, width, 0]);
      }
    }
    await page.emulateMedia({ colorScheme: null });
  },
);

test("the steps for each place are tabs, by click, arrow and address", async () => {
  await page.goto(`${server.address}install/#your-own-google-sheet`);
  const tab = (name: string) => page.getByRole("tab", { name });
  const shown = () => page.locator("[role=tabpanel]:not([hidden])").getAttribute("aria-labelledby");
  expect(await shown()).toBe("your-own-google-sheet");
  await tab("Excel on a Mac").click();
  expect(await shown()).toBe("excel-on-a-mac");
  await page.keyboard.press("ArrowRight");
  expect(await shown()).toBe("excel-on-the-web");
  expect(await page.evaluate(() => location.hash)).toBe("#excel-on-a-mac");
});

test("a button copies a file for Apps Script as it is", async () => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${server.address}install/#your-own-google-sheet`);
  // The clipboard holds one: what was copied before is no longer said to be there.
  for (const name of ["Sidebar.html", "appsscript.json"]) {
    await page.getByRole("button", { name: `Copy ${name}` }).click();
    await page.locator("li", { hasText: `Copy ${name} Copied` }).waitFor();
  }
  expect(await page.getByText("Copied", { exact: true }).count()).toBe(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    readFileSync("dist/sheets-addon/appsscript.json", "utf8"),
  );
});

test("without a network the page opens again, reviews a file of one's own, and shows its sheet", async () => {
  await page.goto(server.address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await reviewed(101);
  await server.close();
  await page.reload();
  await reviewed(101);
  await drop("mine.csv", mine);
  await reviewed(10);
  await page.waitForSelector("#grid:not(.waiting)");
  expect(await page.locator("#arrival").isVisible()).toBe(false);
  expect(await page.locator("#file-name").textContent()).toBe("mine.csv");
});
