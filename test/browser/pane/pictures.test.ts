import { sideOf } from "../paneParts";
import { open, page, pane } from "./harness/onStage";

beforeAll(() => open("sample"));

const button = (name: string | RegExp) => page.getByRole("button", { name });
const selected = () => page.evaluate(() => window.workbook.selection?.rows.length);
const told = (text: string) => page.locator(".fb-strip").getByText(text, { exact: true }).waitFor();

// The counts are those of the file, counted there by themselves.
test.each([
  ["Lines", /^Valves 13/, 13],
  ["Accounts", /^Osprey Water Works/, 7],
  ["Customers", /^current customers 76/, 76],
  ["Hygiene", /^stale 13/, 13],
] as const)("a bar of %s selects its deals, and Undo goes back", async (side, name, rows) => {
  await sideOf(page, side).click();
  await button(name).click();
  await told(`${rows} rows selected`);
  await expect(selected()).resolves.toBe(rows);
  await expect(pane.violations()).resolves.toEqual([]);
  await button("Undo").click();
  await pane.settled();
  await expect(selected()).resolves.toBe(1);
});

test("a cell of the heat map and a quarter are reached and pressed by the keyboard", async () => {
  await button("Qualification, Sensors: 27 deals").focus();
  for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
  await told("19 rows selected");
  await expect(page.locator(".fb-heat button[tabindex='0']").getAttribute("aria-label")).resolves.toBe(
    "Proposal, Sensors: 19 deals",
  );
  await button("2026 Q3: Sensors 71 % of 79 deals").focus();
  await page.keyboard.press("Enter");
  await told("79 rows selected");
  await expect(pane.violations()).resolves.toEqual([]);
});

test("what is tried out moves the four pictures, which say so, and leaves them again", async () => {
  const figure = () => page.locator("#fb-side-lines .fb-picture-labels b").textContent();
  await expect(figure()).resolves.toMatch(/^Sensors 72.%$/);
  await button("Try it out").click();
  await page.getByText("As it would be with 26 deals more that you try out").waitFor();
  await expect(figure()).resolves.not.toMatch(/72.%$/);
  await button("Back to what is").click();
  await button("Try it out").waitFor();
  await expect(figure()).resolves.toMatch(/^Sensors 72.%$/);
});

test("a rep's mark shows that rep alone, and Undo leads back to the team", async () => {
  await pane.tab("Team");
  await button("Tom Okafor: 35 % of the quota, balance 35").focus();
  await page.keyboard.press(" ");
  await told("The review of Tom Okafor alone");
  await button("Everyone: Tom Okafor")
    .or(button(/: Tom Okafor$/))
    .first()
    .waitFor();
  await button("Undo").click();
  await page.getByRole("heading", { level: 1, name: "No rep stands out beyond chance" }).waitFor();
});

test("prospects of whom nothing tells which will buy are a click away", async () => {
  await pane.tab("Customers");
  await button("Show the 11 prospects").click();
  await page
    .locator(".fb-strip")
    .getByText(/^\d+ rows selected$/)
    .waitFor();
  await expect(pane.violations()).resolves.toEqual([]);
});
