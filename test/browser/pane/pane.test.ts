import type { Page } from "playwright-core";
import { version } from "../../../package.json";
import { openTab } from "../openTab";
import { type OpenPane, type PaneStage, stagePane } from "./harness/openPane";

jest.setTimeout(240_000);

let stage: PaneStage;
let pane: OpenPane;
let page: Page;

beforeAll(async () => {
  stage = await stagePane();
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.faults.splice(0)).toEqual([]);
});

async function open(...wish: Parameters<PaneStage["open"]>): Promise<void> {
  pane = await stage.open(...wish);
  page = pane.page;
}

const section = (title: string) =>
  page.locator("section", { has: page.getByRole("heading", { name: title }) });
const selectedRows = () => page.evaluate(() => window.workbook.selection?.rows);
const rules = () => page.evaluate(() => window.workbook.workSheets[0]?.rules.length);
const tab = (name: string) => openTab(page, name);
/** A pill opens a menu of choices. */
const choose = async (pill: RegExp, name: string) => {
  await page.getByRole("button", { name: pill }).click();
  await page.getByRole("menuitemradio", { name }).click();
};
const colours = () => page.getByRole("switch", { name: "Colours" });

describe("the review", () => {
  test("opens with the news, the score, the findings and the plan", async () => {
    await open("lopsided");
    await expect(page.locator("h1").textContent()).resolves.not.toBe("");
    await expect(page.locator(".fb-lede").textContent()).resolves.toMatch(/^96 open deals, .+, 41 accounts$/);
    const lines = section("Product lines");
    await expect(lines.locator(".fb-chip").textContent()).resolves.toBe("Imbalanced");
    await expect(lines.locator("[role=img]").getAttribute("aria-label")).resolves.toMatch(
      /^Sensors 82 %, likely 77 % to 87 %; Valves 7 %; Controllers 6 %; Software 4 %.*guideline 70 %$/,
    );
    await expect(page.getByRole("heading", { name: /^Smallest way back: / }).count()).resolves.toBe(1);
  });

  test("Show them selects the rows of the largest line", async () => {
    await open("lopsided");
    await section("Product lines")
      .getByRole("button", { name: /^Show them/ })
      .click();
    // 11 won deals stand in rows 2 to 12; the 79 open Sensors deals follow.
    await expect(selectedRows()).resolves.toEqual(Array.from({ length: 79 }, (_, i) => i + 13));
  });

  test("a cell that could not be read is a click away", async () => {
    await open("messy");
    await page.getByRole("button", { name: "Select the row of E14" }).click();
    await expect(selectedRows()).resolves.toEqual([14]);
  });

  test("by amount judges by amount, also by keyboard, Won deals by the deals won", async () => {
    await open("lopsided");
    await page.getByRole("button", { name: "Count by: by deals" }).press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const by = page.getByRole("button", { name: "Count by: by amount" });
    await by.waitFor();
    await expect(by.evaluate((pill) => pill === document.activeElement)).resolves.toBe(true);
    await choose(/^Which deals/, "Won deals");
    await expect(page.locator(".fb-lede").textContent()).resolves.toMatch(/^11 won deals in 12 months/);
  });

  test("amounts in several currencies cannot be chosen", async () => {
    await open("euros");
    await page.getByRole("button", { name: /^Count by/ }).click();
    await expect(page.getByRole("menuitemradio", { name: "by amount" }).isDisabled()).resolves.toBe(true);
  });

  test("one rep's deals are reviewed alone", async () => {
    await open("lopsided");
    await choose(/^Whose deals/, "A. Weber");
    await expect(page.locator(".fb-lede").textContent()).resolves.toMatch(/^48 open deals/);
  });

  test("an edit of the sheet is reviewed", async () => {
    await open("lopsided");
    await page.evaluate(() => {
      const [sheet] = window.workbook.workSheets;
      if (sheet)
        window.workbook.edit(
          sheet.id,
          "C13",
          Array.from({ length: 79 }, () => ["Valves"]),
        );
    });
    await page.locator("[role=img][aria-label^='Valves 90 %']").waitFor();
  });

  test("Colours paints, a change makes the colours old, Colours off takes them away", async () => {
    await open("lopsided");
    await colours().click();
    await page.getByText("110 cells coloured").waitFor();
    await expect(rules()).resolves.toBeGreaterThan(0);
    await page.evaluate(() => {
      const [sheet] = window.workbook.workSheets;
      if (sheet)
        window.workbook.edit(
          sheet.id,
          "C13",
          Array.from({ length: 79 }, () => ["Valves"]),
        );
    });
    await page.getByRole("button", { name: "Colour again" }).click();
    await page.getByRole("button", { name: /^Legend/ }).waitFor();
    await colours().click();
    await page.getByText("Our colours are removed").first().waitFor();
    await expect(rules()).resolves.toBe(0);
  });

  test("another sheet with deals is reviewed as soon as the user goes there", async () => {
    await open("two-sheets");
    await page.evaluate(() => window.workbook.activate("sheet-2"));
    await page.locator("[role=img][aria-label^='Pumps 51 %']").waitFor();
  });

  test("under a commitment that is half typed it is offered, not taken", async () => {
    await open("two-sheets");
    await page.getByRole("button", { name: "Weekly review" }).click();
    await page.getByRole("textbox").fill("Call Norden");
    await page.evaluate(() => window.workbook.activate("sheet-2"));
    await page.getByRole("button", { name: "Back to the review" }).click();
    await page.getByRole("button", { name: "Review “Other”" }).click();
    await page.locator("[role=img][aria-label^='Pumps 51 %']").waitFor();
  });
});

