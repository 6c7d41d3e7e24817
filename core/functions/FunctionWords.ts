import type { Words } from "../words/Words";

/** What the custom functions say in a cell. */
export type FunctionWords = Words["functions"];
