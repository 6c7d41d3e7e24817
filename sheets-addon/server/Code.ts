/** What the top-level functions of Code.js call; `build/topLevel.ts` writes those. */
export { customFunction } from "./customFunction";
export { addMenu, clearActiveSheet, showHelp, showPane } from "./menu";
export { serve } from "./serve";
