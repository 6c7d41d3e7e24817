import { useState } from "preact/hooks";
import { buildFormula } from "../../../core/formulas/buildFormula";
import type { FormulaPlace } from "../../../core/formulas/FormulaPlace";
import { givesShare } from "../../../core/formulas/givesShare";
import { readsItself } from "../../../core/formulas/readsItself";
import { sheetArguments } from "../../../core/formulas/sheetArguments";
import { callFunction } from "../../../core/functions/callFunction";
import { catalogue } from "../../../core/functions/catalogue";
import type { SheetCells } from "../../../core/port/port";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Note } from "../../parts/Note";
import { SelectField } from "../../parts/SelectField";
import { ResultView } from "./ResultView";

/** Pick a measure, see its value, insert it into the selected cell. */
export function MeasurePicker({ sheet, analysis }: { sheet: SheetCells; analysis: Analysis }) {
  const { model, words } = usePane();
  const [chosen, choose] = useState("");
  const [circular, setCircular] = useState<string | null>(null);
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
  const insert = () =>
    model.run(async () => {
      const { id } = await model.port.activeSheet();
      const elsewhere = id === sheet.id ? {} : { sheetName: sheet.name };
      const formula = buildFormula(pick.spec, { ...place, ...elsewhere }) ?? pick.formula;
      const address = await model.port.insertFormula(id, formula);
      if (givesShare(pick.spec)) await model.port.showAsPercent?.(id, address);
      const isCircular = id === sheet.id && readsItself(formula, address);
      setCircular(isCircular ? address : null);
      model.announce(isCircular ? words.pane.readsItself(address) : words.pane.inserted(address));
    });
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
      {circular === null ? null : <Note>{words.pane.readsItself(circular)}</Note>}
      <div class="fb-buttons">
        <button type="button" class="fb-button fb-primary" onClick={() => void insert()}>
          {words.pane.insert}
        </button>
      </div>
    </>
  );
}
