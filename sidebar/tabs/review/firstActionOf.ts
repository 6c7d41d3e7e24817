import type { Slices } from "../../../core/cells/slices";
import { withRepInputs } from "../../../core/sheets/repInputs";
import { firstAction } from "../../../core/weekly/actions/firstAction";
import type { NextAction } from "../../../core/weekly/actions/NextAction";
import type { PaneWords } from "../../../core/words/Words";
import type { Analysis } from "../../model/analyse";
import { foretoldInSlices } from "../../model/customersInSlices";
import { type Desk, emptyDesk } from "../../model/Desk";
import { todaySerial } from "../../model/todaySerial";
import { inputsOf } from "../time/planOf";

/**
 * The first of the next actions, from what the tabs know already, or can know soon.
 *
 * @param read what the sheets beside it tell; null where they have not been read
 */
export function* firstActionOf(
  { pipeline, review }: Analysis,
  read: Desk | null,
  hours: number,
  words: PaneWords,
): Slices<NextAction | null> {
  const desk = read ?? emptyDesk;
  const customers = yield* foretoldInSlices(pipeline, desk.log);
  const inputs = yield* inputsOf(pipeline, customers, desk, review.guidelines);
  yield;
  return yield* firstAction({
    pipeline,
    review,
    customers,
    activities: withRepInputs(inputs.activities, desk.inputs, words.time),
    hours: desk.inputs.hours ?? hours,
    log: desk.log,
    today: todaySerial(),
  });
}
