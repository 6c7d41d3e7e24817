import { useState } from "preact/hooks";
import { buildFormula } from "../../../core/formulas/buildFormula";
import type { FormulaPlace } from "../../../core/formulas/FormulaPlace";
import { measures } from "../../../core/formulas/measures";
import { readsItself } from "../../../core/formulas/readsItself";
import { callFunction } from "../../../core/functions/callFunction";
import { catalogue } from "../../../core/functions/catalogue";
import { plainCapabilities, type SheetCells } from "../../../core/port/port";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Note } from "../../parts/Note";
import { SelectField } from "../../parts/SelectField";
import { formulaArguments } from "./formulaArguments";
import { ResultView } from "./ResultView";

/** Pick a measure, see its value, insert it into the selected cell. */
export function MeasurePicker({ sheet, analysis }: { sheet: SheetCells; analysis: Analysis }) {
  const { model, words } = usePane();
  const [chosen, choose] = useState("");
  const [circular, setCircular] = useState<string | null>(null);
  const { by } = analysis.review.guidelines;
  const place: FormulaPlace = {
    capabilities: model.port.capabilities,
    pipeline: analysis.pipeline,
    tables: sheet.tables,
    by: by === "expected" ? "deals" : by,
  };
  const offered = measures.flatMap((measure) => {
    const spec = catalogue.find(({ name }) => name === measure.name);
    const formula = buildFormula(measure, place);
    return spec === undefined || formula === null ? [] : [{ measure, spec, formula }];
  });
  const pick = offered.find(({ spec }) => spec.name === chosen) ?? offered[0];
  if (pick === undefined) return null;

  // The same ranges as plain addresses, whatever the host calls them.
  const plain =
    buildFormula(pick.measure, { ...place, capabilities: plainCapabilities, tables: [] }) ?? pick.formula;
  const value = callFunction(pick.spec.name, formulaArguments(plain, sheet.cells));
  const insert = () =>
    model.run(async () => {
      const { id } = await model.port.activeSheet();
      const elsewhere = id === sheet.id ? {} : { sheetName: sheet.name };
      const formula = buildFormula(pick.measure, { ...place, ...elsewhere }) ?? pick.formula;
      const address = await model.port.insertFormula(id, formula);
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
        value={pick.spec.name}
        options={offered.map(({ spec }) => ({ value: spec.name, label: words.pane.measureName(spec.name) }))}
        onChange={choose}
      />
      <p class="fb-say">{pick.spec.summary}</p>
      <ResultView value={value} spec={pick.spec} currency={analysis.pipeline.currency} />
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
