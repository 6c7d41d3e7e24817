import { glimpseOf } from "../../core/table/sheetChoice/glimpseOf";
import { likenessOf, likenessOfTable } from "../../core/table/sheetChoice/likenessOf";
import type { ReviewedSheet } from "./analyse";

// What is asked of the sheets beside the one that is reviewed.
export { glimpseOf, likenessOf };

/** Whether the reviewed sheet is the one with the deals: also where the user said which columns to read. */
export function holdsDeals(reviewed: ReviewedSheet): boolean {
  if (Object.keys(reviewed.chosen.map).length > 0) return true;
  return reviewed.ok && likenessOfTable(reviewed.table).holds === "deals";
}
