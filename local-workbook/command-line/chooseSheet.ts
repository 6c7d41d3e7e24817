import type { WorkbookFile, WorkbookSheet } from "../files/WorkbookFile";
import { UsageError } from "./UsageError";

/** The named sheet, or the one that the file opens with. @throws UsageError that lists the sheets. */
export function sheetOf(workbook: WorkbookFile, name: string | undefined): WorkbookSheet {
  const [first] = sheetsByLikelihood(workbook);
  return name === undefined && first ? first : sheetNamed(workbook, name ?? "");
}

/** A sheet by its name, in whatever case. @throws UsageError that lists the sheets. */
export function sheetNamed({ sheets, name: file }: WorkbookFile, name: string): WorkbookSheet {
  const folded = name.toLowerCase();
  const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === folded);
  if (!sheet)
    throw new UsageError((words) =>
      words.commandLine.noSuchSheet(
        name,
        file,
        sheets.map((candidate) => candidate.name),
      ),
    );
  return sheet;
}

/** The sheets in the order in which a pipeline is looked for: the one that the file opens with, the shown, the hidden. */
export function sheetsByLikelihood({ sheets, active }: WorkbookFile): readonly WorkbookSheet[] {
  const first = sheets[active];
  const others = sheets.filter((sheet) => sheet !== first);
  return [
    ...(first ? [first] : []),
    ...others.filter(({ hidden }) => !hidden),
    ...others.filter(({ hidden }) => hidden),
  ];
}
