import type { Browser, Page } from "playwright-core";
import type { openSheets } from "../../hosts/sheets/openSheets";

/** What stands in for Google's frame: google.script.run hands each call to the double in Node. */
const bridge = `
  const runner = (success, failure) => ({
    withSuccessHandler: (handler) => runner(handler, failure),
    withFailureHandler: (handler) => runner(success, handler),
    funnelBalanceServer: (...args) => {
      const odd = JSON.stringify(args, (_, value) => { if (value === undefined || typeof value === "function") throw new Error("google.script.run cannot carry it"); return value; });
      window.hostCall(odd).then((text) => { const { answer, fault } = JSON.parse(text); fault ? failure(new Error(fault)) : success(answer); });
    },
  });
  window.google = { script: { run: runner(() => {}, (error) => { throw error; }) } };
`;

type Sheets = ReturnType<typeof openSheets>;

export interface SidebarStage {
  readonly page: Page;
  /** Everything that went wrong or was asked of the network. */
  readonly faults: string[];
  /** Opens the sidebar that the menu showed last, as Google Sheets does: Google's bridge in place before our script runs. */
  readonly open: (sheets: Sheets) => Promise<void>;
}

/** One page, 300 px wide, in which one spreadsheet after the other opens its sidebar. */
export async function stageSidebar(browser: Browser): Promise<SidebarStage> {
  const faults: string[] = [];
  const page = await browser.newPage({ viewport: { width: 300, height: 900 }, colorScheme: "light" });
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  let current: Sheets | null = null;
  await page.exposeFunction(
    "hostCall",
    (text: string) =>
      new Promise<string>((resolve) => {
        const args: [string, readonly unknown[]] = JSON.parse(text);
        current?.run
          .withSuccessHandler((answer) => resolve(JSON.stringify({ answer })))
          .withFailureHandler((error) => resolve(JSON.stringify({ fault: error.message })))
          .funnelBalanceServer(...args);
      }),
  );
  await page.addInitScript(bridge);
  const address = "https://sidebar.test/";
  await page.route("**/*", (route) => {
    if (route.request().url() === address)
      return route.fulfill({ contentType: "text/html", body: current?.shown.sidebar ?? "" });
    faults.push(`request to ${route.request().url()}`);
    return route.abort();
  });
  return {
    page,
    faults,
    open: async (sheets) => {
      current = sheets;
      await page.goto(address);
      await page.locator("[role=tabpanel][aria-busy=false] h1").waitFor();
    },
  };
}
