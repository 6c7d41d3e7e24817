import type { Guidelines } from "../../core/balance/Guidelines";
import { categoryOf } from "../../core/balance/inCategories";
import { cellText } from "../../core/cells/cellText";
import { isRefund } from "../../core/customers/history/isRefund";
import { typesColumn } from "../../core/table/customerTypes/typesColumn";
import { archiveHeader } from "../../core/table/headerVocabulary/archiveHeader";
import { isCancelledOn } from "../../core/table/headerVocabulary/isCancelledOn";
import { currencyIn } from "../../core/table/money/currencyIn";
import { headerFactor } from "../../core/table/money/headerFactor";
import { moneyColumn } from "../../core/table/money/moneyColumn";
import { foldAccount } from "../../core/table/names/foldAccount";
import { isBlankName } from "../../core/table/names/isBlankName";
import { CustomerType } from "../../core/table/Pipeline";
import type { ReadOptions } from "../../core/table/Reading";
import type { Role } from "../../core/table/role";
import type { Database } from "../Database";
import { WarehouseError } from "../WarehouseError";
import { asMeasure, asNames, type DistinctCells, distinctCells } from "./distinctCells";
import { documentsColumn } from "./documentsColumn";
import {
  amountsMeaning,
  chancesMeaning,
  currencyCodes,
  type DayRole,
  dayRoles,
  daysMeaning,
  quotasMeaning,
} from "./figuresMeaning";
import type { Lookup } from "./Lookup";
import type { Meaning } from "./Meaning";
import { accountsMeaning, linesMeaning, ownersMeaning } from "./namesMeaning";
import { openSample, type Sample } from "./openSample";
import { outcomesMeaning } from "./outcomesMeaning";

/**
 * Asks for the distinct cells of each column that is read, and what they mean: by the same readers, and so by the same definitions, as the
 * cells of a sheet. @throws WarehouseError where that needs whole rows
 */
export async function readMeaning(
  database: Database,
  options: ReadOptions,
  guidelines: Pick<Guidelines, "category">,
  progress: (done: number, of: number) => void,
): Promise<Meaning> {
  const sample = await openSample(database, options);
  const { table, columns } = sample;
  refuseOtherShapes(sample);
  const positionOf = (role: Role) => table.layout.positions.get(role) ?? null;
  const columnOf = (role: Role) => columns[positionOf(role) ?? -1] ?? null;
  const dealId = options.rowsAreDeals === true ? null : idOfDeals(sample, columnOf);
  let done = 0;
  const steps = 13;
  const distinct = async (role: Role): Promise<DistinctCells | null> => {
    progress(++done, steps);
    const position = positionOf(role);
    if (position === null) return null;
    const areNumbers = sample.areNumbers[position] === true;
    // What an account is called is counted by deals, what a line is called by the rows that name it.
    return distinctCells(database, columns[position] ?? "", areNumbers, role === "account" ? dealId : null);
  };
  const lookups: Lookup[] = [];
  const keep = <Of extends { readonly lookup: Lookup }>(meaning: Of | null): Of | null => {
    if (meaning !== null) lookups.push(meaning.lookup);
    return meaning;
  };
  const accountCells = await distinct("account");
  const accounts = keep(accountCells && accountsMeaning(accountCells));
  if (accounts !== null && options.customers !== undefined)
    lookups.push(listedCustomers(accounts.names, options.customers));
  const lineCells = await distinct("line");
  const lines = keep(lineCells && linesMeaning(lineCells, options.portfolio ?? [], categoryOf(guidelines)));
  const ownerCells = await distinct("owner");
  const owners = keep(ownerCells && ownersMeaning(ownerCells));
  const outcomes = await outcomesMeaning(database, table, columnOf);
  if (outcomes.lookup !== null) lookups.push(outcomes.lookup);
  const typeCells = await distinct("customerType");
  const types = typeCells && typesMeaning(typeCells, table.layout.columns.customerType?.header ?? "");
  if (types !== null) lookups.push(types.lookup);
  const dayCells = new Map<DayRole, DistinctCells>();
  for (const role of dayRoles) {
    const cells = await distinct(role);
    if (cells !== null) dayCells.set(role, cells);
  }
  lookups.push(...daysMeaning(dayCells));
  const chances = await distinct("probability");
  if (chances !== null) lookups.push(chancesMeaning(chances));
  const quotaCells = await distinct("quota");
  const quotas = quotaCells && quotasMeaning(quotaCells);
  if (quotas !== null) lookups.push(quotas.lookup);
  const money = await moneyMeaning(sample, columnOf, distinct);
  lookups.push(...money.lookups);
  progress(steps, steps);
  return {
    columns: table.layout.columns,
    headers: columns,
    columnOf,
    lookups,
    accounts: accounts?.names ?? null,
    lines: lines?.names ?? null,
    owners: owners?.names ?? null,
    quotas: quotas?.figures ?? [],
    blankType: types?.blank ?? CustomerType.unknown,
    outcomeRoles: outcomes.roles,
    days: [...dayCells.keys()],
    amountFactor: money.factor,
    givenBack: money.givenBack,
    currencies: money.names,
    currencyOfHeader: money.ofHeader,
    dealId,
    documents: outcomes.roles.length > 0 ? null : await documentsColumn(database, sample),
    amountsOf: options.amountsOf ?? table.amountsOf ?? "deals",
  };
}

