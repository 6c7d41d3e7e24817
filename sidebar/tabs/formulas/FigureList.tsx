import { useId } from "preact/hooks";
import { CellError } from "../../../core/cells/CellError";
import type { CellResult } from "../../../core/cells/CellValue";
import type { FormulaPlace } from "../../../core/formulas/FormulaPlace";
import { sheetArguments } from "../../../core/formulas/sheetArguments";
import { callFunctionInSlices } from "../../../core/functions/callFunction";
import type { FunctionSpec } from "../../../core/functions/FunctionSpec";
import { usePane } from "../../PaneContext";
import { useReckoning } from "../../parts/useReckoning";

interface FigureListProps {
  figures: readonly { readonly spec: FunctionSpec; readonly name: string; readonly of: string }[];
  place: FormulaPlace;
  chosen: string;
  onChoose: (name: string) => void;
  currency: string;
}

/** One of the figures is chosen, each with what it is today; a table says only that it is one. */
export function FigureList({ figures, place, chosen, onChoose, currency }: FigureListProps) {
  const { model, words } = usePane();
  const say = words.measures;
  const group = useId();
  const single = figures.filter(({ spec }) => spec.result.shape === "value");
  const { known } = useReckoning<ReadonlyMap<string, CellResult>>(
    place.pipeline,
    function* () {
      const values = new Map<string, CellResult>();
      for (const { spec } of single) {
        yield;
        const args = sheetArguments(spec, place);
        values.set(spec.name, yield* callFunctionInSlices(spec.name, args, model.written.functions));
      }
      return values;
    },
    [single.map(({ spec }) => spec.name).join(), place.by, place.guidelines],
  );
  const today = ({ name, result }: FunctionSpec) => {
    if (result.shape !== "value") return say.isTable;
    const value = known?.get(name);
    if (value === undefined) return "";
    if (value instanceof CellError) return value.code;
    return typeof value === "object" ? say.isTable : words.more.measureValue(value, result.unit, currency);
  };
  return (
    <fieldset class="fb-figures">
      <legend class="fb-spoken">{say.listLabel}</legend>
      {figures.map(({ spec, name, of }) => (
        <label key={spec.name}>
          <input
            type="radio"
            name={group}
            checked={spec.name === chosen}
            onChange={() => onChoose(spec.name)}
          />
          <b>{name}</b>
          <b class="fb-figure-today">{today(spec)}</b>
          <small>{of}</small>
        </label>
      ))}
    </fieldset>
  );
}
