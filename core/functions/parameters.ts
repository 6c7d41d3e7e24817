import type { Parameter } from "./FunctionSpec";

/** Parameters that several functions share. */
export const lines: Parameter = {
  name: "lines",
  kind: "range",
  optional: false,
  doc: "The column of product lines, one row a deal.",
};

export const names: Parameter = {
  name: "names",
  kind: "range",
  optional: false,
  doc: "The column of names to share the deals out by: product lines, accounts, owners.",
};

export const weights: Parameter = {
  name: "weights",
  kind: "range",
  optional: true,
  doc: "The column of amounts, in one currency: shares are then shares of their sum. Left out: every deal counts 1.",
};

export const stages: Parameter = {
  name: "stages",
  kind: "range",
  optional: true,
  doc: "The column of stages or statuses: open deals alone count. Left out: every row counts.",
};
