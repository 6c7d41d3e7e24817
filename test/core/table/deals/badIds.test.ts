import { issue, read, table } from "../readTable";

const rows = [
  ["Acme", "Sensors", "Proposal", 45900],
  ["Acme", "Valves", "Proposal", 45900],
  ["Borealis", "Sensors", "Proposal", 45910],
  ["Cedar", "Service", "Proposal", 45920],
  ["Dune", "Service", "Proposal", 45930],
];
const dealsWith = (header: string, ids: readonly unknown[]) =>
  read(
    table([header, "Account", "Product", "Stage", "Created"], ...rows.map((row, at) => [ids[at], ...row])),
  );

test.each(["Deal ID", "Opportunity ID", "Vorgangsnummer", "ID"])(
  "%s: rows that share it are one deal",
  (header) => {
    expect(dealsWith(header, [1, 1, 2, 3, 4]).rows).toBe(4);
    expect(dealsWith(header, ["D1", "D1", "D2", "D3", "D4"]).rows).toBe(4);
  },
);

test.each([
  ["blank", ["", null, undefined, "", "-"]],
  ["unique", [1, 2, 3, 4, 5]],
  ["constant", ["X", "X", "X", "X", "X"]],
  ["a customer's, of several days", ["C1", "C1", "C2", "C2", "C2"]],
])("an id that is %s makes each row a deal", (_what, ids) => {
  expect(dealsWith("Deal ID", ids).rows).toBe(5);
});

test("ids that are not believed are told", () => {
  expect(issue(dealsWith("Deal ID", ["X", "X", "X", "X", "X"]), "deal-id-unused")).toMatchObject({
    header: "Deal ID",
  });
});

test("two accounts under one id are two deals, and that is told", () => {
  const many = Array.from({ length: 12 }, (_, at) => [
    `D${at >> 1}`,
    `Account ${at >> 1}`,
    at % 2 ? "Sensors" : "Valves",
    "Proposal",
    45900,
  ]);
  const slip = many.map((cells, at) => (at === 11 ? [cells[0], "Somebody Else", ...cells.slice(2)] : cells));
  const pipeline = read(table(["Deal ID", "Account", "Product", "Stage", "Created"], ...slip));
  expect(pipeline.rows).toBe(7);
  expect(issue(pipeline, "deal-id-shared")).toMatchObject({ deals: 1, sheetRows: [12, 13] });
});

test("a bare number of the row is no id: the deal's name tells its rows", () => {
  const header = ["ID", "Opportunity Name", "Account", "Product", "Stage", "Created"];
  const named = rows.map((row, at) => [at + 1, at < 2 ? "Acme plant" : `Deal ${at}`, ...row]);
  expect(read(table(header, ...named)).rows).toBe(4);
});

test("items of one line differ in amount alone and add up; states of a deal do not", () => {
  const header = ["Deal ID", "Account", "Product", "Stage", "Total Price"];
  const items = [
    ["D1", "Acme", "Sensors", "Proposal", 100],
    ["D1", "Acme", "Sensors", "Proposal", 50],
    ["D1", "Acme", "Valves", "Proposal", 50],
    ["D2", "Borealis", "Valves", "Proposal", 70],
  ];
  expect([...(read(table(header, ...items)).amount ?? [])]).toEqual([200, 70]);
  const states = [
    ["D1", "Acme", "Sensors", "Proposal", 100],
    ["D1", "Acme", "Sensors", "Closed Won", 120],
    ["D2", "Borealis", "Valves", "Proposal", 70],
  ];
  const pipeline = read(table(header, ...states));
  expect([...(pipeline.amount ?? [])]).toEqual([120, 70]);
  expect(issue(pipeline, "deal-states")).toMatchObject({ deals: 1, sheetRows: [2] });
});

test("a line that is taken off does not make another worth more than the deal", () => {
  const header = ["Deal ID", "Account", "Product", "Stage", "Line Amount"];
  const pipeline = read(
    table(
      header,
      ["D1", "Acme", "Sensors", "Proposal", 100],
      ["D1", "Acme", "Valves", "Proposal", -40],
      ["D2", "Borealis", "Valves", "Proposal", 10],
    ),
  );
  expect([...(pipeline.amount ?? [])]).toEqual([60, 10]);
  expect([...(pipeline.line?.parts.portions ?? [])]).toEqual([1, 0, 1]);
});

test("a cell of 200 lines is one deal, and its votes add up to one", () => {
  const all = Array.from({ length: 200 }, (_, at) => `Line ${at}`).join(";");
  const pipeline = read(
    table(["Account", "Product", "Stage"], ["Acme", all, "Proposal"], ["Dune", "Line 3", "Proposal"]),
  );
  expect(pipeline.rows).toBe(2);
  const { votes, codes } = pipeline.line?.parts ?? { votes: null, codes: [] };
  expect(codes).toHaveLength(201);
  expect([...(votes ?? [])].reduce((sum, vote) => sum + vote, 0)).toBe(2 * 720720);
});

test("one piece of a list that is a typing slip is a line of its own, and told", () => {
  const pipeline = read(
    table(
      ["Account", "Product", "Stage"],
      ["Acme", "Sensors, Valvs", "Proposal"],
      ["B", "Sensors", "Proposal"],
      ["C", "Valves", "Proposal"],
    ),
  );
  expect(pipeline.line?.names).toEqual(["Sensors", "Valvs", "Valves"]);
  expect(issue(pipeline, "names-similar")).toMatchObject({ pairs: ["Valves / Valvs"] });
});
