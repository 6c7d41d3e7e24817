import { type LocalForms, plainForms } from "./localForms";

/** What the words that are being made just now are written in: set for the length of one call, and never between two. */
let worn = plainForms;

export const formsNow = (): LocalForms => worn;

/**
 * Makes something in the forms of a country, and leaves those that were worn before as they were, also where it fails.
 *
 * @example inForms({ decimal: "," }, () => formsNow().decimal) // ","
 */
export function inForms<Made>(forms: LocalForms, make: () => Made): Made {
  const before = worn;
  worn = forms;
  try {
    return make();
  } finally {
    worn = before;
  }
}