describe("settings", () => {
  test("a guideline changes the verdict and is there again when the document is reopened", async () => {
    await open("lopsided");
    await tab("Settings");
    const field = page.getByLabel("Largest line, at most");
    await field.fill("95");
    await field.press("Enter");
    await tab("Review");
    await expect(section("Product lines").locator(".fb-chip").textContent()).resolves.toBe("Balanced");
    const settings = await page.evaluate(() => window.workbook.settings ?? "");
    await open("lopsided", { settings });
    await expect(section("Product lines").locator(".fb-chip").textContent()).resolves.toBe("Balanced");
  });

  test("a figure that cannot be a guideline gives way to the old one", async () => {
    await open("lopsided");
    await tab("Settings");
    const field = page.getByLabel("Largest line, at most");
    await field.fill("150");
    await field.press("Enter");
    await expect(field.inputValue()).resolves.toBe("70");
    await expect(page.evaluate(() => window.workbook.settings)).resolves.toBeNull();
  });

  test("another column can be the product line", async () => {
    await open("lopsided");
    await tab("Settings");
    await page.getByLabel("Product line", { exact: true }).selectOption({ label: "Owner" });
    await tab("Review");
    await page.locator("[role=img][aria-label^='A. Weber 50 %']").waitFor();
  });

  test("a line that the rep does not sell leaves the portfolio, one without a deal can join it", async () => {
    await open("lopsided");
    await tab("Settings");
    await page.getByLabel("Service is one of your lines").uncheck();
    await page.getByLabel("Add a line").fill("Training");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await tab("Review");
    const label = await section("Product lines").locator("[role=img]").getAttribute("aria-label");
    expect(label).toContain("Training 0 %");
    expect(label).not.toContain("Service");
  });
});

test("Help tells the version of package.json, privacy, terms and whom to ask", async () => {
  await open("lopsided");
  await tab("Help");
  const about = section("About Funnel Balance");
  await expect(about.textContent()).resolves.toContain(`Version ${version}.`);
  for (const said of ["Privacy: ", "Terms: ", "Questions: "])
    await expect(about.getByText(said).count()).resolves.toBe(1);
});

