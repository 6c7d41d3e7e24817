/** So many blanks before a cell are left out: an engine keeps a list with a hole of this size by the places of what it holds. */
export const farAway = 1024;
