import { catalogue } from "../functions/catalogue";
import type { FunctionSpec } from "../functions/FunctionSpec";
import type { Parameter } from "../functions/parameters/Parameter";
import type { Role } from "../table/role";
import { buildFormula } from "./buildFormula";
import type { FormulaPlace } from "./FormulaPlace";

type DashboardFigure = "line" | "newCustomers" | "account" | "fewAccounts" | "gap" | "score";

/** A formula, and the function whose it is with the columns that it takes there. */
interface Written {
  readonly spec: FunctionSpec;
  readonly formula: string;
}

/** One line of the dashboard: the formula of its figure, and one for whose figure it is; null where there is none. */
export interface DashboardRow {
  readonly of: DashboardFigure;
  readonly figure: Written | null;
  readonly which: Written | null;
  readonly isShare: boolean;
}

/**
 * The formulas of a small dashboard, as far as the sheet has the columns for them.
 *
 * @example dashboardFormulas({ capabilities: { argumentSeparator: ", ", openEndedColumns: true }, pipeline: { headerRow: 1, columns: {} }, tables: [], by: "deals", guidelines: {} }) // []
 */
export function dashboardFormulas(place: FormulaPlace): readonly DashboardRow[] {
  const formula = (name: string, role?: Role): Written | null => {
    const found = catalogue.find((one: FunctionSpec) => one.name === name);
    if (found === undefined) return null;
    const spec = role === undefined ? found : over(found, role);
    const text = buildFormula(spec, place);
    return text === null ? null : { spec, formula: text };
  };
  const { line, account } = place.pipeline.columns;
  const rows: readonly DashboardRow[] = [
    {
      of: "line",
      figure: line === undefined ? null : formula("FUNNEL_CONCENTRATION"),
      which: line === undefined ? null : formula("FUNNEL_TOP"),
      isShare: true,
    },
    { of: "newCustomers", figure: formula("FUNNEL_NEW_SHARE"), which: null, isShare: true },
    {
      of: "account",
      figure: account === undefined ? null : formula("FUNNEL_CONCENTRATION", "account"),
      which: account === undefined ? null : formula("FUNNEL_TOP", "account"),
      isShare: true,
    },
    { of: "fewAccounts", figure: formula("FUNNEL_TOP_SHARE"), which: null, isShare: true },
    { of: "gap", figure: formula("FUNNEL_NEW_GAP"), which: null, isShare: false },
    {
      of: "score",
      figure: line === undefined ? null : formula("FUNNEL_BALANCE"),
      which: null,
      isShare: false,
    },
  ];
  return rows.filter(({ figure, which }) => figure !== null || which !== null);
}

/** The same function over another column than it takes by itself. */
function over(spec: FunctionSpec, role: Role): FunctionSpec {
  const [first, ...others] = Object.entries(spec.parameters);
  if (first === undefined) return spec;
  const [name, parameter] = first;
  const moved: Parameter = { ...parameter, info: { ...parameter.info, source: [role] } };
  return { ...spec, parameters: Object.fromEntries([[name, moved], ...others]) };
}
