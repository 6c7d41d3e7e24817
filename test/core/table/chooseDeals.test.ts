import fc from "fast-check";
import { chooseDeals, dealsOfAccounts } from "../../../core/table/chooseDeals";
import { sheetRowsOf } from "../../../core/table/deals/sheetRowsOf";
import { linesOfDeal, portionOf } from "../../../core/table/lines/partsOf";
import { nameAt } from "../../../core/table/names/nameAt";
import type { Pipeline } from "../../../core/table/Pipeline";
import { read, table } from "./readTable";

/** All that is known of one deal, by names. */
const dealOf = (pipeline: Pipeline, deal: number) => ({
  rows: sheetRowsOf(pipeline, [deal]),
  account: nameAt(pipeline.account, deal),
  owner: nameAt(pipeline.owner, deal),
  stage: nameAt(pipeline.stage, deal),
  outcome: pipeline.outcome[deal],
  type: pipeline.customerType[deal],
  lines: linesOfDeal(pipeline, deal).map((line) => [line, portionOf(pipeline, deal, line)]),
  amount: pipeline.amount?.[deal],
  created: pipeline.created?.[deal],
  closedOn: pipeline.closedOn?.[deal],
});

const row = fc.record({
  id: fc.constantFrom("1", "2", "3", "4", "5", "6", "7"),
  account: fc.constantFrom("Acme", "Bosch", "Cargo", ""),
  line: fc.constantFrom("Sensors", "Valves", "Pumps", "Sensors; Pumps"),
  stage: fc.constantFrom("Lead", "Won", "Lost"),
  amount: fc.integer({ min: 0, max: 500 }),
  owner: fc.constantFrom("Ann", "Bob", "Ann; Bob"),
});

test("a chosen deal is the deal of the table, whatever rows and lines it has", () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 8, maxLength: 30 }),
      fc.infiniteStream(fc.boolean()),
      (rows, coin) => {
        const whole = read(
          table(
            ["Deal ID", "Account", "Product", "Stage", "Amount", "Owner"],
            ...rows.map((each) => Object.values(each)),
          ),
        );
        const deals = Int32Array.from({ length: whole.rows }, (_, deal) => deal).filter(
          () => coin.next().value,
        );
        const chosen = chooseDeals(whole, deals);
        expect(chosen.rows).toBe(deals.length);
        deals.forEach((deal, place) => {
          expect(dealOf(chosen, place)).toEqual(dealOf(whole, deal));
        });
        const theirs = dealsOfAccounts(chosen);
        const accounts = new Set(chosen.account?.names);
        const wanted = Array.from({ length: whole.rows }, (_, deal) => deal).filter((deal) =>
          accounts.has(nameAt(whole.account, deal) ?? ""),
        );
        expect(Array.from({ length: theirs.rows }, (_, deal) => dealOf(theirs, deal))).toEqual(
          wanted.map((deal) => dealOf(whole, deal)),
        );
      },
    ),
    { numRuns: 100 },
  );
});

test("amounts of one currency add up in a rep's deals, though the table has several", () => {
  const cells = table(
    ["Account", "Product", "Stage", "Amount", "Currency", "Owner"],
    ["A", "X", "Lead", 5, "EUR", "Ann"],
    ["B", "X", "Lead", 7, "€", "Ann"],
    ["C", "X", "Lead", 9, "USD", "Bob"],
    ["D", "X", "Lead", 9, "USD", "Cid"],
    ["E", "X", "Lead", 9, "EUR", "Cid"],
  );
  const money = (owner?: string) => {
    const { amountsAdd, currency, issues } = read(cells, owner === undefined ? {} : { owner });
    return [amountsAdd, currency, issues.some(({ code }) => code === "currencies-mixed")];
  };
  expect(money()).toEqual([false, "", true]);
  expect(money("Ann")).toEqual([true, "EUR", false]);
  expect(money("Bob")).toEqual([true, "USD", false]);
  expect(money("Cid")).toEqual([false, "", true]);
});

test("a deal whose rows carry two currencies adds to nothing", () => {
  const cells = table(
    ["Deal ID", "Account", "Product", "Stage", "Total Price", "Currency", "Owner"],
    ["1", "A", "X", "Lead", 5, "EUR", "Ann"],
    ["1", "A", "Y", "Lead", 7, "USD", "Ann"],
    ["2", "B", "X", "Lead", 9, "USD", "Bob"],
    ["2", "B", "Y", "Lead", 8, "USD", "Bob"],
  );
  expect(read(cells, { owner: "Ann" }).amountsAdd).toBe(false);
  expect(read(cells, { owner: "Bob" })).toMatchObject({ amountsAdd: true, currency: "USD" });
});
