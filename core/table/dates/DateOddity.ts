import type { Period } from "../../cells/periodOf";

/** What there is to tell of a column of days. */
export type DateOddity = { readonly header: string } & (
  | {
      readonly code: "date-unreadable" | "date-yearless";
      /** The first of the cells as they stand. */
      readonly values: readonly string[];
    }
  | { readonly code: "date-order-ambiguous"; readonly example: string; readonly day: number }
  | {
      readonly code: "date-period";
      /** Of which year: `split` is a fiscal one that lies in two calendar years. */
      readonly of: Period["of"];
      readonly example: string;
      readonly day: number;
    }
  | {
      readonly code: "date-slip";
      /** The first of the days that are taken for slips. */
      readonly day: number;
      /** The last that is believed. */
      readonly last: number;
    }
  | {
      /** Closed deals that close months after the newest deal was created; `day` is the last of them, and as-of. */
      readonly code: "date-ahead";
      readonly day: number;
      readonly last: number;
    }
);
