import type { Browser } from "playwright-core";
import { startBrowser } from "../startBrowser";
import { paneInExcel } from "./openedPane";

jest.setTimeout(120_000);

let browser: Browser;
let pane: Awaited<ReturnType<typeof paneInExcel>>;

beforeAll(async () => {
  browser = await startBrowser();
  pane = await paneInExcel(browser);
});
afterAll(() => browser.close());
afterEach(() => {
  expect(pane.stage.faults.splice(0)).toEqual([]);
});

test("the ribbon colours and clears without the pane being open", async () => {
  const { host, control, id, open } = await pane.excel();
  await open({ unseen: true });
  await pane.press("colour");
  expect((await control.rules(id)).length).toBeGreaterThan(0);
  expect(host.appRuntime.state).toBe("Background");
  await pane.press("clear");
  expect(await control.rules(id)).toEqual([]);
});

test("a command that cannot do its work opens the pane, which says why", async () => {
  const { host, control, id, open } = await pane.excel();
  await open({ unseen: true });
  await control.protect(id);
  await pane.press("colour");
  expect(host.appRuntime.state).toBe("Visible");
  await pane.page.getByText("The sheet is protected").waitFor();
});

test("where Office opens no pane for an add-in, the trouble stands there when the user does", async () => {
  const { host, control, id, open } = await pane.excel();
  host.appRuntime.ignoresTheAddin = true;
  await open({ unseen: true });
  await control.protect(id);
  await pane.press("colour");
  expect(host.appRuntime.state).toBe("Background");
  host.appRuntime.show(true);
  await pane.quiet(host);
  expect(await pane.page.getByText("The sheet is protected").count()).toBe(1);
});

test.each([true, false])(
  "the menu of a cell opens the brief of its row's account, also where Office opens no pane (%p)",
  async (ignoresTheAddin) => {
    const { host, control, id, open } = await pane.excel();
    host.appRuntime.ignoresTheAddin = ignoresTheAddin;
    await open({ unseen: true });
    await control.select(id, "C7");
    await pane.press("brief");
    expect(host.appRuntime.state).toBe(ignoresTheAddin ? "Background" : "Visible");
    host.appRuntime.show(true);
    await pane.quiet(host);
    expect(await pane.page.locator("article h1").textContent()).toContain("Account 5");
  },
);

test("the brief of a row without a deal says what to select", async () => {
  const { control, id, open } = await pane.excel();
  await open();
  await pane.reviewed();
  await control.select(id, "A40");
  await pane.press("brief");
  await pane.page.getByText("This row holds no deal of an account").waitFor();
});
