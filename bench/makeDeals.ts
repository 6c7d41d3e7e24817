/** A deterministic table as a host gives it: a header and `rows` deals in 8 columns; 12 lines, rows / 10 accounts, 6 stages. */
export function makeDeals(rows: number): unknown[][] {
  const random = mulberry32(20261121);
  const pick = (count: number) => Math.floor(random() * count);
  const stages = ["Qualification", "Demo", "Proposal", "Negotiation", "Closed Won", "Closed Lost"];
  const accounts = Math.max(1, Math.floor(rows / 10));
  const table: unknown[][] = [
    ["Deal Name", "Account", "Product", "Stage", "Amount", "Created", "Close Date", "Owner"],
  ];
  for (let row = 0; row < rows; row++) {
    const created = 45_000 + pick(500);
    // The square makes some lines and accounts larger than others, as in life.
    table.push([
      `Deal ${row}`,
      `Account ${Math.floor(random() ** 2 * accounts)}`,
      `Line ${Math.floor(random() ** 2 * 12)}`,
      stages[pick(6)],
      1000 + pick(90_000),
      created,
      created + 20 + pick(200),
      `Rep ${pick(20)}`,
    ]);
  }
  return table;
}

/** Mulberry32, public domain by Tommy Ettinger: small, seeded, good enough for test data. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
