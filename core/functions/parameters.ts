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

export const portfolio: Parameter = {
  name: "portfolio",
  kind: "range",
  optional: false,
  doc: "The lines that you are responsible for, also those without a deal: a range, or one cell with semicolons between them.",
};

export const types: Parameter = {
  name: "types",
  kind: "range",
  optional: false,
  doc: "The column of customer types (new, existing, renewal ...), one row a deal.",
};

export const accounts: Parameter = {
  name: "accounts",
  kind: "range",
  optional: false,
  doc: "The column of accounts, one row a deal.",
};

export const table: Parameter = {
  name: "table",
  kind: "range",
  optional: false,
  doc: "The whole pipeline with its header row, such as A1:H97.",
};

export const guidelines: Parameter = {
  name: "guidelines",
  kind: "guidelines",
  optional: true,
  doc: "Two columns, names such as lineLimit and their values. Left out: the defaults.",
};
