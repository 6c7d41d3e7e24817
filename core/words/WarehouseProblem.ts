import type { HistoryReport } from "../customers/report/CustomerReport";
import type { ReadFailure } from "../table/Reading";

/** Why a database was not asked, or did not answer. */
export type WarehouseProblem =
  /** The package that speaks to the engine is not installed. */
  | { readonly code: "no-engine"; readonly engine: string; readonly install: string }
  | { readonly code: "unknown-url"; readonly url: string }
  | { readonly code: "no-table"; readonly table: string | null }
  /** What the engine itself said, on one line. */
  | { readonly code: "engine"; readonly engine: string; readonly message: string }
  | { readonly code: "no-rows" | "password-in-url" }
  /** Its columns say nothing of a pipeline, or one that was asked for is not there. */
  | { readonly code: "unread"; readonly failure: ReadFailure }
  | { readonly code: "no-reps"; readonly columns: readonly string[] }
  | { readonly code: "unknown-column"; readonly column: string; readonly columns: readonly string[] }
  /** Nobody knows who bought when. */
  | { readonly code: "no-purchases"; readonly why: Exclude<HistoryReport["why"], "known"> }
  /** A reading that needs whole rows side by side, which no statement here does. */
  | { readonly code: "not-here"; readonly what: NotHere; readonly column: string; readonly rows: number };

export type NotHere =
  | "states"
  | "snapshots"
  | "names-of-deals"
  | "lines-as-columns"
  | "lines-own-amounts"
  | "priced"
  | "says-closed-alone"
  | "archived"
  | "far-ahead"
  | "flags-alone"
  | "given-back"
  | "documents";
