import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { FileError } from "../files/FileError";
import { openWorkbookFile } from "../files/openWorkbookFile";
import type { WorkbookFile } from "../files/WorkbookFile";
import type { Context } from "./Context";
import { progressLine } from "./terminal/progressLine";
import { UsageError } from "./UsageError";

export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookFile;
}

/** Reads a workbook from disk and says how far it is where that takes long. @throws UsageError, FileError */
export function readFile(path: string, context: Context): ReadFile {
  const bytes = readBytes(path);
  const progress = progressLine(context, basename(path));
  try {
    return { bytes, workbook: openWorkbookFile(bytes, basename(path), { onProgress: progress.show }) };
  } finally {
    progress.clear();
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new UsageError((words) => words.commandLine.noSuchFile(path));
    if (code === "EISDIR") throw new UsageError((words) => words.commandLine.isFolder(path));
    if (code === "ERR_FS_FILE_TOO_LARGE") throw new FileError({ code: "too-large", file: basename(path) });
    throw new UsageError((words) => words.commandLine.unreadableFile(path, message));
  }
}