describe("the colours", () => {
  test("each entry of the legend goes to its first cell, and Ctrl+Z in the pane takes the colours back", async () => {
    await open("sample");
    await colours().click();
    await page.getByText("104 cells coloured").waitFor();
    // The first open deal of the sample with a colour stands in row 113.
    await expect(selectedRows()).resolves.toEqual([113]);
    await page.getByRole("button", { name: "Legend: 104 cells coloured" }).click();
    const entries = page.getByRole("menuitem");
    await expect(entries.allTextContents()).resolves.toEqual([
      expect.stringMatching(/^Sensors.*73$/),
      expect.stringMatching(/^Service and Software.*6$/),
      expect.stringMatching(/^new customer.*25$/),
    ]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.workbook.selection?.rows[0] !== 113);
    const [row = 0] = (await selectedRows()) ?? [];
    const line = await page.evaluate((row) => window.workbook.workSheets[0]?.cells[row - 1]?.[5], row);
    expect(line).toMatch(/^(Service|Software)$/);
    await page.keyboard.press("Control+z");
    await page.getByText("Our colours are removed").first().waitFor();
    await expect(rules()).resolves.toBe(0);
  });

  test("Esc closes the legend and gives the focus back, then what was told", async () => {
    await open("lopsided");
    await colours().click();
    const legend = page.getByRole("button", { name: /^Legend/ });
    await legend.click();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menu").count()).resolves.toBe(0);
    await expect(legend.evaluate((button) => button === document.activeElement)).resolves.toBe(true);
    await expect(page.locator(".fb-strip").count()).resolves.toBe(1);
    await page.keyboard.press("Escape");
    await expect(page.locator(".fb-strip").count()).resolves.toBe(0);
  });
});

describe("formulas", () => {
  test("a measure shows its value and goes into the selected cell", async () => {
    await open("lopsided");
    await tab("Formulas");
    // 79 of 96 open deals
    await expect(page.locator(".fb-value").textContent()).resolves.toBe("82\u00a0%");
    await page.evaluate(() => window.workbook.selectCell("sheet-1", "M2"));
    await page.getByRole("button", { name: "Insert into the selected cell" }).click();
    await page.getByRole("button", { name: "M2" }).waitFor();
    await expect(page.evaluate(() => window.workbook.workSheets[0]?.formulas.get("M2")?.text)).resolves.toBe(
      "=FUNNEL_CONCENTRATION(C2:C108, , D2:D108)",
    );
  });

  test("a filled cell is left alone and the pane says so", async () => {
    await open("lopsided");
    await tab("Formulas");
    await page.getByRole("button", { name: "Insert into the selected cell" }).click();
    await expect(page.getByRole("alert").textContent()).resolves.toContain("Cell A1 is not empty");
  });

  test("a table that has no room at the selected cell is offered a free place, and goes there", async () => {
    await open("lopsided");
    await tab("Formulas");
    await page.getByLabel("Measure").selectOption("FUNNEL_MIX");
    await page.getByRole("button", { name: "Insert into the selected cell" }).click();
    const note = page.getByRole("note").filter({ hasText: "No room at A1" });
    await expect(note.textContent()).resolves.toMatch(
      /The result fills 6 rows and 5 columns, and A1 is not empty\./,
    );
    await note.getByRole("button", { name: "Insert at L1" }).click();
    await page.getByRole("status").getByText("L1").first().waitFor({ state: "attached" });
    await expect(note.count()).resolves.toBe(0);
    await expect(page.evaluate(() => window.workbook.workSheets[0]?.formulas.has("L1"))).resolves.toBe(true);
  });

  test("a formula that reads a column with NOW() is told of where the host refuses it, and no other", async () => {
    await open("clock");
    await tab("Formulas");
    await page.getByLabel("Measure").selectOption("FUNNEL_REVIEW");
    await page.getByText("Google Sheets will refuse this formula: Age changes by itself").waitFor();
    await page.getByLabel("Measure").selectOption("FUNNEL_HHI");
    await expect(page.getByText("Google Sheets will refuse").count()).resolves.toBe(0);
  });

  test("freezing asks first and keeps the values", async () => {
    await open("lopsided");
    await page.evaluate(() => window.workbook.insertFormula("sheet-1", "=FUNNEL_HHI(C2:C90)", "M2"));
    await tab("Formulas");
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.getByRole("status").getByText("1 formula calculated anew").waitFor({ state: "attached" });
    await expect(page.evaluate(() => window.workbook.workSheets[0]?.formulas.get("M2")?.text)).resolves.toBe(
      "=FUNNEL_HHI(C2:C108)",
    );
    await page.getByRole("button", { name: "Freeze to values" }).click();
    await page.getByRole("note").getByRole("button", { name: "Freeze to values" }).click();
    await page.getByRole("button", { name: "M2" }).waitFor({ state: "detached" });
    await expect(page.evaluate(() => window.workbook.workSheets[0]?.formulas.size)).resolves.toBe(0);
  });

  test("a formula that lost its function is repaired", async () => {
    await open("lopsided");
    await page.evaluate(() => window.workbook.insertFormula("sheet-1", "=_xldudf_FUNNEL_HHI(C2:C108)", "M2"));
    await tab("Formulas");
    await page.getByRole("button", { name: "Repair" }).click();
    await page.getByRole("button", { name: "Repair" }).waitFor({ state: "detached" });
    await expect(page.evaluate(() => window.workbook.workSheets[0]?.formulas.get("M2")?.text)).resolves.toBe(
      "=FUNNEL_HHI(C2:C108)",
    );
  });
});

