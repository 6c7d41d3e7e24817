import type { CustomerReport } from "../../../core/customers/report/CustomerReport";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";
import { Table } from "../../parts/Table";

const most = 5;

/** Which accounts that never bought look most like those that were won; or plainly that nothing tells. */
export function IdealProfileSection({ report }: { report: CustomerReport }) {
  const { model, words } = usePane();
  const { profile, prospects } = report;
  if (profile === null) return null;
  return (
    <Section title={words.tabs.idealCustomer} aside={prospects.length > 0 ? words.tabs.likeTheWon : ""}>
      <p class="fb-say">{words.tabs.sentence(words.customers.profileVerdict(profile))}</p>
      {profile.verdict === "signal" && prospects.length === 0 ? (
        <p class="fb-say">{words.tabs.sentence(words.customers.noProspects)}</p>
      ) : null}
      {prospects.length === 0 ? null : (
        <Table
          caption={words.tabs.idealCustomer}
          numbers={[1]}
          rows={prospects.slice(0, most).map(({ account, score, reasons, sheetRows }) => [
            <>
              <Act label={words.tabs.dealsOf(account)} onClick={() => void model.sheet.select(sheetRows)}>
                {account}
              </Act>
              <small class="fb-reasons">{words.customers.profileReasonsShort(reasons)}</small>
            </>,
            Math.round(score),
          ])}
        />
      )}
      {profile.leftOut.map(({ name, reason }) => (
        <p key={name} class="fb-say">
          {words.tabs.sentence(words.customers.leftOut(name, reason))}
        </p>
      ))}
    </Section>
  );
}
