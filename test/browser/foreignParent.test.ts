import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { welcome } from "../../local-workbook/page/bridge/messages";
import { servePage } from "../../local-workbook/serve/servePage";
import { startBrowser } from "./startBrowser";

const dist = join(__dirname, "../../dist");
const [ours, stranger] = ["https://ours.example/", "https://stranger.example/"];
const office = "https://appsforoffice.microsoft.com/";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A page of a stranger that frames a page of ours, and notes every message that reaches it. */
async function framed(
  folder: string,
  file: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Page> {
  const page = await browser.newPage();
  await page.route("**/*", async (route) => {
    const [url = ""] = route.request().url().split("?");
    const path = join(dist, folder, url.slice(ours.length));
    if (url.startsWith(ours) && existsSync(path))
      await route.fulfill({ path, headers: { ...headers, "Content-Type": typeOf(path) } });
    else if (url.endsWith(".js")) await route.fulfill({ contentType: "text/javascript", body: "" });
    else if (url === stranger)
      await route.fulfill({
        contentType: "text/html",
        body: `<script>heard = []; onmessage = ({ data }) => heard.push(data)</script><iframe src="${ours}${file}"></iframe>`,
      });
    else await route.fulfill({ contentType: "text/html", body: "<p>a page</p>" });
  });
  await page.goto(stranger);
  return page;
}

const typeOf = (path: string) => (extname(path) === ".html" ? "text/html" : "text/javascript");

/** The frame's page has loaded, or was refused. */
async function frameOf(page: Page) {
  const [, frame] = page.frames();
  if (frame === undefined) throw new Error("there is no frame");
  await frame.waitForLoadState();
  return frame;
}

/** What the served build of the Excel add-in sends with a page. */
const excelHeaders: Record<string, string> = JSON.parse(
  execFileSync(process.execPath, [
    "--input-type=module",
    "-e",
    `import { excelHeaders } from "./scripts/excelHeaders.mjs"; console.log(JSON.stringify(excelHeaders("taskpane.html")))`,
  ]).toString(),
);

test("a stranger's page cannot frame ours as npm start serves it", async () => {
  const server = await servePage(join(dist, "page"), 0);
  const page = await browser.newPage();
  for (const file of ["index.html", "pane.html"]) {
    await page.setContent(`<iframe src="${server.address}${file}"></iframe>`);
    expect((await frameOf(page)).url()).toMatch(/^chrome-error:/);
  }
  await page.close();
  await server.close();
});

test("a pane that a stranger frames all the same tells it nothing and takes no workbook from it", async () => {
  const page = await framed("page", "pane.html");
  const frame = await frameOf(page);
  expect(frame.url()).toBe(`${ours}pane.html`);
  // The stranger answers as our page would, with a channel of its own: who takes it asks for the sheet.
  await page.evaluate(
    ([word, origin]) => {
      const { port1, port2 } = new MessageChannel();
      Reflect.set(window, "asked", []);
      port1.onmessage = ({ data }) => Reflect.get(window, "asked").push(data);
      document.querySelector("iframe")?.contentWindow?.postMessage(word, origin, [port2]);
    },
    [welcome, ours] as const,
  );
  await page.waitForTimeout(300);
  await expect(page.evaluate("[heard, asked]")).resolves.toEqual([[], []]);
  await page.close();
});

test("Excel's parent on the web may frame the task pane, which frames Office's question of trust and nobody else", async () => {
  const page = await framed("excel-addin", "taskpane.html", excelHeaders);
  const frame = await frameOf(page);
  await expect(frame.title()).resolves.toBe("Funnel Balance");
  const refused = await frame.evaluate(
    async (addresses) => {
      const violations: string[] = [];
      addEventListener("securitypolicyviolation", ({ blockedURI }) => violations.push(blockedURI));
      for (const address of addresses) {
        const inner = document.createElement("iframe");
        inner.src = address;
        const loaded = new Promise((resolve) => inner.addEventListener("load", resolve));
        document.body.append(inner);
        await loaded;
      }
      // The refusal may be told after the empty frame is there.
      for (let waited = 0; violations.length === 0 && waited < 40; waited++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return violations;
    },
    [`${office}trust.html`, "https://elsewhere.example/"],
  );
  expect(refused).toEqual(["https://elsewhere.example"]);
  await page.close();
});
