/** How many rows are looked through for a header. */
export const headerRows = 25;
