/** With fewer lines than this the two largest are always most of the funnel. */
export const fewestLinesForPair = 4;
/** With fewer accounts than this the five largest are always most of the funnel. */
export const fewestAccountsForFew = 10;
/** How many accounts are looked at together. */
export const fewAccounts = 5;
