import { PortError } from "../../core/port/port";
import { portErrorOf } from "./portErrorOf";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

interface Options {
  /** Names what the batch is about in an error. */
  readonly subject?: string;
}

/** Runs one batch in Excel; every failure comes out as a PortError. */
export async function inExcel<T>(batch: Batch<T>, { subject = "" }: Options = {}): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw portErrorOf(error, subject);
  }
}

/**
 * The same, and the user undoes all that the batch changes in one step, where Excel can (ExcelApi 1.20). Where it cannot after all, the
 * batch runs once more without: what cannot be grouped, and how Excel says so, differs by version and platform. Only for what may
 * simply be done again.
 */
export async function inOneUndo<T>(batch: Batch<T>, { subject = "" }: Options = {}): Promise<T> {
  if (!canGroupUndo()) return inExcel(batch, { subject });
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    const fault = portErrorOf(error, subject);
    if (error instanceof PortError || !["host", "unsupported"].includes(fault.code)) throw fault;
    return inExcel(batch, { subject });
  }
}

/** Whether one undo can take back all of a batch. */
export function canGroupUndo(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}
