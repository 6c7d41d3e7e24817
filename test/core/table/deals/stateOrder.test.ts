import { issue, outcomes, read, table } from "../readTable";

const columns = ["Deal ID", "Account", "Product", "Stage"];
const earlier = [
  ["D1", "Acme", "Sensors", "Proposal"],
  ["D2", "Brix", "Valves", "Proposal"],
  ["D3", "Cato", "Valves", "Proposal"],
];
const later = [
  ["D1", "Acme", "Sensors", "Won"],
  ["D2", "Brix", "Valves", "Lost"],
  ["D3", "Cato", "Valves", "Proposal"],
];

function stacked(header: string, first: unknown, second: unknown, isNewestFirst: boolean) {
  const old = earlier.map((cells) => [first, ...cells]);
  const late = later.map((cells) => [second, ...cells]);
  return read(table([header, ...columns], ...(isNewestFirst ? [...late, ...old] : [...old, ...late])));
}

test.each([
  ["Week", "Week 23", "Week 24"],
  ["Week", "Week 9", "Week 10"],
  ["Week", "W52", "W1"],
  ["Week", 24, 25],
  ["Week", "Week of 2026-06-01", "Week of 2026-06-08"],
  ["KW", "KW 45", "KW 46"],
  ["KW", "52", "1"],
  ["Woche", "W09 2026", "W10 2026"],
  ["Semaine", "S24", "S25"],
  ["Snapshot", "2026-W24", "2026-W25"],
  ["Snapshot", "FY26 Q4", "FY27 Q1"],
  ["Snapshot date", "Q4 25/26", "Q1 26/27"],
  ["Year", 2026, 2027],
  ["Half", "2H26", "1H27"],
  ["Month", "Dec", "Jan"],
  ["Mois", "oct. 2026", "nov. 2026"],
  ["Monat", "M\u00e4rz 26", "April 26"],
  ["Stand", "KW 9", "KW 10"],
  ["Last modified", "Week 9", "Week 10"],
  ["Stage Entered", "9/6/2026", "13/6/2026"],
  ["Version", "v9", "v10"],
  ["Rev", "A", "B"],
])("%s: %j comes before %j, wherever it stands", (header, first, second) => {
  for (const isNewestFirst of [false, true]) {
    const pipeline = stacked(header, first, second, isNewestFirst);
    expect([...outcomes(pipeline)].sort()).toEqual(["lost", "open", "won"]);
    expect(issue(pipeline, "deal-states")).toMatchObject({ latestBy: "day", by: header });
  }
});

test("what was read as the order is told where it is not that of days", () => {
  expect(issue(stacked("Week", "Week 23", "Week 24", true), "deal-states")).toMatchObject({
    ends: ["Week 23", "Week 24"],
  });
  expect(issue(stacked("Snapshot", "2026-06-01", "2026-06-08", true), "deal-states")).toMatchObject({
    ends: null,
  });
});

test.each([
  ["Delivery Date", "2026-06-08", "2026-06-01"],
  ["Color", "v9", "v10"],
  ["Month", "Jan", "Jan"],
])("%s tells no order: the lowest row is the latest, and that is told", (header, first, second) => {
  expect(issue(stacked(header, first, second, false), "deal-states")).toMatchObject({
    latestBy: "row",
    by: "",
  });
});

test("weeks in which deals close are no snapshots of them", () => {
  const pipeline = read(
    table(
      ["Week", "Account", "Product", "Stage"],
      ["Week 5", "Acme", "Sensors", "Won"],
      ["Week 45", "Acme", "Sensors", "Proposal"],
      ["Week 46", "Brix", "Sensors", "Proposal"],
      ["Week 47", "Cato", "Valves", "Proposal"],
      ["Week 48", "Dune", "Valves", "Proposal"],
    ),
  );
  expect(pipeline.rows).toBe(5);
});
