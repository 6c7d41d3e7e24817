import { readingOf } from "../../core/balance/Guidelines";
import { type Review, reviewInSlices } from "../../core/balance/review";
import { foldName } from "../../core/cells/foldName";
import { keyOf } from "../../core/cells/keyOf";
import type { Slices } from "../../core/cells/slices";
import type { ColourPlan } from "../../core/colours/ColourRule";
import { planColours } from "../../core/colours/planColours";
import type { SheetCells } from "../../core/port/port";
import type { ColumnMap, Settings } from "../../core/port/Settings";
import { chooseDeals } from "../../core/table/chooseDeals";
import { dealsByOwner } from "../../core/table/dealsByOwner";
import { type OpenTable, openTableInSlices } from "../../core/table/openTable";
import type { Pipeline } from "../../core/table/Pipeline";
import { pipelineOf } from "../../core/table/pipelineOf";
import type { ReadFailure, ReadOptions } from "../../core/table/Reading";
import type { Basis, By } from "../../core/tally/choice";
import type { Goal } from "../../core/team/Goal";
import { guidelinesOfRep } from "../../core/team/guidelinesOfRep";

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
  /** Everyone's. */
  readonly everyone: Pipeline;
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

/** A sheet that holds deals, and its review. */
export interface ReadSheet extends OpenedSheet {
  readonly ok: true;
  readonly table: OpenTable;
  readonly analysis: Analysis;
}

/** A sheet in which no deals were found. */
export interface UnreadSheet extends OpenedSheet {
  readonly ok: false;
  readonly failure: ReadFailure;
}

/** A sheet as it was read, and its review. */
export type ReviewedSheet = ReadSheet | UnreadSheet;

/**
 * Everything the pane shows, from the cells, the settings and the view. Where `before` is of the same cells and columns its open table
 * is kept: only an edit or another column has the cells read again.
 *
 * @param goals a rep's own portfolio stands there
 */
export function* analyse(
  sheet: SheetCells,
  settings: Settings,
  view: View,
  before: ReviewedSheet | null = null,
  goals: readonly Goal[] = [],
): Slices<ReviewedSheet> {
  const chosen: Chosen = {
    map: settings.columns[sheet.id] ?? {},
    ...readingOf(settings.guidelines),
    ...settings.rows[sheet.id],
  };
  const isSame = before?.sheet === sheet && keyOf(before.chosen) === keyOf(chosen);
  const kept = before?.ok && isSame ? before.table : null;
  const table = kept ?? (yield* openTableInSlices(sheet.cells, chosen));
  if ("code" in table) return { ok: false, sheet, chosen, failure: table };
  yield;
  const reps = dealsByOwner(table);
  yield;
  // A rep whose last row was deleted is not looked at any more.
  const rep = reps.find(({ owner }) => owner === view.owner);
  const everyone = yield* pipelineOf(table, { ...chosen, ...asOfOption(view) });
  const pipeline = rep === undefined ? everyone : chooseDeals(everyone, rep.deals);
  yield;
  const goal = rep && goals.find((each) => foldName(each.rep) === foldName(rep.owner));
  const guidelines = {
    ...guidelinesOfRep(settings.guidelines, goal),
    ...(view.by === null ? {} : { by: view.by }),
    ...(view.basis === null ? {} : { basis: view.basis }),
  };
  const whole = yield* reviewInSlices(pipeline, { guidelines });
  const shown = view.withoutStale
    ? yield* reviewInSlices(pipeline, { guidelines, withoutStale: true })
    : whole;
  yield;
  const colours = planColours(pipeline, shown, {
    wholeRow: settings.tintRows,
    ...(rep === undefined ? {} : { owner: rep.owner }),
  });
  yield;
  // What the sections ask for while they are drawn: it is remembered, so that drawing does not wait for it.
  shown.accounts();
  yield;
  shown.plan();
  shown.pace();
  yield;
  const owners = reps.map(({ owner }) => owner).sort((a, b) => a.localeCompare(b));
  const analysis = { pipeline, everyone, review: shown, whole, colours, owners };
  return { ok: true, sheet, chosen, table, analysis };
}

/** The day as of which the user looks, as an option of reading. */
function asOfOption({ asOf }: View): { readonly asOf?: number } {
  return asOf === null ? {} : { asOf };
}
