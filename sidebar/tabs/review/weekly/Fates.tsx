import { outcomeRow } from "../../../../core/sheets/logRows";
import type { CommitmentFate } from "../../../../core/weekly/commitmentFate";
import { todaySerial } from "../../../model/todaySerial";
import { usePane } from "../../../PaneContext";
import { Act } from "../../../parts/Act";
import { Section } from "../../../parts/Section";

const latest = 5;

/** The last commitments and what the sheet says of them; the rep may say that one is done or dropped. */
export function Fates({ fates }: { fates: readonly CommitmentFate[] }) {
  const { model, words } = usePane();
  if (fates.length === 0) return null;
  const say = (fate: CommitmentFate, said: "done" | "dropped") =>
    void model.desk.record([outcomeRow(fate.commitment, said, todaySerial())]);
  return (
    <Section title={words.tabs.weeklyFates}>
      <ul class="fb-issues">
        {fates.slice(-latest).map((fate) => (
          <li key={`${fate.commitment.day} ${fate.commitment.words}`}>
            {words.format.sentence(words.weekly.fate(fate, todaySerial()))}{" "}
            {fate.sheetRows.length === 0 ? null : (
              <Act onClick={() => void model.sheet.select(fate.sheetRows)}>{words.pane.showThem}</Act>
            )}{" "}
            {fate.commitment.said !== "open" ? null : (
              <>
                <Act label={`${words.tabs.done}: ${fate.commitment.words}`} onClick={() => say(fate, "done")}>
                  {words.tabs.done}
                </Act>
                {" · "}
                <Act
                  label={`${words.tabs.putAway}: ${fate.commitment.words}`}
                  onClick={() => say(fate, "dropped")}
                >
                  {words.tabs.putAway}
                </Act>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