/** The column by which rows are one deal, where the first rows do not speak against it. @throws WarehouseError where deals stand in several states */
function idOfDeals({ table }: Sample, columnOf: (role: Role) => string | null): string | null {
  const refuse = (what: "states" | "snapshots" | "names-of-deals", column: string, rows: number): never => {
    throw new WarehouseError({ code: "not-here", what, column, rows });
  };
  const snapshot = columnOf("snapshot");
  if (snapshot !== null) refuse("snapshots", snapshot, 0);
  const { told, deals } = table.deals;
  const states = told.find(({ code }) => code === "deal-states" || code === "deal-id-shared");
  const isUnused = told.some(({ code }) => code === "deal-id-unused");
  const id = isUnused ? null : columnOf("dealId");
  if (states !== undefined) refuse("states", id ?? states.header, states.deals);
  if (id === null && deals.several !== null && !isUnused)
    refuse("names-of-deals", columnOf("deal") ?? "", sharedNames(deals.several.first));
  return id;
}

/** How many deals have several rows. */
function sharedNames(first: Int32Array): number {
  let several = 0;
  for (let deal = 0; deal + 1 < first.length; deal++)
    if ((first[deal + 1] ?? 0) - (first[deal] ?? 0) > 1) several++;
  return several;
}

/** What a sheet may be and a table of a database is not read as. @throws WarehouseError */
function refuseOtherShapes({ table, columns }: Sample): void {
  const refuse = (what: "lines-as-columns" | "archived" | "priced", column: string): never => {
    throw new WarehouseError({ code: "not-here", what, column, rows: 0 });
  };
  const [asColumn] = table.lineColumns?.positions ?? [];
  if (asColumn !== undefined) refuse("lines-as-columns", columns[asColumn] ?? "");
  const { attributes, positions } = table.layout;
  for (const { header } of attributes)
    if (archiveHeader(header) !== null || isCancelledOn(header)) refuse("archived", header);
  const priceAt = positions.get("unitPrice");
  if (!positions.has("amount") && priceAt !== undefined && positions.has("quantity"))
    refuse("priced", columns[priceAt] ?? "");
}

async function moneyMeaning(
  { table, columns, areNumbers }: Sample,
  columnOf: (role: Role) => string | null,
  distinct: (role: Role) => Promise<DistinctCells | null>,
) {
  const position = table.layout.positions.get("amount") ?? -1;
  const header = columns[position];
  if (header === undefined) return { lookups: [], factor: null, names: [], ofHeader: "", givenBack: 0 };
  const factor = headerFactor(header);
  const ofHeader = currencyIn(header);
  const isNumber = areNumbers[position] === true;
  const cells = isNumber ? null : await distinct("amount");
  const shown = cells === null ? [] : moneyColumn(asMeasure(cells), factor).currencies;
  const currencyCells = columnOf("currency") === null ? null : await distinct("currency");
  const named = currencyCells?.cells.map((cell) => (isBlankName(cell) ? "" : cellText(cell))) ?? [];
  const { codeOf, names } = currencyCodes([...named, ...shown]);
  const lookups: Lookup[] = cells === null ? [] : [amountsMeaning(cells, factor, codeOf)];
  if (currencyCells !== null)
    lookups.push(codedLookup("currencies", currencyCells.raw, "currency", named.map(codeOf)));
  const back = [...(cells?.cells.keys() ?? [])].filter((place) => isRefund(cells?.cells[place]));
  if (cells !== null && back.length > 0) {
    const raw = back.map((place) => cells.raw[place] ?? null);
    lookups.push({ name: "given_back", lists: [{ name: "raw", type: "text", values: raw }] });
  }
  const givenBack = back.reduce((rows, place) => rows + (cells?.counts[place] ?? 0), 0);
  return { lookups, factor: isNumber ? factor : null, names, ofHeader, givenBack };
}

function typesMeaning(distinct: DistinctCells, header: string): { lookup: Lookup; blank: CustomerType } {
  const { words, meanings, blank } = typesColumn(asNames(distinct), header);
  const types = distinct.raw.map((_, place) => meanings[words.codes[place] ?? -1] ?? blank);
  return { lookup: codedLookup("types", distinct.raw, "type", types), blank };
}

/** The accounts that a list of customers names. */
function listedCustomers(accounts: readonly string[], customers: readonly string[]): Lookup {
  const listed = new Set(customers.map(foldAccount));
  const codes = [...accounts.keys()].filter((code) => listed.has(foldAccount(accounts[code] ?? "")));
  return { name: "listed_customers", lists: [{ name: "account", type: "whole", values: codes }] };
}

function codedLookup(name: string, raw: readonly string[], value: string, values: readonly number[]): Lookup {
  return {
    name,
    lists: [
      { name: "raw", type: "text", values: raw },
      { name: value, type: "whole", values },
    ],
  };
}
