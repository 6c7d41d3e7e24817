import { isLossReason, isReason } from "../../../../core/table/headerVocabulary/isReason";
import { stageMeaning } from "../../../../core/table/stages/stageMeaning";
import { issueMessage } from "../../../../core/words/en/issues";
import { plainSentence } from "../../../../core/words/Sentence";
import { headers, issue, outcomes, read, table } from "../readTable";

const deals = (names: readonly string[], ...rows: readonly (readonly unknown[])[]) =>
  read(table(["Account", "Product", ...names], ...rows.map((row, at) => [`Company ${at}`, "X", ...row])));

test.each(["Status Reason", "Statusgrund", "Close reason"])(
  "a %s overrules no status of won and lost",
  (reason) => {
    const pipeline = deals(
      ["Status", reason],
      ["Open", "In Progress"],
      ["Open", "On Hold"],
      ["Won", "Won"],
      ["Lost", "Out-Sold"],
      ["Lost", "Zebra"],
      ["Lost", "Proposal"],
      ["Lost", "Canceled"],
    );
    expect(outcomes(pipeline)).toEqual(["open", "open", "won", "lost", "lost", "lost", "lost"]);
  },
);

test("a status that says no more than active leaves it to its reason", () => {
  const pipeline = deals(
    ["State", "Status Reason"],
    ["Active", "In Progress"],
    ["Inactive", "Won"],
    ["Inactive", "Canceled"],
  );
  expect(outcomes(pipeline)).toEqual(["open", "won", "lost"]);
});

test("beside a stage that says won and lost a reason has no say", () => {
  const pipeline = deals(
    ["Sales Stage", "Status Reason"],
    ["Proposal", "In Progress"],
    ["Closed Won", "Won"],
    ["Closed Lost", "Open"],
  );
  expect(outcomes(pipeline)).toEqual(["open", "won", "lost"]);
  expect(headers(pipeline)).toMatchObject({ stage: "Sales Stage" });
});

test("a bare Closed is lost where its chance is 0, and that is told", () => {
  const rows = [
    ["Proposal", 0.4],
    ["Closed", 1],
    ["Closed", 0],
    ["Closed", ""],
  ];
  const pipeline = deals(["Stage", "Probability"], ...rows);
  expect(outcomes(pipeline)).toEqual(["open", "won", "lost", "won"]);
  const told = issue(pipeline, "stage-closed-lost");
  expect(told).toMatchObject({ says: "chance", other: "Probability", sheetRows: [4] });
  expect(told && plainSentence(issueMessage(told))).toBe(
    "Stage says no more than that 1 deal is closed, and Probability is 0: read as lost, row 4",
  );
  expect(issue(pipeline, "stage-bare-closed")).toMatchObject({ rows: 2 });
});

test("chances that are 0 everywhere say nothing of closed deals", () => {
  const pipeline = deals(["Stage", "Probability"], ["Proposal", 0], ["Closed", 0], ["Closed", 0]);
  expect(outcomes(pipeline)).toEqual(["open", "won", "won"]);
});

test.each([
  "Loss Reason",
  "Lost reason",
  "Verlustgrund",
  "Motif de perte",
  "Motivo de pérdida",
  "Motivo da perda",
  "Motivo perdita",
  "Reden verlies",
])("a bare Closed is lost where %s is filled, and that is told once", (reason) => {
  expect(isLossReason(reason)).toBe(true);
  const pipeline = deals(
    ["Stage", reason, "Probability"],
    ["Proposal", "", 0.5],
    ["Closed", "", 1],
    ["Closed", "Price", 0],
    ["Closed", "n/a", 1],
  );
  expect(outcomes(pipeline)).toEqual(["open", "won", "lost", "won"]);
  const told = pipeline.issues.filter(({ code }) => code === "stage-closed-lost");
  expect(told).toMatchObject([{ says: "reason", other: reason, sheetRows: [4] }]);
});

test("a reason to buy is none for a loss", () => {
  expect(isReason("Reason for buying")).toBe(true);
  expect(isLossReason("Reason for buying")).toBe(false);
  expect(isReason("Season")).toBe(false);
});

test.each([
  ["Out-Sold", "lost"],
  ["Outsold", "lost"],
  ["Won by competitor", "lost"],
  ["Lost to competitor", "lost"],
  ["Rückzug", "lost"],
  ["Lost - won back", "unfamiliar"],
  ["Reopened", "open"],
  ["Archived", "unfamiliar"],
])("%s is %s", (word, meaning) => {
  expect(stageMeaning(word)).toBe(meaning);
});

test.each([
  ["25%", "50%"],
  [0.25, 0.5],
  ["10", "60 %"],
])("a stage of figures alone is told as one: %s", (...cells) => {
  const pipeline = deals(["Stage"], ...cells.map((cell) => [cell]));
  expect(outcomes(pipeline)).toEqual(["open", "open"]);
  expect(issue(pipeline, "no-stage-column")).toBeUndefined();
  const told = issue(pipeline, "stage-percentages");
  expect(told && plainSentence(issueMessage(told))).toMatch(
    /^Stage holds figures or percentages and no words/,
  );
});
