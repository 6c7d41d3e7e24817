const figure = /^-?[\d.,]+$/;

interface FirstRowsProps {
  caption: string;
  /** Above the columns; left out where the first row is the head. */
  columns?: readonly string[];
  /** Before the rows. */
  numbers?: readonly string[];
  rows: readonly (readonly string[])[];
  /** Which of the rows is the head. */
  head: number;
}

/** A few rows of a sheet as they stand there, with its head in bold. */
export function FirstRows({ caption, columns, numbers, rows, head }: FirstRowsProps) {
  return (
    <div class="fb-first-rows">
      <table>
        <caption class="fb-spoken">{caption}</caption>
        {columns === undefined ? null : (
          <thead>
            <tr>
              {numbers === undefined ? null : <td />}
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, at) => (
            <tr key={at} class={at === head ? "fb-first-head" : undefined}>
              {numbers === undefined ? null : <th scope="row">{numbers[at]}</th>}
              {row.map((cell, column) => (
                <td key={column} class={figure.test(cell) ? "fb-number" : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
