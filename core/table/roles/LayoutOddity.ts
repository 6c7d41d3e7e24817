import type { Role } from "../role";

/** What there is to tell of how columns were chosen and what their figures are worth; `header` is the column's. */
export type LayoutOddity = { readonly header: string } & (
  | {
      readonly code: "columns-unsure" | "column-maybe" | "column-unread" | "column-yearless";
      readonly role: Role;
    }
  | { readonly code: "amount-converted"; readonly other: string }
  | { readonly code: "amount-scaled"; readonly factor: number }
  | { readonly code: "amount-priced" | "price-of-all"; readonly quantity: string }
);
