import type { AccountOutlook } from "../../../core/customers/outlook/AccountOutlook";
import type { CustomerReport } from "../../../core/customers/report/CustomerReport";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";
import { Table } from "../../parts/Table";

const most = 5;

/** Who could refer others, and who is worth most. */
export function OutlookLists({ report }: { report: CustomerReport }) {
  const { words } = usePane();
  const { referrals, outlooks, currency } = report;
  const worth = (amount: number | null) =>
    amount === null ? "" : words.tabs.aYear(words.format.money(amount, currency));
  const valued = outlooks.filter(({ value }) => value !== null).slice(0, most);
  return (
    <>
      <AccountTable
        title={words.tabs.askForReferral}
        aside={words.tabs.growing}
        accounts={referrals}
        cells={({ purchases, yearly }) => [words.format.plural(purchases, "purchase"), worth(yearly)]}
      />
      <AccountTable
        title={words.tabs.worthMost}
        aside={words.tabs.expected(report.months)}
        accounts={valued}
        cells={(outlook) => [words.customers.still(outlook), words.customers.worth(outlook, currency)]}
      />
    </>
  );
}

interface AccountTableProps {
  title: string;
  aside: string;
  accounts: readonly AccountOutlook[];
  cells: (account: AccountOutlook) => readonly [string, string];
}

function AccountTable({ title, aside, accounts, cells }: AccountTableProps) {
  const { model, words } = usePane();
  if (accounts.length === 0) return null;
  return (
    <Section title={title} aside={aside}>
      <Table
        caption={title}
        numbers={[1, 2]}
        rows={accounts.slice(0, most).map((account) => [
          <Act
            key="brief"
            label={words.tabs.briefOf(account.account)}
            onClick={() => model.brief.open(account.account)}
          >
            {account.account}
          </Act>,
          ...cells(account),
        ])}
      />
      {accounts.length > most ? <p class="fb-say">{words.tabs.more(accounts.length - most)}</p> : null}
    </Section>
  );
}
