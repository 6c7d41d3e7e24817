import type { Review } from "../../../../core/balance/review";
import { commitmentRow, reviewRows } from "../../../../core/sheets/logRows";
import type { Pipeline } from "../../../../core/table/Pipeline";
import { type Draft, emptyDraft } from "../../../model/Kept";
import { todaySerial } from "../../../model/todaySerial";
import { usePane } from "../../../PaneContext";
import { NumberField } from "../../../parts/NumberField";
import { Section } from "../../../parts/Section";
import { SelectField } from "../../../parts/SelectField";
import { useKept } from "../../../useKept";

/** A commitment in the rep's own words, saved with a snapshot of the findings. */
export function CommitmentForm({ review, everyone }: { review: Review; everyone: Pipeline }) {
  const { model, state, words } = usePane();
  const [draft, keep] = useKept("commitment");
  const { text, about, deals } = draft;
  const write = (change: Partial<Draft>) => keep({ ...draft, ...change });
  const save = async () => {
    const day = todaySerial();
    const { owner } = state.view;
    const commitment = { day, about, deals, words: text.trim(), owner, said: "open" as const };
    const rows = [
      ...reviewRows(review, everyone, day),
      ...(text.trim() === "" ? [] : [commitmentRow(commitment)]),
    ];
    const isSaved = await model.desk.record(rows, words.tabs.reviewSaved, () => keep(draft));
    if (isSaved) keep(emptyDraft);
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
          onInput={(event) => write({ text: event.currentTarget.value })}
        />
        <SelectField
          label={words.tabs.commitmentAbout}
          value={about}
          options={[
            { value: "", label: words.tabs.aboutNothing },
            ...review.lines.map(({ name }) => ({ value: name, label: name })),
            ...review.findings.map(({ id }) => ({ value: id, label: words.findings.findingTitle(id) })),
          ]}
          onChange={(value) => write({ about: value })}
        />
        <NumberField
          label={words.tabs.commitmentDeals}
          unit=""
          value={deals}
          min={1}
          max={999}
          step={1}
          onChange={(value) => write({ deals: value })}
          onClear={() => write({ deals: null })}
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
