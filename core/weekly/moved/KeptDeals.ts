/**
 * The deals of a review as the log keeps them: one row a deal, in the order of `fields`. Names are numbers into the lists, -1 for none;
 * a number that is not known is null; what `without` names had no column at all.
 */
export interface KeptDeals {
  readonly version: 1;
  /** Serial day; null where the table had no dates. */
  readonly asOf: number | null;
  readonly currency: string;
  readonly amountsAdd: boolean;
  readonly accounts: readonly string[];
  readonly lines: readonly string[];
  readonly owners: readonly string[];
  readonly without: readonly KeptColumn[];
  readonly deals: readonly KeptDeal[];
}

/** What a table may have no column of. */
export const keptColumns = [
  "dealId",
  "deal",
  "account",
  "line",
  "owner",
  "amount",
  "probability",
  "created",
  "expectedClose",
  "closedOn",
] as const;
export type KeptColumn = (typeof keptColumns)[number];

/** Of a deal of one line its number, else each part: line, vote in 720720ths, share of the amount. */
export type KeptLines = number | readonly (readonly [line: number, votes: number, portion: number])[];

export type KeptDeal = readonly [
  id: string,
  name: string,
  account: number,
  lines: KeptLines,
  owner: number,
  outcome: number,
  /** Whom it is with; of a closed deal when it began. */
  customer: number,
  amount: number | null,
  probability: number | null,
  created: number | null,
  expectedClose: number | null,
  closedOn: number | null,
];

/** Whether a value is what the log keeps, with every number where it belongs: people edit that sheet. */
export function isKeptDeals(value: unknown): value is KeptDeals {
  if (typeof value !== "object" || value === null || !("version" in value) || value.version !== 1)
    return false;
  const { asOf, currency, amountsAdd, accounts, lines, owners, without, deals } = {
    ...blank,
    ...value,
  };
  if (![accounts, lines, owners, without].every(isTexts) || !isFigure(asOf)) return false;
  if (typeof currency !== "string" || typeof amountsAdd !== "boolean") return false;
  return Array.isArray(deals) && deals.every(isKeptDeal);
}

const blank: Readonly<Record<Exclude<keyof KeptDeals, "version">, unknown>> = {
  asOf: undefined,
  currency: undefined,
  amountsAdd: undefined,
  accounts: undefined,
  lines: undefined,
  owners: undefined,
  without: undefined,
  deals: undefined,
};

function isKeptDeal(deal: unknown): deal is KeptDeal {
  if (!Array.isArray(deal) || deal.length !== 12) return false;
  const [id, name, account, lines, owner, outcome, customer, ...figures]: readonly unknown[] = deal;
  const isCode = (code: unknown) => typeof code === "number";
  const isLines = isCode(lines) || (Array.isArray(lines) && lines.every(isPart));
  return (
    isTexts([id, name]) &&
    isLines &&
    [account, owner, outcome, customer].every(isCode) &&
    figures.every(isFigure)
  );
}

const isPart = (part: unknown) =>
  Array.isArray(part) && part.length === 3 && part.every((figure) => typeof figure === "number");

const isTexts = (texts: unknown): boolean =>
  Array.isArray(texts) && texts.every((text) => typeof text === "string");

const isFigure = (figure: unknown): boolean => figure === null || typeof figure === "number";
