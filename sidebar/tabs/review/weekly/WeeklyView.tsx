import { useEffect } from "preact/hooks";
import { commitmentFates, commitmentsOf } from "../../../../core/weekly/commitmentFate";
import { weeklyQuestions } from "../../../../core/weekly/weeklyQuestions";
import type { Analysis } from "../../../model/analyse";
import { emptyDesk } from "../../../model/Desk";
import { todaySerial } from "../../../model/todaySerial";
import { usePane } from "../../../PaneContext";
import { Act } from "../../../parts/Act";
import { Note } from "../../../parts/Note";
import { Section } from "../../../parts/Section";
import { useView } from "../../../useView";
import { CommitmentForm } from "./CommitmentForm";
import { Fates } from "./Fates";
import { ScoreTrend } from "./ScoreTrend";
import { WhatMovedSection } from "./WhatMovedSection";

/** Five minutes a week: what became of the commitments, five questions with their answers, and a new commitment. */
export function WeeklyView({ analysis, onClose }: { analysis: Analysis; onClose: () => void }) {
  const { model, state, words } = usePane();
  const { pipeline, whole } = analysis;
  useEffect(() => {
    if (state.desk === null) void model.desk.open();
  }, [model, state.desk]);
  const { log } = state.desk ?? emptyDesk;
  const fates = commitmentFates(
    { ...log, commitments: commitmentsOf(log, state.view.owner) },
    pipeline,
    whole,
  );
  const heading = useView(onClose);
  const saved = log.snapshots.at(-1)?.day === todaySerial();
  return (
    <>
      <p class="fb-say">
        <Act onClick={onClose}>{words.tabs.closeWeekly}</Act>
      </p>
      <div class="fb-news">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {words.weekly.weeklyHeadline(fates, todaySerial(), saved)}
          </h1>
          <p class="fb-lede">
            {[words.findings.headline(whole), words.findings.balanceCount(whole.outOfBalance)]
              .filter(Boolean)
              .map(words.format.sentence)
              .join(" ")}
          </p>
        </div>
      </div>
      {log.unreadable === 0 ? null : (
        <Note>{words.format.sentence(words.weekly.spoiltRows(log.unreadable))}</Note>
      )}
      <Fates fates={fates} />
      <ScoreTrend snapshots={log.snapshots} />
      <WhatMovedSection analysis={analysis} />
      {weeklyQuestions(pipeline, whole).map((question) => (
        <Section key={question.id} title={words.weekly.question[question.id]}>
          <p>
            {words.weekly.answer(question, whole)}{" "}
            {question.sheetRows.length === 0 ? null : (
              <Act
                label={`${words.pane.showThem}: ${words.weekly.question[question.id]}`}
                onClick={() => void model.sheet.select(question.sheetRows)}
              >
                {words.pane.showThem}
              </Act>
            )}
          </p>
        </Section>
      ))}
      <CommitmentForm review={whole} everyone={analysis.everyone} />
    </>
  );
}
