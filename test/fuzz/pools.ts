import type { Role } from "../../core/table/role";

/**
 * What stands in cells: the first of each list is what one expects there, what follows is ever less so. Cells are drawn by a number, so
 * that a table that fails shrinks to ordinary cells around the one that matters. No text says "NaN", "undefined" or the like: those words
 * in an answer are always our own.
 */
type Pool = readonly unknown[];

/** Names that fold to nothing, mean something to JavaScript, to a spreadsheet or to a terminal, or are simply long. */
const oddNames: Pool = [
  ...["__proto__", "constructor", "toString", "hasOwnProperty", ",", "'", "()", "&", "-", "n/a", "?"],
  ...["=1+1", "+1", "@x", "\t=2", "<b>x</b>", "\u001b[31mred", "a\u0000b", "\ud800", "\u202eabc", "İ", "ß"],
  ...["Sensors;Valves", "A / B", "A + B", "A, B", "A | B", "Line\nbreak", "😀 Ltd", "x".repeat(300)],
  ...[17001, 17001.5, true, "#REF!", "#N/A", "  ", "0", "Total", "Grand total", "Unknown", "none", "1e400"],
];

const accounts: Pool = [
  ...["Norden Pumps", "Acme", "Beta GmbH", "Cee Ltd", "Delta", "Echo AG", "Foxtrot", "Golf"],
  ...["acme", "ACME Inc.", "Acme, Inc", "Beta", "Ünal", "Hôtel", "", null, ...oddNames],
];
const lines: Pool = [
  "Sensors",
  "Valves",
  "Service",
  "Software",
  "Pumps",
  "sensors",
  "Sensors & Valves",
  "",
  ...oddNames,
];
const owners: Pool = ["Weber", "Ada", "Ben", "Tom; Anna", "ada", "", null, ...oddNames];

const hugeNumbers: Pool = [
  ...[1e15, 1e16, 1e100, 1e154, 1e200, 1e299, 1e308, Number.MAX_VALUE, 5e-324, 1e-300, 1e-10, 2 ** 53],
  ...[-1, -0, -1e308, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 10n, true, false],
];
const oddTexts: Pool = [
  ...["n/a", "tbd", "?", "abc", "#REF!", "#DIV/0!", "1e308", "1e400", "-5", "(1,200)", "12k", "1.2M", "5 bn"],
  ...[
    "1,234",
    "1.234",
    "1.234,50 €",
    "$ 5",
    "CHF 1'250.50",
    "10-20k",
    "<50k",
    ">100k",
    "~12k",
    "12L",
    "9".repeat(60),
  ],
  ...["50 %", "high", "1 1", "+", "--", "=1+1", " ", {}, [], { basicValue: "#N/A" }, new Date(Number.NaN)],
];
const amounts: Pool = [100, 250, 12000, 40, 7.5, 99999, 0, "", null, ...oddTexts, ...hugeNumbers];

const oddDays: Pool = [
  ...[
    "03/04/2025",
    "03/04/1023",
    "13/04/2025",
    "04/13/2025",
    "2025-02-30",
    "9999-12-31",
    "0000-00-00",
    "1899-12-30",
  ],
  ...[
    "Q3 2025",
    "Q3",
    "W12",
    "FY26",
    "26/27",
    "S1",
    "Dec 15",
    "June",
    "next week",
    "2025",
    2025,
    202512,
    20250930,
  ],
  ...["30. September 2025", "2025年9月30日", "2025-09-30T23:59:59Z", "29 Feb 2023", "03/04/25", "99/99/9999"],
  ...[0, 1, 60, -1, 2958465, 2958466, 1e9, 1790726400000, 1e300, 45900.999999, 5e-324, Number.NaN],
  ...[
    Number.POSITIVE_INFINITY,
    new Date(2025, 8, 30),
    new Date(1023, 3, 3),
    new Date(8.64e15),
    new Date(Number.NaN),
  ],
  ...["", null, "n/a", "#VALUE!", true, {}],
];
const days: Pool = [45900, 45905, 45700, 45600, 45350, 45000, 44600, 46000, 46100, "2025-03-04", ...oddDays];
const stages: Pool = [
  ...[
    "Proposal",
    "Won",
    "Lost",
    "Qualified",
    "Demo",
    "Closed Won",
    "Closed Lost",
    "Negotiation",
    "90 %",
    "Stage 3",
  ],
  ...["", "Open", "Cancelled", "No decision", "gewonnen", "perdu", "on hold", "Closed", 5, true, ...oddNames],
];
const flags: Pool = [false, true, "Yes", "No", 1, 0, "", "x", "maybe", 7, "#N/A", "ja", "✓", {}];
const counts: Pool = [1, 2, 10, 0, -3, 2.5, "3", "", "12 pcs", ...hugeNumbers];
const ids: Pool = ["D-1", "D-2", "D-3", "D-4", 5, 6, "7.0", "", null, ...oddNames];

export const cellsOf: Readonly<Record<Role, Pool>> = {
  account: accounts,
  line: lines,
  stage: stages,
  status: stages,
  wonFlag: flags,
  lostFlag: flags,
  closedFlag: flags,
  openFlag: flags,
  amount: amounts,
  probability: [0.5, 0.25, 1, 0, 75, "50 %", "high", "0,5", 150, -1, "", ...oddTexts, ...hugeNumbers],
  created: days,
  expectedClose: days,
  actualClose: days,
  lastActivity: days,
  owner: owners,
  quota: amounts,
  customerType: ["New", "Existing", "current", "Bestandskunde", "", "prospect", 1, ...oddNames],
  currency: ["EUR", "USD", "€", "", "eur", "XYZ", "lots", 5, null],
  deal: ["Deal A", "Deal B", "Deal A v2", "Quote 3", "", ...accounts],
  dealId: ids,
  snapshot: days,
  quantity: counts,
  unitPrice: amounts,
};

/** Headers that say a role for sure, likely, or hardly. */
export const headersOf: Readonly<Record<Role, readonly string[]>> = {
  account: ["Account", "Company", "Kunde", "Client name"],
  line: ["Product line", "Product", "Sparte", "Line"],
  stage: ["Stage", "Phase", "Sales stage"],
  status: ["Status", "State"],
  wonFlag: ["Won", "Is Won"],
  lostFlag: ["Lost", "Is Lost"],
  closedFlag: ["Closed", "Is Closed"],
  openFlag: ["Open", "Is Open"],
  amount: ["Amount", "Value", "Betrag", "Amount (k EUR)", "Amount in millions"],
  probability: ["Probability", "Chance (%)", "Win %"],
  created: ["Created", "Created Date", "Erstellt am"],
  expectedClose: ["Expected close", "Close date"],
  actualClose: ["Closed on", "Won on", "Actual close date"],
  lastActivity: ["Last activity", "Last contact"],
  owner: ["Owner", "Rep", "Sales rep"],
  quota: ["Quota", "Target"],
  customerType: ["Customer type", "New or existing"],
  currency: ["Currency", "Curr"],
  deal: ["Deal", "Opportunity name"],
  dealId: ["Deal ID", "Id"],
  snapshot: ["Snapshot date", "As of"],
  quantity: ["Quantity", "Units"],
  unitPrice: ["Unit price", "List price"],
};

/** Any cell at all. */
export const anyCells: Pool = [
  ...new Set([...accounts, ...amounts, ...days, ...stages, ...flags, ...oddTexts]),
  ...[undefined, [1], { toString: null }, Object.create(null), { code: "#N/A" }, Symbol.iterator, () => 1],
];
