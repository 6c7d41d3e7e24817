import { useState } from "preact/hooks";
import { actionRow } from "../../../core/sheets/logRows";
import type { NextAction } from "../../../core/weekly/actions/NextAction";
import { blockedOn } from "../../../core/weekly/blockedOn";
import type { ReviewLog } from "../../../core/weekly/Snapshot";
import { todaySerial } from "../../model/todaySerial";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { BlockedLines } from "../../parts/BlockedLines";
import { NotPossible } from "../../parts/NotPossible";
import { Section } from "../../parts/Section";

const first = 6;

interface NextActionsProps {
  /** What is open and belongs to no row of the week. */
  actions: readonly NextAction[];
  /** Done, or put away. */
  settled: readonly NextAction[];
  currency: string;
  log: ReviewLog;
}

/** What else the review asks for; what was done, dismissed or is not possible for now is remembered in the log, and can be brought back. */
export function NextActions({ actions, settled, currency, log }: NextActionsProps) {
  const { words } = usePane();
  const [all, showAll] = useState(false);
  const [settledShown, showSettled] = useState(false);
  if (actions.length + settled.length === 0) return null;
  const shown = all ? actions : actions.slice(0, first);
  return (
    <Section title={words.tabs.nextActions}>
      <ul class="fb-actions">
        {shown.map((action) => (
          <ActionRow key={action.key} action={action} currency={currency} />
        ))}
      </ul>
      {actions.length > shown.length ? (
        <Act onClick={() => showAll(true)}>{words.tabs.more(actions.length - shown.length)}</Act>
      ) : null}
      {settled.length === 0 ? null : settledShown ? (
        <ul class="fb-actions">
          {settled.map((action) => (
            <SettledRow key={action.key} action={action} />
          ))}
        </ul>
      ) : (
        <p class="fb-say">
          <Act onClick={() => showSettled(true)}>{words.tabs.settledActions(settled.length)}</Act>
        </p>
      )}
      <BlockedLines blocked={blockedOn(log, todaySerial())} />
    </Section>
  );
}

function ActionRow({ action, currency }: { action: NextAction; currency: string }) {
  const { model, words } = usePane();
  const [blocking, block] = useState(false);
  const { account, line } = action;
  const text = words.actions.actionText(action);
  const mark = (state: "done" | "dismissed") =>
    void model.desk.record([actionRow(action.key, state, todaySerial(), text)]);
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
        {words.format.sentence(words.actions.reason(action, currency))}{" "}
        <Act label={`${words.tabs.dismiss}: ${text}`} onClick={() => mark("dismissed")}>
          {words.tabs.dismiss}
        </Act>
        {account === null || line === null || blocking ? null : (
          <>
            {" · "}
            <Act label={`${words.tabs.notPossible}: ${text}`} onClick={() => block(true)}>
              {words.tabs.notPossible}
            </Act>
          </>
        )}
      </small>
      {blocking && account !== null && line !== null ? (
        <NotPossible account={account} line={line} onClose={() => block(false)} />
      ) : null}
    </li>
  );
}

function SettledRow({ action }: { action: NextAction }) {
  const { model, words } = usePane();
  const text = words.actions.actionText(action);
  return (
    <li>
      <small class="fb-say">
        {words.tabs.settledAction(text, action.state === "done")}{" "}
        <Act
          label={`${words.tabs.bringBack}: ${text}`}
          onClick={() => void model.desk.record([actionRow(action.key, "open", todaySerial(), text)])}
        >
          {words.tabs.bringBack}
        </Act>
      </small>
    </li>
  );
}
