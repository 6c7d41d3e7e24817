/** What every contestant must agree on. Shares 0..1. */
export interface Answer {
  readonly open: number;
  readonly topLine: number;
  readonly topAccount: number;
  readonly newShare: number;
}

const closed = new Set<unknown>(["Closed Won", "Closed Lost"]);

/**
 * The least that any program must do for these four numbers: one pass over the rows with known columns and known stage words, two
 * maps and one set. It reads no header, no money, no dates, checks nothing and tells nothing.
 */
export function tightLoop(table: readonly (readonly unknown[])[]): Answer {
  const lines = new Map<unknown, number>();
  const accounts = new Map<unknown, number>();
  const customers = new Set<unknown>();
  let open = 0;
  for (let i = 1; i < table.length; i++) {
    const row = table[i] as readonly unknown[];
    const account = row[1];
    const stage = row[3];
    if (closed.has(stage)) {
      if (stage === "Closed Won") customers.add(account);
      continue;
    }
    open++;
    const line = row[2];
    lines.set(line, (lines.get(line) ?? 0) + 1);
    accounts.set(account, (accounts.get(account) ?? 0) + 1);
  }
  return answer(open, lines, accounts, customers);
}

/** The same for rows that are parts of deals: the id first, then the columns of the other table. A deal is one vote, divided over its lines. */
export function tightPartsLoop(table: readonly (readonly unknown[])[]): Answer {
  const parts = new Map<unknown, number>();
  for (let i = 1; i < table.length; i++) {
    const id = (table[i] as readonly unknown[])[0];
    parts.set(id, (parts.get(id) ?? 0) + 1);
  }
  const lines = new Map<unknown, number>();
  const accounts = new Map<unknown, number>();
  const customers = new Set<unknown>();
  const seen = new Set<unknown>();
  let open = 0;
  for (let i = 1; i < table.length; i++) {
    const row = table[i] as readonly unknown[];
    const id = row[0];
    const account = row[2];
    const stage = row[4];
    if (closed.has(stage)) {
      if (stage === "Closed Won") customers.add(account);
      continue;
    }
    const line = row[3];
    lines.set(line, (lines.get(line) ?? 0) + 1 / (parts.get(id) ?? 1));
    if (seen.has(id)) continue;
    seen.add(id);
    open++;
    accounts.set(account, (accounts.get(account) ?? 0) + 1);
  }
  return answer(open, lines, accounts, customers);
}

/** The largest share of one column, every row counting: what FUNNEL_CONCENTRATION must at least do. */
export function tightConcentration(column: readonly (readonly unknown[])[]): number {
  const counts = new Map<unknown, number>();
  let total = 0;
  for (const row of column) {
    const cell = row[0];
    if (cell === "" || cell === null || cell === undefined) continue;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
    total++;
  }
  return largest(counts) / total;
}

function answer(
  open: number,
  lines: ReadonlyMap<unknown, number>,
  accounts: ReadonlyMap<unknown, number>,
  customers: ReadonlySet<unknown>,
): Answer {
  let withNew = 0;
  for (const [account, deals] of accounts) if (!customers.has(account)) withNew += deals;
  return {
    open,
    topLine: largest(lines) / open,
    topAccount: largest(accounts) / open,
    newShare: withNew / open,
  };
}

function largest(counts: ReadonlyMap<unknown, number>): number {
  let most = 0;
  for (const count of counts.values()) if (count > most) most = count;
  return most;
}
