import { headers, issue, outcomes, read, table } from "../readTable";

const dated = (won: string, lost: string, stage: readonly string[] = []) =>
  table(
    ["Account", "Product", "Amount", "Created", won, lost, ...(stage.length > 0 ? ["Stage"] : [])],
    ["Acme", "Sensors", 1000, "2026-01-05", "2026-03-01", "", ...stage.slice(0, 1)],
    ["Brix", "Valves", 2000, "2026-01-09", "", "2026-04-02", ...stage.slice(1, 2)],
    ["Cato", "Sensors", 3000, "2026-02-01", "", "", ...stage.slice(2, 3)],
  );

test.each([
  ["Won Date", "Lost Date"],
  ["Deal - Won time", "Deal - Lost time"],
  ["Gewonnen am", "Verloren am"],
  ["Date de gain", "Heure de l'échec"],
  ["Fecha de ganado", "Fecha de perdido"],
  ["Ganho em", "Data da perda"],
  ["Vinto il", "Perso il"],
  ["Gewonnen op", "Verloren op"],
])("days under %s and %s say what became of a deal where no stage does", (won, lost) => {
  const pipeline = read(dated(won, lost));
  expect(outcomes(pipeline)).toEqual(["won", "lost", "open"]);
  expect(headers(pipeline)).toMatchObject({ wonFlag: won, lostFlag: lost });
  expect(issue(pipeline, "no-stage-column")).toBeUndefined();
  expect(issue(pipeline, "flags-read")).toBeDefined();
});

test("beside a stage that never says won or lost they decide; beside one that does, the stage does", () => {
  expect(outcomes(read(dated("Won time", "Lost time", ["Demo", "Demo", "Proposal"])))).toEqual([
    "won",
    "lost",
    "open",
  ]);
  expect(outcomes(read(dated("Won time", "Lost time", ["Won", "Demo", "Proposal"])))).toEqual([
    "won",
    "open",
    "open",
  ]);
});

test("a day under a column that asks whether the deal was won is a yes", () => {
  const cells = table(
    ["Account", "Product", "Won?"],
    ["Acme", "Sensors", "2026-03-01"],
    ["Brix", "Valves", "no"],
    ["Cato", "Valves", ""],
    ["Dunn", "Valves", "yes"],
  );
  expect(outcomes(read(cells, { map: { wonFlag: "Won?" } }))).toEqual(["won", "lost", "open", "won"]);
});

test("a column that says the same of every deal yields to one that moves", () => {
  const stages = ["Incoming", "Quote", "Closure", "Won", "Lost", "Incoming"];
  const cells = table(
    ["Account", "Product", "Pipeline", "Stage Name"],
    ...stages.map((stage, at) => [`A${at}`, "Sensors", "Sales", stage]),
  );
  expect(headers(read(cells))).toMatchObject({ stage: "Stage Name" });
});
