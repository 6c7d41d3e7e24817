import type { CustomerReport } from "../../../core/customers/report/CustomerReport";
import { ease } from "../../../core/measures/ease";
import type { Pipeline } from "../../../core/table/Pipeline";
import { usePane } from "../../PaneContext";
import { OutlookLists } from "./OutlookLists";

/** Who is worth most and who could refer others, and what the figures rest on: closed until somebody asks. */
export function BehindSection({ pipeline, report }: { pipeline: Pipeline; report: CustomerReport }) {
  const { words } = usePane();
  if (report.why !== "known") return null;
  const say = words.customers;
  const { whitespaceCheck, breadth, returnShare, holdOut, models, profile } = report;
  const told = [
    say.attritionSentence(report),
    returnShare === null ? "" : say.returnShare(returnShare),
    breadth === null ? "" : say.breadth(breadth),
    whitespaceCheck === null ? "" : say.whitespaceVerdict(whitespaceCheck),
    holdOut === null ? "" : say.holdOut(holdOut),
    models.buying.ok ? "" : say.noModel(models.buying.reason, models.buying.accounts),
    say.growthUnknown(report),
    ...(profile?.leftOut ?? []).map(({ name, reason }) => say.leftOut(name, reason)),
    words.ease.easeSentence(ease(pipeline)),
    ...report.issues.map(say.historyIssue),
  ].filter((text) => text !== "");
  return (
    <details class="fb-more fb-section">
      <summary>{words.tabs.behind}</summary>
      {told.map((text) => (
        <p key={text} class="fb-say">
          {words.format.sentence(text)}
        </p>
      ))}
      <OutlookLists report={report} />
    </details>
  );
}
