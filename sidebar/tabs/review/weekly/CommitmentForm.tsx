import { useState } from "preact/hooks";
import type { Review } from "../../../../core/balance/review";
import { commitmentRow, reviewRows } from "../../../../core/sheets/logRows";
import type { Pipeline } from "../../../../core/table/Pipeline";
import { todaySerial } from "../../../model/todaySerial";
import { usePane } from "../../../PaneContext";
import { NumberField } from "../../../parts/NumberField";
import { Section } from "../../../parts/Section";
import { SelectField } from "../../../parts/SelectField";

/** A commitment in the rep's own words, saved with a snapshot of the findings. */
export function CommitmentForm({ review, everyone }: { review: Review; everyone: Pipeline }) {
  const { model, words } = usePane();
  const [text, write] = useState("");
  const [about, choose] = useState("");
  const [deals, count] = useState<number | null>(null);
  const save = async () => {
    const day = todaySerial();
    const commitment = { day, about, deals, words: text.trim(), said: "open" as const };
    const rows = [
      ...reviewRows(review, everyone, day),
      ...(text.trim() === "" ? [] : [commitmentRow(commitment)]),
    ];
    if (await model.desk.record(rows, words.tabs.reviewSaved)) write("");
  };
  return (
    <Section title={words.tabs.commitment}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <textarea
          class="fb-words"
          rows={2}
          aria-label={words.tabs.commitmentWords}
          placeholder={words.tabs.commitmentWords}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <SelectField
          label={words.tabs.commitmentAbout}
          value={about}
          options={[
            { value: "", label: words.tabs.aboutNothing },
            ...review.lines.map(({ name }) => ({ value: name, label: name })),
            ...review.findings.map(({ id }) => ({ value: id, label: words.findings.findingTitle(id) })),
          ]}
          onChange={choose}
        />
        <NumberField
          label={words.tabs.commitmentDeals}
          unit=""
          value={deals}
          min={1}
          max={999}
          step={1}
          onChange={count}
          onClear={() => count(null)}
        />
        <div class="fb-buttons">
          <button type="submit" class="fb-button fb-primary">
            {words.tabs.saveReview}
          </button>
        </div>
      </form>
    </Section>
  );
}
