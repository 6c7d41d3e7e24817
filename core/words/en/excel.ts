/** What Excel lacks, told at the head of the pane. */
export const tooOld =
  "This Excel is too old for Funnel Balance. It needs Microsoft 365, Excel 2021 or Excel on the web.";
export const withoutReports =
  "This Excel cannot keep report sheets and the log of reviews (ExcelApi 1.12). Reviews, colours and formulas work.";
export const withoutFunctions =
  "This Excel cannot run custom functions beside the pane (SharedRuntime 1.1): FUNNEL_ formulas may stay on #BUSY!. Reviews and colours work.";

export function hiddenSheet(name: string): string {
  return `the sheet ${name} is hidden. Right-click any sheet tab, choose Unhide, then try again`;
}
