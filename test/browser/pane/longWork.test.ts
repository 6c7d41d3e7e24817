import { sideOf } from "../paneParts";
import { type PaneStage, stagePane } from "./harness/openPane";

jest.setTimeout(240_000);

let stage: PaneStage;
beforeAll(async () => {
  stage = await stagePane();
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.faults.splice(0)).toEqual([]);
});

test("reading 100,000 rows tells the row, stops where it is told to, and is taken up again", async () => {
  const { page, settled, violations, tooWide } = await stage.open("huge", { turn: 100 });
  await page.getByText(/^Reading row [\d,]+ of 100,001$/).waitFor();
  await expect(violations()).resolves.toEqual([]);
  await expect(tooWide()).resolves.toEqual([]);
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("You stopped the review before it was done.").waitFor();
  await expect(page.getByRole("button", { name: "Stop" }).count()).resolves.toBe(0);
  await settled();
  await expect(page.locator("h1").count()).resolves.toBe(0);

  await page.getByRole("button", { name: "Review again" }).click();
  await sideOf(page, "Lines").waitFor({ timeout: 60_000 });
  await expect(page.getByText("Stopped", { exact: true }).count()).resolves.toBe(0);
});

test("a stop keeps the review of before, and says so", async () => {
  const { page, settled } = await stage.open("huge", { turn: 0 });
  await sideOf(page, "Lines").waitFor({ timeout: 60_000 });
  const headline = await page.locator("h1").textContent();
  await page.evaluate(() => {
    // A host that never answers.
    window.workbook.hold("read");
  });
  await page.getByRole("button", { name: /^Which deals/ }).click();
  await page.getByRole("menuitem", { name: "Review again" }).click();
  await page.getByText("Reading your sheet").last().waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("You stopped the new review. This is still the one of before.").waitFor();
  await expect(page.locator("h1").textContent()).resolves.toBe(headline);
  void settled;
});

test("what is half typed stays with its review when the user goes to another sheet", async () => {
  const { page, settled } = await stage.open("two-sheets");
  await page.getByRole("button", { name: "Weekly review" }).click();
  await page.getByRole("textbox", { name: "In your own words" }).fill("Call Norden");
  await page.evaluate(() => window.workbook.activate(window.workbook.workSheets[1]?.id ?? ""));
  await settled();
  await expect(page.getByRole("textbox", { name: "In your own words" }).inputValue()).resolves.toBe(
    "Call Norden",
  );
  await page.getByRole("textbox", { name: "In your own words" }).fill("");
  await page.evaluate(() => window.workbook.activate(window.workbook.workSheets[0]?.id ?? ""));
  await page.evaluate(() => window.workbook.activate(window.workbook.workSheets[1]?.id ?? ""));
  await page.getByText("Pumps").first().waitFor();
});
