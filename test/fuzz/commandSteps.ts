import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as words from "../../core/words/en";
import { run } from "../../local-workbook/command-line/run";
import type { Book } from "./books";
import type { Walk } from "./Walk";

/** What the command line is asked of a file. */
const questions: readonly (readonly string[])[] = [
  ["review", "DEALS"],
  ["review", "DEALS", "--by", "amount", "--basis", "won", "--compare", "DEALS"],
  ["review", "DEALS", "--json"],
  ["team", "DEALS", "--goals", "GOALS"],
  ["team", "DEALS", "--json"],
  ["customers", "DEALS"],
  ["customers", "DEALS", "--json", "--months", "24"],
  ["time", "DEALS", "--hours", "24"],
  ["time", "DEALS", "--hours", "24", "--log", "ACTIVITIES", "--json"],
  ["brief", "DEALS", "Acme"],
  ["whitespace-check", "DEALS"],
  ["whitespace-check", "DEALS", "--json"],
  ["call", "FUNNEL_CONCENTRATION", "DEALS"],
];

const folder = mkdtempSync(join(tmpdir(), "funnel-balance-fuzz-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Asks the command line about the document as CSV files: some of the questions, as the document's choice falls. */
export function commandSteps(book: Book, walk: Walk, every: number): void {
  const files: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
    DEALS: book.deals,
    GOALS: book.goals,
    ACTIVITIES: book.activities,
  };
  questions.forEach((question, index) => {
    if ((index + book.choice) % every !== 0) return;
    const step = question.join(" ");
    let said = "";
    const say = (text: string) => {
      said += text;
    };
    const args = question.map((word) => {
      const rows = files[word];
      if (rows === undefined) return word;
      const path = join(folder, `${word}.csv`);
      writeFileSync(path, csvOf(rows));
      return path;
    });
    const code = walk.take(step, () =>
      run(args, {
        out: say,
        err: say,
        columns: 80,
        colours: false,
        ascii: false,
        locale: "",
        progress: false,
        words,
      }),
    );
    if (code !== undefined && code !== 0 && code !== 2) walk.fault(step, `ends with ${code}`);
    walk.hear(
      step,
      question.includes("--json") || question[0] === "call" ? said.replaceAll("null", "") : said,
    );
  });
}

function csvOf(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => Array.from(row, csvCell).join(",")).join("\n");
}

/** A cell as a program would export it; what is no cell of a file is blank. */
function csvCell(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString();
  if (typeof cell === "number" && !Number.isFinite(cell)) return "";
  if (typeof cell !== "string" && typeof cell !== "number" && typeof cell !== "boolean") return "";
  return `"${String(cell).replaceAll('"', '""')}"`;
}
