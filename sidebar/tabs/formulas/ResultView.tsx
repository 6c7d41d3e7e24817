import { CellError } from "../../../core/cells/CellError";
import type { CellResult, CellScalar } from "../../../core/cells/CellValue";
import type { FunctionSpec } from "../../../core/functions/FunctionSpec";
import { usePane } from "../../PaneContext";
import { Table } from "../../parts/Table";

interface ResultViewProps {
  value: CellResult;
  is: FunctionSpec["result"];
  caption: string;
  currency: string;
}

const fewRows = 8;
const fewColumns = 4;

/** What a formula gives: one figure in large type, or the first rows of a table that spills. */
export function ResultView({ value, is, caption, currency }: ResultViewProps) {
  const { words } = usePane();
  if (value instanceof CellError) {
    return (
      <p>
        <b>{value.code}</b> {value.message}
      </p>
    );
  }
  if (!Array.isArray(value)) {
    return <p class="fb-value">{words.pane.measureValue(scalar(value as CellScalar), is.unit, currency)}</p>;
  }
  const rows: readonly (readonly CellScalar[])[] = value;
  const show = (cell: CellScalar) => words.pane.tableCell(scalar(cell));
  const [head = [], ...body] = is.shape === "table" ? rows : [[], ...rows];
  return (
    <>
      <Table
        caption={caption}
        headings={head.slice(0, fewColumns).map(show)}
        rows={body.slice(0, fewRows).map((row) => row.slice(0, fewColumns).map(show))}
        numbers={(body[0] ?? []).flatMap((cell, column) => (typeof cell === "number" ? [column] : []))}
      />
      <p class="fb-say">{words.pane.tableSize(rows.length, rows[0]?.length ?? 0)}</p>
    </>
  );
}

function scalar(cell: CellScalar): number | string | boolean {
  return cell instanceof CellError ? cell.code : cell;
}
