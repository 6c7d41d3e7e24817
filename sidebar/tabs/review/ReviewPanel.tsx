import * as words from "../../../core/words/en";
import { usePane } from "../../PaneContext";
import { Note } from "../../parts/Note";
import { Unread } from "../Unread";
import { ColumnsRead } from "./ColumnsRead";
import { Controls } from "./Controls";
import { Findings } from "./Findings";
import { News } from "./News";
import { PlanSection } from "./PlanSection";
import { ReadIssues } from "./ReadIssues";
import { StaleDeals } from "./StaleDeals";

/** The balance review: its news first, then what to choose, the findings, the plan, and how the sheet was read. */
export function ReviewPanel() {
  const { model, state } = usePane();
  const { outlook, elsewhere } = state;
  const moved =
    elsewhere === null ? null : (
      <Note
        actions={[
          {
            label: words.pane.reviewSheet(elsewhere.name),
            onClick: () => void model.reviewSheet(elsewhere.id),
          },
        ]}
      >
        {words.pane.elsewhere(elsewhere.name)}
      </Note>
    );
  if (outlook === null || !outlook.ok) {
    return (
      <>
        {moved}
        <Unread />
      </>
    );
  }
  const { analysis } = outlook;
  return (
    <>
      {moved}
      <News analysis={analysis} />
      <Controls analysis={analysis} />
      <Findings analysis={analysis} />
      <StaleDeals analysis={analysis} />
      <PlanSection review={analysis.review} />
      <ReadIssues issues={analysis.review.issues} />
      <ColumnsRead analysis={analysis} />
    </>
  );
}
