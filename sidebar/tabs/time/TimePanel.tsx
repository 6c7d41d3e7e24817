import { useEffect, useState } from "preact/hooks";
import { tooFewNew } from "../../../core/balance/findingsOf";
import type { Review } from "../../../core/balance/review";
import { timeSheet, unusedRows } from "../../../core/sheets/timeSheet";
import type { Activity } from "../../../core/time/Activity";
import { aimsOfReview } from "../../../core/time/balance/aimsOfReview";
import { handOff } from "../../../core/time/inside/handOff";
import { noHoursSpent } from "../../../core/time/spentHours";
import { timePlan } from "../../../core/time/timePlan";
import type { Analysis } from "../../model/analyse";
import { customersOf } from "../../model/customersOf";
import { emptyDesk } from "../../model/Desk";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Note } from "../../parts/Note";
import { AssumptionsSection } from "./AssumptionsSection";
import { BalanceSection } from "./BalanceSection";
import { HandOffSection } from "./HandOffSection";
import { HoursSlider } from "./HoursSlider";
import { NextActions } from "./NextActions";
import { planOf } from "./planOf";
import { SplitBands } from "./SplitBands";
import { WeekTable } from "./WeekTable";

/** Where this week's hours should go, what inside sales can keep warm, and what to do next. */
export function TimePanel({ analysis: { pipeline, review, whole } }: { analysis: Analysis }) {
  const { model, state, words } = usePane();
  /** Hours that the slider was moved to since the sheets were read. */
  const [tried, tryHours] = useState<number | null>(null);
  /** The share of the hours for new customers that was slid to. */
  const [chosen, choose] = useState<number | null>(null);
  useEffect(() => {
    if (state.desk === null) void model.desk.open();
  }, [model, state.desk]);
  const desk = state.desk ?? emptyDesk;
  const inSheet = desk.inputs.hours;
  const hours = tried ?? inSheet ?? state.settings.hours;
  const aims = aimsOfReview(whole, { chosen });
  const planned = planOf(pipeline, desk, hours, review.guidelines, words.time, aims);
  const slider = (
    <>
      <HoursSlider
        hours={hours}
        onMove={tryHours}
        onChange={(value) => void model.settings.setHours(value)}
      />
      {inSheet !== null && inSheet !== hours ? (
        <p class="fb-say">{words.tabs.timeSheetHours(inSheet)}</p>
      ) : null}
    </>
  );
  const readAgain = () => {
    tryHours(null);
    void model.desk.open();
  };
  const again = <Act onClick={readAgain}>{words.tabs.readTimeSheet}</Act>;
  if ("code" in planned) {
    return (
      <>
        <div class="fb-news">
          <h1>{words.tabs.noPlan}</h1>
        </div>
        <Note trouble>{words.tabs.sentence(words.time.hoursProblem(planned))}</Note>
        {slider}
        <p class="fb-say">{again}</p>
      </>
    );
  }
  const { plan, inputs } = planned;
  const customers = customersOf(pipeline, desk.log);
  const planAgain = (activities: readonly Activity[], own: number) =>
    timePlan(activities, own, noHoursSpent, aims);
  const unused = unusedRows(inputs.activities, desk.inputs, words.time);
  const write = () =>
    void model.desk.writeReport(timeSheet(plan, desk.inputs, inputs.activities, words.time));
  return (
    <>
      <div class="fb-news">
        <div>
          <h1>{words.time.headline(plan, aims.lacking)}</h1>
          <p class="fb-lede">{words.time.lede(plan)}</p>
        </div>
      </div>
      {slider}
      {desk.inputs.unreadable.length === 0 ? null : (
        <Note trouble>{words.tabs.sentence(words.time.badCells(desk.inputs.unreadable))}</Note>
      )}
      {unused.length === 0 ? null : <Note trouble>{words.tabs.sentence(words.time.unusedRows(unused))}</Note>}
      {plan.activities.length === 0 ? null : (
        <>
          <BalanceSection
            plan={plan}
            inputs={inputs}
            budget={aims.budget}
            chosen={chosen}
            onChoose={choose}
          />
          <SplitBands plan={plan} wantsNew={newDealsWanted(whole)} />
          <WeekTable plan={plan} currency={inputs.currency} />
          <div class="fb-acts">
            <Act onClick={write}>{words.tabs.writeTimeSheet}</Act>
            {again}
          </div>
        </>
      )}
      {plan.spent === null && plan.activities.length > 0 ? (
        <p class="fb-say fb-after">{words.tabs.activityHint}</p>
      ) : null}
      <HandOffSection
        inside={handOff(plan, customers, review.guidelines, planAgain)}
        currency={inputs.currency}
      />
      <NextActions pipeline={pipeline} review={review} customers={customers} plan={plan} log={desk.log} />
      <AssumptionsSection inputs={inputs} />
    </>
  );
}

/** Deals with new customers that the balance review asks for; null where their share is not too low. */
function newDealsWanted({ findings, plan }: Review): number | null {
  return tooFewNew(findings) === null ? null : plan().needs.withNew;
}
