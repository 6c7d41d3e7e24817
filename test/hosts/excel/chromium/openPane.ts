import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { ExcelHost } from "../ExcelHost";
import { desktopExcel } from "./desktopExcel";

const built = join(__dirname, "../../../../dist/excel-addin");
const officeJs = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const addin = "https://localhost:3000/";
const office = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
};

export interface OpenPane {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests that went anywhere but to the add-in's own folder and to Office's script, and what the page complained of. */
  readonly faults: string[];
}

interface Look {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly sets?: Readonly<Record<string, string>>;
}

const everySet = { ExcelApi: "1.17", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.4" };

/** Opens the built task pane under the real office.js, with the modelled Excel around it. Close its context when done. */
export async function openPane(
  browser: Browser,
  host: ExcelHost,
  { width = 320, colorScheme = "light", sets = everySet }: Look = {},
): Promise<OpenPane> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const faults: string[] = [];
  await context.route("**/*", async (route) => {
    const [url = ""] = route.request().url().split("?");
    const path = fileOf(url);
    if (path === null) {
      faults.push(`request to ${url}`);
      await route.abort();
    } else if (existsSync(path)) {
      const contentType = types[extname(path)] ?? "application/octet-stream";
      await route.fulfill({ body: readFileSync(path), contentType });
    } else await route.fulfill({ status: 404 });
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.exposeFunction("executeInExcel", (body: string) => JSON.stringify(host.execute(body)));
  host.onChange(({ worksheetId, address, triggerSource }) => {
    const message = JSON.stringify({
      worksheetId,
      address,
      triggerSource,
      changeType: "RangeEdited",
      source: "Local",
    });
    void page.evaluate(([id, text]) => window.excelTells?.(id, text), ["Workbook", message] as const);
  });
  await page.addInitScript(desktopExcel, sets);
  await page.goto(`${addin}taskpane.html?_host_Info=Excel$Win32$16.01$en-US`);
  return { page, context, faults };
}

function fileOf(url: string): string | null {
  if (url.startsWith(addin)) return join(built, url.slice(addin.length));
  return url.startsWith(office) ? join(officeJs, url.slice(office.length)) : null;
}
