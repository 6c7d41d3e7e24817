import type { ReviewedSheet } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Section } from "../../parts/Section";
import { SelectField } from "../../parts/SelectField";

/** What rows are: parts of deals, or deals; asked only where some rows belong together. */
export function RowChoices({ reviewed }: { reviewed: ReviewedSheet & { readonly ok: true } }) {
  const { model, state, words } = usePane();
  const { sheet, table } = reviewed;
  const rows = state.settings.rows[sheet.id] ?? {};
  const { rowsAreDeals = false, amountsOf } = rows;
  if (table.deals.deals.several === null && !rowsAreDeals) return null;
  const say = words.more.rowChoices;
  return (
    <Section title={say.title}>
      <SelectField
        label={say.rows}
        value={rowsAreDeals ? "deals" : "parts"}
        options={[
          { value: "parts", label: say.parts },
          { value: "deals", label: say.deals },
        ]}
        onChange={(value) => void model.settings.setRows({ ...rows, rowsAreDeals: value === "deals" })}
      />
      {table.amountsOf === null ? null : (
        <SelectField
          label={say.amounts}
          hint={amountsOf === undefined ? say.found(table.amountsOf) : ""}
          value={amountsOf ?? "find"}
          options={[
            { value: "find", label: words.more.found },
            { value: "deals", label: say.ofDeals },
            { value: "lines", label: say.ofLines },
          ]}
          onChange={(value) => {
            const { amountsOf: _, ...others } = rows;
            void model.settings.setRows(value === "find" ? others : { ...others, amountsOf: value });
          }}
        />
      )}
    </Section>
  );
}
