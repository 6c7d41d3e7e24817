/** A column of numbers or texts that goes with a statement, one list a column. */
export type Parameter = readonly (string | number | null)[];
