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

/**
 * Opens the sidebar that the menu showed last, as Google Sheets does: 300 px wide, Google's bridge in place before our script runs.
 * Returns the page and everything that went wrong or was asked of the network.
 */
export async function openSidebar(
  browser: Browser,
  sheets: ReturnType<typeof openSheets>,
  colorScheme: "light" | "dark" = "light",
): Promise<{ page: Page; faults: string[] }> {
  const faults: string[] = [];
  const context = await browser.newContext({ viewport: { width: 300, height: 900 }, colorScheme });
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.exposeFunction(
    "hostCall",
    (text: string) =>
      new Promise<string>((resolve) => {
        const args: [string, readonly unknown[]] = JSON.parse(text);
        sheets.run
          .withSuccessHandler((answer) => resolve(JSON.stringify({ answer })))
          .withFailureHandler((error) => resolve(JSON.stringify({ fault: error.message })))
          .funnelBalanceServer(...args);
      }),
  );
  await page.addInitScript(bridge);
  const address = "https://sidebar.test/";
  await page.route("**/*", (route) => {
    if (route.request().url() === address)
      return route.fulfill({ contentType: "text/html", body: sheets.shown.sidebar ?? "" });
    faults.push(`request to ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(address);
  await page.locator("[role=tabpanel][aria-busy=false] h1").waitFor();
  return { page, faults };
}
