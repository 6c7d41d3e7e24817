import { greatest } from "../../../core/cells/greatest";
import { actionRow } from "../../../core/sheets/logRows";
import type { TimePlan } from "../../../core/time/timePlan";
import type { WeekItem, WeekList } from "../../../core/weekly/weekList";
import { todaySerial } from "../../model/todaySerial";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { along } from "../../parts/along";
import { Section } from "../../parts/Section";

interface WeekSectionProps {
  list: WeekList;
  plan: TimePlan;
  currency: string;
  onWrite: () => void;
}

/** The week as one list: hours as bars, what to do, a tick; it ends where the hours end. */
export function WeekSection({ list, plan, currency, onWrite }: WeekSectionProps) {
  const { words } = usePane();
  const say = words.time;
  const { items, rest } = list;
  const longest = greatest(
    items.map(({ hours }) => hours),
    0,
  );
  const { line } = plan.balance;
  const held = line === null ? null : { name: line.name, hours: line.share * plan.hours };
  return (
    <Section
      title={say.weekTitle(plan.hours)}
      aside={say.doneOf(items.filter(({ isDone }) => isDone).length, items.length)}
    >
      <ul class="fb-week">
        {items.map((item) => (
          <Row key={item.key} item={item} longest={longest} currency={currency} />
        ))}
      </ul>
      <p class="fb-week-end">
        {rest.rows === 0 ? "" : `${words.format.sentence(say.restOf(rest))} `}
        {say.hoursEnd(held, plan.hours)}
      </p>
      <div class="fb-row">
        <button type="button" class="fb-button fb-primary" onClick={onWrite}>
          {words.tabs.writeTimeSheet}
        </button>
      </div>
    </Section>
  );
}

function Row({ item, longest, currency }: { item: WeekItem; longest: number; currency: string }) {
  const { model, words } = usePane();
  const { account, customer, hours, isDone, action, key } = item;
  const name = account ?? words.time.findNewName;
  const what = words.time.whatToDo(item, currency);
  const tick = () => {
    const state = isDone ? "open" : "done";
    const today = todaySerial();
    const rows = [actionRow(key, state, today, `${name}: ${what}`)];
    if (action !== null) rows.push(actionRow(action.key, state, today, words.actions.actionText(action)));
    void model.desk.record(rows);
  };
  const open = () => {
    if (account !== null) model.brief.open(account);
    model.goTo("customers");
  };
  return (
    <li>
      <input
        type="checkbox"
        checked={isDone}
        onChange={tick}
        aria-label={`${words.tabs.done}: ${name}, ${what}`}
      />
      <span class="fb-week-what">
        {account === null ? (
          <b>{name}</b>
        ) : (
          <Act label={words.tabs.briefOf(name)} onClick={open}>
            {name}
          </Act>
        )}
        {customer === "new" && account !== null ? <em> {words.time.newWord}</em> : null}
        <small>{what}</small>
      </span>
      <b>{words.time.hoursShort(hours)}</b>
      <span class="fb-week-bar">
        <i class={customer === "new" ? "fb-for-new" : ""} style={{ width: along(hours / longest) }} />
      </span>
    </li>
  );
}
