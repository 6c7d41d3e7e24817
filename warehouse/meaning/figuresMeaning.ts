import { halfEven } from "../../core/statistics/halfEven";
import { dayReader } from "../../core/table/dates/dateColumns";
import { currencies } from "../../core/table/money/currencies";
import { moneyColumn } from "../../core/table/money/moneyColumn";
import { probabilityColumn } from "../../core/table/money/probabilityColumn";
import type { RawTable } from "../../core/table/RawTable";
import type { Role } from "../../core/table/role";
import { moneyUnit } from "../../core/tally/wholeMoney";
import { asMeasure, type DistinctCells } from "./distinctCells";
import type { Lookup } from "./Lookup";

/** The roles whose cells are days. */
export const dayRoles = ["created", "expectedClose", "actualClose", "lastActivity"] as const;
export type DayRole = (typeof dayRoles)[number];

/** Days by their cells, which of day and month stands first being decided by all of the table's columns together. */
export function daysMeaning(columns: ReadonlyMap<DayRole, DistinctCells>): readonly Lookup[] {
  const measures = new Map<Role, ReturnType<typeof asMeasure>>();
  for (const [role, distinct] of columns) measures.set(role, asMeasure(distinct));
  const raw: RawTable = { rows: 0, names: new Map(), measures };
  const readDays = dayReader(raw);
  return [...columns].map(([role, { raw: texts }]) => {
    const days = readDays(role)?.values ?? new Float64Array(0);
    return lookupOf(dayLookup(role), texts, "day", "whole", [...days]);
  });
}

export function dayLookup(role: DayRole): string {
  return `${role.toLowerCase()}_days`;
}

/** Chances by their cells. */
export function chancesMeaning(distinct: DistinctCells): Lookup {
  const { values } = probabilityColumn(asMeasure(distinct));
  return lookupOf("chances", distinct.raw, "chance", "float", [...values]);
}

/** Quotas by their cells: `quotas` has `raw` and `quota`, the place of its figure among the column's. */
export function quotasMeaning(distinct: DistinctCells): {
  readonly figures: readonly number[];
  readonly lookup: Lookup;
} {
  const { values } = moneyColumn(asMeasure(distinct));
  const figures = [...new Set(values)].filter((figure) => !Number.isNaN(figure)).sort((a, b) => a - b);
  const places = [...values].map((figure) => (Number.isNaN(figure) ? figure : figures.indexOf(figure)));
  return { figures, lookup: lookupOf("quotas", distinct.raw, "quota", "whole", places) };
}

/** Money by its cells, in whole 1/10000, and the currency that each shows, by its number from 1 on; 0 is none. */
export function amountsMeaning(
  distinct: DistinctCells,
  factor: number,
  codeOf: (currency: string) => number,
): Lookup {
  const raw = asMeasure(distinct);
  const { values, currencies: shown } = moneyColumn(raw, factor);
  const known = [...values.keys()].filter((place) => !Number.isNaN(values[place]));
  const codes = raw.others?.codes ?? new Int32Array(values.length).fill(-1);
  return {
    name: "amounts",
    lists: [
      { name: "raw", type: "text", values: known.map((place) => distinct.raw[place] ?? null) },
      {
        name: "money",
        type: "whole",
        values: known.map((place) => halfEven((values[place] ?? 0) * moneyUnit)),
      },
      {
        name: "currency",
        type: "whole",
        values: known.map((place) => codeOf(shown[codes[place] ?? -1] ?? "")),
      },
    ],
  };
}

/** The currencies that a column's cells, or its amounts, show: spellings of one currency have one number, from 1 on. */
export function currencyCodes(spelled: readonly string[]): {
  readonly codeOf: (currency: string) => number;
  readonly names: readonly string[];
} {
  const cells = [...new Set(spelled.filter((each) => each !== ""))].sort();
  const column = { codes: Int32Array.from(cells.keys()), cells };
  const none = { amounts: null, shown: [], formats: undefined, at: 0, positionOf: () => 0 };
  const { found, codes } = currencies(new Float64Array(cells.length), { column, ...none });
  const code = new Map(cells.map((cell, place) => [cell, codes === null ? 1 : (codes[place] ?? -1) + 1]));
  return { codeOf: (currency) => code.get(currency) ?? 0, names: found.map(({ currency }) => currency) };
}

function lookupOf(
  name: string,
  raw: readonly string[],
  value: string,
  type: "whole" | "float",
  values: readonly number[],
): Lookup {
  const known = [...values.keys()].filter((place) => !Number.isNaN(values[place]));
  return {
    name,
    lists: [
      { name: "raw", type: "text", values: known.map((place) => raw[place] ?? null) },
      { name: value, type, values: known.map((place) => values[place] ?? null) },
    ],
  };
}
