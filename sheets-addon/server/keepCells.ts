import { asText } from "./asText";

/** Remembers what stands in some ranges; the answer puts all of it back, formulas, formats and bold type included. */
export function keepCells(ranges: readonly GoogleAppsScript.Spreadsheet.Range[]): () => void {
  const kept = ranges.map((range) => {
    const formulas = range.getFormulas();
    const contents = range
      .getValues()
      .map((row, r) => row.map((value, c) => formulas[r]?.[c] || asText(value)));
    return { range, contents, formats: range.getNumberFormats(), weights: range.getFontWeights() };
  });
  return () => {
    for (const { range, contents, formats, weights } of kept) {
      range.setNumberFormats(formats);
      range.setFontWeights(weights);
      range.setValues(contents);
    }
  };
}
