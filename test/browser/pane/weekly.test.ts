import { open, page, pane } from "./harness/onStage";

const button = (name: string | RegExp) => page.getByRole("button", { name });
const headline = () => page.locator("h1").textContent();

describe("the weekly review", () => {
  test("a commitment is kept when the edited sheet holds its deals a week later", async () => {
    await open("sample", { today: "2026-10-23" });
    await button(/^Whose deals/).click();
    await page.getByRole("menuitemradio", { name: "Tom Okafor" }).click();
    await button(/^Weekly review/).click();
    await page.getByLabel("In your own words").fill("Two Service calls");
    await page.getByLabel("About").selectOption("Service");
    await page.getByLabel("Deals to add").fill("2");
    await button("Save the review").click();
    await page.getByRole("status").getByText("The review stands").waitFor({ state: "attached" });
    // The second after, nobody is told that it was not kept.
    await page.getByRole("heading", { level: 1, name: "Saved. See you next week" }).waitFor();
    await page.getByText("“Two Service calls” (2026-10-23): begins today").waitFor();
    await expect(page.getByLabel("In your own words").inputValue()).resolves.toBe("");
    await page.clock.setFixedTime(new Date("2026-10-30T12:00:00"));
    await page.evaluate(() => {
      const [sheet] = window.workbook.workSheets;
      if (sheet === undefined) return;
      const deal = (name: string) => [
        name,
        `${name} Ltd`,
        "",
        "",
        "",
        "Service",
        "Demo",
        5000,
        0.3,
        "New",
        "2026-10-28",
        "",
        "",
        "",
        "Tom Okafor",
      ];
      window.workbook.edit(sheet.id, `A${sheet.cells.length + 1}`, [deal("Extra 1"), deal("Extra 2")]);
      window.reopen();
    });
    await pane.settled();
    await button(/^Weekly review/).click();
    await page.getByText("“Two Service calls” (2026-10-23): kept, 2 of 2 deals since then").waitFor();
    await expect(headline()).resolves.toBe("1 of 1 commitment kept");
    // In the talk with the rep stands what was said last, and what became of it; with others it does not.
    await pane.tab("Team");
    await page.getByRole("button", { name: "Tom Okafor", exact: true }).click();
    const said = page.locator(".fb-last-said");
    await expect(said.textContent()).resolves.toBe("Two Service callssaid on 23 October2 of 2");
    await expect(pane.violations()).resolves.toEqual([]);
    await page.getByRole("button", { name: "Priya Nair", exact: true }).click();
    await said.waitFor({ state: "detached" });
  });
});
