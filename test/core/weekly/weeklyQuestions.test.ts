import { review } from "../../../core/balance/review";
import { weeklyQuestions } from "../../../core/weekly/weeklyQuestions";
import { answer } from "../../../core/words/en/weekly";
import { type PipelineParts, pipelineOf, type Row, times } from "../balance/pipelineOf";

const asked = (rows: readonly Row[], parts: PipelineParts = {}) => {
  const pipeline = pipelineOf(rows, parts);
  const made = review(pipeline);
  return new Map(
    weeklyQuestions(pipeline, made).map((one) => [one.id, { ...one, answer: answer(one, made) }]),
  );
};

describe("weeklyQuestions", () => {
  const rows: readonly Row[] = [
    { account: "Norden", line: "Sensors", stage: "won", created: 46000 },
    { account: "Norden", line: "Valves", stage: "won", created: 46000 },
    { account: "Brandt", line: "Sensors", stage: "won", created: 46000 },
    ...times(5, { account: "Norden", line: "Sensors", created: 46290 }),
    { account: "Fresh", line: "Sensors", created: 46205 },
    { account: "Late", line: "Sensors", created: 46204 },
  ];
  const questions = asked(rows, { asOf: 46295 });

  // Norden owns 2 of 2 lines, Brandt 1: 1.5 on average, one of two lacks something.
  it("looks at what current customers could also buy", () => {
    expect(questions.get("current-customers")).toMatchObject({
      bought: { customers: 2, lacking: 1, average: 1.5, portfolio: 2 },
      sheetRows: [2, 3, 4],
      answer: "1 of 2 customers do not buy every line; on average they buy 1.5 of 2.",
    });
  });

  // Fresh's deal is 90 days old, Late's 91.
  it("counts the open deals with new customers of the last 90 days", () => {
    expect(questions.get("winning-new")).toMatchObject({ opened: 1, days: 90, sheetRows: [10] });
  });

  it("answers from the findings: which line dominates, which languish", () => {
    expect(questions.get("dominant-lines")?.answer).toContain("Sensors is all of your 7 open deals");
    expect(questions.get("other-lines")).toMatchObject({ languishing: ["Valves"] });
  });

  it("asks first what is told first, and of two findings speaks first of that", () => {
    const others = Array.from({ length: 30 }, (_, at) => `Account ${at}`);
    // Norden's 12 of 42 may be chance; that none of 31 customers is new is not.
    const accounts = [...Array.from({ length: 12 }, () => "Norden"), ...others];
    const rows = accounts.map(
      (account, at): Row => ({ account, line: at % 2 === 0 ? "Sensors" : "Valves", type: "current" }),
    );
    const questions = asked(rows);
    expect([...questions.keys()]).toEqual([
      "same-customers",
      "dominant-lines",
      "other-lines",
      "current-customers",
      "winning-new",
    ]);
    expect(questions.get("same-customers")).toMatchObject({
      findings: [{ id: "new-share" }, { id: "account-concentration", verdict: "leaning" }, {}],
    });
  });

  it("answers an empty sheet with nothing known", () => {
    const nothing = asked([]);
    expect(nothing.size).toBe(5);
    expect(nothing.get("winning-new")?.answer).toBe("Without created dates the sheet does not tell.");
    expect(nothing.get("current-customers")?.answer).toBe(
      "Without won deals by account and line the sheet does not tell.",
    );
  });
});
