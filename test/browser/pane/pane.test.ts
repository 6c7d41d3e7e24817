import type { Page } from "playwright-core";
import { version } from "../../../package.json";
import { openTab, selectRowsOf, sideOf, verdictOf } from "../paneParts";
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
/** How the part of the largest line is filled. */
const largestBar = () => sideOf(page, "Lines").locator(".fb-part").first().getAttribute("class");
const colours = () => page.getByRole("switch", { name: "Colours" });

describe("the review", () => {
  test("opens with the news, four states, one thing to do and four pictures, all above the fold", async () => {
    await open("lopsided");
    await page.setViewportSize({ width: 300, height: 560 });
    await expect(page.locator("h1").textContent()).resolves.toBe(
      "Only 19 of 96 open deals are with new customers",
    );
    await expect(page.locator(".fb-lede").textContent()).resolves.toMatch(
      /^96 open deals, .+ · \d of \d out of balance/,
    );
    // 79 of 96 open deals.
    const states = page.getByRole("list", { name: "How the four sides stand" }).getByRole("button");
    await expect(states.first().textContent()).resolves.toBe("82\u00a0%Lines");
    await expect(verdictOf(page, "Lines")).resolves.toBe("Imbalanced");
    await expect(sideOf(page, "Lines").locator(".fb-stack").getAttribute("aria-label")).resolves.toMatch(
      /^Sensors 82 %, likely 77 % to 87 %; Valves 7 %; Controllers 6 %; Software 4 %.*guideline 70 %$/,
    );
    await expect(page.getByRole("button", { name: "Plan it" }).isVisible()).resolves.toBe(true);
    await expect(page.getByRole("heading", { name: "The way back" }).count()).resolves.toBe(1);
    const below = await page.evaluate(() => {
      const fold = document.querySelector("footer")?.getBoundingClientRect().top ?? 0;
      return [...document.querySelectorAll("h1, .fb-state, .fb-card, .fb-picture-row .fb-stack")]
        .filter((part) => part.getBoundingClientRect().bottom > fold)
        .map((part) => part.outerHTML.slice(0, 80));
    });
    expect(below).toEqual([]);
  });

  test("an opened row selects the rows of its deals, and Undo goes back to where the user was", async () => {
    await open("lopsided");
    await page.evaluate(() => window.workbook.selectCell("sheet-1", "B7"));
    await selectRowsOf(page, "Lines");
    // 11 won deals stand in rows 2 to 12; the 79 open Sensors deals follow.
    await expect(selectedRows()).resolves.toEqual(Array.from({ length: 79 }, (_, i) => i + 13));
    await page.locator(".fb-strip", { hasText: "79 rows selected" }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForFunction(() => window.workbook.selection?.rows[0] === 7);
  });

  test("a guideline is moved in its row, the verdict follows beside it, and Ctrl+Z takes it back", async () => {
    await open("lopsided");
    await sideOf(page, "Lines").click();
    const more = page
      .getByRole("group", { name: "Guideline for the largest line" })
      .getByRole("button", { name: "more" });
    for (let click = 0; click < 5; click++) await more.click();
    await page.getByText("at most 95").first().waitFor();
    await expect(largestBar()).resolves.toContain("fb-fill-of-ok");
    await page.keyboard.press("Control+z");
    await page.getByText("at most 90").first().waitFor();
    await expect(largestBar()).resolves.not.toContain("fb-fill-of-out");
  });

  test("Esc closes an opened row and gives the focus back to it", async () => {
    await open("lopsided");
    await sideOf(page, "Accounts").click();
    await page.getByRole("button", { name: "more" }).focus();
    await page.keyboard.press("Escape");
    await expect(sideOf(page, "Accounts").getAttribute("aria-expanded")).resolves.toBe("false");
    await expect(page.evaluate(() => document.activeElement?.id)).resolves.toBe("fb-side-accounts");
  });

  test("the one thing to do leads to the plan of the week", async () => {
    await open("sample");
    await page.getByRole("button", { name: "Plan it" }).click();
    await expect(page.getByRole("tab", { name: "Time" }).getAttribute("aria-selected")).resolves.toBe("true");
  });

  test("how the mix came about and where it stands are pictures with their text", async () => {
    await open("sample");
    // The figures of the drawing, which were counted from the file by themselves.
    await expect(section("Over time").locator("svg.fb-plot").getAttribute("aria-label")).resolves.toMatch(
      /^Share of Sensors in the deals opened each quarter: .*2026 Q3 71 % of 79 deals, 2026 Q4 67 % of 21 deals; guideline 70 %$/,
    );
    await expect(section("By stage").getByRole("group").getAttribute("aria-label")).resolves.toMatch(
      /^Qualification 39 deals: Sensors 27, Valves 3, Controllers 5, Software 3 and Service 1; Demo 25 deals: .*; Negotiation 13 deals: Sensors 7, Valves 4 and Controllers 2$/,
    );
    await page.getByText("7 of 13 deals in Negotiation are Sensors, 27 of 39 in Qualification.").waitFor();
  });

  test("a cell that could not be read is a click away", async () => {
    await open("messy");
    await section("Read with doubt").getByRole("button", { name: /E14/ }).click();
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
    // 79 deals in Sensors, 4 in Software, 19 with new customers.
    await page.getByText("102 cells coloured").first().waitFor();
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
    await page.getByRole("textbox", { name: "In your own words" }).fill("Call Norden");
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
    const field = page.getByLabel("Largest line, at most", { exact: true });
    await field.fill("95");
    await field.press("Enter");
    await tab("Review");
    await expect(largestBar()).resolves.toContain("fb-fill-of-ok");
    const settings = await page.evaluate(() => window.workbook.settings ?? "");
    await open("lopsided", { settings });
    await expect(largestBar()).resolves.toContain("fb-fill-of-ok");
  });

  test("a figure that cannot be a guideline is refused with a word, and a decimal comma is read", async () => {
    await open("lopsided");
    await tab("Settings");
    const field = page.getByLabel("Largest line, at most", { exact: true });
    await field.fill("150");
    await field.press("Enter");
    await page
      .getByRole("alert")
      .getByText("“150” is not taken: write a figure from 0.1 to 100 %.")
      .waitFor();
    await expect(field.inputValue()).resolves.toBe("150");
    await expect(page.evaluate(() => window.workbook.settings)).resolves.toBeNull();
    await expect(pane.violations()).resolves.toEqual([]);
    await field.fill("62,5");
    await field.press("Enter");
    await page.getByRole("alert").waitFor({ state: "detached" });
    await expect(field.inputValue()).resolves.toBe("62.5");
    await expect(page.evaluate(() => window.workbook.settings)).resolves.toContain('"lineLimit":0.625');
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
    const label = await sideOf(page, "Lines").locator(".fb-stack").getAttribute("aria-label");
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
    await page.getByText("104 cells coloured").first().waitFor();
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
  test("a figure shows how its cell will look and goes into the free place beside the table, with Undo", async () => {
    await open("lopsided");
    await tab("Formulas");
    const formulas = () =>
      page.evaluate(() =>
        [...(window.workbook.workSheets[0]?.formulas ?? [])].map(([at, { text }]) => [at, text]),
      );
    // 79 of 96 open deals are 82.29 %: the list says it in short, the cell as its format shows it.
    await expect(page.getByRole("radio", { name: "Largest line" }).isChecked()).resolves.toBe(true);
    await page.locator(".fb-figures label", { hasText: "Largest line" }).getByText("82\u00a0%").waitFor();
    await expect(page.locator(".fb-cell-chosen").textContent()).resolves.toBe("82.3%");
    await page.getByRole("button", { name: "Insert at L1" }).click();
    await page.getByText("Largest line stands at L1", { exact: true }).first().waitFor();
    await expect(formulas()).resolves.toEqual([["L1", "=FUNNEL_CONCENTRATION(C2:C108, , D2:D108)"]]);
    // The next one goes below, and nothing over the first.
    await page.getByRole("radio", { name: "New customers" }).check();
    await page.getByRole("button", { name: "Insert at L2" }).click();
    await page.getByText("New customers stands at L2", { exact: true }).first().waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Insert at L2" }).waitFor();
    await expect(formulas()).resolves.toEqual([["L1", "=FUNNEL_CONCENTRATION(C2:C108, , D2:D108)"]]);
  });

  test("a figure is found by its name and by words of what it says, and one that is none is told", async () => {
    await open("lopsided");
    await tab("Formulas");
    const names = () => page.locator(".fb-figures label b:first-of-type").allTextContents();
    await expect(names()).resolves.toHaveLength(5);
    await page.getByRole("button", { name: "12 other figures" }).click();
    await expect(names()).resolves.toHaveLength(17);
    const search = page.getByLabel("Find a figure");
    await search.fill("share of");
    await expect(names()).resolves.toEqual([
      "Largest line",
      "Five largest accounts",
      "Mix of lines",
      "New customers",
      // Not called so, but their words say it.
      "Name of the largest line",
      "Concentration",
      "Lines customers lack",
    ]);
    await page.getByText("7 of 17").waitFor();
    await search.fill("herfindahl");
    await expect(names()).resolves.toEqual(["Concentration"]);
    await search.fill("funnel_mix");
    await expect(names()).resolves.toEqual(["Mix of lines"]);
    await search.fill("weather");
    await page.getByText("No figure is called that. Try another word.").waitFor();
  });

  test("a small dashboard goes onto a sheet of its own by one click, and away by one Undo", async () => {
    await open("lopsided");
    await tab("Formulas");
    const dashboard = page.getByRole("table", { name: "Small dashboard" });
    await dashboard.getByText("Sensors, 82\u00a0%").waitFor();
    await page.getByRole("button", { name: "Insert the dashboard" }).click();
    await page.getByText("The dashboard stands on the sheet “Funnel dashboard”").first().waitFor();
    const written = await page.evaluate(() => {
      const [deals, made] = window.workbook.workSheets;
      return {
        untouched: deals?.formulas.size,
        cells: made?.cells.slice(4).map(([label]) => label),
        formulas: [...(made?.formulas ?? [])].map(([at, { text }]) => `${at}${text}`),
      };
    });
    expect(written.untouched).toBe(0);
    expect(written.cells).toEqual([
      "Largest line",
      "New customers",
      "Largest account",
      "Five largest accounts",
      "Deals missing with new customers",
      "Balance score",
    ]);
    expect(written.formulas).toEqual([
      "B5=FUNNEL_CONCENTRATION('Pipeline'!C2:C108, , 'Pipeline'!D2:D108)",
      "C5=FUNNEL_TOP('Pipeline'!C2:C108, , 'Pipeline'!D2:D108)",
      "B6=FUNNEL_NEW_SHARE('Pipeline'!J2:J108, , 'Pipeline'!D2:D108)",
      "B7=FUNNEL_CONCENTRATION('Pipeline'!B2:B108, , 'Pipeline'!D2:D108)",
      "C7=FUNNEL_TOP('Pipeline'!B2:B108, , 'Pipeline'!D2:D108)",
      "B8=FUNNEL_TOP_SHARE('Pipeline'!B2:B108, 5, , 'Pipeline'!D2:D108)",
      "B9=FUNNEL_NEW_GAP('Pipeline'!J2:J108, 40%, 'Pipeline'!D2:D108)",
      "B10=FUNNEL_BALANCE('Pipeline'!A1:J108)",
    ]);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("status").getByText("The dashboard is gone").waitFor({ state: "attached" });
    await expect(page.evaluate(() => window.workbook.workSheets.length)).resolves.toBe(1);
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
    await page.getByRole("radio", { name: "Mix of lines" }).check();
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
    const search = page.getByLabel("Find a figure");
    await search.fill("whole review");
    await page.getByText("Google Sheets will refuse this formula: Age changes by itself").waitFor();
    await search.fill("funnel_hhi");
    await page.getByText("=FUNNEL_HHI").waitFor();
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
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await expect(page.getByRole("alert").count()).resolves.toBe(0);
    await expect(sideOf(page, "Lines").count()).resolves.toBe(1);
  });
});

describe("text from cells", () => {
  test("is never HTML", async () => {
    await open("long-names");
    await sideOf(page, "Lines").click();
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
