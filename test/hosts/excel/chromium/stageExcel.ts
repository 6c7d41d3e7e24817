import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { ExcelHost } from "../ExcelHost";
import { knowUndoGroups, selectSeveral } from "../realClient";
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

/** What the client that Microsoft serves knows and the one that npm publishes does not. */
const newerClient = `;${selectSeveral};${knowUndoGroups}
OSF.OUtil.convertIntToCssHexColor = (function (ofNumber) {
  return function (value) { return typeof value === "boolean" ? value : ofNumber(value); };
})(OSF.OUtil.convertIntToCssHexColor);`;

interface Look {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly sets?: Readonly<Record<string, string>>;
  /** What Office says of its own theme; nothing, as on the web, where it is left out. */
  readonly officeTheme?: "light" | "dark";
  /** The page is loaded without being shown, as with the first formula of a workbook. */
  readonly unseen?: boolean;
  /** The user's language, such as "de-DE". */
  readonly locale?: string;
}

export interface ExcelStage {
  readonly page: Page;
  /** Requests that went anywhere but to the add-in's own folder and to Office's script, and what the page complained of. */
  readonly faults: string[];
  /** Opens the built task pane under the real office.js, with the modelled Excel around it. */
  readonly open: (host: ExcelHost, look?: Look) => Promise<void>;
}

const everySet = { ExcelApi: "1.20", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.4" };

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
      const client = /excel-win32-16\.01\.(debug\.)?js$/.test(path) ? newerClient : "";
      await route.fulfill({ body: Buffer.concat([readFileSync(path), Buffer.from(client)]), contentType });
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
    open: async (
      host,
      { width = 320, colorScheme = "light", sets = everySet, officeTheme, unseen, locale = "en-US" } = {},
    ) => {
      current = host;
      host.appRuntime.state = unseen ? "Background" : "Visible";
      host.appRuntime.onVisibility = (visibility) => {
        void page.evaluate((isShown) => window.excelShows?.(isShown), visibility === "Visible");
      };
      host.onEvent((message) => {
        const wired = [wireNumber[message.kind], wireText(message)] as const;
        void page.evaluate(([type, text]) => window.excelTells?.(type, text), wired);
      });
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const query = [
        `_host_Info=Excel$Win32$16.01$${locale}`,
        `sets=${encodeURIComponent(JSON.stringify(sets))}`,
        ...(officeTheme ? [`office=${officeTheme}`] : []),
        ...(unseen ? ["unseen"] : []),
      ];
      await page.goto(`${addin}taskpane.html?${query.join("&")}`);
    },
  };
}

function fileOf(url: string): string | null {
  if (url.startsWith(addin)) return join(built, url.slice(addin.length));
  return url.startsWith(office) ? join(officeJs, url.slice(office.length)) : null;
}
