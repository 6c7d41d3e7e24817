import { useState } from "preact/hooks";
import { actionRow } from "../../../core/sheets/logRows";
import { type NextAction, type NextActionSources, nextActions } from "../../../core/weekly/nextActions";
import { todaySerial } from "../../model/todaySerial";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";

const first = 6;

/** One ranked list; what was done or put away is remembered in the log. */
export function NextActions(sources: NextActionSources) {
  const { words } = usePane();
  const [all, showAll] = useState(false);
  const actions = nextActions(sources).filter(({ state }) => state === "open");
  const shown = all ? actions : actions.slice(0, first);
  return (
    <Section title={words.tabs.nextActions}>
      {actions.length === 0 ? <p class="fb-say">{words.tabs.undecided}</p> : null}
      <ul class="fb-actions">
        {shown.map((action) => (
          <ActionRow key={action.key} action={action} currency={sources.review.currency} />
        ))}
      </ul>
      {actions.length > shown.length ? (
        <Act onClick={() => showAll(true)}>{words.tabs.more(actions.length - shown.length)}</Act>
      ) : null}
    </Section>
  );
}

function ActionRow({ action, currency }: { action: NextAction; currency: string }) {
  const { model, words } = usePane();
  const text = words.actions.actionText(action);
  const mark = (state: "done" | "dismissed") =>
    void model.desk.record([actionRow(action.key, state, todaySerial())]);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={false}
          onChange={() => mark("done")}
          aria-label={`${words.tabs.done}: ${text}`}
        />
        <span>{text}</span>
        <em>{words.actions.shortReason(action)}</em>
      </label>
      <small class="fb-say">
        {words.tabs.sentence(words.actions.reason(action, currency))}{" "}
        <Act label={`${words.tabs.putAway}: ${text}`} onClick={() => mark("dismissed")}>
          {words.tabs.putAway}
        </Act>
      </small>
    </li>
  );
}
