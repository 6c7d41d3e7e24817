import { type Role, roles } from "../../../core/table/role";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Folded } from "../../parts/Folded";
import { Section } from "../../parts/Section";
import { SelectField } from "../../parts/SelectField";

/** Options of a select carry a header or one of two wishes; headers are never empty here, so the marks cannot clash. */
const find = "find";
const none = "none";
const headerMark = "header ";

/** What a review stands on. */
const usual: readonly Role[] = ["line", "account", "stage", "amount", "customerType", "owner"];

/** Which column holds what: found by the pane, chosen by the user, or none. */
export function ColumnChoices({ analysis: { pipeline } }: { analysis: Analysis }) {
  const { model, state, words } = usePane();
  const map = state.settings.columns[state.reviewed?.sheet.id ?? ""] ?? {};
  const headers = [...new Set(pipeline.headers.map((header) => header.trim()))].filter(
    (header) => header !== "",
  );
  const field = (role: Role) => {
    const chosen = map[role];
    const read = pipeline.columns[role];
    const foundHere = read !== undefined && !read.chosenByUser;
    return (
      <SelectField
        key={role}
        label={words.roles.roleWords[role].label}
        hint={read === undefined ? "" : words.more.sureness(read.confidence, read.chosenByUser)}
        value={chosen === undefined ? find : chosen === "" ? none : headerMark + chosen}
        options={[
          { value: find, label: foundHere ? read.header : words.more.found },
          { value: none, label: words.more.noColumn },
          ...headers
            .filter((header) => !foundHere || header !== read.header.trim())
            .map((header) => ({ value: headerMark + header, label: header })),
        ]}
        onChange={(value) => {
          if (value === find) void model.settings.chooseColumn(role, null);
          else void model.settings.chooseColumn(role, value === none ? "" : value.slice(headerMark.length));
        }}
      />
    );
  };
  return (
    <Section
      title={words.below.columns}
      aside={words.more.headerAt(pipeline.headerRow, state.reviewed?.sheet.name ?? "")}
    >
      {usual.map(field)}
      <Folded title={words.more.moreColumns(roles.length - usual.length)}>
        {roles.filter((role) => !usual.includes(role)).map(field)}
      </Folded>

      {Object.keys(map).length === 0 ? null : (
        <p>
          <Act onClick={() => void model.settings.forgetColumns()}>{words.more.forgetColumns}</Act>
        </p>
      )}
    </Section>
  );
}
