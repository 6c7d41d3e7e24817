import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { ExcelHost } from "../ExcelHost";
import { wireNumber, wireText } from "../wire";
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

interface Look {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly sets?: Readonly<Record<string, string>>;
}

export interface ExcelStage {
  readonly page: Page;
  /** Requests that went anywhere but to the add-in's own folder and to Office's script, and what the page complained of. */
  readonly faults: string[];
  /** Opens the built task pane under the real office.js, with the modelled Excel around it. */
  readonly open: (host: ExcelHost, look?: Look) => Promise<void>;
}

const everySet = { ExcelApi: "1.17", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.4" };

/** One page, in which one Excel after the other opens its pane. */
export async function stageExcel(browser: Browser): Promise<ExcelStage> {
  const faults: string[] = [];
  const page = await browser.newPage();
  await page.route("**/*", async (route) => {
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
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  let current: ExcelHost | null = null;
  await page.exposeFunction("executeInExcel", async (body: string, flags: number) =>
    JSON.stringify(await current?.answer(body, flags)),
  );
  await page.addInitScript(desktopExcel);
  return {
    page,
    faults,
    open: async (host, { width = 320, colorScheme = "light", sets = everySet } = {}) => {
      current = host;
      host.onEvent((message) => {
        const wired = [wireNumber[message.kind], wireText(message)] as const;
        void page.evaluate(([type, text]) => window.excelTells?.(type, text), wired);
      });
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const query = `_host_Info=Excel$Win32$16.01$en-US&sets=${encodeURIComponent(JSON.stringify(sets))}`;
      await page.goto(`${addin}taskpane.html?${query}`);
    },
  };
}

function fileOf(url: string): string | null {
  if (url.startsWith(addin)) return join(built, url.slice(addin.length));
  return url.startsWith(office) ? join(officeJs, url.slice(office.length)) : null;
}
