import { CellError } from "../../../core/cells/CellError";
import type { Slices } from "../../../core/cells/slices";
import { type DashboardRow, dashboardFormulas } from "../../../core/formulas/dashboardFormulas";
import type { FormulaPlace } from "../../../core/formulas/FormulaPlace";
import { sheetArguments } from "../../../core/formulas/sheetArguments";
import { callFunctionInSlices } from "../../../core/functions/callFunction";
import type { SheetCells } from "../../../core/port/port";
import { dashboardKey, dashboardSheet } from "../../../core/sheets/dashboardSheet";
import { usePane } from "../../PaneContext";
import { Section } from "../../parts/Section";
import { useReckoning } from "../../parts/useReckoning";

/** A few figures that people look at every week, as formulas with labels on a sheet of their own, by one click and one Undo. */
export function SmallDashboard({ place, sheet }: { place: FormulaPlace; sheet: SheetCells }) {
  const { model, words } = usePane();
  const say = words.measures;
  const rows = dashboardFormulas({ ...place, sheetName: sheet.name });
  function* shown(cell: DashboardRow["figure"]): Slices<string> {
    if (cell === null) return "";
    const { spec } = cell;
    yield;
    const value = yield* callFunctionInSlices(
      spec.name,
      sheetArguments(spec, place),
      model.written.functions,
    );
    if (value instanceof CellError) return value.code;
    return typeof value === "object" ? "" : words.more.measureValue(value, spec.result.unit, "");
  }
  const { known } = useReckoning<readonly string[]>(
    place.pipeline,
    function* () {
      const today: string[] = [];
      for (const { figure, which } of rows)
        today.push([yield* shown(which), yield* shown(figure)].filter(Boolean).join(", "));
      return today;
    },
    [place.by, place.guidelines],
  );
  if (rows.length === 0) return null;
  const insert = () =>
    void model.run(async () => {
      const { port } = model;
      const made = dashboardSheet(rows, sheet.name, model.written);
      const { id, name } = await port.writeOwn(made.sheet);
      for (const { address, formula } of made.formulas) await port.insertFormula(id, formula, address);
      model.tell(say.dashboardWritten(name), {
        actions: [{ label: words.share.goThere, run: () => void model.run(() => port.selectRows(id, [1])) }],
        undo: async () => {
          await model.run(async () => void (await port.removeOwn(dashboardKey)), say.dashboardRemoved);
        },
      });
    });
  return (
    <Section title={say.dashboard} aside={say.dashboardAside}>
      <table class="fb-cells fb-dashboard">
        <caption class="fb-spoken">{say.dashboard}</caption>
        <tbody>
          {rows.map(({ of }, at) => (
            <tr key={of}>
              <th scope="row">{say.dashboardRows[of]}</th>
              <td class="fb-number">{known?.[at] ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="fb-buttons">
        <button type="button" class="fb-button" onClick={insert}>
          {say.insertDashboard}
        </button>
      </div>
    </Section>
  );
}
