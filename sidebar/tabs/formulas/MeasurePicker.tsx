import { useState } from "preact/hooks";
import { buildFormula } from "../../../core/formulas/buildFormula";
import type { FormulaPlace } from "../../../core/formulas/FormulaPlace";
import { catalogue } from "../../../core/functions/catalogue";
import type { SheetCells } from "../../../core/port/port";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { FigureList } from "./FigureList";
import { InsertFormula } from "./InsertFormula";
import { SmallDashboard } from "./SmallDashboard";

/** Stand first, and alone until somebody looks for others. */
const usual: readonly string[] = [
  "FUNNEL_CONCENTRATION",
  "FUNNEL_NEW_SHARE",
  "FUNNEL_TOP_SHARE",
  "FUNNEL_BALANCE",
  "FUNNEL_MIX",
];

/** Pick a figure, see how its cell will look, put it into a free place of the sheet; or several at once, as a small dashboard. */
export function MeasurePicker({ sheet, analysis }: { sheet: SheetCells; analysis: Analysis }) {
  const { model, words } = usePane();
  const say = words.measures;
  const [chosen, choose] = useState("");
  const [sought, seek] = useState("");
  const [isWhole, showWhole] = useState(false);
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
    if (formula === null) return [];
    const { name, of } = say.names[spec.name];
    return [{ spec, formula, name, of, summary: words.catalogue.functions[spec.name].summary }];
  });
  const needles = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (text: string) => needles.every((needle) => text.toLowerCase().includes(needle));
  const byName = offered.filter(({ spec, name, of }) => holds(`${name} ${of} ${spec.name}`));
  const byWords = offered.filter((one) => !byName.includes(one) && holds(`${one.name} ${one.summary}`));
  const found = [...byName, ...byWords];
  const isShort = needles.length === 0 && !isWhole;
  const shown = isShort
    ? usual.flatMap((usualName) => found.filter(({ spec }) => spec.name === usualName))
    : found;
  const pick = shown.find(({ spec }) => spec.name === chosen) ?? shown[0];
  return (
    <>
      <div class="fb-news">
        <h1>{say.title}</h1>
      </div>
      <p class="fb-lede">{say.said}</p>
      <div class="fb-search">
        <input
          type="text"
          class="fb-grow"
          autocomplete="off"
          aria-label={say.searchLabel}
          placeholder={say.searchHint}
          value={sought}
          onInput={(event) => seek(event.currentTarget.value)}
        />
        <small aria-live="polite">{say.found(shown.length, offered.length)}</small>
      </div>
      {pick === undefined ? (
        <p class="fb-say">{say.noneFound}</p>
      ) : (
        <>
          <FigureList
            figures={shown}
            place={place}
            chosen={pick.spec.name}
            onChoose={choose}
            currency={analysis.pipeline.currency}
          />
          {isShort && found.length > shown.length ? (
            <button type="button" class="fb-quiet-button" onClick={() => showWhole(true)}>
              {say.others(found.length - shown.length)}
            </button>
          ) : null}
          <InsertFormula
            key={pick.spec.name}
            sheet={sheet}
            place={place}
            spec={pick.spec}
            name={pick.name}
            summary={pick.summary}
          />
        </>
      )}
      {by === "expected" ? <p class="fb-say">{words.pane.noExpectedFormula}</p> : null}
      <SmallDashboard place={place} sheet={sheet} />
    </>
  );
}
