import type { Basis, By } from "../../core/balance/Guidelines";
import { type Review, review } from "../../core/balance/review";
import type { ColourPlan } from "../../core/colours/ColourRule";
import { planColours } from "../../core/colours/planColours";
import type { SheetCells } from "../../core/port/port";
import type { Pipeline } from "../../core/table/Pipeline";
import type { ReadFailure } from "../../core/table/Reading";
import { readPipeline } from "../../core/table/readPipeline";
import type { Settings } from "./Settings";

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

export type Outlook =
  | { readonly ok: true; readonly sheet: SheetCells; readonly analysis: Analysis }
  | { readonly ok: false; readonly sheet: SheetCells; readonly failure: ReadFailure };

/** Everything the pane shows, from the cells, the settings and the view. */
export function analyse(sheet: SheetCells, settings: Settings, view: View): Outlook {
  const options = {
    map: settings.columns[sheet.id] ?? {},
    ...(view.asOf === null ? {} : { asOf: view.asOf }),
  };
  const everyone = readPipeline(sheet.cells, options);
  if (!everyone.ok) return { ok: false, sheet, failure: everyone.failure };
  const owners = [...(everyone.pipeline.owner?.names ?? [])].sort((a, b) => a.localeCompare(b));
  // A rep whose last row was deleted is not looked at any more.
  const reading = owners.includes(view.owner)
    ? readPipeline(sheet.cells, { ...options, owner: view.owner })
    : everyone;
  if (!reading.ok) return { ok: false, sheet, failure: reading.failure };

  const { pipeline } = reading;
  const guidelines = {
    ...settings.guidelines,
    ...(view.by === null ? {} : { by: view.by }),
    ...(view.basis === null ? {} : { basis: view.basis }),
  };
  const whole = review(pipeline, { guidelines });
  const shown = view.withoutStale ? review(pipeline, { guidelines, withoutStale: true }) : whole;
  return {
    ok: true,
    sheet,
    analysis: {
      pipeline,
      review: shown,
      whole,
      colours: planColours(pipeline, shown, {
        wholeRow: settings.tintRows,
        ...(reading === everyone ? {} : { owner: view.owner }),
      }),
      owners,
    },
  };
}
