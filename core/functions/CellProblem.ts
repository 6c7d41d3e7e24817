import type { FindingId } from "../balance/Finding";
import type { GuidelineProblem } from "../balance/parseGuidelines";
import { CellError, type CellErrorCode } from "../cells/CellError";
import type { ReturnShare } from "../customers/history/returnShare";
import type { IdealProfile } from "../customers/profile/IdealProfile";
import type { ReadFailure } from "../table/Reading";
import type { HoursProblem } from "../time/allocation/HoursProblem";

/** Why a cell has no value. `parameter` is the parameter's name; `row` counts from 1 in the range that was given. */
export type CellProblem =
  | { readonly code: "unknown-function"; readonly name: string; readonly near: string | null }
  | {
      readonly code: "too-many-arguments";
      readonly name: string;
      readonly most: number;
      readonly given: number;
    }
  | { readonly code: "missing"; readonly parameter: string; readonly kind: string }
  | { readonly code: "unequal-lengths"; readonly columns: readonly ColumnLength[] }
  | { readonly code: "too-wide"; readonly parameter: string; readonly columns: number }
  | { readonly code: "several-cells"; readonly parameter: string; readonly cells: number }
  | { readonly code: "error-cell"; readonly parameter: string; readonly error: string; readonly row: number }
  | { readonly code: "error-argument"; readonly parameter: string; readonly error: string }
  | { readonly code: "not-a-number"; readonly parameter: string; readonly value: string }
  | {
      readonly code: "not-a-whole-number";
      readonly parameter: string;
      readonly least: number;
      readonly value: number;
    }
  | { readonly code: "not-a-share"; readonly parameter: string; readonly value: number }
  | { readonly code: "not-a-date"; readonly parameter: string; readonly value: string }
  | { readonly code: "currencies-mixed"; readonly currencies: readonly string[] }
  | { readonly code: "guidelines-shape" }
  | { readonly code: "guideline"; readonly problem: GuidelineProblem }
  | { readonly code: "unreadable"; readonly failure: ReadFailure }
  | { readonly code: "sheet-not-read" }
  | { readonly code: "no-names"; readonly parameter: string; readonly openOnly: boolean }
  | { readonly code: "no-known-types"; readonly openOnly: boolean }
  /** Nothing but yes is written, and nobody can tell a no from an empty row. */
  | { readonly code: "blank-answers"; readonly parameter: string }
  | {
      readonly code: "no-amounts" | "no-score" | "no-owners" | "no-purchases" | "no-sales" | "no-fields";
    }
  | { readonly code: "no-accounts" }
  | { readonly code: "too-few-customers"; readonly customers: number; readonly least: number }
  | { readonly code: "blocked"; readonly finding: FindingId }
  | { readonly code: "no-return-share"; readonly known: ReturnShare }
  | { readonly code: "no-profile"; readonly profile: IdealProfile }
  | { readonly code: "limits-shape"; readonly columns: number }
  /** A part of a whole, none and all of it included. */
  | { readonly code: "not-a-part"; readonly parameter: string; readonly value: number }
  | { readonly code: "unknown-group"; readonly group: string }
  | { readonly code: "hours"; readonly problem: HoursProblem }
  | { readonly code: "fault"; readonly name: string; readonly message: string };

interface ColumnLength {
  readonly parameter: string;
  readonly rows: number;
}

/** A cell error on its way to `callFunction`, which puts the problem into words. */
export class CellRefusal extends CellError {
  constructor(
    code: CellErrorCode,
    readonly problem: CellProblem,
  ) {
    super(code, problem.code);
  }
}
