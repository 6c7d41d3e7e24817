import { roles } from "../../../core/table/role";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";
import { Table } from "../../parts/Table";

/** Which column was read as what, and how sure that is. */
export function ColumnsRead({ analysis: { pipeline } }: { analysis: Analysis }) {
  const { model, words } = usePane();
  return (
    <Section
      title={words.pane.columnsTitle}
      aside={
        <Act label={words.pane.chooseColumns} onClick={() => model.goTo("settings")}>
          {words.pane.changeColumns}
        </Act>
      }
    >
      <Table
        caption={words.pane.columnsTitle}
        numbers={[2]}
        rows={roles.flatMap((role) => {
          const choice = pipeline.columns[role];
          if (choice === undefined) return [];
          const sure = words.pane.sureness(choice.confidence, choice.chosenByUser);
          return [
            [
              <span class="fb-say">{words.roles.roleWords[role].label}</span>,
              choice.header,
              <span class="fb-say">{sure}</span>,
            ],
          ];
        })}
      />
    </Section>
  );
}
