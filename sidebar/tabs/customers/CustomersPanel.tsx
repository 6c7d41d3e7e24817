import { useEffect } from "preact/hooks";
import { dominantLine } from "../../../core/balance/dominantLine";
import type { Analysis } from "../../model/analyse";
import { customersInSlices } from "../../model/customersInSlices";
import { emptyDesk } from "../../model/Desk";
import { mapOf } from "../../model/mapOf";
import { usePane } from "../../PaneContext";
import { Pills } from "../../Pills";
import { Act } from "../../parts/Act";
import { useReckoning } from "../../parts/useReckoning";
import { Waiting } from "../../parts/Waiting";
import { BehindSection } from "./BehindSection";
import { BriefView } from "./BriefView";
import { IdealProfileSection } from "./IdealProfileSection";
import { MapSection } from "./MapSection";
import { OddsSection } from "./OddsSection";
import { RhythmSection } from "./RhythmSection";

/** What customers buy and lack, when the next purchase is due, who resembles those that were won; or one account's brief. */
export function CustomersPanel({ analysis }: { analysis: Analysis }) {
  const { pipeline, whole } = analysis;
  const { model, state, words } = usePane();
  useEffect(() => {
    if (state.desk === null) void model.desk.open();
  }, [model, state.desk]);
  const { log } = state.desk ?? emptyDesk;
  const { known: report, work } = useReckoning(pipeline, () => customersInSlices(pipeline, log), [log]);
  if (report === null) return <Waiting work={work} />;
  if (state.brief !== null) return <BriefView pipeline={pipeline} report={report} account={state.brief} />;
  const map = mapOf(pipeline, log, dominantLine(whole));
  return (
    <>
      <Pills analysis={analysis} ask={["whose"]} />
      <h1>{words.customerMap.headline(report)}</h1>
      {report.why === "known" ? <p class="fb-lede">{words.customerMap.known(report)}</p> : null}
      <p class="fb-say fb-after">
        <Act onClick={() => void model.brief.openSelected()}>{words.tabs.briefSelected}</Act>
      </p>
      {map === null || map.accounts.length === 0 ? null : (
        <MapSection pipeline={pipeline} report={report} map={map} />
      )}
      <RhythmSection pipeline={pipeline} report={report} />
      <OddsSection report={report} />
      <IdealProfileSection report={report} />
      <BehindSection pipeline={pipeline} report={report} />
    </>
  );
}
