import { element } from "./element";

/** The help stands inside the page: it needs no other address. */
export function helpDialog(): void {
  const dialog = element("help-text", HTMLDialogElement);
  element("help", HTMLButtonElement).addEventListener("click", () => dialog.showModal());
}
