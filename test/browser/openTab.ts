import type { Frame, Page } from "playwright-core";

const underMore = ["Formulas", "Settings", "Help"];

/** Goes to a tab of the pane, or to what stands under its tab More. */
export async function openTab(pane: Page | Frame, name: string): Promise<void> {
  const isUnderMore = underMore.includes(name);
  await pane.getByRole("tab", { name: isUnderMore ? "More" : name, exact: true }).click();
  if (isUnderMore) await pane.getByRole("radio", { name, exact: true }).check();
}
