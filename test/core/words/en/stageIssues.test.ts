import type { StageOddity } from "../../../../core/table/stages/StageOddity";
import { stageIssue } from "../../../../core/words/en/stageIssues";
import { plainSentence } from "../../../../core/words/Sentence";

const told = (oddity: StageOddity, sheetRows: readonly number[], column: number | null = 4) =>
  plainSentence(
    stageIssue({ ...oddity, rows: sheetRows.length, first: sheetRows[0] ?? null, sheetRows, column }),
  );

test.each<[StageOddity, string]>([
  [
    { code: "stage-read-as", header: "Fase", word: "Não fechado", as: "lost" },
    '"Não fechado" is read as lost, since other stages of the sheet are on their way: 2 deals',
  ],
  [
    { code: "stage-unknown-words", header: "Stage", words: ["Teklif", "Görüşme"], count: 12 },
    '12 more stages of Stage are not words we know ("Teklif" and "Görüşme"): their 2 deals count as open',
  ],
  [
    { code: "stage-status-disagree", status: "Status", stage: "Stage", decides: "Status" },
    "Status and Stage disagree in 2 rows: rows 3, 5. Status decides",
  ],
  [
    { code: "status-general", status: "Status", stage: "Sales Stage", words: ["Active", "In Progress"] },
    'Status says no more than "Active" and "In Progress" where Sales Stage says more. Sales Stage decides what was won and lost: 2 deals, rows 3, 5',
  ],
  [
    { code: "blank-open", header: "Won/Lost" },
    "Won/Lost is blank for 2 deals, and says nothing but won or lost for the others. They are read as open: E3, E5",
  ],
  [
    { code: "flags-read", flags: { wonFlag: "Won?" }, no: "closed" },
    "Won? says what became of 2 deals: yes is won, no is lost, and blank is open",
  ],
  [
    { code: "flags-read", flags: { wonFlag: "Won?" }, no: "dates" },
    "Won? says what became of 2 deals: yes is won, no is lost where the deal has a date on which it closed, and else open",
  ],
  [
    { code: "flags-read", flags: { wonFlag: "Won?" }, no: "open" },
    "Won? says which of 2 deals were won. Nothing says which were lost, so the others count as open. A stage column, or yes, no and blank for open deals, would tell them apart",
  ],
  [
    { code: "flags-read", flags: { wonFlag: "is_won", closedFlag: "is_closed" }, no: "open" },
    "is_won and is_closed say what became of 2 deals: closed and won is won, closed and not won is lost, not closed is open",
  ],
  [
    { code: "flags-read", flags: { wonFlag: "Won", lostFlag: "Lost" }, no: "open" },
    "Won and Lost say what became of 2 deals: won is won, lost is lost, and a deal that is neither is open",
  ],
  [
    { code: "flags-read", flags: { closedFlag: "Closed" }, no: "closed" },
    "Closed says what became of 2 deals: closed is read as won, since nothing says won or lost, and not closed is open",
  ],
  [
    { code: "flags-stage-disagree", flags: ["is_won"], stage: "Stage" },
    "is_won and Stage disagree in 2 rows: rows 3, 5. Stage decides",
  ],
  [
    { code: "flags-both", flags: ["Won", "Lost"] },
    "Won and Lost say of 2 deals both won and lost: rows 3, 5. They count nowhere",
  ],
  [
    { code: "flags-not-closed", flags: ["is_won", "is_closed"] },
    "is_won and is_closed contradict each other in 2 rows: rows 3, 5. A deal that is won or lost is read as closed",
  ],
  [
    { code: "flags-closed-how", flags: ["Closed"] },
    "Closed says of 2 deals that they are closed, and nothing says whether won or lost: rows 3, 5. They count nowhere",
  ],
  [
    { code: "flag-unreadable", header: "Won?", values: ["perhaps"] },
    '2 cells of Won? say neither yes nor no ("perhaps"): E3, E5. They are read as blank',
  ],
])("%j", (oddity, expected) => {
  expect(told(oddity, [3, 5])).toBe(expected);
});
