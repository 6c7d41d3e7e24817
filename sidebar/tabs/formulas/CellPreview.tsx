import { columnName } from "../../../core/cells/a1";
import { CellError } from "../../../core/cells/CellError";
import type { CellResult, CellScalar } from "../../../core/cells/CellValue";
import { givesShare } from "../../../core/formulas/givesShare";
import { sizeOfResult } from "../../../core/formulas/spillRoom";
import type { FunctionSpec } from "../../../core/functions/FunctionSpec";
import { usePane } from "../../PaneContext";

interface CellPreviewProps {
  spec: FunctionSpec;
  value: CellResult;
  caption: string;
  /** The cell where it goes, row from 1 and column from 0; null where there is none. */
  at: { readonly row: number; readonly column: number } | null;
}

const fewRows = 5;
const fewColumns = 3;

/** A piece of the sheet as it will look with the formula in it: a figure in its cell, or the first cells of a table. */
export function CellPreview({ spec, value, caption, at }: CellPreviewProps) {
  const { words } = usePane();
  const { rows, columns } = sizeOfResult(value);
  const { row, column } = at ?? { row: 1, column: 0 };
  const isSingle = rows * columns === 1;
  const down = isSingle ? [0, 1] : Array.from({ length: Math.min(rows, fewRows) }, (_, index) => index);
  const across = isSingle
    ? [0, 1]
    : Array.from({ length: Math.min(columns, fewColumns) }, (_, index) => index);
  const lines = typeof value !== "object" || value instanceof CellError ? [[value]] : value;
  const text = (of: CellScalar) => {
    if (of instanceof CellError) return of.code;
    return typeof of === "number" && isSingle && givesShare(spec)
      ? words.measures.shareInCell(of)
      : words.more.tableCell(of);
  };
  return (
    <table class="fb-cells">
      <caption class="fb-spoken">{caption}</caption>
      <thead>
        <tr>
          <td />
          {across.map((c) => (
            <th key={c} scope="col">
              {columnName(column + c)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {down.map((r) => (
          <tr key={r}>
            <th scope="row">{row + r}</th>
            {across.map((c) => {
              const shown = lines[r]?.[c] ?? "";
              const look = [
                typeof shown === "number" ? "fb-number" : "",
                r + c === 0 ? "fb-cell-chosen" : "",
              ];
              return (
                <td key={c} class={look.join(" ")}>
                  {text(shown)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
