import { version } from "../../../package.json";
import { openTab, selectRowsOf, sideOf, verdictOf } from "../paneParts";
import { open, page, pane } from "./harness/onStage";

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
    await page.getByLabel("Service is one of your lines").click();
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
  test.each(scenes)("axe finds nothing on %s, in light and in dark", async (scene) => {
    await open(scene);
    for (const name of ["Review", "Formulas", "Settings"]) {
      await tab(name);
      expect(await pane.violations()).toEqual([]);
    }
  });

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

  test.each(["lopsided", "long-names", "many-lines"])(
    "nothing of %s is cut off at any width",
    async (scene) => {
      await open(scene);
      for (const name of ["Review", "Formulas", "Settings"]) {
        await tab(name);
        expect(await pane.tooWide()).toEqual([]);
      }
    },
  );
});
