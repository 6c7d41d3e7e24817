import type { CellTable } from "../cells/CellTable";
import { cellText } from "../cells/cellText";
import { fold } from "../cells/fold";
import { foldName } from "../cells/foldName";
import { isEmpty } from "../cells/isEmpty";
import { withinMoney } from "../cells/mostMoney";
import { headerMatches } from "../table/headerVocabulary/headerMatches";
import { listPieces } from "../table/lines/listPieces";
import { moneyOfCell } from "../table/money/moneyOfCell";
import { decimalSignOf, isAmbiguous } from "../table/money/parseMoney";
import { isBlankName } from "../table/names/isBlankName";
import type { Role } from "../table/role";
import { headerRows } from "../table/rows/headerRows";
import type { Goal, GoalProblem } from "../team/Goal";

export interface GoalsRead {
  readonly goals: readonly Goal[];
  /** What was not understood; the words are in `core/words/en/team.ts`. */
  readonly problems: readonly GoalProblem[];
}

/**
 * The goals of a "Goals" sheet: a table of the rep, the goal of new customers, the quota and the lines that the rep is responsible for
 * ("Sensors; Valves"; a cell without semicolons may part them by commas). Names that differ only in case are
 * one rep, whose last row counts. A sheet without a rep column gives no goal and says so; an empty one gives nothing.
 *
 * @example readGoals({ values: [["Rep", "Quota"], ["Weber", 100]], top: 1, left: 0 }).goals // [{ rep: "Weber", newCustomers: null, quota: 100, lines: [] }]
 */
export function readGoals({ values, top }: CellTable): GoalsRead {
  const found = findColumns(values);
  if (found === null) {
    return {
      goals: [],
      problems: values.every((row) => row.every(isEmpty)) ? [] : [{ code: "no-rep-column" }],
    };
  }
  const goals = new Map<string, Goal>();
  const problems: GoalProblem[] = [];
  for (let at = found.header + 1; at < values.length; at++) {
    const row = values[at] ?? [];
    const name = row[found.rep];
    if (isBlankName(name)) continue;
    const rep = cellText(name);
    const figure = (column: number | null): number | null => {
      const cell = column === null ? null : row[column];
      if (isEmpty(cell)) return null;
      const value = figureOf(cell);
      if (value === null) problems.push({ code: "no-figure", rep, text: cellText(cell), row: top + at });
      return value;
    };
    if (goals.has(foldName(rep))) problems.push({ code: "several-goals", rep, row: top + at });
    goals.set(foldName(rep), {
      rep,
      newCustomers: figure(found.newCustomers),
      quota: figure(found.quota),
      lines: found.lines === null ? [] : linesIn(row[found.lines]),
    });
  }
  return { goals: [...goals.values()], problems };
}

function findColumns(values: CellTable["values"]) {
  for (let header = 0; header < Math.min(headerRows, values.length); header++) {
    // A host may leave holes in a row, which no callback is shown.
    const texts = Array.from(values[header] ?? [], (cell) => (typeof cell === "string" ? cell : ""));
    const rep = texts.findIndex((text) => isRep(text));
    if (rep < 0) continue;
    const find = (test: (text: string) => boolean) => {
      const column = texts.findIndex((text, at) => at !== rep && test(text));
      return column < 0 ? null : column;
    };
    const newCustomers = find((text) => /\bnew\b/.test(fold(text)));
    const quota = find((text) => !/\bnew\b/.test(fold(text)) && isQuota(text));
    const lines = find((text) => isLines(text));
    return { header, rep, newCustomers, quota, lines };
  }
  return null;
}

function isRep(text: string): boolean {
  return surelyIs(text, "owner");
}

function isQuota(text: string): boolean {
  return surelyIs(text, "quota") || /\b(quota|target)\b/.test(fold(text));
}

/** "Lines" alone is no line column of a pipeline; beside a rep it says which are theirs. */
function isLines(text: string): boolean {
  const own = /\b(lines|linien|lignes|lineas|linhas|linee|lijnen|portfolio|portefeuille|portafolio)\b/;
  return surelyIs(text, "line") || own.test(fold(text));
}

function surelyIs(header: string, role: Role): boolean {
  const likeness = headerMatches(header).get(role);
  return likeness !== undefined && likeness >= 0.6;
}

/** The lines that a cell names. */
function linesIn(cell: unknown): readonly string[] {
  const { pieces } = listPieces(cellText(cell));
  const [only = ""] = pieces;
  const lines = pieces.length === 1 ? only.split(",").map((piece) => piece.trim()) : pieces;
  return lines.filter((line) => !isBlankName(line));
}

/** A figure of 0 or more, written as a number or as money. */
function figureOf(cell: unknown): number | null {
  const text = cellText(cell);
  // One sign before exactly three digits parts thousands: nobody sets a quota to a tenth of a penny.
  const decimal = isAmbiguous(text) ? (text.includes(",") ? "." : ",") : (decimalSignOf(text) ?? ".");
  const value = withinMoney(moneyOfCell(typeof cell === "number" ? cell : text, decimal));
  return value >= 0 ? value : null;
}
