/** A rectangle of raw cells, row by row. */
export type Cells = readonly (readonly unknown[])[];

/** What a host hands over for one parameter: a rectangle of raw cells, or undefined where it was omitted. */
export type Argument = Cells | undefined;
