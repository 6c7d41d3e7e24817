import { issue, outcomes, read, table } from "../readTable";

const deals = (...rows: readonly (readonly [status: string, stage: string])[]) =>
  read(
    table(
      ["Account", "Product", "Status", "Stage"],
      ...rows.map(([status, stage], at) => [`Company ${at}`, "X", status, stage]),
    ),
  );

test.each([
  "Opportunity",
  "Active",
  "Open",
  "In Progress",
  "New",
  "Qualified",
  "Aktiv",
  "In Bearbeitung",
  "En cours",
  "Ouverte",
  "Activo",
  "En curso",
  "Em andamento",
  "Ativo",
  "In corso",
  "Lopend",
  "Customer",
  "Zebra",
])("a status that only says %s leaves it to the stage, and that is told", (status) => {
  const pipeline = deals(
    [status, "Proposal"],
    [status, "Closed Won"],
    [status, "Closed Lost"],
    [status, "Negotiation"],
  );
  expect(outcomes(pipeline)).toEqual(["open", "won", "lost", "open"]);
  expect(issue(pipeline, "status-general")).toMatchObject({ stage: "Stage", words: [status] });
  expect(issue(pipeline, "stage-status-disagree")).toBeUndefined();
  expect(pipeline.columns.stage?.header).toBe("Stage");
  expect(pipeline.columns.status).toBeUndefined();
});

test("a status of open, won and lost decides, and where the stage is a step of a closed deal, that is told", () => {
  const pipeline = deals(["Open", "Proposal"], ["Won", "Negotiation"], ["Lost", "Proposal"], ["Won", "Lead"]);
  expect(outcomes(pipeline)).toEqual(["open", "won", "lost", "won"]);
  expect(pipeline.issues).toMatchObject([{ code: "stage-status-disagree", rows: 3, decides: "Status" }]);
  expect(pipeline.columns.status?.header).toBe("Status");
});

test("where it says open and the stage says won, it decides, and the rows are told", () => {
  const pipeline = deals(["Open", "Closed Won"], ["Won", "Closed Lost"], ["Lost", "Lead"]);
  expect(outcomes(pipeline)).toEqual(["open", "won", "lost"]);
  expect(issue(pipeline, "stage-status-disagree")).toMatchObject({ sheetRows: [2, 3, 4], decides: "Status" });
});

test("states of a record: customers are what the stage says, who was given up is lost", () => {
  const pipeline = deals(
    ["New", "Opened"],
    ["Qualified", "Nurturing"],
    ["Disqualified", "Opened"],
    ["Opportunity", "Lost"],
    ["Customer", "Won"],
    ["Churned Customer", "Won"],
    ["Customer", "Proposal sent"],
  );
  expect(outcomes(pipeline)).toEqual(["open", "open", "lost", "lost", "won", "won", "open"]);
});

test("open and closed beside a stage: how it closed is the stage's", () => {
  const pipeline = deals(["Open", "Lead"], ["Closed", "Won"], ["Closed", "Lost"], ["Open", "Proposal"]);
  expect(outcomes(pipeline)).toEqual(["open", "won", "lost", "open"]);
  expect(pipeline.issues).toEqual([]);
});

test("a general status hides no stage that we do not know", () => {
  const pipeline = deals(["Active", "Teklif"], ["Active", "Kazanıldı"]);
  expect(pipeline.issues.map(({ code }) => code)).toEqual(["stage-unknown-word", "stage-unknown-word"]);
});

test("not closed is lost where other stages are on their way, and closed is won then; both are told", () => {
  for (const [open, closed, notClosed, refused] of [
    ["Proposta enviada", "Fechado", "Não fechado", "Sem interesse"],
    ["Angebot", "Abgeschlossen", "Nicht abgeschlossen", "Kein Interesse"],
    ["Devis envoyé", "Fermé", "Pas fermé", "Pas intéressé"],
    ["Propuesta", "Cerrado", "No cerrado", "Sin interés"],
    ["Preventivo", "Chiuso", "Non chiuso", "Senza interesse"],
    ["Offerte", "Gesloten", "Niet gesloten", "Geen interesse"],
  ] as const) {
    const pipeline = read(
      table(["Product", "Stage"], ["X", open], ["X", closed], ["X", notClosed], ["X", refused]),
    );
    expect([closed, ...outcomes(pipeline)]).toEqual([closed, "open", "won", "lost", "lost"]);
    expect(pipeline.issues.map(({ code }) => code)).toEqual(["stage-read-as", "stage-read-as"]);
  }
});

test("an accepted offer is won where no stage says won, and told; else a step", () => {
  const alone = read(
    table(["Product", "Stage"], ["X", "Quote sent"], ["X", "Quote accepted"], ["X", "No answer"]),
  );
  expect(outcomes(alone)).toEqual(["open", "won", "lost"]);
  expect(issue(alone, "stage-read-as")).toMatchObject({ word: "Quote accepted", as: "won" });
  const beside = read(table(["Product", "Stage"], ["X", "Won"], ["X", "Quote accepted"]));
  expect(outcomes(beside)).toEqual(["won", "open"]);
});

test("many stages that we do not know are told together, but for those of most deals", () => {
  const words = Array.from(
    { length: 30 },
    (_, at) => `Zebra ${String.fromCharCode(97 + (at % 15))}${at < 15 ? "" : "z"}`,
  );
  const rows = words.flatMap((word, at) => Array.from({ length: at < 8 ? 3 : 1 }, () => ["X", word]));
  const { issues } = read(table(["Product", "Stage"], ...rows));
  const alone = issues.filter(({ code }) => code === "stage-unknown-word");
  expect(alone.map((each) => "word" in each && each.word)).toEqual(words.slice(0, 8));
  expect(issues.find(({ code }) => code === "stage-unknown-words")).toMatchObject({ rows: 22, count: 22 });
});

test.each([
  ["Won/Lost", "Won", "Lost"],
  ["Ergebnis", "Auftrag", "Absage"],
  ["Outcome", "W", "L"],
  ["Status", "Gagné", "Perdu"],
  ["Esito", "Vinto", "Perso"],
])("%s that says nothing but %s and %s is blank for open deals, and that is told", (header, won, lost) => {
  const cells = table(
    ["Account", "Product", header, "Owner"],
    ["Acme Corp", "X", "", "Ann"],
    ["Bosch", "X", won, "Ann"],
    ["Cargo", "X", lost, "Bob"],
    ["Delta", "X", null, "Bob"],
  );
  expect(outcomes(read(cells))).toEqual(["open", "won", "lost", "open"]);
  expect(issue(read(cells), "blank-open")).toMatchObject({ header, rows: 2, sheetRows: [2, 5] });
  expect(outcomes(read(cells, { owner: "Ann" }))).toEqual(["open", "won"]);
});
