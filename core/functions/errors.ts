/** The errors that functions share, as the documentation tells them. */
export const errors = {
  unequal: "`#VALUE!` where the ranges are not equally long, or one is several columns wide.",
  errorCell: "`#VALUE!` where a row that counts holds an error cell.",
  currencies: "`#VALUE!` where the weights are in several currencies.",
  empty: "`#N/A` where no deal counts, or none has a weight that can be read.",
} as const;

/** What every function of names, weights and stages can answer. */
export const mixErrors: readonly string[] = [
  errors.unequal,
  errors.errorCell,
  errors.currencies,
  errors.empty,
];

/** What every function of a whole table can answer. */
export const reviewErrors: readonly string[] = [
  "`#N/A` where the table cannot be read: no header row, no deal.",
  "`#VALUE!` where a guideline does not exist or has a value that it cannot have.",
];
