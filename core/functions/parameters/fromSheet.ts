import type { ColumnChoice, Pipeline } from "../../table/Pipeline";
import type { Source } from "./Parameter";
import type { Given } from "./readParameters";

/**
 * The column of a sheet that takes a parameter's place: of the first of its roles that has one. Amounts are none, so that deals count alike.
 *
 * @example columnOf(["status", "stage"], { stage: { column: 3 } }) // { column: 3 }
 */
export function columnOf(source: Source | null, columns: Pipeline["columns"]): ColumnChoice | undefined {
  if (typeof source !== "object" || source === null) return undefined;
  return source.map((role) => columns[role]).find((choice) => choice !== undefined);
}

/** The columns of a sheet that was read, as the arguments of a call: header and rows are known, and nothing is cut out. */
export function fromSheet({ source: { values, top, left }, columns, headerRow }: Pipeline): Given {
  const header = headerRow - top;
  return {
    cells: () => undefined,
    columns: (parameters) => {
      const found = [...parameters].map(([name, { info }]) => {
        const choice = columnOf(info.source, columns);
        return [name, choice === undefined ? null : { rows: values, at: choice.column - left }] as const;
      });
      return { columns: new Map(found), header, first: header + 1, end: values.length };
    },
  };
}
