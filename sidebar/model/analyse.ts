import { type Basis, type By, readingOf } from "../../core/balance/Guidelines";
import { type Review, review } from "../../core/balance/review";
import type { ColourPlan } from "../../core/colours/ColourRule";
import { planColours } from "../../core/colours/planColours";
import type { SheetCells } from "../../core/port/port";
import type { ColumnMap, Settings } from "../../core/port/Settings";
import { dealsByOwner } from "../../core/table/dealsByOwner";
import { type OpenTable, openTable } from "../../core/table/openTable";
import type { Pipeline } from "../../core/table/Pipeline";
import { pipelineOf } from "../../core/table/pipelineOf";
import type { ReadFailure, ReadOptions } from "../../core/table/Reading";

/** How the user looks at the sheet just now. It is not saved: a glance at amounts changes no document. */
export interface View {
  /** "" is everyone. */
  readonly owner: string;
  /** Null follows the guidelines. */
  readonly by: By | null;
  readonly basis: Basis | null;
  readonly withoutStale: boolean;
  /** Today as a serial day where the user asked for it; null: the data's own. */
  readonly asOf: number | null;
}

export const plainView: View = { owner: "", by: null, basis: null, withoutStale: false, asOf: null };

export interface Analysis {
  /** The deals looked at: one rep's, or everyone's. */
  readonly pipeline: Pipeline;
  readonly review: Review;
  /** The review with the stale deals, also while `review` leaves them out. */
  readonly whole: Review;
  readonly colours: ColourPlan;
  readonly owners: readonly string[];
}

interface OpenedSheet {
  readonly sheet: SheetCells;
  /** What the user said of the columns, rows and lines when its table was opened. */
  readonly chosen: Chosen;
}

interface Chosen extends Omit<ReadOptions, "map"> {
  readonly map: ColumnMap;
}

/** A sheet as it was read, and its review. */
export type ReviewedSheet =
  | (OpenedSheet & { readonly ok: true; readonly table: OpenTable; readonly analysis: Analysis })
  | (OpenedSheet & { readonly ok: false; readonly failure: ReadFailure });

/**
 * Everything the pane shows, from the cells, the settings and the view. Where `before` is of the same cells and columns its open table
 * is kept: only an edit or another column has the cells read again.
 */
export function analyse(
  sheet: SheetCells,
  settings: Settings,
  view: View,
  before: ReviewedSheet | null = null,
): ReviewedSheet {
  const chosen: Chosen = {
    map: settings.columns[sheet.id] ?? {},
    ...readingOf(settings.guidelines),
    ...settings.rows[sheet.id],
  };
  const isSame = before?.sheet === sheet && JSON.stringify(before.chosen) === JSON.stringify(chosen);
  const kept = before?.ok && isSame ? before.table : null;
  const table = kept ?? openTable(sheet.cells, chosen);
  if ("code" in table) return { ok: false, sheet, chosen, failure: table };
  const reps = dealsByOwner(table);
  // A rep whose last row was deleted is not looked at any more.
  const rep = reps.find(({ owner }) => owner === view.owner);
  const pipeline = pipelineOf(table, rep?.deals ?? null, { ...chosen, ...asOfOption(view) });
  const guidelines = {
    ...settings.guidelines,
    ...(view.by === null ? {} : { by: view.by }),
    ...(view.basis === null ? {} : { basis: view.basis }),
  };
  const whole = review(pipeline, { guidelines });
  const shown = view.withoutStale ? review(pipeline, { guidelines, withoutStale: true }) : whole;
  const colours = planColours(pipeline, shown, {
    wholeRow: settings.tintRows,
    ...(rep === undefined ? {} : { owner: rep.owner }),
  });
  const owners = reps.map(({ owner }) => owner).sort((a, b) => a.localeCompare(b));
  return { ok: true, sheet, chosen, table, analysis: { pipeline, review: shown, whole, colours, owners } };
}

/** The day as of which the user looks, as an option of reading. */
export function asOfOption({ asOf }: View): { readonly asOf?: number } {
  return asOf === null ? {} : { asOf };
}
