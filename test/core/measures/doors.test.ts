import { doorsOf } from "../../../core/measures/doors";
import { doorsSentences } from "../../../core/words/en/ease";
import { pipelineOf, type Row, times } from "../balance/pipelineOf";

type Kind = "new" | "current";
const deal = (line: string, type: Kind, stage: "open" | "won" | "lost", account = "x"): Row => ({
  account,
  line,
  type,
  stage,
});
/** Each deal with an account of its own. */
const apart = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row, at) => ({ ...row, account: `a${at}` }));

describe("doorsOf(pipeline)", () => {
  test("adds up open and won deals by line and customer; lost ones are in neither", () => {
    const found = doorsOf(
      pipelineOf([
        deal("A", "new", "open"),
        deal("A", "current", "open"),
        deal("A", "new", "won"),
        deal("B", "current", "won"),
        deal("B", "new", "lost"),
      ]),
    );
    expect(found).toEqual({
      lines: [
        { line: "A", open: { new: 1, current: 1 }, won: { new: 1, current: 0 }, opens: null },
        { line: "B", open: { new: 0, current: 0 }, won: { new: 0, current: 1 }, opens: null },
      ],
      open: { new: 1, current: 1 },
      won: { new: 1, current: 1 },
      isJudged: false,
      doubt: null,
    });
  });

  const told = [
    ...times(18, deal("Sensors", "new", "won")),
    ...times(2, deal("Service", "new", "won")),
    ...times(15, deal("Sensors", "current", "won")),
    ...times(25, deal("Service", "current", "won")),
  ];

  test("says which line opens doors, and which is bought by customers one has", () => {
    const found = doorsOf(pipelineOf(apart(told)));
    expect(found?.lines.map(({ line, opens }) => [line, opens])).toEqual([
      ["Sensors", "more"],
      ["Service", "less"],
    ]);
    expect(found && doorsSentences(found)).toEqual([
      "Sensors opens doors: 18 of the 20 deals won with new customers, 15 of the 40 with current ones.",
      "Service is bought by customers you have: 2 of the 20 deals won with new customers, 25 of the 40 with current ones.",
    ]);
  });

  // 10 of 20 against 8 of 40: as one of two looks beyond chance (Newcombe's interval by SciPy 0.018 to 0.547), as one of eight not (-0.037 to 0.586).
  test("the more lines, the likelier one of them is apart by chance", () => {
    const pair = [
      ...times(10, deal("Sensors", "new", "won")),
      ...times(8, deal("Sensors", "current", "won")),
    ];
    const rest = (lines: number) => [
      ...Array.from({ length: 10 }, (_, at) => deal(`L${at % lines}`, "new", "won")),
      ...Array.from({ length: 32 }, (_, at) => deal(`L${at % lines}`, "current", "won")),
    ];
    const sensors = (lines: number) =>
      doorsOf(pipelineOf(apart([...pair, ...rest(lines)])))?.lines.find(({ line }) => line === "Sensors")
        ?.opens;
    expect([sensors(1), sensors(7)]).toEqual(["more", null]);
  });

  test("the deals of one account are no independent witnesses", () => {
    const found = doorsOf(pipelineOf(told));
    expect(found?.lines.map(({ opens }) => opens)).toEqual([null, null]);
    expect(found && doorsSentences(found)).toEqual([
      "New and current customers buy the same lines, as far as these deals can tell.",
    ]);
  });

  test("says what is missing", () => {
    const words = (rows: readonly Row[]) => {
      const found = doorsOf(pipelineOf(rows));
      return found && doorsSentences(found);
    };
    expect(words([deal("A", "new", "open")])).toEqual([
      "No deal is won yet: nothing tells which lines open doors.",
    ]);
    expect(words([deal("A", "new", "won")])).toEqual([
      "1 won with new and 0 with current customers: too few to say which lines open doors.",
    ]);
    expect(
      words([
        { line: "A", account: "x", stage: "won" },
        { line: "A", account: "x", stage: "open" },
      ]),
    ).toEqual(["Without dates nobody can tell which won deals were with new customers."]);
    expect(words([{ line: "A", stage: "open" }])).toBeNull();
    expect(words([{ account: "x", type: "new", stage: "open" }])).toBeNull();
  });

  test("where won deals go back less than 12 months nobody can tell which lines open doors", () => {
    const won = (account: string, actualClose: number): Row => ({
      line: "A",
      account,
      stage: "won",
      actualClose,
    });
    // 46315 less 365 is 45950: one day more and the sheet knows a whole year.
    const words = (since: number) => {
      const rows = Array.from({ length: 6 }, (_, at) => [won(`c${at}`, since), won(`c${at}`, 46315)]).flat();
      const found = doorsOf(pipelineOf(rows));
      return found && [found.isJudged, ...doorsSentences(found)];
    };
    expect(words(45951)).toEqual([
      false,
      "The won deals go back less than 12 months, so nobody can tell who bought before.",
    ]);
    expect(words(45950)?.[0]).toBe(true);
  });

  test("from history a won deal counts as it began: the first of an account is with a new customer", () => {
    const won = (line: string, created: number): Row => ({
      account: "x",
      line,
      stage: "won",
      created,
      actualClose: created + 5,
    });
    const found = doorsOf(
      pipelineOf([
        won("A", 45000),
        won("B", 45100),
        { account: "x", line: "B", stage: "open", created: 45200 },
      ]),
    );
    expect(found?.won).toEqual({ new: 1, current: 1 });
    expect(found?.open).toEqual({ new: 0, current: 1 });
  });
});
