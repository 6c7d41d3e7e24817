import { existsSync } from "node:fs";
import { extname } from "node:path";
import type { Context } from "./Context";
import { tell } from "./terminal/tell";
import { UsageError } from "./UsageError";
import { writeWhole } from "./writeWhole";

/** Refuses, before any work is done, a page that would replace a file or could not be opened by a click. @throws UsageError */
export function checkPagePath(out: string): void {
  if (!/^\.html?$/i.test(extname(out))) throw new UsageError((words) => words.commandLine.pageEnding(out));
  if (existsSync(out)) throw new UsageError((words) => words.commandLine.outExists(out));
}

/** Writes the page whole or not at all, and tells on standard error that it is there. */
export function writePage(out: string, html: string, context: Context): void {
  try {
    writeWhole(out, new TextEncoder().encode(html));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError((words) =>
      code === "EEXIST"
        ? words.commandLine.outExists(out)
        : words.commandLine.outNotWritten(out, message.replace(/, .*/, "")),
    );
  }
  tell(context, context.words.commandLine.pageWritten(out));
}
