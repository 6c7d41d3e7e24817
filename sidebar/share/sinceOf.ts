import type { SinceReview } from "../../core/weekly/moved/sinceReview";
import type { Analysis } from "../model/analyse";
import { emptyDesk } from "../model/Desk";
import { movedSince } from "../model/movedSince";
import type { PaneModel } from "../model/PaneModel";

/** What moved since the last review, for what is passed on; the log is read first where no tab has needed it yet. */
export async function sinceOf(model: PaneModel, analysis: Analysis): Promise<SinceReview | null> {
  if (model.state.desk === null) await model.desk.open();
  const { desk, view } = model.state;
  return movedSince(analysis, desk ?? emptyDesk, view);
}
