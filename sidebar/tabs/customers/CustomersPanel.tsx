import { useEffect } from "preact/hooks";
import { ease } from "../../../core/measures/ease";
import type { Analysis } from "../../model/analyse";
import { customersOf } from "../../model/customersOf";
import { emptyDesk } from "../../model/Desk";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";
import { BriefView } from "./BriefView";
import { IdealProfileSection } from "./IdealProfileSection";
import { OddsSection } from "./OddsSection";
import { OutlookLists } from "./OutlookLists";
import { WhitespaceSection } from "./WhitespaceSection";

/** Who will buy again, what they lack, who slips away, who resembles the best; or one account's brief. */
export function CustomersPanel({ analysis: { pipeline } }: { analysis: Analysis }) {
  const { model, state, words } = usePane();
  useEffect(() => {
    if (state.desk === null) void model.desk.open();
  }, [model, state.desk]);
  const report = customersOf(pipeline, (state.desk ?? emptyDesk).log);
  if (state.brief !== null) return <BriefView pipeline={pipeline} report={report} account={state.brief} />;
  const sentences = [
    words.customers.attritionSentence(report),
    report.returnShare === null ? "" : words.customers.returnShare(report.returnShare),
    report.holdOut === null ? "" : words.customers.holdOut(report.holdOut),
    report.models.buying.ok
      ? ""
      : words.customers.noModel(report.models.buying.reason, report.models.buying.accounts),
    words.customers.growthUnknown(report),
  ].filter((sentence) => sentence !== "");
  return (
    <>
      <div class="fb-news">
        <div>
          <h1>{words.customers.headline(report)}</h1>
          {report.why === "known" ? <p class="fb-lede">{words.customers.lede(report)}</p> : null}
        </div>
      </div>
      <p class="fb-say fb-after">
        <Act onClick={() => void model.brief.openSelected()}>{words.tabs.briefSelected}</Act>
      </p>
      <OddsSection report={report} />
      <WhitespaceSection report={report} hasStages={pipeline.stage !== null} />
      <OutlookLists report={report} />
      <IdealProfileSection report={report} />
      {report.why !== "known" ? null : (
        <Section title={words.tabs.behind}>
          {[...sentences.map(words.tabs.sentence), words.ease.easeSentence(ease(pipeline))].map(
            (sentence) => (
              <p key={sentence} class="fb-say">
                {sentence}
              </p>
            ),
          )}
          {report.issues.map((issue) => (
            <p key={issue.code} class="fb-say">
              {words.tabs.sentence(words.customers.historyIssue(issue))}
            </p>
          ))}
        </Section>
      )}
    </>
  );
}
