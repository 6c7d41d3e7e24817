import { useState } from "preact/hooks";
import { buildFormula } from "../../../core/formulas/buildFormula";
import type { FormulaPlace } from "../../../core/formulas/FormulaPlace";
import { sheetArguments } from "../../../core/formulas/sheetArguments";
import { callFunction } from "../../../core/functions/callFunction";
import { catalogue } from "../../../core/functions/catalogue";
import type { SheetCells } from "../../../core/port/port";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { SelectField } from "../../parts/SelectField";
import { InsertFormula } from "./InsertFormula";
import { ResultView } from "./ResultView";

/** Pick a measure, see its value, insert it into the selected cell. */
export function MeasurePicker({ sheet, analysis }: { sheet: SheetCells; analysis: Analysis }) {
  const { model, words } = usePane();
  const [chosen, choose] = useState("");
  const { guidelines } = analysis.review;
  const { by } = guidelines;
  const place: FormulaPlace = {
    capabilities: model.port.capabilities,
    pipeline: analysis.pipeline,
    tables: sheet.tables,
    by: by === "expected" ? "deals" : by,
    guidelines,
  };
  const offered = catalogue.flatMap((spec) => {
    const formula = buildFormula(spec, place);
    return formula === null ? [] : [{ spec, formula }];
  });
  const pick = offered.find(({ spec }) => spec.name === chosen) ?? offered[0];
  if (pick === undefined) return null;

  const { name } = pick.spec;
  const { summary } = words.catalogue.functions[name];
  const value = callFunction(name, sheetArguments(pick.spec, place), words.functions);
  return (
    <>
      <div class="fb-news">
        <h1>{words.pane.formulasTitle}</h1>
      </div>
      <p class="fb-say">{words.pane.formulasSaid}</p>
      <SelectField
        label={words.pane.measureLabel}
        value={name}
        options={offered.map(({ spec }) => ({ value: spec.name, label: words.pane.measureName(spec.name) }))}
        onChange={choose}
      />
      <p class="fb-say">{summary}</p>
      <ResultView
        value={value}
        is={pick.spec.result}
        caption={summary}
        currency={analysis.pipeline.currency}
      />
      <code class="fb-code">{pick.formula}</code>
      {by === "expected" ? <p class="fb-say">{words.pane.noExpectedFormula}</p> : null}
      <InsertFormula key={name} sheet={sheet} place={place} spec={pick.spec} value={value} />
    </>
  );
}
