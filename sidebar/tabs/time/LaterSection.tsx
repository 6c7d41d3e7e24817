import type { WeekList } from "../../../core/weekly/weekList";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";
import { Table } from "../../parts/Table";

/** Who gets no hours this week, the next in line first. */
export function LaterSection({ list: { later, waiting }, currency }: { list: WeekList; currency: string }) {
  const { model, words } = usePane();
  if (later.length === 0) return null;
  const open = (account: string) => {
    model.brief.open(account);
    model.goTo("customers");
  };
  return (
    <Section title={words.time.notThisWeek} aside={words.time.nextInLine(waiting)}>
      <Table
        caption={words.time.notThisWeek}
        rows={later.map((item) => [
          item.account === null ? (
            words.time.findNewName
          ) : (
            <Act
              key="brief"
              label={words.tabs.briefOf(item.account)}
              onClick={() => open(item.account ?? "")}
            >
              {item.account}
            </Act>
          ),
          <span key="what" class="fb-say">
            {words.time.whatToDo(item, currency)}
          </span>,
        ])}
      />
    </Section>
  );
}
