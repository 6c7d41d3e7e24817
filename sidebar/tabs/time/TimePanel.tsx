import { useEffect } from "preact/hooks";
import { handOff } from "../../../core/time/handOff";
import { timeSheet } from "../../../core/time/timeSheet";
import * as words from "../../../core/words/en";
import type { Analysis } from "../../model/analyse";
import { customersOf } from "../../model/customersOf";
import { emptyDesk } from "../../model/Desk";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Note } from "../../parts/Note";
import { NumberField } from "../../parts/NumberField";
import { Section } from "../../parts/Section";
import { Table } from "../../parts/Table";
import { NextActions } from "./NextActions";
import { planOf } from "./planOf";
import { SplitBands } from "./SplitBands";
import { WeekTable } from "./WeekTable";

/** Where this week's hours should go, what inside sales can keep warm, and what to do next. */
export function TimePanel({ analysis }: { analysis: Analysis }) {
  const { model, state } = usePane();
  useEffect(() => {
    if (state.desk === null) void model.openDesk();
  }, [model, state.desk]);
  const desk = state.desk ?? emptyDesk;
  const hours = (
    <NumberField
      label={words.tabs.sellingHours}
      unit="h"
      value={state.settings.hours}
      max={168}
      step={0.5}
      onChange={(value) => void model.spend(value)}
    />
  );
  const planned = planOf(analysis.pipeline, desk, state.settings.hours);
  if (typeof planned === "string") {
    return (
      <>
        <Note trouble>{words.tabs.sentence(planned)}</Note>
        {hours}
      </>
    );
  }
  const { plan, inputs } = planned;
  const customers = customersOf(analysis.pipeline);
  const inside = handOff(plan, customers.outlooks);
  return (
    <>
      <div class="fb-news">
        <div>
          <h1>{words.time.headline(plan)}</h1>
          <p class="fb-lede">{words.time.lede(plan)}</p>
        </div>
      </div>
      {desk.inputs.hours === null ? hours : null}
      {desk.inputs.unreadable.length === 0 ? null : (
        <Note trouble>{words.tabs.sentence(words.time.badCells(desk.inputs.unreadable))}</Note>
      )}
      {plan.accounts.length === 0 ? null : (
        <>
          <SplitBands plan={plan} />
          <WeekTable plan={plan} currency={inputs.currency} />
          <p class="fb-say">
            <Act
              onClick={() =>
                void model.report(timeSheet(plan, desk.inputs, inputs.accounts), words.tabs.timeSheetWritten)
              }
            >
              {words.tabs.writeTimeSheet}
            </Act>
            {" · "}
            <Act onClick={() => void model.openDesk()}>{words.tabs.readTimeSheet}</Act>
          </p>
          {inputs.assumptions.map((assumption) => (
            <p key={assumption} class="fb-say">
              {words.tabs.sentence(words.time.assumption[assumption])}
            </p>
          ))}
        </>
      )}
      {plan.spent === null ? <p class="fb-say fb-after">{words.tabs.activityHint}</p> : null}
      {inside.accounts.length === 0 ? null : (
        <Section title={words.tabs.handToInside} aside={words.tabs.frees(inside.freed)}>
          <Table
            caption={words.tabs.handToInside}
            numbers={[1]}
            rows={inside.accounts
              .slice(0, 8)
              .map(({ account, reason, alive, everyDays }) => [
                account,
                words.time.handOffReason(reason, alive, everyDays),
              ])}
          />
        </Section>
      )}
      <NextActions review={analysis.review} customers={customers} plan={plan} log={desk.log} />
    </>
  );
}
