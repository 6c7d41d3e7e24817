import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { openTab, selectRowsOf } from "../paneParts";
import { startBrowser } from "../startBrowser";
import { paneInExcel } from "./openedPane";

jest.setTimeout(120_000);

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

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

const ground = () =>
  pane.page.evaluate(() => getComputedStyle(document.querySelector(".fb") ?? document.body).colorScheme);

describe("theme", () => {
  test.each([
    ["light", "dark", "dark"],
    ["dark", "light", "light"],
    ["dark", undefined, "dark"],
    ["light", undefined, "light"],
  ] as const)(
    "in a %s system where Office says %s the pane is %s",
    async (colorScheme, officeTheme, look) => {
      const { open } = await pane.excel();
      await open({ colorScheme, ...(officeTheme && { officeTheme }) });
      await pane.reviewed();
      expect(await ground()).toBe(look);
      await pane.page.evaluate(axe);
      expect(
        await pane.page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))"),
      ).toEqual([]);
    },
  );
});

test("in a high contrast theme states and notes keep an edge", async () => {
  const { host, control, id, open } = await pane.excel();
  await open();
  await pane.reviewed();
  await control.protect(id);
  await pane.page.getByRole("switch", { name: "Colours" }).click();
  await pane.quiet(host);
  await pane.page.emulateMedia({ forcedColors: "active" });
  const widths = await pane.page.evaluate(() =>
    [".fb-state", ".fb-note"].map((name) => {
      const part = document.querySelector(name);
      return part && getComputedStyle(part).borderTopWidth;
    }),
  );
  await pane.page.emulateMedia({ forcedColors: "none" });
  expect(widths).toEqual(["1px", "1px"]);
});

describe("a pane that nobody sees", () => {
  test("asks the workbook nothing, and makes one review when it is shown", async () => {
    const seen = await pane.excel();
    await seen.open();
    await pane.reviewed();
    await pane.quiet(seen.host);

    const { host, control, id, open } = await pane.excel();
    await open({ unseen: true });
    await control.type(id, "C2", "Valves");
    await pane.quiet(host);
    expect(host.workbookRequests).toBe(0);
    host.appRuntime.show(true);
    await pane.page.getByText("Sensors 85").first().waitFor();
    await pane.quiet(host);
    // As many as a pane that is seen from the start.
    expect(host.workbookRequests).toBe(seen.host.workbookRequests);
  });

  test("hears no edit after it was closed, and reviews once when it is opened again", async () => {
    const { host, control, id, open } = await pane.excel();
    await open();
    await pane.reviewed();
    await pane.quiet(host);
    host.appRuntime.show(false);
    await pane.quiet(host);
    const before = host.workbookRequests;
    await control.type(id, "C2", "Valves");
    await pane.quiet(host);
    expect(host.workbookRequests).toBe(before);
    host.appRuntime.show(true);
    await pane.page.getByText("Sensors 85").first().waitFor();
  });

  test("comes with the workbook once that is chosen in the settings", async () => {
    const { host, open } = await pane.excel();
    await open();
    await pane.reviewed();
    await openTab(pane.page, "Settings");
    await pane.page.getByLabel("Open this pane too").check();
    await pane.quiet(host);
    expect(host.startup.startState).toBe("Background");
    await open({ unseen: true });
    await pane.reviewed();
    expect(host.appRuntime.state).toBe("Visible");
  });
});

test("whoever types deal after deal is told nothing, and is reviewed once the cell is left", async () => {
  const { host, control, id, open } = await pane.excel();
  await open();
  await pane.reviewed();
  await pane.quiet(host);
  await control.type(id, "C2", "Valves");
  host.editing = true;
  await pane.page.waitForTimeout(1500);
  expect(await pane.page.getByText("A cell is being edited").count()).toBe(0);
  host.editing = false;
  await pane.page.getByText("Sensors 85").first().waitFor();
});

test("a formula that stays on #BUSY! can be repaired once it has stood there for some seconds", async () => {
  let answer: unknown = "#BUSY!";
  const { host, control, id, open } = await pane.excel({ calculate: () => answer });
  await control.type(id, "F2", "=FUNNEL_HHI(C2:C21)");
  await open();
  await pane.reviewed();
  await openTab(pane.page, "Formulas");
  await pane.page.getByText("On “Deals”").first().waitFor();
  const repair = pane.page.getByRole("button", { name: "Repair", exact: true });
  expect(await repair.count()).toBe(0);
  await repair.waitFor();
  answer = 0.82;
  await repair.click();
  await pane.quiet(host);
  expect(await control.value(id, "F2")).toBe(0.82);
});

test("a share that is inserted shows as per cent", async () => {
  const { host, control, id, open } = await pane.excel();
  await control.select(id, "F2");
  await open();
  await pane.reviewed();
  await openTab(pane.page, "Formulas");
  await pane.page.getByRole("button", { name: "Insert into the selected cell" }).click();
  await pane.quiet(host);
  expect(await control.formula(id, "F2")).toMatch(/^=FUNNEL_CONCENTRATION/);
  expect(control.sheet(id).grid.at(1, 5)?.format).toBe("0.0%");
});

test("in a German Excel, which parts lists by semicolons, several runs of rows are selected", async () => {
  const { host, control, id, open } = await pane.excel({ listSeparator: ";" });
  await open({ locale: "de-DE" });
  await pane.reviewed();
  await control.type(id, "C5", "Valves");
  await pane.page.getByText("Sensors 85").first().waitFor();
  await selectRowsOf(pane.page, "Lines");
  await pane.quiet(host);
  expect(await control.selectedRows()).toEqual([2, 3, 4, ...Array.from({ length: 14 }, (_, i) => i + 6)]);
});

test("colours in one step of undo are asked for, and come without it where Excel refuses", async () => {
  const { host, control, id, open } = await pane.excel();
  const { HostError } = await import("../../hosts/excel/HostError");
  host.undoGroupRefusal = new HostError("GeneralException", "There was an internal error.");
  await open();
  await pane.reviewed();
  await pane.page.getByRole("switch", { name: "Colours" }).click();
  await pane.quiet(host);
  expect((await control.rules(id)).length).toBeGreaterThan(0);
  expect(await pane.page.getByText("internal error").count()).toBe(0);
});

describe("a web view that is too old", () => {
  const sentence = "The browser inside this Excel is too old for Funnel Balance";

  test("reads one sentence where the script cannot be read", async () => {
    const { open } = await pane.excel();
    const broken = /\/taskpane\.js/;
    await pane.page.route(broken, (route) =>
      route.fulfill({ body: "const of = /(?<", contentType: "text/javascript" }),
    );
    await open();
    await pane.page.getByText(sentence).waitFor();
    await pane.page.unroute(broken);
    expect(pane.stage.faults.splice(0).join()).toMatch(/SyntaxError/);
  });

  test("and none where it can", async () => {
    const { open } = await pane.excel();
    await open();
    await pane.reviewed();
    expect(await pane.page.getByText(sentence).isVisible()).toBe(false);
  });
});
