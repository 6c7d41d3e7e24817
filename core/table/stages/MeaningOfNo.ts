/**
 * What "no" means in the only yes-or-no column of a table, such as "Won?". `closed`: blank cells stand for open deals, so it is closed
 * the other way. `dates`: closed the other way where the deal has a date on which it closed, else open. `open`: nothing tells.
 */
export type MeaningOfNo = "closed" | "dates" | "open";
