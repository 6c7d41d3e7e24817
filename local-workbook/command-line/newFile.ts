import { existsSync } from "node:fs";
import { UsageError } from "./UsageError";
import { writeWhole } from "./writeWhole";

/** Refuses, before any work is done, to write where a file is: whatever is there may be the only one of its kind. @throws UsageError */
export function refuseExisting(out: string): void {
  if (existsSync(out)) throw new UsageError((words) => words.commandLine.outExists(out));
}

/** Writes a file that is not there yet, whole or not at all. @throws UsageError that says why it cannot be written */
export function writeNewFile(out: string, bytes: Uint8Array): void {
  try {
    writeWhole(out, bytes);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError((words) =>
      code === "EEXIST"
        ? words.commandLine.outExists(out)
        : // What follows the comma names the part that is gone again.
          words.commandLine.outNotWritten(out, message.replace(/, .*/, "")),
    );
  }
}
