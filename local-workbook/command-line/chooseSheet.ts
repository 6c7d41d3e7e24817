import { chooseSheet } from "../../core/table/sheetChoice/chooseSheet";
import type { SheetNote } from "../../core/words/FileNote";
import type { Words } from "../../core/words/Words";
import type { WorkbookFile, WorkbookSheet } from "../files/WorkbookFile";
import { isOurs } from "../ourSheets";
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

/** The sheets in the order in which a list is looked for: the one that the file opens with, the shown, the hidden. */
export function sheetsByLikelihood({ sheets, active }: WorkbookFile): readonly WorkbookSheet[] {
  const first = sheets[active];
  const others = sheets.filter((sheet) => sheet !== first);
  return [
    ...(first ? [first] : []),
    ...others.filter(({ hidden }) => !hidden),
    ...others.filter(({ hidden }) => hidden),
  ];
}

/** Where to look for the pipeline. */
export interface PipelineSheets {
  /** To be tried one after the other. */
  readonly likely: readonly WorkbookSheet[];
  /** To be stacked below the first. */
  readonly below: readonly WorkbookSheet[];
  /** Those that hold deals beside it and are not read. */
  readonly unread: readonly WorkbookSheet[];
  /** Those that are lists, but none of deals as far as we can tell. */
  readonly doubtful: readonly WorkbookSheet[];
}

/**
 * The sheet that a person named, all of those that hold deals for "all", else the likeliest ones. A text file has no other than its own.
 *
 * @param mapped the columns are said by their headers, so that a sheet may hold deals that no header of ours says
 * @throws UsageError where no sheet holds deals
 */
export function pipelineSheets(
  workbook: WorkbookFile,
  name: string | undefined,
  mapped: boolean,
  words: Words,
): PipelineSheets {
  const alone = (sheet: WorkbookSheet | undefined): PipelineSheets => ({
    likely: sheet ? [sheet] : [],
    below: [],
    unread: [],
    doubtful: [],
  });
  const isNamed = workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name?.toLowerCase());
  const isAll = name?.toLowerCase() === "all" && !isNamed;
  if (workbook.kind === "csv" && (isAll || name === undefined)) return alone(workbook.sheets[0]);
  if (name !== undefined && !isAll) return alone(sheetNamed(workbook, name));
  const { likely, withDeals, doubtful } = chooseSheet(workbook.sheets, workbook.active, isOurs(words));
  const [first = likely[0], ...below] = withDeals;
  if (isAll && first) return { likely: [first], below, unread: [], doubtful };
  const others = mapped ? sheetsByLikelihood(workbook).filter((sheet) => !likely.includes(sheet)) : [];
  const tried = [...likely, ...others];
  if (tried.length === 0 || isAll)
    throw new UsageError(({ commandLine }) =>
      commandLine.noPipeline(
        workbook.name,
        workbook.sheets.map((sheet) => sheet.name),
      ),
    );
  return { likely: tried, below: [], unread: withDeals, doubtful };
}

/** How the sheet was chosen, where that is not what a person may expect. */
export function choiceNotes(
  { sheets, active }: WorkbookFile,
  sheet: WorkbookSheet,
  { unread, doubtful }: Pick<PipelineSheets, "unread" | "doubtful">,
  isChosen: boolean,
): SheetNote[] {
  const opened = sheets[active];
  const others = unread.filter((each) => each !== sheet).map(({ name }) => name);
  const notes: SheetNote[] = [];
  if (isChosen && opened && opened !== sheet)
    notes.push({ code: "sheet-chosen", rows: 0, first: null, sheet: sheet.name, instead: opened.name });
  if (doubtful.includes(sheet))
    notes.push({ code: "sheet-doubtful", rows: 0, first: null, sheet: sheet.name });
  if (others.length > 0) notes.push({ code: "sheets-unread", rows: 0, first: null, sheets: others });
  return notes;
}
