import type { Words } from "../../../core/words/Words";

/** Gives names to the grid's controls, which have pictures alone, whenever it draws some. */
export function nameControls(grid: HTMLElement, words: Words["page"]["gridControls"]): void {
  const name = () => {
    const nameless = (selector: string) =>
      grid.querySelectorAll<HTMLElement>(`${selector}:not([aria-label])`);
    const [add, all, ...others] = nameless("[data-u-comp='sheet-bar-append-button']");
    if (add) add.ariaLabel = words.addSheet;
    if (all) all.ariaLabel = words.allSheets;
    for (const input of nameless("[data-u-comp='defined-name'] input")) input.ariaLabel = words.cell;
    // What opens something is a button, also where the grid made it of another element.
    for (const trigger of nameless("[aria-haspopup]:not(button)")) {
      if (trigger.querySelector("button, input") !== null) {
        for (const said of ["aria-haspopup", "aria-expanded"]) trigger.removeAttribute(said);
        continue;
      }
      trigger.role = "button";
      trigger.ariaLabel = words.more;
    }
    for (const button of [...others, ...nameless("button"), ...nameless("[role=button]")])
      if (button.textContent?.trim() === "") button.ariaLabel = words.more;
  };
  new MutationObserver(name).observe(grid, { childList: true, subtree: true });
  name();
}
