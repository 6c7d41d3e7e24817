import { useId, useState } from "preact/hooks";
import { dayOfCell } from "../../core/cells/parseDay";
import { isoDay } from "../../core/cells/serialDay";
import { blockedRow } from "../../core/sheets/logRows";
import { todaySerial } from "../model/todaySerial";
import { usePane } from "../PaneContext";
import { Act } from "./Act";
import { FieldLabel } from "./FieldLabel";

/** What stands in the field at first: a quarter ahead. */
const usualDays = 90;

/** "Not possible here, until ...": a day and a note on a line of a customer, kept in the log. */
export function NotPossible({
  account,
  line,
  onClose,
}: {
  account: string;
  line: string;
  onClose: () => void;
}) {
  const { model, words } = usePane();
  const today = todaySerial();
  const [until, choose] = useState(isoDay(today + usualDays));
  const [note, write] = useState("");
  const id = useId();
  const day = dayOfCell(until);
  const save = async () => {
    const row = blockedRow({ account, line, until: day, note: note.trim() }, today);
    if (await model.desk.record([row], words.tabs.notPossibleKept)) onClose();
  };
  return (
    <form
      class="fb-not-possible"
      aria-label={words.tabs.notPossibleAt(account, line)}
      onSubmit={(event) => {
        event.preventDefault();
        if (day > today) void save();
      }}
    >
      <div class="fb-field">
        <FieldLabel id={id} label={words.tabs.notPossibleUntil} hint="" />
        <input
          id={id}
          type="date"
          required
          min={isoDay(today + 1)}
          value={until}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      </div>
      <textarea
        class="fb-words"
        rows={1}
        aria-label={words.tabs.notPossibleWhy}
        placeholder={words.tabs.notPossibleWhy}
        value={note}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <div class="fb-acts">
        <button type="submit" class="fb-button fb-primary">
          {words.tabs.keep}
        </button>
        <Act onClick={onClose}>{words.tabs.cancel}</Act>
      </div>
    </form>
  );
}
