import type { TimePlan } from "../../../core/time/timePlan";
import { shownRows, type WeekRow, weekRows } from "../../../core/time/weekRows";
import type { Words } from "../../../core/words/Words";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";
import { Table } from "../../parts/Table";
import { WhoStays } from "./WhoStays";

const most = 6;

/** The accounts that get most hours, and what the next hour would be worth. */
export function WeekTable({ plan, currency }: { plan: TimePlan; currency: string }) {
  const { model, words } = usePane();
  const { named, rest } = shownRows(weekRows(plan), most);
  const open = (account: string) => {
    model.brief.open(account);
    model.goTo("customers");
  };
  const rows = named.map((planned) => {
    const { account } = planned;
    const name = nameOf(planned, words);
    return [
      account === null ? (
        name
      ) : (
        <>
          <Act label={words.tabs.briefOf(name)} onClick={() => open(account)}>
            {name}
          </Act>
          <br />
          <small class="fb-say">{words.time.purposeAndLine(planned.purpose, planned.focus)}</small>
        </>
      ),
      words.format.oneDecimal(planned.hours),
      words.format.money(planned.nextHour, ""),
    ];
  });
  return (
    <Section title={words.tabs.thisWeek} aside={words.tabs.nextHour}>
      <Table
        caption={words.tabs.thisWeek}
        headings={[words.tabs.account, words.tabs.hoursWord, words.tabs.nextHourHeading(currency)]}
        numbers={[1, 2]}
        rows={
          rest.rows === 0
            ? rows
            : [...rows, [words.tabs.moreAccounts(rest.rows), words.format.oneDecimal(rest.hours), ""]]
        }
      />
      <p class="fb-say">{words.time.howDivided}</p>
      <WhoStays key={plan.value} plan={plan} />
    </Section>
  );
}

function nameOf({ account, customer, purpose }: WeekRow, { tabs, time }: Words): string {
  if (account === null) return time.purposeWord[purpose];
  return customer === "new" ? tabs.newMark(account) : account;
}
