import { defaultGuidelines } from "../../core/balance/defaultGuidelines";
import { parseGuidelines } from "../../core/balance/parseGuidelines";
import { readSettings, writeSettings } from "../../core/port/Settings";
import { readLog } from "../../core/sheets/readLog";
import * as words from "../../core/words/en";
import type { Book } from "./books";
import type { Walk } from "./Walk";

/** What is read beside the table of deals: settings, guideline ranges, the log. */
export function coreSteps(book: Book, walk: Walk): void {
  const settings = walk.take("settings", () => readSettings(book.settings));
  walk.hand("settings", settings);
  if (settings !== undefined) walk.hear("settings", writeSettings(settings).replaceAll("null", ""));
  const entries = book.guidelines.map(([key, value]) => [String(key), value] as const);
  const parsed = walk.take("guidelines", () => parseGuidelines(entries));
  walk.hand("guidelines", { ...defaultGuidelines, ...parsed?.guidelines });
  for (const problem of parsed?.problems ?? [])
    walk.take("guideline problem", () => walk.hear("guideline problem", words.guidelines.problem(problem)));
  walk.hand(
    "log",
    walk.take("log", () => readLog(book.log.slice(1))),
  );
}
