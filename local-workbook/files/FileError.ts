import type { FileProblem } from "../../core/words/FileProblem";

/** A file that cannot be opened: its code for programs; each language words the problem. */
export class FileError extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
    this.name = "FileError";
  }
}
