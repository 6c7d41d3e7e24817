import type { Frame, Locator, Page } from "playwright-core";

const underMore = ["Formulas", "Settings", "Help"];

/** Goes to a tab of the pane, or to what stands under its tab More. */
export async function openTab(pane: Page | Frame, name: string): Promise<void> {
  const isUnderMore = underMore.includes(name);
  await pane.getByRole("tab", { name: isUnderMore ? "More" : name, exact: true }).click();
  if (isUnderMore) await pane.getByRole("radio", { name, exact: true }).check();
}

type Side = "Lines" | "Customers" | "Accounts" | "Hygiene";

/** The button that opens the picture of one side of the funnel. */
export function sideOf(pane: Page | Frame, side: Side): Locator {
  return pane.locator(`#fb-side-${side.toLowerCase()}`);
}

/** What the shape beside a side's name says. */
export async function verdictOf(pane: Page | Frame, side: Side): Promise<string | null> {
  return sideOf(pane, side).locator(".fb-mark").getAttribute("aria-label");
}

/** Opens a side and presses the button that selects its rows. */
export async function selectRowsOf(pane: Page | Frame, side: Side): Promise<void> {
  await sideOf(pane, side).click();
  await pane.getByRole("button", { name: /^Select \d+ rows?$/ }).click();
}
