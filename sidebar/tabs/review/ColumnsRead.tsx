import { roles } from "../../../core/table/role";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Section } from "../../parts/Section";

/** Which columns were read, as chips; each says as what and how surely, and leads to where that is changed. */
export function ColumnsRead({ analysis: { pipeline } }: { analysis: Analysis }) {
  const { model, words } = usePane();
  const read = roles.flatMap((role) => {
    const choice = pipeline.columns[role];
    return choice === undefined ? [] : [{ role, choice }];
  });
  return (
    <Section title={words.below.columns}>
      <div class="fb-chips">
        {read.map(({ role, choice: { header, confidence, chosenByUser } }) => (
          <button
            key={role}
            type="button"
            class="fb-read-chip"
            title={`${words.roles.roleWords[role].label}, ${words.more.sureness(confidence, chosenByUser)}`}
            onClick={() => model.goTo("settings")}
          >
            <span>{header === "" ? words.roles.roleWords[role].label : header}</span>
          </button>
        ))}
      </div>
      <div class="fb-offer">
        <button type="button" class="fb-button" onClick={() => model.goTo("settings")}>
          {words.below.chooseColumns}
        </button>
      </div>
    </Section>
  );
}
