import { portErrorOf } from "./portErrorOf";

interface Options {
  /** Names what the batch is about in an error. */
  readonly subject?: string;
  /** The user undoes all that the batch changes in one step, where Excel can (ExcelApi 1.20). */
  readonly oneUndo?: boolean;
}

/** Runs one batch in Excel; every failure comes out as a PortError. */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { subject = "", oneUndo = false }: Options = {},
): Promise<T> {
  try {
    return await Excel.run({ mergeUndoGroup: oneUndo && canGroupUndo() }, batch);
  } catch (error) {
    throw portErrorOf(error, subject);
  }
}

function canGroupUndo(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}
