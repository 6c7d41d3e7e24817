/** What there is to tell of how rows became deals. Rows count from 0 below the header. */
export interface DealOddity {
  readonly code: "deal-parts" | "deal-repeats" | "deal-states" | "deal-id-unused" | "deal-id-shared";
  /** Of the column that says which rows belong together. */
  readonly header: string;
  /** How many deals it concerns. */
  readonly deals: number;
  readonly rows: Int32Array;
}
