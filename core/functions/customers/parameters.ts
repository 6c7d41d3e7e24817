import type { Parameter } from "../FunctionSpec";

/** Parameters that the functions of customers share. */
export const accounts: Parameter = {
  name: "accounts",
  kind: "range",
  optional: false,
  doc: "The column of accounts, one row a purchase: won deals alone, or a list of transactions.",
};

export const dates: Parameter = {
  name: "dates",
  kind: "range",
  optional: false,
  doc: "The column of days on which they bought (close dates), as long as the accounts.",
};

export const amounts: Parameter = {
  name: "amounts",
  kind: "range",
  optional: false,
  doc: "The column of amounts, in one currency; those below 0 are refunds and left out.",
};

export const months: Parameter = {
  name: "months",
  kind: "number",
  optional: true,
  doc: "Whole months; left out: 12.",
};

export const asOf: Parameter = {
  name: "asOf",
  kind: "date",
  optional: true,
  doc: "The day up to which the purchases are known; left out: the latest of them.",
};

export const historyErrors: readonly string[] = [
  "`#VALUE!` where the ranges are not equally long, or one is several columns wide.",
  "`#VALUE!` where an account or an amount is an error cell, or the amounts are in several currencies.",
  "`#N/A` where no row has an account and a date.",
];
