import { fileFailures } from "../../core/words/en/files";

export type FileFailureCode = keyof typeof fileFailures;

/** A file that cannot be opened. The message is one line for people; the code is for programs. */
export class FileError extends Error {
  constructor(
    readonly code: FileFailureCode,
    fileName: string,
    detail = "",
  ) {
    super(fileFailures[code](fileName, detail));
    this.name = "FileError";
  }
}
