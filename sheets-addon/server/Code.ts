import { sheets as words } from "../../core/words/en";
import { menu } from "./menu";

/** What the top-level functions of Code.js call; `build/topLevel.ts` writes those. */
export { customFunction } from "./customFunction";
export { serve } from "./serve";
export const { addMenu, showPane, clearActiveSheet, showHelp } = menu(words);
