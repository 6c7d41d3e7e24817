/** Moves the column references of a conditional format's formula as Excel does when a column is inserted; texts stay. */
export function insertColumnInFormula(formula: string, before: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(\$?)([A-Z]{1,3})(\$?\d+)(?![\w(])/g,
    (text: string, fixed?: string, letters?: string, row?: string) => {
      if (letters === undefined) return text;
      const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return column < before ? text : `${fixed}${lettersOf(column + 1)}${row}`;
    },
  );
}

const lettersOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : lettersOf(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
