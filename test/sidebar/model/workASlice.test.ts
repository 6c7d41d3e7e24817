import "./countedLooks";
import { finish, type Slices } from "../../../core/cells/slices";
import type { SheetCells } from "../../../core/port/port";
import { noSettings } from "../../../core/port/Settings";
import { aimsOfReview } from "../../../core/time/balance/aimsOfReview";
import * as words from "../../../core/words/en/time";
import { analyse, plainView } from "../../../sidebar/model/analyse";
import { customersInSlices } from "../../../sidebar/model/customersInSlices";
import { emptyDesk } from "../../../sidebar/model/Desk";
import { teamOfTable } from "../../../sidebar/tabs/team/teamOfTable";
import { drawnPlanOf } from "../../../sidebar/tabs/time/planOf";
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

test.each([
  ["the review", () => reviewed, 20],
  ["the customers", () => workOf(customersInSlices(pipeline, emptyDesk.log)), 20],
  [
    "the week's hours",
    () => {
      finish(customersInSlices(pipeline, emptyDesk.log));
      return workOf(
        drawnPlanOf(pipeline, emptyDesk, 40, whole.guidelines, words, aimsOfReview(whole, { chosen: null })),
      );
    },
    20,
  ],
  ["the team", () => workOf(teamOfTable(opened, noSettings, emptyDesk)), 4],
] as const)(
  "%s: no slice takes more than some passes over the rows, where all take many",
  (_, worked, slices) => {
    const { most, all } = worked();
    expect(most).toBeLessThan(aSlice);
    expect(all).toBeGreaterThan(slices * rows);
  },
);
