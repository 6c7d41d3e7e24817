// What the pane says until its first verdict stands.
export * as findings from "./findings";
export * as format from "./format";
export * as pane from "./pane";
export * as sides from "./sides";
