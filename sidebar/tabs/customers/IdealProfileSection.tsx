import type { CustomerReport } from "../../../core/customers/report/CustomerReport";
import type { Pipeline } from "../../../core/table/Pipeline";
import * as words from "../../../core/words/en";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";
import { Table } from "../../parts/Table";

const most = 5;

/** Which open deals look most like those that were won; or plainly that nothing tells. */
export function IdealProfileSection({ report, pipeline }: { report: CustomerReport; pipeline: Pipeline }) {
  const { model } = usePane();
  const { profile } = report;
  if (profile === null) return null;
  return (
    <Section
      title={words.tabs.idealCustomer}
      aside={profile.verdict === "signal" ? words.tabs.likeTheWon : ""}
    >
      <p class="fb-say">{words.tabs.sentence(words.customers.profileVerdict(profile))}</p>
      {profile.scores.length === 0 ? null : (
        <Table
          caption={words.tabs.idealCustomer}
          numbers={[1]}
          rows={profile.scores.slice(0, most).map(({ row, score, reasons }) => [
            <>
              <Act onClick={() => void model.show([pipeline.sheetRows[row] ?? 0])}>
                {pipeline.account?.names[pipeline.account.codes[row] ?? -1] ?? words.tabs.noAccount}
              </Act>
              <small class="fb-say"> {words.customers.profileReasons(reasons)}</small>
            </>,
            Math.round(score),
          ])}
        />
      )}
    </Section>
  );
}
