import { add } from "../../cells/add";
import { at } from "../../cells/at";
import type { Issues } from "../Issues";
import { foldAccount } from "../names/foldAccount";
import { type ColumnChoice, CustomerType, type Names, type Pipeline } from "../Pipeline";
import type { RawTable } from "../RawTable";
import type { TableLayout } from "../roles/TableLayout";
import { typesByHistory } from "./typesByHistory";
import { typesColumn } from "./typesColumn";

/**
 * Whom each deal is with: by the type column where there is one (words that we do not know are told), else by history and the
 * list of customers. Listed customers without a deal are told.
 */
export function customerTypes(
  raw: RawTable,
  layout: TableLayout,
  account: Names | null,
  outcome: Uint8Array,
  customers: readonly string[] | undefined,
  issues: Issues,
): Pick<Pipeline, "customerType" | "customerTypeSource" | "typeWords" | "typeMeanings"> {
  const known = customers === undefined ? null : knownCustomers(account, customers, issues);
  const cells = raw.names.get("customerType");
  const choice = layout.columns.customerType;
  if (cells !== undefined && choice !== undefined) {
    const { column, header } = choice;
    const { words, meanings, blank } = typesColumn(cells, header);
    const types = new Uint8Array(outcome.length);
    for (let row = 0; row < types.length; row++) types[row] = meanings[words.codes[row] ?? -1] ?? blank;
    tellUnknownWords(words, meanings, choice, issues);
    if (words.codes.includes(-1)) {
      const oddity =
        blank === CustomerType.unknown
          ? ({ code: "type-not-known", header } as const)
          : ({ code: "type-blank", header, type: blank === CustomerType.new ? "new" : "current" } as const);
      issues.tellRows(oddity, column, (row) => words.codes[row] === -1);
    }
    return { customerType: types, customerTypeSource: "column", typeWords: words, typeMeanings: meanings };
  }
  const types = account === null ? null : typesByHistory(account, outcome, known);
  const none = { typeWords: null, typeMeanings: [] };
  if (types !== null) return { customerType: types, customerTypeSource: "history", ...none };
  return { customerType: new Uint8Array(outcome.length), customerTypeSource: "none", ...none };
}

/** So many words that we do not know are told one by one, those of most deals; the others together. */
const most = 8;
const shownWords = 5;

function tellUnknownWords(
  { names, codes }: Names,
  meanings: readonly CustomerType[],
  { column, header }: ColumnChoice,
  issues: Issues,
): void {
  const rows = new Int32Array(names.length);
  for (const code of codes) add(rows, code);
  const unknown = names.flatMap((_, code) => (meanings[code] === CustomerType.unknown ? [code] : []));
  // Of equal numbers the first in the sheet: sorting keeps their order.
  const many = new Set([...unknown].sort((a, b) => at(rows, b) - at(rows, a)).slice(most));
  for (const code of unknown) {
    if (many.has(code)) continue;
    const oddity = { code: "type-unknown-word", word: names[code] ?? "", header } as const;
    issues.tellRows(oddity, column, (row) => codes[row] === code);
  }
  if (many.size === 0) return;
  const shown = [...many].slice(0, shownWords).map((code) => names[code] ?? "");
  const oddity = { code: "type-unknown-words", header, words: shown, count: many.size } as const;
  issues.tellRows(oddity, column, (row) => many.has(at(codes, row)));
}

function knownCustomers(account: Names | null, customers: readonly string[], issues: Issues): Uint8Array {
  const known = new Uint8Array(account?.names.length ?? 0);
  const codes = new Map(account?.names.map((name, code) => [foldAccount(name), code]));
  const unmatched = new Set<string>();
  for (const customer of customers) {
    if (customer.trim() === "") continue;
    const code = codes.get(foldAccount(customer));
    if (code === undefined) unmatched.add(customer.trim());
    else known[code] = 1;
  }
  if (unmatched.size > 0) {
    const names = [...unmatched].slice(0, 20);
    issues.tell({ code: "customers-unmatched", count: unmatched.size, names }, 0);
  }
  return known;
}
