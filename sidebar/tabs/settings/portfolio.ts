/**
 * The lines offered in the settings: those of the sheet, then those that the user typed. An empty portfolio is every line
 * of the sheet.
 */
export function offeredLines(inSheet: readonly string[], portfolio: readonly string[]): readonly string[] {
  return [...inSheet, ...portfolio.filter((line) => !inSheet.includes(line))];
}

/** Whether a line is the rep's own. */
export function sells(line: string, portfolio: readonly string[]): boolean {
  return portfolio.length === 0 || portfolio.includes(line);
}

/** The portfolio with a line taken in or out. Exactly the lines of the sheet become empty again, so that later lines join. */
export function changePortfolio(
  inSheet: readonly string[],
  portfolio: readonly string[],
  line: string,
  sold: boolean,
): readonly string[] {
  const before = portfolio.length === 0 ? inSheet : portfolio;
  const after = sold ? [...before.filter((one) => one !== line), line] : before.filter((one) => one !== line);
  const all = after.length === inSheet.length && inSheet.every((one) => after.includes(one));
  return all ? [] : after;
}
