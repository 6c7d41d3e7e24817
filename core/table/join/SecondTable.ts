import type { CellTable } from "../../cells/CellTable";

/** Another sheet or file beside the pipeline's own. */
export interface SecondTable {
  /** The name of its tab or file, without the ending. */
  readonly name: string;
  readonly cells: CellTable;
  /** It is known to hold deals, so it is stacked below and never joined beside. */
  readonly holdsDeals?: boolean;
}
