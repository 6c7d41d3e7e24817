import { logSheet } from "../core/port/logSheet";
import type { Words } from "../core/words/Words";

/** Sheets that we write, and the goals: they name accounts or reps too. */
export function isOurs({ time, team }: Words): (name: string) => boolean {
  const ours = new Set([time.sheetName, team.report.sheetName, logSheet.name, "Goals"]);
  return (name) => ours.has(name);
}
