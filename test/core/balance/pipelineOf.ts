import { foldName } from "../../../core/cells/foldName";
import { asOfDay } from "../../../core/table/dates/asOfDay";
import { closeDays } from "../../../core/table/dates/closeDays";
import { foldAccount } from "../../../core/table/names/foldAccount";
import {
  CustomerType,
  type LineColumn,
  type Names,
  Outcome,
  type Pipeline,
} from "../../../core/table/Pipeline";

/** One deal as a test writes it. What is left out is blank; a stage that is left out is open. */
export interface Row {
  readonly account?: string;
  readonly line?: string;
  readonly owner?: string;
  readonly stage?: "open" | "won" | "lost" | "unknown";
  readonly type?: "new" | "current" | "unknown";
  readonly amount?: number;
  readonly probability?: number;
  readonly created?: number;
  readonly expectedClose?: number;
  readonly actualClose?: number;
  readonly lastActivity?: number;
  readonly quota?: number;
}

export interface PipelineParts {
  readonly amountsAdd?: boolean;
  readonly asOf?: number;
  readonly customers?: readonly string[];
}

/** A pipeline from rows, by the rules of reading: a column is there where a row has it; types come from a type column, else from won deals. */
export function pipelineOf(rows: readonly Row[], parts: PipelineParts = {}): Pipeline {
  const outcome = Uint8Array.from(rows, ({ stage = "open" }) => Outcome[stage]);
  const account = namesOf(
    rows.map((row) => row.account),
    foldAccount,
  );
  const created = numbersOf(rows.map((row) => row.created));
  const expectedClose = numbersOf(rows.map((row) => row.expectedClose));
  const actualClose = numbersOf(rows.map((row) => row.actualClose));
  const closedOn = closeDays(actualClose, expectedClose);
  return {
    rows: rows.length,
    sheetRows: Int32Array.from(rows, (_, row) => row + 2),
    rowsOf: null,
    chosenFrom: null,
    source: { values: [], top: 1, left: 0 },
    headerRow: 1,
    headers: [],
    columns: {},
    attributes: [],
    account,
    line: lineOf(rows),
    owner: namesOf(
      rows.map((row) => row.owner),
      foldName,
    ),
    stage: null,
    stageOutcomes: [],
    outcome,
    ...typesOf(rows, outcome, account, parts.customers ?? []),
    customersListed: false,
    lapseMonths: 0,
    typeWords: null,
    typeMeanings: [],
    amount: numbersOf(rows.map((row) => row.amount)),
    amountsAdd: parts.amountsAdd ?? true,
    currency: "$",
    currencyCodes: null,
    currencies: [],
    probability: numbersOf(rows.map((row) => row.probability)),
    created,
    expectedClose,
    actualClose,
    closedOn,
    lastActivity: numbersOf(rows.map((row) => row.lastActivity)),
    quota: numbersOf(rows.map((row) => row.quota)),
    asOf: parts.asOf ?? asOfDay(outcome, created, closedOn),
    issues: [],
    issueRows: new Map(),
  };
}

/** The same row several times. */
export function times(count: number, row: Row): readonly Row[] {
  return Array.from({ length: count }, () => row);
}

function numbersOf(values: readonly (number | undefined)[]): Float64Array | null {
  if (values.every((value) => value === undefined)) return null;
  return Float64Array.from(values, (value) => value ?? Number.NaN);
}

function namesOf(values: readonly (string | undefined)[], fold: (name: string) => string): Names | null {
  if (values.every((value) => value === undefined)) return null;
  const codeOf = new Map<string, number>();
  const names: string[] = [];
  const codes = Int32Array.from(values, (value) => {
    if (value === undefined || value === "") return -1;
    const code = codeOf.get(fold(value)) ?? names.push(value) - 1;
    codeOf.set(fold(value), code);
    return code;
  });
  return { names, codes, spellings: names.map((name) => [name]) };
}

function lineOf(rows: readonly Row[]): LineColumn | null {
  const line = namesOf(
    rows.map((row) => row.line),
    foldName,
  );
  if (line === null) return null;
  const { names, spellings, codes } = line;
  return { names, spellings, parts: { codes, first: null, votes: null, portions: null } };
}

function typesOf(
  rows: readonly Row[],
  outcome: Uint8Array,
  account: Names | null,
  customers: readonly string[],
) {
  if (rows.some((row) => row.type !== undefined)) {
    const customerType = Uint8Array.from(rows, ({ type = "unknown" }) => CustomerType[type]);
    return { customerType, customerTypeSource: "column" as const };
  }
  const known = new Set(customers.map(foldAccount));
  const current = new Set<number>();
  account?.names.forEach((name, code) => {
    if (known.has(foldAccount(name))) current.add(code);
  });
  account?.codes.forEach((code, row) => {
    if (outcome[row] === Outcome.won && code >= 0) current.add(code);
  });
  const isKnown = account !== null && (outcome.includes(Outcome.won) || known.size > 0);
  const customerType = Uint8Array.from(rows, (_, row) => {
    const code = account?.codes[row] ?? -1;
    if (!isKnown || code < 0) return CustomerType.unknown;
    return current.has(code) ? CustomerType.current : CustomerType.new;
  });
  return { customerType, customerTypeSource: isKnown ? ("history" as const) : ("none" as const) };
}
