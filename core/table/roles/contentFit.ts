import type { Role } from "../role";
import type { ColumnProfile } from "./ColumnProfile";

/**
 * How well a column's cells suit a role, 0..1. A column without filled cells suits every role half.
 */
export function contentFit(role: Role, column: ColumnProfile): number {
  if (column.filled === 0) return 0.5;
  return Math.max(0, Math.min(1, fits[role](column)));
}

/** Cells that name things: words rather than numbers, dates or titles such as Mr; ids only where there is nothing better. */
function naming(column: ColumnProfile): number {
  const words = column.words * (1 - column.titles);
  const ids = Math.min(1 - column.words, Math.max(column.ids, column.numbers)) * (1 - column.sureDates);
  return words + 0.25 * ids;
}

/** 1 where names come back, 0.5 where each row has its own; too few rows to tell: 1. */
function comingBack(column: ColumnProfile): number {
  if (column.filled < 8) return 1;
  return column.distinctness > 0.95 ? 0.5 : 1;
}

/** Cells that cannot be read do not stop a clear header: the column is read for the role, and its cells are told. */
const unreadable = 0.2;

function dateFit(column: ColumnProfile): number {
  return Math.max(unreadable, column.sureDates + 0.85 * (column.dates - column.sureDates));
}

const fits: Readonly<Record<Role, (column: ColumnProfile) => number>> = {
  account: (column) => {
    const words = naming(column) * (0.7 + 0.3 * comingBack(column)) + 0.3 * column.legalForms;
    return words * (1 - 0.6 * column.stateWords * (column.distinct < 6 ? 1 : 0));
  },
  line: (column) => {
    const many = column.distinct > 60 ? 0.8 : 1;
    return naming(column) * comingBack(column) * many * (1 - 0.6 * column.wonOrLost);
  },
  stage: (column) => {
    const few = column.distinct <= 40 ? 1 : 0.3;
    return (
      few *
      (0.3 * naming(column) + 0.7 * column.stageWords + (column.stageWords < 0.5 ? 0.3 * column.words : 0))
    );
  },
  status: (column) => 0.15 * column.words + 0.85 * column.stateWords,
  amount: (column) => Math.max(unreadable, column.money - 0.5 * column.sureDates),
  probability: (column) => Math.max(unreadable, column.chances),
  created: dateFit,
  expectedClose: dateFit,
  actualClose: dateFit,
  lastActivity: dateFit,
  owner: (column) => naming(column) * comingBack(column) * (1 - 0.8 * column.stateWords),
  quota: (column) => column.money,
  customerType: (column) => 0.1 * column.words + 0.9 * column.typeWords,
  currency: (column) => column.currencyCodes,
  deal: (column) => 0.3 + 0.7 * Math.max(column.words, column.ids) * (column.distinctness > 0.6 ? 1 : 0.6),
};
