/** The weight of a deal in a share. */
export const weights = ["deals", "amount", "expected"] as const;
export type By = (typeof weights)[number];

/** Which deals a share is taken over. */
export const bases = ["open", "won"] as const;
export type Basis = (typeof bases)[number];

/** Why no share can be taken over some deals. */
export type BaseReason = "no-amounts" | "mixed-currencies" | "no-probabilities" | "no-dates";
