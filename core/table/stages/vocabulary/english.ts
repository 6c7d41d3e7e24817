import { endings } from "./english/endings";
import { steps } from "./english/steps";

/** The stage words of English. */
export const english = [...endings, ...steps];
