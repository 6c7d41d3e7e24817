/** Puts a formula of ours back into its cell, if need be in a second try: without it the user would have lost it. */
export function writeBack(cell: GoogleAppsScript.Spreadsheet.Range, formula: string): void {
  try {
    cell.setFormula(formula);
  } catch {
    cell.setFormula(formula);
  }
}
