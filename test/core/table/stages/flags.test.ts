import { Outcome } from "../../../../core/table/Pipeline";
import { issue, outcomes, read, table } from "../readTable";

/** What became of deals under some columns, each given as its header and its cells. */
const outcomesOf = (columns: Readonly<Record<string, readonly unknown[]>>) => outcomes(readColumns(columns));

function readColumns(columns: Readonly<Record<string, readonly unknown[]>>) {
  const headers = Object.keys(columns);
  const count = Math.max(...Object.values(columns).map((cells) => cells.length));
  const rows = Array.from({ length: count }, (_, row) => [
    `Company ${row}`,
    row % 2 === 0 ? "Sensors" : "Valves",
    ...headers.map((header) => columns[header]?.[row]),
    1000 + row,
  ]);
  return read(table(["Customer", "Product", ...headers, "Value"], ...rows));
}

const answers = [
  ["True", "False"],
  ["TRUE", "FALSE"],
  [true, false],
  [1, 0],
  ["1", "0"],
  ["Yes", "No"],
  ["y", "n"],
  ["Ja", "Nein"],
  ["Oui", "Non"],
  ["Sí", "No"],
  ["Sim", "Não"],
  ["Sì", "No"],
  ["Ja", "Nee"],
  ["✓", "✗"],
] as const;

const headers = [
  ["is_won", "is_closed", "is_lost"],
  ["IsWon", "IsClosed", "Lost?"],
  ["Won?", "Closed?", "Lost"],
  ["Won (Y/N)", "Closed (Y/N)", "Lost (Y/N)"],
  ["Is Closed Won", "Is Deal Closed?", "Is Closed Lost"],
  ["gewonnen?", "abgeschlossen", "verloren"],
  ["Gagné ?", "Clôturé", "Perdu"],
  ["Ganado", "Cerrado", "Perdido"],
  ["Ganho?", "Fechado?", "Perdido?"],
  ["Vinto", "Chiuso", "Perso"],
  ["Gewonnen", "Gesloten", "Verloren"],
] as const;

describe.each(answers)("answers %p and %p", (yes, no) => {
  test("closed and not won is lost", () => {
    for (const [won, closed] of headers) {
      const columns = { [won]: [no, no, yes, no, no], [closed]: [no, no, yes, yes, yes] };
      expect([won, ...outcomesOf(columns)]).toEqual([won, "open", "open", "won", "lost", "lost"]);
    }
  });

  test("neither won nor lost is open", () => {
    for (const [won, , lost] of headers) {
      const columns = { [won]: [no, yes, no, yes], [lost]: [no, no, yes, no] };
      expect([won, ...outcomesOf(columns)]).toEqual([won, "open", "won", "lost", "won"]);
    }
  });

  test("of a column of won deals alone no is lost where cells are blank, and that is told", () => {
    for (const [won] of headers) {
      const columns = { [won]: [null, null, yes, no, null] };
      expect([won, ...outcomesOf(columns)]).toEqual([won, "open", "open", "won", "lost", "open"]);
      expect(issue(readColumns(columns), "flags-read")).toMatchObject({ rows: 5, no: "closed" });
    }
  });

  test("of a column of won deals alone no is open where none is blank, and that is told", () => {
    for (const [won] of headers) {
      const columns = { [won]: [no, no, yes, no, no] };
      expect([won, ...outcomesOf(columns)]).toEqual([won, "open", "open", "won", "open", "open"]);
      expect(issue(readColumns(columns), "flags-read")).toMatchObject({ rows: 5, no: "open" });
    }
  });

  test("a stage that says it all decides, and there is nothing to tell", () => {
    for (const [won, closed] of headers) {
      const stages = ["Proposal", "Lead", "Closed Won", "Closed Lost"];
      const columns = { Stage: stages, [won]: [no, no, yes, no], [closed]: [no, no, yes, yes] };
      const pipeline = readColumns(columns);
      expect([won, ...outcomes(pipeline)]).toEqual([won, "open", "open", "won", "lost"]);
      expect(pipeline.issues.filter(({ code }) => code.startsWith("flag"))).toEqual([]);
      expect(pipeline.columns.stage?.header).toBe("Stage");
    }
  });
});

test.each([["x"], ["X"], ["✓"], ["ja"], [1]])("%p in one of two columns, and blanks", (mark) => {
  expect(outcomesOf({ Won: [null, mark, null], Lost: [null, null, mark] })).toEqual(["open", "won", "lost"]);
  expect(outcomesOf({ Closed: [null, mark, mark], Won: [null, mark, null] })).toEqual([
    "open",
    "won",
    "lost",
  ]);
});

