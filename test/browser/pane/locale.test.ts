import { localForms } from "../../../core/words/localForms";
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

const tabs = ["Review", "Customers", "Time", "Team", "Formulas", "Settings"] as const;

/** Figures of a text that carry a point between digits, or a comma: which sign each tab shows. */
const withSign = (text: string, sign: string) =>
  [...text.matchAll(new RegExp(`\\d\\${sign}\\d`, "g"))].length;

test("in a German host every tab shows commas as decimal signs and German days, and no figure with a point", async () => {
  const pane = await stage.open("sample", { locale: "de-DE" });
  let commas = 0;
  for (const tab of tabs) {
    await pane.tab(tab);
    const shown = (await pane.page.locator(".fb-panel *:not(:has(*))").allTextContents()).join("\n");
    // Formulas stay as Excel and Google Sheets write them everywhere, and one says 0.7 of how a cell holds it.
    const text = shown.replaceAll(/=FUNNEL_.*/g, "").replaceAll("0.7 means", "");
    expect([tab, text.match(/\d{4}-\d\d-\d\d/g)]).toEqual([tab, null]);
    const points = text
      .match(/(?<!\d\.)\b\d+\.\d+\b(?!\.\d)/g)
      ?.filter((one) => !/^\d{1,3}\.\d{3}$/.test(one));
    expect([tab, points ?? []]).toEqual([tab, []]);
    commas += withSign(text, ",");
    await expect(pane.violations()).resolves.toEqual([]);
  }
  expect(commas).toBeGreaterThan(20);
});

test("a typed figure is read with the host's sign, shown with it, and kept as a number", async () => {
  const { page, tab } = await stage.open("sample", { locale: "de-DE" });
  await tab("Settings");
  const field = page.getByLabel("Largest line, at most", { exact: true });
  await field.fill("62,5");
  await field.press("Enter");
  await page
    .locator(".fb-guideline")
    .getByRole("img", { name: /guideline 6[23]/ })
    .waitFor();
  await expect(field.inputValue()).resolves.toBe("62,5");
  await expect(page.evaluate(() => window.workbook.settings)).resolves.toContain('"lineLimit":0.625');
});

test("sheets that are written hold numbers, ISO days and plain figures whatever the host's country", async () => {
  const written = async (locale: string) => {
    const { page, tab } = await stage.open("sample", { locale });
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("menuitem", { name: "“Review” sheet" }).click();
    await page.getByText("The sheet “Review” is written").first().waitFor();
    await tab("Formulas");
    await page.getByRole("button", { name: "Insert the dashboard" }).click();
    await page.getByText("The dashboard stands on").first().waitFor();
    return page.evaluate(() =>
      window.workbook.workSheets
        .slice(1)
        .map(({ name, cells, formulas }) => [name, cells, [...formulas].map(([at, { text }]) => [at, text])]),
    );
  };
  const german = await written("de-DE");
  expect(german).toHaveLength(2);
  expect(german).toEqual(await written(""));
});

test("en-IN groups by lakh and crore", () => {
  expect(localForms("en-IN").groups).toEqual([3, 2]);
});
