import * as words from "../../../core/words/en";
import { element } from "./element";

/** The button that hides the review, so that a narrow screen has room for the grid. */
export function paneToggle(): void {
  const button = element("toggle-pane", HTMLButtonElement);
  const show = (shown: boolean) => {
    document.body.classList.toggle("pane-hidden", !shown);
    button.setAttribute("aria-expanded", String(shown));
    button.textContent = shown ? words.page.hidePane : words.page.showPane;
  };
  button.addEventListener("click", () => show(document.body.classList.contains("pane-hidden")));
  show(true);
}
