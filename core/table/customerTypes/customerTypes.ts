import { foldName } from "../../cells/foldName";
import type { Issues } from "../Issues";
import { foldAccount } from "../names/foldAccount";
import { readNames } from "../names/readNames";
import { CustomerType, type Names, type Pipeline } from "../Pipeline";
import type { RawTable } from "../RawTable";
import type { TableLayout } from "../roles/TableLayout";
import { customerTypeOfWord } from "./customerTypeOfWord";
import { typesByHistory } from "./typesByHistory";

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
    const words = readNames(cells, foldName);
    const meanings = words.names.map(customerTypeOfWord);
    const types = new Uint8Array(outcome.length);
    for (let row = 0; row < types.length; row++)
      types[row] = meanings[words.codes[row] ?? -1] ?? CustomerType.unknown;
    meanings.forEach((meaning, code) => {
      if (meaning !== CustomerType.unknown) return;
      const oddity = { code: "type-unknown-word", word: words.names[code] ?? "", header } as const;
      issues.tellRows(oddity, column, (row) => words.codes[row] === code);
    });
    if (words.codes.includes(-1)) {
      issues.tellRows({ code: "type-not-known", header }, column, (row) => words.codes[row] === -1);
    }
    return { customerType: types, customerTypeSource: "column", typeWords: words, typeMeanings: meanings };
  }
  const types = account === null ? null : typesByHistory(account, outcome, known);
  const none = { typeWords: null, typeMeanings: [] };
  if (types !== null) return { customerType: types, customerTypeSource: "history", ...none };
  return { customerType: new Uint8Array(outcome.length), customerTypeSource: "none", ...none };
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
