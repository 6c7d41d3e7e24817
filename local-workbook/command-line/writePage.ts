import { extname } from "node:path";
import type { Context } from "./Context";
import { refuseExisting, writeNewFile } from "./newFile";
import { tell } from "./terminal/tell";
import { UsageError } from "./UsageError";

/** Refuses, before any work is done, a page that would replace a file or could not be opened by a click. @throws UsageError */
export function checkPagePath(out: string): void {
  if (!/^\.html?$/i.test(extname(out))) throw new UsageError((words) => words.commandLine.pageEnding(out));
  refuseExisting(out);
}

/** Writes the page whole or not at all, and tells on standard error that it is there. */
export function writePage(out: string, html: string, context: Context): void {
  writeNewFile(out, new TextEncoder().encode(html));
  tell(context, context.words.commandLine.pageWritten(out));
}
