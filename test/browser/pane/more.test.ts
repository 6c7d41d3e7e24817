import { noSettings, writeSettings } from "../../../core/port/Settings";
import { shareSettings } from "../../../core/port/sharedSettings";
import { open, page, pane } from "./harness/onStage";

async function openSettings(scene: string, settings?: string) {
  await open(scene, settings === undefined ? {} : { settings });
  await pane.tab("Settings");
}
const button = (name: string | RegExp) => page.getByRole("button", { name });
const kept = () => page.evaluate(() => window.workbook.settings);

describe("guidelines as lines", () => {
  test("each shows today's value beside its limit, in words too", async () => {
    await openSettings("lopsided");
    // 79 of 96 open deals are Sensors, none is Service, which was sold before.
    await page
      .getByRole("img", { name: "Largest line, at most: today 82\u00a0%, guideline 70\u00a0%" })
      .waitFor();
    await page
      .getByRole("img", { name: "New customers, about: today 20\u00a0%, guideline 40\u00a0% to 60\u00a0%" })
      .waitFor();
    await page
      .getByRole("img", { name: "Each line, at least: today 0\u00a0%, guideline 5\u00a0%" })
      .waitFor();
  });

  test("a step changes the limit, its line and its verdict in place; a figure between steps goes to the next", async () => {
    await openSettings("lopsided");
    const field = page.getByLabel("Largest line, at most", { exact: true });
    const line = page.locator(".fb-guideline", { has: field });
    await expect(line.locator(".fb-mark").getAttribute("aria-label")).resolves.toBe("Imbalanced");
    await button("more: Largest line, at most").click();
    await line.getByRole("img", { name: /guideline 75/ }).waitFor();
    await expect(field.inputValue()).resolves.toBe("75");
    await field.fill("62.5");
    await field.press("Enter");
    await line.getByRole("img", { name: /guideline 6[23]/ }).waitFor();
    await button("more: Largest line, at most").click();
    await line.getByRole("img", { name: /guideline 65/ }).waitFor();
    await field.fill("95");
    await field.press("Enter");
    await line.locator(".fb-mark-balanced").waitFor();
  });
});

describe("settings that are passed on", () => {
  const given = shareSettings(
    { ...noSettings, guidelines: { lineLimit: 0.6 }, hours: 30, columns: { elsewhere: { line: "Owner" } } },
    "elsewhere",
  );

  test("a text of somebody else's is taken over, columns too, and taken back by Undo", async () => {
    await openSettings("lopsided");
    await button("Import").click();
    await page.getByLabel("Settings that somebody gave you").fill(given);
    await button("Take these settings").click();
    await page.getByText("The settings are taken over").first().waitFor();
    await expect(page.getByLabel("Largest line, at most", { exact: true }).inputValue()).resolves.toBe("60");
    await expect(page.getByLabel("Product line", { exact: true }).inputValue()).resolves.toBe("header Owner");
    expect(JSON.parse((await kept()) ?? "")).toMatchObject({
      hours: 30,
      columns: { "sheet-1": { line: "Owner" } },
    });
    await button("Undo").click();
    await page
      .locator(".fb-guideline")
      .getByRole("img", { name: /today 82/ })
      .waitFor();
    await expect(page.getByLabel("Largest line, at most", { exact: true }).inputValue()).resolves.toBe("70");
  });

  test.each(["my notes", '{"guidelines":{"lineLimit":0.1}}', ""])(
    "%j changes nothing and is told",
    async (text) => {
      await openSettings("lopsided", writeSettings({ ...noSettings, guidelines: { lineLimit: 0.6 } }));
      await button("Import").click();
      if (text === "") return expect(button("Take these settings").isDisabled()).resolves.toBe(true);
      await page.getByLabel("Settings that somebody gave you").fill(text);
      await button("Take these settings").click();
      await page.getByText("This is no settings text of Funnel Balance. Nothing was changed.").waitFor();
      await expect(pane.violations()).resolves.toEqual([]);
      await expect(page.getByLabel("Largest line, at most", { exact: true }).inputValue()).resolves.toBe(
        "60",
      );
    },
  );

  test("what is exported holds the guidelines and columns, and no deal", async () => {
    await openSettings("lopsided", writeSettings({ ...noSettings, guidelines: { lineLimit: 0.6 } }));
    await button("Export").click();
    const text = await page.getByLabel("Your settings as text").inputValue();
    expect(JSON.parse(text)).toMatchObject({
      for: "Funnel Balance settings",
      guidelines: { lineLimit: 0.6 },
    });
    expect(text).not.toMatch(/Norden|Deal 1/);
  });
});

describe("everything of ours out of the document", () => {
  test("is told with its numbers, asked once, and leaves the deals and the user's own formats", async () => {
    await open("lopsided");
    await page.evaluate(async () => {
      const book = window.workbook;
      book.sheet("sheet-1").rules = [{ range: "A1:A9", formula: "=$A1>1", fill: "#ffffff" }];
      await book.insertFormula("sheet-1", "=FUNNEL_HHI(C2:C90)", "M2");
    });
    await page.getByRole("switch", { name: /Colours/ }).click();
    await pane.tab("Formulas");
    await button("Insert the dashboard").click();
    await page.getByText("The dashboard stands on").first().waitFor();
    await pane.tab("Settings");
    await button("more: Largest line, at most").click();
    const before = await page.evaluate(() => window.workbook.sheet("sheet-1").cells.length);
    await button("Remove all that Funnel Balance added").click();
    const ask = page.getByRole("note").filter({ hasText: "It cannot be taken back here." });
    await ask
      .getByText(
        "Our colours, wherever they stand on 1 sheet, 1 formula, the sheet “Funnel dashboard” with what you wrote there and the settings. Your deals stay as they are.",
      )
      .waitFor();
    await expect(pane.violations()).resolves.toEqual([]);
    await ask.getByRole("button", { name: "Remove it all" }).click();
    await page.getByText("All that Funnel Balance added is gone").first().waitFor();
    const left = await page.evaluate(() => ({
      sheets: window.workbook.workSheets.map(({ name }) => name),
      formulas: window.workbook.sheet("sheet-1").formulas.size,
      rules: window.workbook.sheet("sheet-1").rules.map(({ formula }) => formula),
      rows: window.workbook.sheet("sheet-1").cells.length,
      settings: window.workbook.settings,
    }));
    expect(left).toEqual({
      sheets: ["Pipeline"],
      formulas: 0,
      rules: ["=$A1>1"],
      rows: before,
      settings: "",
    });
    await expect(page.getByLabel("Largest line, at most", { exact: true }).inputValue()).resolves.toBe("70");
  });

  test("a protected sheet stays and is named, and the rest goes", async () => {
    await openSettings("lopsided");
    await page.evaluate(async () => {
      const book = window.workbook;
      await book.writeOwn({
        key: "goals",
        name: "Goals",
        charts: [],
        blocks: [{ at: "A1", rows: [["Rep"]], heading: true, formats: [] }],
      });
      const team = await book.writeOwn({
        key: "team",
        name: "Team",
        charts: [],
        blocks: [{ at: "A1", rows: [["Rep"]], heading: true, formats: [] }],
      });
      book.sheet(team.id).isProtected = true;
    });
    await button("Remove all that Funnel Balance added").click();
    await button("Remove it all").click();
    await page.getByText("“Team” could not be changed").first().waitFor();
    await expect(page.evaluate(() => window.workbook.workSheets.map(({ name }) => name))).resolves.toEqual([
      "Pipeline",
      "Team",
    ]);
  });
});
