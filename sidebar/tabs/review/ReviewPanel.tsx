import { useState } from "preact/hooks";
import { usePane } from "../../PaneContext";
import { Pills } from "../../Pills";
import { Act } from "../../parts/Act";
import { DoorsSection } from "../../parts/DoorsSection";
import { Note } from "../../parts/Note";
import { UptakeSection } from "../../parts/UptakeSection";
import { DealsElsewhere } from "../DealsElsewhere";
import { Unread } from "../Unread";
import { ColumnsRead } from "./ColumnsRead";
import { Findings } from "./Findings";
import { News } from "./News";
import { NotWatched } from "./NotWatched";
import { PlanSection } from "./PlanSection";
import { ReadIssues } from "./ReadIssues";
import { StaleDeals } from "./StaleDeals";
import { WhatIf } from "./WhatIf";
import { WeeklyView } from "./weekly/WeeklyView";

/** The balance review: its news first, then what to choose, the findings, the plan, and how the sheet was read. */
export function ReviewPanel() {
  const { model, state, words } = usePane();
  const { reviewed, elsewhere } = state;
  const [weekly, openWeekly] = useState(false);
  const moved =
    elsewhere === null ? null : (
      <Note
        actions={[
          {
            label: words.pane.reviewSheet(elsewhere.name),
            onClick: () => void model.sheet.review(elsewhere.id),
          },
        ]}
      >
        {words.pane.elsewhere(elsewhere.name)}
      </Note>
    );
  if (reviewed === null || !reviewed.ok) {
    return (
      <>
        {moved}
        <Unread />
      </>
    );
  }
  const { analysis } = reviewed;
  if (weekly) return <WeeklyView analysis={analysis} onClose={() => openWeekly(false)} />;
  return (
    <>
      {moved}
      <DealsElsewhere />
      <News analysis={analysis} />
      <NotWatched />
      <p class="fb-say">
        <Act onClick={() => openWeekly(true)}>{words.tabs.weekly}</Act>
      </p>
      <Pills analysis={analysis} />
      <Findings analysis={analysis} />
      <StaleDeals analysis={analysis} />
      <PlanSection review={analysis.review} />
      <WhatIf analysis={analysis} />
      <UptakeSection title={words.tabs.uptake} pipeline={analysis.pipeline} />
      <DoorsSection pipeline={analysis.pipeline} />
      <ReadIssues issues={analysis.review.issues} />
      <ColumnsRead analysis={analysis} />
    </>
  );
}
