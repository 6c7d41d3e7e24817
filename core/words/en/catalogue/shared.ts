/** Parameters and errors that several functions share. */
export const lines = "The column of product lines, one row a deal.";
export const weights =
  "The column of amounts, in one currency: shares are then shares of their sum. Left out: every deal counts 1.";
export const stages = "The column of stages or statuses: open deals alone count. Left out: every row counts.";
export const names = "The column of names to share the deals out by: product lines, accounts, owners.";
export const types =
  "The column of customer types (new, existing, renewal ...), one row a deal; yes and no with the header that asks for it (Existing customer?).";
export const accounts = "The column of accounts, one row a deal.";
export const table = "The whole pipeline with its header row, such as A1:H97.";
export const guidelines =
  "Two columns, names such as lineLimit and their values. Left out, or beside a blank cell or a 0: the default (none at all is the text 0 %).";
export const purchaseAccounts =
  "The column of accounts, one row a purchase: won deals alone, or a list of transactions; of all deals give the stages too.";
export const dates =
  "The column of days on which they bought (close dates), as long as the accounts; of a hundred or more one that stands over a year after all others is a slip and none.";
export const amounts = "The column of amounts, in one currency; those below 0 are refunds and left out.";
export const asOf = "The day up to which the purchases are known; left out: the latest of them.";

export const purchaseStages =
  "The column of stages or statuses: won deals alone are purchases. Left out: every row is one, lost and open deals too.";

export const errors = {
  unequal: "`#VALUE!` where the ranges are not equally long, or one is several columns wide.",
  errorCell: "`#VALUE!` where a row that counts holds an error cell.",
  currencies: "`#VALUE!` where the weights are in several currencies.",
  empty: "`#N/A` where no deal counts, or none has a weight that can be read.",
  noTypes: "`#N/A` where no deal that counts has a known customer type.",
  unreadable: "`#N/A` where the table cannot be read: no header row, no deal.",
  guideline: "`#VALUE!` where a guideline does not exist or has a value that it cannot have.",
  purchaseCells:
    "`#VALUE!` where an account or an amount is an error cell, or the amounts are in several currencies.",
  noPurchases: "`#N/A` where no row has an account and a date.",
};
