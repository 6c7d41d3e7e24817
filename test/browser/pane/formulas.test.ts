import { openTab } from "../paneParts";
import { open, page } from "./harness/onStage";

const tab = (name: string) => openTab(page, name);

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
