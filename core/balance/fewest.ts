/** With fewer lines than this two of them cannot but be most of the funnel. */
export const fewestLinesForPair = 4;
/** With fewer accounts than this five of them cannot but be most of the funnel. */
export const fewestAccountsForFew = 10;
/** How many accounts are looked at together. */
export const fewAccounts = 5;
