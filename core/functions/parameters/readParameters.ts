import type { Slices } from "../../cells/slices";
import type { Argument } from "../Argument";
import { type AlignedColumns, alignColumns } from "./alignColumns";
import { asColumn } from "./asColumn";
import { noColumn } from "./Column";
import type { ColumnParameter, Parameters, Turn, Values } from "./Parameter";

/** Where the cells of a call come from: the arguments that were written, or the sheet itself. */
export interface Given {
  readonly cells: (parameter: string) => Argument;
  readonly columns: (parameters: ReadonlyMap<string, ColumnParameter<unknown>>) => AlignedColumns;
}

const turns: readonly Turn[] = ["stages", "names", "figures"];

/**
 * Reads what a call was given as its parameters say: single values first, then the columns side by side, stages before names and names
 * before figures. Refuses what cannot be read.
 *
 * @example finish(readParameters({ k: { readCells: (_, [[cell]]) => cell } }, { cells: () => [[5]], columns: () => ({}) })).values // { k: 5 }
 */
export function* readParameters<Record extends Parameters>(
  parameters: Record,
  given: Given,
): Slices<{ readonly values: Values<Record>; readonly place: Omit<AlignedColumns, "columns"> }> {
  const values: { [parameter: string]: unknown } = {};
  const columns = new Map<string, ColumnParameter<unknown>>();
  for (const [name, parameter] of Object.entries(parameters)) {
    if ("readCells" in parameter) values[name] = parameter.readCells(name, given.cells(name));
    else columns.set(name, parameter);
  }
  const { columns: cells, ...place } = given.columns(columns);
  const keeping: ((row: number) => boolean)[] = [];
  for (const turn of turns) {
    const before = [...keeping];
    const counts = before.length === 0 ? null : (row: number) => before.every((keeps) => keeps(row));
    for (const [name, parameter] of columns) {
      if (parameter.turn !== turn) continue;
      yield;
      const column = cells.get(name) ?? (parameter.orEmpty ? noColumn : null);
      const read = column === null ? null : parameter.readColumn(name, column, { ...place, counts });
      values[name] = read?.value ?? null;
      if (read?.keeps) keeping.push(read.keeps);
    }
  }
  return { values: values as Values<Record>, place };
}

/**
 * The arguments of a call, in the order of its parameters.
 *
 * @example fromArguments({ lines: {}, k: {} }, [[["A"], ["B"]], [[5]]]).cells("k") // [[5]]
 */
export function fromArguments(parameters: Parameters, args: readonly Argument[]): Given {
  const at = new Map(Object.keys(parameters).map((name, i) => [name, args[i]]));
  return {
    cells: (name) => at.get(name),
    columns: (columns) => {
      const asked = [...columns].map(([name, { isWide }]) => {
        const rows = at.get(name);
        return [name, isWide && rows ? { rows, at: 0 } : asColumn(name, rows)] as const;
      });
      return alignColumns(new Map(asked));
    },
  };
}