describe("when there is nothing to review", () => {
  test.each([
    ["empty", "This sheet is empty"],
    ["no-header", "No header row found"],
    ["header-only", "No deals below the header"],
  ])("a sheet that is %s says what is missing", async (scene, title) => {
    await open(scene);
    await expect(page.locator("h1").textContent()).resolves.toBe(title);
    await expect(page.getByRole("button", { name: "Review again" }).count()).resolves.toBe(1);
  });

  test("a chart sheet is not a sheet with cells", async () => {
    await open("chart");
    await expect(page.getByRole("alert").textContent()).resolves.toContain("This is not a sheet with cells");
  });

  test("a protected sheet keeps its review and says what to do", async () => {
    await open("protected");
    await colours().click();
    await expect(page.getByRole("alert").textContent()).resolves.toContain("The sheet is protected");
    await page.getByRole("button", { name: "Close" }).click();
    await expect(page.getByRole("alert").count()).resolves.toBe(0);
    await expect(section("Product lines").count()).resolves.toBe(1);
  });
});

describe("text from cells", () => {
  test("is never HTML", async () => {
    await open("long-names");
    await expect(page.locator("img").count()).resolves.toBe(0);
    await expect(page.evaluate(() => "hacked" in window)).resolves.toBe(false);
    await expect(page.getByText("<img src=x onerror=window.hacked=1>").count()).resolves.toBeGreaterThan(0);
  });
});

describe("everyone can use it", () => {
  const scenes = ["lopsided", "messy", "tiny", "no-types", "long-names", "empty", "chart"];
  test.each(scenes.flatMap((scene) => (["light", "dark"] as const).map((theme) => [scene, theme] as const)))(
    "axe finds nothing on %s in %s",
    async (scene, theme) => {
      await open(scene, { theme });
      for (const name of ["Review", "Formulas", "Settings"]) {
        await tab(name);
        expect(await pane.violations()).toEqual([]);
      }
    },
  );

  test("arrows go from tab to tab", async () => {
    await open("lopsided");
    await page.getByRole("tab", { name: "Review" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("tab", { name: "Customers" }).getAttribute("aria-selected")).resolves.toBe(
      "true",
    );
    await page.keyboard.press("End");
    await expect(page.evaluate(() => document.activeElement?.id)).resolves.toBe("fb-tab-more");
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("tab", { name: "Review" }).getAttribute("aria-selected")).resolves.toBe(
      "true",
    );
  });

  test.each([280, 300, 320, 600])("nothing is cut off at %i px", async (width) => {
    for (const scene of ["lopsided", "long-names", "many-lines"]) {
      await open(scene, { width });
      for (const name of ["Review", "Formulas", "Settings"]) {
        await tab(name);
        expect(await pane.tooWide()).toEqual([]);
      }
    }
  });
});
