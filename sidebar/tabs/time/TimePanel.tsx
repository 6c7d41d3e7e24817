import { useEffect, useState } from "preact/hooks";
import { tooFewNew } from "../../../core/balance/findingsOf";
import type { Review } from "../../../core/balance/review";
import { timeSheet } from "../../../core/sheets/timeSheet";
import { aimsOfReview } from "../../../core/time/balance/aimsOfReview";
import type { Analysis } from "../../model/analyse";
import { emptyDesk } from "../../model/Desk";
import { inSlices } from "../../model/inSlices";
import { todaySerial } from "../../model/todaySerial";
import { usePane } from "../../PaneContext";
import { Pills } from "../../Pills";
import { Act } from "../../parts/Act";
import { Note } from "../../parts/Note";
import { Stepper } from "../../parts/Stepper";
import { useReckoning } from "../../parts/useReckoning";
import { useSettled } from "../../parts/useSettled";
import { Waiting } from "../../parts/Waiting";
import { AssumptionsSection } from "./AssumptionsSection";
import { BalanceSection } from "./BalanceSection";
import { HandOffSection } from "./HandOffSection";
import { HoursBar } from "./HoursBar";
import { LaterSection } from "./LaterSection";
import { NextActions } from "./NextActions";
import { withRange } from "./planOf";
import { SpentSection } from "./SpentSection";
import { WeekSection } from "./WeekSection";
import { WhoStays } from "./WhoStays";
import { weekOf } from "./weekOf";

const mostHours = 168;

/** Where this week's hours should go, what inside sales can keep warm, and what to do next. */
export function TimePanel({ analysis }: { analysis: Analysis }) {
  const { pipeline, review, whole } = analysis;
  const { model, state, words } = usePane();
  /** Hours that were stepped to since the sheets were read. */
  const [tried, tryHours] = useState<number | null>(null);
  /** The share of the hours for new customers that the border was moved to. */
  const [chosen, choose] = useState<number | null>(null);
  useEffect(() => {
    if (state.desk === null) void model.desk.open();
  }, [model, state.desk]);
  const desk = state.desk ?? emptyDesk;
  const inSheet = desk.inputs.hours;
  // An Undo leads back to what stood before, in the sheet or in the settings.
  const hours = tried === state.settings.hours ? tried : (inSheet ?? state.settings.hours);
  const aims = aimsOfReview(whole, { chosen });
  const { known: planned, work } = useReckoning(
    pipeline,
    () => weekOf({ pipeline, review, desk, hours, aims, words: words.time, today: todaySerial() }),
    [desk, hours, review, chosen],
  );
  const settled = useSettled(planned === null || "code" in planned ? null : planned.plan);
  const { known: gain } = useReckoning(pipeline, () => withRange(settled), [settled]);
  if (planned === null) return <Waiting work={work} />;
  const setHours = (value: number) => {
    tryHours(value);
    void model.settings.setHours(value);
  };
  const stepper = (
    <>
      <div class="fb-hours-head">
        <h2>{words.tabs.thisWeek}</h2>
        <Stepper
          label={words.tabs.sellingHours}
          less={words.time.lessHours}
          more={words.time.moreHours}
          value={hours}
          min={0}
          max={mostHours}
          step={1}
          shown={words.tabs.hoursShown(hours)}
          onChange={setHours}
        />
      </div>
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
        <Note trouble>{words.format.sentence(words.time.hoursProblem(planned))}</Note>
        {stepper}
        <p class="fb-say">{again}</p>
      </>
    );
  }
  const { plan, inputs, customers, actions, list, unused, inside } = planned;
  const write = () =>
    void inSlices(
      timeSheet(plan, desk.inputs, inputs.activities, model.written.time),
      model.work.pace,
      () => true,
      (sheet) => void model.desk.writeReport(sheet),
    );
  const ticked = actions.filter(({ state }) => state !== "open");
  const wanted = newDealsWanted(whole);
  return (
    <>
      <Pills analysis={analysis} ask={["whose"]} />
      <h1>{words.time.headline(plan, aims.lacking)}</h1>
      <p class="fb-lede fb-after">{gain?.plan ? words.time.lede(gain.plan) : ""}</p>
      {stepper}
      {desk.inputs.unreadable.length === 0 ? null : (
        <Note trouble>{words.format.sentence(words.time.badCells(desk.inputs.unreadable))}</Note>
      )}
      {unused.length === 0 ? null : (
        <Note trouble>{words.format.sentence(words.time.unusedRows(unused))}</Note>
      )}
      {plan.activities.length === 0 ? null : (
        <>
          <HoursBar plan={plan} onMove={choose} />
          {wanted === null ? null : <p class="fb-say">{words.tabs.hoursForNew(wanted)}</p>}
          <BalanceSection
            plan={plan}
            inputs={inputs}
            budget={aims.budget}
            chosen={chosen}
            onReset={() => choose(null)}
          />
          <WeekSection list={list} plan={plan} currency={inputs.currency} onWrite={write} />
          <div class="fb-acts">{again}</div>
          <LaterSection list={list} currency={inputs.currency} />
        </>
      )}
      <NextActions actions={list.actions} settled={ticked} currency={review.currency} log={desk.log} />
      <SpentSection plan={plan} lacking={aims.lacking} activity={desk.activity} report={customers} />
      <details class="fb-more fb-section">
        <summary>{words.tabs.behind}</summary>
        <p class="fb-say">{words.time.howDivided}</p>
        <WhoStays key={plan.value} plan={plan} />
        <HandOffSection inside={inside} currency={inputs.currency} />
        <AssumptionsSection inputs={inputs} />
      </details>
    </>
  );
}

/** Deals with new customers that the balance review asks for; null where their share is not too low. */
function newDealsWanted({ findings, plan }: Review): number | null {
  return tooFewNew(findings) === null ? null : plan().needs.withNew;
}
