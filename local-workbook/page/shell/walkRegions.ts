import { element } from "./element";

/**
 * Ways from part to part by the keyboard: the grid keeps Tab and the arrows for its cells, so it is one stop, entered with Enter and left
 * with Esc or F6. Returns how to go on from the review, whose keys the page does not hear.
 *
 * @param enterCells puts the keys into the cells
 * @param isTyping whether somebody writes into a cell, which Esc leaves first
 */
export function walkRegions(enterCells: () => void, isTyping: () => boolean): () => void {
  const grid = element("grid", HTMLElement);
  grid.tabIndex = 0;
  grid.role = "group";
  const cells = element("cells", HTMLElement);
  const pane = element("pane", HTMLIFrameElement);
  const open = element("open", HTMLButtonElement);
  const toReview = () => {
    if (document.body.classList.contains("pane-hidden")) return open.focus();
    pane.focus();
    pane.contentDocument?.querySelector<HTMLElement>("[role=tab][tabindex='0'], [role=tab], button")?.focus();
  };

  // Capture: the grid would take every key for its cells.
  document.addEventListener(
    "keydown",
    (event) => {
      const isInCells = event.target instanceof Node && cells.contains(event.target);
      const isOnGrid = event.target === grid;
      const keep = (act: () => void) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        act();
      };
      if (event.key === "F6") keep(isInCells || isOnGrid ? toReview : () => grid.focus());
      else if (event.key === "Escape" && isInCells && !isTyping()) keep(() => grid.focus());
      else if (isOnGrid && event.key === "Enter") keep(enterCells);
      else if (isOnGrid && event.key === "Tab") keep(event.shiftKey ? lastOfBar : toReview);
    },
    true,
  );
  return () => open.focus();
}

function lastOfBar(): void {
  const buttons = document.querySelectorAll<HTMLElement>("body > header button");
  buttons[buttons.length - 1]?.focus();
}
