import { sideOf } from "../paneParts";
import { open, page, pane } from "./harness/onStage";

const heading = (name: string) => page.getByRole("heading", { level: 1, name });
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const sheets = () => page.evaluate(() => window.workbook.workSheets.map(({ name }) => name));

async function looksRight(): Promise<void> {
  await expect(pane.violations()).resolves.toEqual([]);
  await expect(pane.tooWide()).resolves.toEqual([]);
}

describe.each(["light", "dark"] as const)("in %s", (theme) => {
  test("headers that say nothing are shown, and the user says which column is what", async () => {
    await open("recipes", { theme });
    await heading("Which columns hold your deals?").waitFor();
    await page.getByText("I see Dish, Minutes and Servings in row 1.").waitFor();
    await looksRight();
    await expect(button("Review").isDisabled()).resolves.toBe(true);
    await page.getByLabel("What you sell").selectOption({ label: "A Dish" });
    await button("Review").click();
    await heading("Your funnel leans to Ribollita").waitFor();
    await button("Undo").click();
    await heading("Which columns hold your deals?").waitFor();
  });

  test("an empty book gets the sample in a new sheet, and Undo takes it away", async () => {
    await open("empty", { theme });
    await heading("This sheet is empty").waitFor();
    await looksRight();
    await button("Put a sample in a new sheet").click();
    await heading("Only 25 of 101 open deals are with new customers").waitFor();
    await expect(sheets()).resolves.toEqual(["Sheet1", "Sample pipeline"]);
    await button("Undo").waitFor();
    await looksRight();
    await button("Undo").click();
    await heading("This sheet is empty").waitFor();
    await expect(sheets()).resolves.toEqual(["Sheet1"]);
  });

  test("behind a cover the best sheet is offered with its first rows, and the others by name", async () => {
    await open("cover", { theme });
    await heading("“Pipeline Q4” looks like your pipeline").waitFor();
    await button("Review “Won 2025”").waitFor();
    await looksRight();
    await button("Open it and review").click();
    await sideOf(page, "Lines").waitFor();
    const at = await page.evaluate(() => window.workbook.selection);
    expect(at?.rows).toEqual([4]);
  });

  test("where accounts are numbers, the sheet with their names is opened, and the formula that takes them over is told", async () => {
    await open("ids", { theme });
    const note = page.getByRole("note").filter({ hasText: "Your accounts are numbers: 100, 107 and 114." });
    await note.getByText("=INDEX('Companies'!C:C,MATCH(B2,'Companies'!A:A,0))").waitFor();
    await looksRight();
    await button("Open “Companies”").click();
    await pane.settled();
    await expect(page.evaluate(async () => (await window.workbook.activeSheet()).name)).resolves.toBe(
      "Companies",
    );
  });

  test("where one line is all there is, the rep types the others, which are the portfolio from then on", async () => {
    await open("one-line", { theme });
    await heading("You sell one line: Pumps. Are there others?").waitFor();
    await looksRight();
    await page.getByLabel("another line").fill("Seals, pumps");
    await button("Add").click();
    await button("Take Seals out").waitFor();
    await button("Judge with these").click();
    await page.getByText("Guideline changed").first().waitFor();
    const kept = await page.evaluate(() => window.workbook.settings);
    expect(JSON.parse(kept ?? "").guidelines.portfolio).toEqual(["Pumps", "Seals"]);
    await button("Undo").click();
    await button("Only Pumps").click();
    await heading("You sell one line: Pumps. Are there others?").waitFor({ state: "detached" });
  });
});
