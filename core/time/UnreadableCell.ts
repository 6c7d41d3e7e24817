/** A cell of the sheet "Time plan" that is no figure, in A1 notation, and what stands in it. */
export interface UnreadableCell {
  readonly address: string;
  readonly text: string;
}