describe("flags and stages", () => {
  test("only steps in the stage: the flags decide", () => {
    const columns = {
      Stage: ["Proposal", "Negotiation", "Proposal", "Lead"],
      is_closed: ["True", "True", "False", "False"],
      is_won: ["True", "False", "False", "False"],
    };
    expect(outcomesOf(columns)).toEqual(["won", "lost", "open", "open"]);
    expect(issue(readColumns(columns), "flags-read")?.rows).toBe(2);
  });

  test("words that we do not know leave it to the flags, and are not told where these decide", () => {
    const columns = {
      Stage: ["Teklif", "Kazanıldı", "Kaybedildi"],
      is_closed: ["False", "True", "True"],
      is_won: ["False", "True", "False"],
    };
    expect(outcomesOf(columns)).toEqual(["open", "won", "lost"]);
    expect(issue(readColumns(columns), "stage-unknown-word")).toBeUndefined();
  });

  test("a bare Closed is what the flag says", () => {
    expect(outcomesOf({ Stage: ["Lead", "Closed", "Closed"], Won: ["No", "Yes", "No"] })).toEqual([
      "open",
      "won",
      "lost",
    ]);
  });

  test("yes and no beside a stage that tells open, won and lost: no is what the stage says", () => {
    const columns = { Stage: ["Lead", "Won", "Lost", "Demo"], Won: ["No", "Yes", "No", "No"] };
    expect(outcomesOf(columns)).toEqual(["open", "won", "lost", "open"]);
    expect(issue(readColumns(columns), "flags-stage-disagree")).toBeUndefined();
  });

  test("a stage that never says lost: the flag does", () => {
    expect(
      outcomesOf({ Stage: ["Lead", "Won", "Proposal"], Won: ["No", "Yes", "No"], Lost: ["No", "No", "Yes"] }),
    ).toEqual(["open", "won", "lost"]);
  });

  test("where they disagree the stage decides, and the rows are told", () => {
    const columns = {
      Stage: ["Won", "Lost", "Proposal", "Lead"],
      is_won: ["False", "True", "True", "False"],
      is_closed: ["True", "True", "True", "False"],
    };
    const pipeline = readColumns(columns);
    expect(outcomesOf(columns)).toEqual(["won", "lost", "open", "open"]);
    expect(issue(pipeline, "flags-stage-disagree")).toMatchObject({
      rows: 3,
      sheetRows: [2, 3, 4],
      stage: "Stage",
    });
  });

  test("a blank stage is what the flags say", () => {
    expect(outcomesOf({ Stage: ["Won", "", "", ""], Won: ["Yes", "Yes", "No", ""] })).toEqual([
      "won",
      "won",
      "lost",
      "open",
    ]);
  });
});

describe("one flag alone", () => {
  test("closed is won where nothing says won or lost, and that is told", () => {
    const columns = { Closed: ["Yes", "No", "", "Yes"] };
    expect(outcomesOf(columns)).toEqual(["won", "open", "open", "won"]);
    expect(issue(readColumns(columns), "flags-read")).toMatchObject({ rows: 4 });
  });

  test("closed beside a stage of won and lost that has a step there is the stage's", () => {
    const columns = { Stage: ["Won", "Lost", "Lead", ""], Closed: ["Yes", "Yes", "Yes", "Yes"] };
    expect(outcomesOf(columns)).toEqual(["won", "lost", "open", "unknown"]);
    expect(issue(readColumns(columns), "flags-closed-how")?.sheetRows).toEqual([5]);
  });

  test("open is the opposite of closed", () => {
    expect(outcomesOf({ "Is open": ["Yes", "No", "No"], Won: ["No", "Yes", "No"] })).toEqual([
      "open",
      "won",
      "lost",
    ]);
  });

  test("not won is lost where the deal has a date on which it closed", () => {
    const columns = { "Won?": ["Yes", "No", "No"], "Closed on": ["2026-01-05", "2026-02-05", null] };
    expect(outcomesOf(columns)).toEqual(["won", "lost", "open"]);
    expect(issue(readColumns(columns), "flags-read")).toMatchObject({ no: "dates" });
  });

  test("a stage word is the answer that it gives, and another word is told", () => {
    const columns = { "Won?": ["Yes", "No", "Pending", "Lost", "perhaps", "No"] };
    expect(outcomesOf(columns)).toEqual(["won", "lost", "open", "lost", "open", "lost"]);
    expect(issue(readColumns(columns), "flag-unreadable")).toMatchObject({
      values: ["perhaps"],
      sheetRows: [6],
    });
  });

  test("won and lost at once is nothing, and won but not closed is won; both are told", () => {
    const both = { Won: ["x", "x", ""], Lost: ["x", "", ""] };
    expect(outcomesOf(both)).toEqual(["unknown", "won", "open"]);
    expect(issue(readColumns(both), "flags-both")?.sheetRows).toEqual([2]);
    const notClosed = { Won: ["Yes", "No"], Closed: ["No", "No"] };
    expect(outcomesOf(notClosed)).toEqual(["won", "open"]);
    expect(issue(readColumns(notClosed), "flags-not-closed")?.sheetRows).toEqual([2]);
  });
});

test("a rep's deals are read by what the whole table says", () => {
  const cells = table(
    ["Customer", "Product", "Won?", "Rep"],
    ["A", "X", "Yes", "Ann"],
    ["B", "X", "No", "Ann"],
    ["C", "X", null, "Bob"],
  );
  expect([...read(cells, { owner: "Ann" }).outcome]).toEqual([Outcome.won, Outcome.lost]);
});

test("a column of yes and no that the user chose as the stage is read as what its header asks", () => {
  const cells = table(
    ["Customer", "Product", "is_won"],
    ["A", "X", "True"],
    ["B", "X", ""],
    ["C", "X", "False"],
  );
  expect([...read(cells, { map: { stage: "is_won" } }).outcome]).toEqual([
    Outcome.won,
    Outcome.open,
    Outcome.lost,
  ]);
});

test.each(["Product", "Account", "Owner", "Customer type", "Line", "Status"])(
  "yes and no under %s is none of these",
  (header) => {
    const cells = table(
      ["Deal", header, "Amount", "Stage"],
      ...["Yes", "No", "No", "Yes"].map((answer, at) => [`D${at}`, answer, 5, "Lead"]),
    );
    const { columns } = read(cells);
    expect(Object.entries(columns).filter(([, choice]) => choice.header === header)).toEqual([]);
  },
);

test("boxes that nobody ticked below the deals are no deals", () => {
  const cells = table(
    ["Customer", "Product", "Won"],
    ["A", "X", true],
    ["B", "X", false],
    ["", "", false],
    ["", "", false],
  );
  expect(read(cells).rows).toBe(2);
});
