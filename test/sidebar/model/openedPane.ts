import * as words from "../../../core/words/en";
import type { Pace } from "../../../sidebar/model/inSlices";
import { PaneModel } from "../../../sidebar/model/PaneModel";
import { MemoryWorkbook } from "../../hosts/MemoryWorkbook";

export const header = ["Deal", "Account", "Product Line", "Stage", "Owner"];

/** Open deals: so many of each line, each with an account of its own. */
export function deals(lines: Readonly<Record<string, number>>): unknown[][] {
  const names = Object.entries(lines).flatMap(([line, count]) => Array.from({ length: count }, () => line));
  return [
    header,
    ...names.map((line, i) => [`D${i}`, `Company ${i}`, line, "Proposal", i % 2 ? "Ada" : "Ben"]),
  ];
}

/** A clock that stands still: nothing ever takes long. */
export const unhurried: Pace = { now: () => 0, turn: () => Promise.resolve() };

export async function opened(book: MemoryWorkbook, pace = unhurried): Promise<PaneModel> {
  const model = new PaneModel(book, words, pace);
  model.sheet.follow();
  await settled(model);
  return model;
}

/** Resolves once no port call is under way. */
export async function settled(model: PaneModel): Promise<void> {
  // A listener may start its work some turns after the event.
  for (let calm = 0; calm < 20; calm++) {
    await Promise.resolve();
    if (model.state.pending > 0) calm = 0;
  }
}

/** Resolves once the workbook was asked for cells so many times. */
export async function asked(book: MemoryWorkbook, times: number): Promise<void> {
  while ((book.calls.get("read") ?? 0) < times) await Promise.resolve();
}

export function lineShare(model: PaneModel): number | null | undefined {
  const { reviewed } = model.state;
  if (!reviewed?.ok) return undefined;
  return reviewed.analysis.review.findings.find(({ id }) => id === "line-concentration")?.value;
}

export function lineVerdict(model: PaneModel): string | undefined {
  const { reviewed } = model.state;
  if (!reviewed?.ok) return undefined;
  return reviewed.analysis.review.findings.find(({ id }) => id === "line-concentration")?.verdict;
}

export function lopsided() {
  const book = new MemoryWorkbook();
  const sheet = book.add("Deals", deals({ Sensors: 30, Valves: 10 }));
  return { book, sheet };
}
