import { element } from "./element";

/** What somebody sees who has opened no file here: what the page is for, and the review of a sample beside it. */
export interface Arrival {
  readonly show: () => void;
  readonly isShown: () => boolean;
  /** Gives the room to the sheet, once and for all. */
  readonly leave: () => void;
}

/**
 * Nothing is shown until it is known whether this browser keeps a file.
 *
 * @param openSheet the sample's sheet is wanted
 */
export function arrival(openSheet: () => void): Arrival {
  const { classList } = document.body;
  element("open-sheet", HTMLButtonElement).addEventListener("click", openSheet);
  return {
    show: () => classList.replace("undecided", "arriving"),
    isShown: () => classList.contains("arriving"),
    leave: () => classList.remove("undecided", "arriving"),
  };
}
