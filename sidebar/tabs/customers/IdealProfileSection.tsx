import { useMemo } from "preact/hooks";
import { openProspects } from "../../../core/customers/profile/prospectsOf";
import type { CustomerReport } from "../../../core/customers/report/CustomerReport";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";
import { Table } from "../../parts/Table";

const most = 5;

interface IdealProfileProps {
  analysis: Analysis;
  report: CustomerReport;
}

/** Which accounts that never bought look most like those that were won; one line where nothing tells. */
export function IdealProfileSection({ analysis, report }: IdealProfileProps) {
  const { model, words } = usePane();
  const { profile, prospects } = report;
  const { pipeline, everyone } = analysis;
  const all = useMemo(() => openProspects(pipeline, everyone), [pipeline, everyone]);
  if (profile === null) return null;
  const isSignal = profile.verdict === "signal";
  return (
    <Section title={words.tabs.idealCustomer} aside={prospects.length > 0 ? words.tabs.likeTheWon : ""}>
      <p class="fb-say">{words.format.sentence(words.customers.profileVerdict(profile))}</p>
      {isSignal && prospects.length === 0 ? (
        <p class="fb-say">{words.format.sentence(words.customers.noProspects)}</p>
      ) : null}
      {isSignal || all.accounts === 0 ? null : (
        <div class="fb-offer">
          <button type="button" class="fb-button" onClick={() => void model.sheet.select(all.sheetRows)}>
            {words.customerMap.showProspects(all.accounts)}
          </button>
        </div>
      )}
      {!isSignal || prospects.length === 0 ? null : (
        <Table
          caption={words.tabs.idealCustomer}
          headings={[words.customerMap.prospect, words.customerMap.like, words.tabs.likeTheWon]}
          numbers={[2]}
          rows={prospects.slice(0, most).map(({ account, score, reasons }) => [
            <Act
              key="brief"
              label={words.customerMap.briefOf(account)}
              onClick={() => model.brief.open(account)}
            >
              {account}
            </Act>,
            words.customers.profileReasonsShort(reasons),
            Math.round(score),
          ])}
        />
      )}
    </Section>
  );
}
