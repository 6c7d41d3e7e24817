import { useEffect } from "preact/hooks";
import { dominantLine } from "../../../core/balance/dominantLine";
import type { Slices } from "../../../core/cells/slices";
import type { CustomerReport } from "../../../core/customers/report/CustomerReport";
import type { CustomerMap } from "../../../core/customers/whitespace/MapPlace";
import { ease } from "../../../core/measures/ease";
import { easeWithCustomers } from "../../../core/measures/easeWithCustomers";
import type { ReviewLog } from "../../../core/weekly/Snapshot";
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
  const { pipeline } = analysis;
  const { model, state } = usePane();
  useEffect(() => {
    if (state.desk === null) void model.desk.open();
  }, [model, state.desk]);
  const { log } = state.desk ?? emptyDesk;
  const { known: report, work } = useReckoning(pipeline, () => customersInSlices(pipeline, log), [log]);
  if (report === null) return <Waiting work={work} />;
  if (state.brief !== null) return <BriefView pipeline={pipeline} report={report} account={state.brief} />;
  return <CustomersOf analysis={analysis} report={report} log={log} />;
}

interface CustomersProps {
  analysis: Analysis;
  report: CustomerReport;
  log: ReviewLog;
}

/** Everybody. */
function CustomersOf({ analysis, report, log }: CustomersProps) {
  const { pipeline, whole } = analysis;
  const { model, words } = usePane();
  const dominant = dominantLine(whole);
  const { known, work } = useReckoning(pipeline, () => drawnMap(pipeline, log, dominant), [log, dominant]);
  if (known === null) return <Waiting work={work} />;
  const { map } = known;
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
      <IdealProfileSection analysis={analysis} report={report} />
      <BehindSection pipeline={pipeline} report={report} />
    </>
  );
}

/** The map, and what is drawn below it: that is remembered, so that drawing does not wait for it. */
function* drawnMap(...given: Parameters<typeof mapOf>): Slices<{ readonly map: CustomerMap | null }> {
  const map = yield* mapOf(...given);
  const [pipeline] = given;
  yield;
  easeWithCustomers(pipeline);
  yield;
  ease(pipeline);
  return { map };
}
