import "./countedLooks";
import { defaultGuidelines } from "../../../core/balance/defaultGuidelines";
import { finish, type Slices } from "../../../core/cells/slices";
import { callFunctionInSlices } from "../../../core/functions/callFunction";
import type { SheetCells } from "../../../core/port/port";
import { noSettings } from "../../../core/port/Settings";
import { openTableInSlices } from "../../../core/table/openTable";
import { aimsOfReview } from "../../../core/time/balance/aimsOfReview";
import { accountBriefInSlices } from "../../../core/weekly/brief/accountBrief";
import { functions as functionWords } from "../../../core/words/en";
import * as words from "../../../core/words/en/time";
import { analyse, plainView } from "../../../sidebar/model/analyse";
import { customersInSlices } from "../../../sidebar/model/customersInSlices";
import { emptyDesk } from "../../../sidebar/model/Desk";
import { gapsOf } from "../../../sidebar/model/gapsOf";
import { mapOf } from "../../../sidebar/model/mapOf";
import { teamOfTable } from "../../../sidebar/tabs/team/teamOfTable";
import { drawnPlanOf } from "../../../sidebar/tabs/time/planOf";
import { weekOf } from "../../../sidebar/tabs/time/weekOf";
import { looks } from "./countedLooks";

const rows = 6000;

/** Deals of 1,500 accounts in 12 lines, with what each deal's row number makes of it. */
function manyDeals(): unknown[][] {
  const stages = ["Qualification", "Proposal", "Closed Won", "Closed Lost"];
  const deal = (row: number) => [
    `Deal ${row}`,
    `Account ${(row * 7919) % 1500}`,
    `Line ${(row * row) % 12}`,
    stages[(row * 13) % 4],
    1000 + ((row * 101) % 90_000),
    45_000 + ((row * 17) % 900),
    45_050 + ((row * 17) % 900) + (row % 60),
    `Rep ${row % 10}`,
    `Region ${(row * 31) % 9}`,
  ];
  const header = [
    "Deal",
    "Account",
    "Product",
    "Stage",
    "Amount",
    "Created",
    "Close Date",
    "Owner",
    "Region",
  ];
  return [header, ...Array.from({ length: rows }, (_, row) => deal(row))];
}

/** The most looks into columns between two pauses, all looks, and the answer. */
function workOf<T>(slices: Slices<T>): { readonly most: number; readonly all: number; readonly answer: T } {
  let [most, all] = [0, 0];
  for (;;) {
    looks.count = 0;
    const step = slices.next();
    most = Math.max(most, looks.count);
    all += looks.count;
    if (step.done === true) return { most, all, answer: step.value };
  }
}

/** So many looks into columns of numbers take some hundredths of a second over 100,000 rows. */
const aSlice = 24 * rows;

const sheet: SheetCells = {
  id: "1",
  name: "Pipeline",
  cells: { values: manyDeals(), top: 1, left: 0 },
  tables: [],
};

const reviewed = workOf(analyse(sheet, noSettings, plainView));
const opened = reviewed.answer;
if (!opened.ok) throw new Error("the deals cannot be read");
const { pipeline, whole } = opened.analysis;

const team = workOf(teamOfTable(opened, noSettings, emptyDesk));
const aims = aimsOfReview(whole, { chosen: null });
const reported = workOf(customersInSlices(pipeline, emptyDesk.log));
const week = [pipeline, emptyDesk, 40, whole.guidelines, words, aims] as const;
const tab = { pipeline, review: whole, desk: emptyDesk, hours: 41, aims, words, today: 46_000 };

function planned() {
  const made = finish(drawnPlanOf(...week));
  if ("code" in made) throw new Error(made.code);
  return made.plan;
}

test.each([
  ["the review", () => reviewed, 20],
  ["the customers", () => reported, 20],
  ["the week's hours", () => workOf(drawnPlanOf(...week)), 20],
  ["who stays", () => workOf(planned().staying.inSlices()), 20],
  ["the team", () => team, 4],
  ["each rep beside the others", () => workOf(team.answer.team.beside.inSlices()), 20],
] as const)(
  "%s: no slice takes more than some passes over the rows, where all take many",
  (_, worked, slices) => {
    const { most, all } = worked();
    expect(most).toBeLessThan(aSlice);
    expect(all).toBeGreaterThan(slices * rows);
  },
);

test.each([
  ["the map of customers", () => workOf(mapOf(pipeline, emptyDesk.log, null))],
  ["what customers lack", () => workOf(gapsOf(pipeline, emptyDesk.log))],
  [
    "an account's brief",
    () => workOf(accountBriefInSlices(pipeline, reported.answer, "Account 3", defaultGuidelines)),
  ],
  ["the week with what is to do", () => workOf(weekOf(tab))],
] as const)("%s: short passes, and a pause between any two", (_, worked) => {
  const { most, all } = worked();
  expect(most).toBeLessThan(4 * rows);
  expect(all).toBeGreaterThan(4 * rows);
});

/** How often work pauses. */
function pausesOf(slices: Slices<unknown>): number {
  let pauses = 0;
  while (slices.next().done !== true) pauses++;
  return pauses;
}

test("opening rows that may be titles, and that may be one deal, pauses within each of the looks at them", () => {
  // Half of each row is blank, and all share their account, owner and day.
  const sparse = Array.from({ length: 20_000 }, (_, row) => [
    `Deal ${row}`,
    "Acme",
    "",
    "Lead",
    "",
    45_000,
    "",
    "Ann",
    "",
  ]);
  const [header = []] = sheet.cells.values;
  // Titles 19 times, kinds of rows 19, names 2, rows alike 9, deals by name 4.
  expect(pausesOf(openTableInSlices({ values: [header, ...sparse], top: 1, left: 0 }, {}))).toBeGreaterThan(
    53,
  );
});

test("a rep of many deals is reviewed in slices, and so is a table by a function", () => {
  const one = sheet.cells.values.map((row, at) => (at === 0 ? row : [...row.slice(0, 7), "Ann", row[8]]));
  const ofOne = finish(analyse({ ...sheet, cells: { ...sheet.cells, values: one } }, noSettings, plainView));
  if (!ofOne.ok) throw new Error("the deals cannot be read");
  expect(pausesOf(teamOfTable(ofOne, noSettings, emptyDesk))).toBeGreaterThan(20);
  const balance = callFunctionInSlices("FUNNEL_BALANCE", [sheet.cells.values], functionWords);
  expect(pausesOf(balance)).toBeGreaterThan(40);
});
