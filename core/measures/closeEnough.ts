/** Shares this close are equal: sums of money carry rounding. */
export const closeEnough = 1e-9;
