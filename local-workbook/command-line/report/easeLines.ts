import type { Page } from "./Page";
import type { ReviewReport } from "./ReviewReport";

const mostLines = 3;

/** Whether current customers buy more easily, and how new lines are picked up; nothing where the data do not tell. */
export function easeLines({ ease, newLines }: ReviewReport, page: Page): string[] {
  const { label } = page;
  const {
    ease: { easeSentence, uptakeSentence },
  } = page.words;
  const customers = ease === null ? null : ease.customers;
  const compares = customers !== null && customers.new.winRate !== null && customers.current.winRate !== null;
  const told = [
    ...(compares && ease !== null ? [easeSentence(ease)] : []),
    ...newLines.slice(0, mostLines).map((line) => `${uptakeSentence(line)}.`),
  ];
  if (told.length === 0) return [];
  return [page.heading(label.selling), ...told.flatMap((text) => page.wrapped(text, 4, "  ·"))];
}
