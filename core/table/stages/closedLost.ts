import { at } from "../../cells/at";
import { cellText } from "../../cells/cellText";
import { isLossReason } from "../headerVocabulary/isReason";
import type { Issues } from "../Issues";
import { probabilityColumn } from "../money/probabilityColumn";
import { isBlankName } from "../names/isBlankName";
import type { OpenTable } from "../openTable";
import { Outcome } from "../Pipeline";
import type { RawTable } from "../RawTable";
import type { FinalOutcome } from "./finalOutcome";
import type { OutcomeRows } from "./OutcomeRows";
import { stageMeaning } from "./stageMeaning";

/** A column that says of closed deals that they were lost. */
interface Evidence {
  readonly says: "chance" | "reason";
  readonly header: string;
  readonly column: number;
  readonly holds: (row: number) => boolean;
}

const lost: FinalOutcome = { outcome: Outcome.lost, by: "loss", odd: null };

/**
 * A deal whose words say no more than "closed" is lost where the row gives a reason for a loss, or a chance of 0 in a table that
 * holds other chances. That is told.
 */
export function closedLost(
  table: OpenTable,
  raw: RawTable,
  sheetRows: Int32Array,
  read: OutcomeRows,
  issues: Issues,
): OutcomeRows {
  const { verdicts } = read.words;
  if (verdicts.every(({ sense }) => sense !== "closed")) return read;
  const isBare = (row: number) =>
    verdicts[at(read.words.of, row)]?.sense === "closed" &&
    read.finals[at(read.of, row)]?.by === "words" &&
    read.finals[at(read.of, row)]?.odd === null;
  const found = [...reasons(table, sheetRows), ...chances(table, raw)];
  if (found.length === 0) return read;
  const of = read.of.slice();
  const header = (read.status ?? read.stage)?.header ?? "";
  for (const { says, header: other, column, holds } of found) {
    const concerns = (row: number) => isBare(row) && holds(row);
    const before = of.slice();
    issues.tellRows({ code: "stage-closed-lost", header, other, says }, column, (row) => {
      return at(before, row) !== read.finals.length && concerns(row);
    });
    for (let row = 0; row < raw.rows; row++) if (concerns(row)) of[row] = read.finals.length;
  }
  return { ...read, of, finals: [...read.finals, lost] };
}

function reasons({ cells, layout }: OpenTable, sheetRows: Int32Array): readonly Evidence[] {
  const used = new Set(layout.positions.values());
  return layout.headers.flatMap((header, position) => {
    if (used.has(position) || !isLossReason(header)) return [];
    const holds = (row: number) => {
      const cell = cells.values[at(sheetRows, row) - cells.top]?.[position];
      return !isBlankName(cell) && stageMeaning(cellText(cell)) !== "won";
    };
    return [{ says: "reason", header, column: cells.left + position, holds } as const];
  });
}

function chances({ layout, raw: all }: OpenTable, raw: RawTable): readonly Evidence[] {
  const choice = layout.columns.probability;
  const [own, whole] = [raw.measures.get("probability"), all.measures.get("probability")];
  if (choice === undefined || own === undefined || whole === undefined) return [];
  if (!probabilityColumn(whole).values.some((chance) => chance > 0)) return [];
  const { values } = probabilityColumn(own);
  return [{ says: "chance", ...choice, holds: (row) => values[row] === 0 }];
}
