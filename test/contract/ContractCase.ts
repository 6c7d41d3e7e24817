import { PortError, type WorkbookPort } from "../../core/port/port";
import type { Ability, WorkbookControl } from "../hosts/WorkbookControl";

/** A workbook of some host: the port under test, and a person at the workbook itself. */
export interface OpenedWorkbook {
  readonly port: WorkbookPort;
  readonly control: WorkbookControl;
}

/** One thing that every host must do alike. */
export interface ContractCase {
  /** A sentence that is true of every host. */
  readonly title: string;
  /** What the person must be able to do, where not every host's control can. */
  readonly needs?: Ability;
  readonly run: (opened: OpenedWorkbook) => Promise<void>;
}

/** The code with which a call was refused; anything but a PortError is a fault of the adapter. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  return (await refusalInFull(call)).code;
}

export async function refusalInFull(call: Promise<unknown>): Promise<PortError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof PortError) return error;
    throw error;
  }
  throw new Error("the call was not refused");
}
