import type { ComponentChildren } from "preact";

interface TableProps {
  /** Read out before the table. */
  caption: string;
  /** An empty heading list leaves the head out. */
  headings?: readonly string[];
  rows: readonly (readonly ComponentChildren[])[];
  /** Columns (from 0) that hold figures and stand to the right. */
  numbers?: readonly number[];
}

/** Rows under hairlines, figures to the right. */
export function Table({ caption, headings = [], rows, numbers = [] }: TableProps) {
  const kind = (column: number) => (numbers.includes(column) ? "fb-number" : undefined);
  return (
    <table class="fb-table">
      <caption class="fb-spoken">{caption}</caption>
      {headings.length === 0 ? null : (
        <thead>
          <tr>
            {headings.map((heading, column) => (
              <th key={heading} scope="col" class={kind(column)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column} class={kind(column)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
