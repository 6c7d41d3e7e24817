import fc from "fast-check";
import type { FindingId } from "../../../core/balance/Finding";
import type { Guidelines } from "../../../core/balance/Guidelines";
import { review } from "../../../core/balance/review";
import { lineDesignEffect } from "../../../core/measures/lineDesignEffect";
import { lineMixOf } from "../../../core/measures/lineMixOf";
import { wholeVote } from "../../../core/table/lines/partsOf";
import type { Parts } from "../../../core/table/Pipeline";
import { pipelineOf, type Row, times } from "./pipelineOf";

function find(rows: readonly Row[], id: FindingId, guidelines: Partial<Guidelines> = {}) {
  const found = review(pipelineOf(rows), { guidelines }).findings.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe("witnesses of new customers", () => {
  test("an account is one, however many deals it has: 6 accounts of 4 deals are 6", () => {
    const rows = Array.from(
      { length: 24 },
      (_, at): Row => ({
        account: `A${at % 6}`,
        type: at % 6 < 3 ? "new" : "current",
      }),
    );
    expect(find(rows, "new-share")).toMatchObject({ n: 24, value: 0.5, witnesses: 6 });
  });

  test("accounts of 8, 1, 1 deals are 100 / 66; a deal of no account is one by itself", () => {
    const rows = [
      ...times(8, { account: "A", type: "new" as const }),
      { account: "B", type: "current" as const },
      { account: "", type: "current" as const },
    ];
    expect(find(rows, "new-share").witnesses).toBeCloseTo(100 / 66, 12);
  });

  test("without accounts each deal is one", () => {
    expect(find(times(8, { type: "new" }), "new-share").witnesses).toBe(8);
  });

  test("by amount it is what each account weighs: 30 and 10 are 1600 / 1000", () => {
    const rows = [
      ...times(3, { account: "A", type: "new" as const, amount: 10 }),
      ...times(2, { account: "B", type: "current" as const, amount: 5 }),
    ];
    expect(find(rows, "new-share", { by: "amount" }).witnesses).toBeCloseTo(1.6, 12);
  });
});

describe("witnesses of lines", () => {
  const stuck = (accounts: number, deals: number) =>
    Array.from(
      { length: accounts * deals },
      (_, at): Row => ({
        account: `A${at % accounts}`,
        line: (at % accounts) % 2 === 0 ? "X" : "Y",
      }),
    );

  test("accounts that always buy the same line are as many witnesses as accounts", () => {
    expect(find(stuck(10, 4), "line-concentration")).toMatchObject({ n: 40, value: 0.5, witnesses: 10 });
  });

  test("accounts that all buy alike are as many as deals, and no more", () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({
      account: `A${at % 10}`,
      line: at < 20 ? "X" : "Y",
    }));
    expect(find(rows, "line-concentration").witnesses).toBe(40);
  });

  test("by hand: accounts with 2 X; 1 X and 1 Y; 2 Y and 1 X", () => {
    const bought = { A: "XX", B: "XY", C: "YYX" };
    const rows = Object.entries(bought).flatMap(([account, lines]) =>
      [...lines].map((line) => ({ account, line })),
    );
    // p = 4/7; (2 - 8/7)^2 + (1 - 8/7)^2 + (1 - 12/7)^2 = 62/49 = 1.2653, for Y the same; 3/2 of both / 7 = 0.5423;
    // p (1 - p) twice is 24/49 = 0.4898: 1.1071, and 7 over Kish is 17/7.
    expect(find(rows, "line-concentration").witnesses).toBeCloseTo(
      7 / ((1.5 * 2 * (62 / 49)) / 7 / (24 / 49)),
      10,
    );
  });

  test("one line or one account: Kish's number of accounts", () => {
    const oneLine = Array.from({ length: 12 }, (_, at) => ({ account: `A${at % 3}`, line: "X" }));
    const withOther = [...oneLine, { line: "Y", stage: "lost" as const, account: "Z" }];
    expect(find(withOther, "line-concentration").witnesses).toBeCloseTo(3, 12);
    const oneAccount = times(6, { account: "A", line: "X" }).concat(times(6, { account: "A", line: "Y" }));
    expect(find(oneAccount, "line-concentration").witnesses).toBeCloseTo(1, 12);
  });

  test("no account known: each deal is one", () => {
    expect(find([...times(6, { line: "X" }), ...times(6, { line: "Y" })], "line-pair").n).toBe(0);
    expect(
      find([...times(6, { line: "X" }), ...times(6, { line: "Y" })], "line-concentration").witnesses,
    ).toBe(12);
  });

  test("by amount the witnesses are Kish's of the amounts over the same effect", () => {
    const rows = stuck(10, 4).map((row, at) => ({ ...row, amount: at < 20 ? 10 : 30 }));
    // (20 * 10 + 20 * 30)^2 / (20 * 100 + 20 * 900) = 640000 / 20000 = 32; the effect is 40 / 10 = 4
    expect(find(rows, "line-concentration", { by: "amount" }).witnesses).toBeCloseTo(8, 12);
  });

  test("accounts' shares: each deal is one", () => {
    expect(find(stuck(10, 4), "account-concentration")).toMatchObject({ witnesses: 40, tries: 10 });
    expect(find(stuck(10, 4), "account-few")).toMatchObject({ witnesses: 40, tries: 252 });
  });

  test("a law: between Kish over accounts and the deals, whatever the order, and the same for deals of one line written as votes", () => {
    const deal = fc.record({
      account: fc.integer({ min: -1, max: 6 }),
      line: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(deal, { minLength: 1, maxLength: 40 }), (deals) => {
        const effect = (each: typeof deals, asVotes: boolean) => {
          const codes = Int32Array.from(each, ({ line }) => line);
          const first = Int32Array.from([...each.keys(), each.length]);
          const votes = new Float64Array(each.length).fill(wholeVote);
          const parts: Parts = asVotes
            ? { codes, first, votes, portions: null }
            : { codes, first: null, votes: null, portions: null };
          const selection = { rows: Int32Array.from(each.keys()), weights: null };
          const accounts = { codes: Int32Array.from(each, ({ account }) => account), size: 7 };
          return lineDesignEffect(parts, accounts, selection, lineMixOf(parts, 4, selection));
        };
        const sizes = new Map<string, number>();
        deals.forEach(({ account }, at) => {
          const key = account < 0 ? `alone ${at}` : `${account}`;
          sizes.set(key, (sizes.get(key) ?? Number(0)) + 1);
        });
        const most = [...sizes.values()].reduce((sum, size) => sum + size * size, 0) / deals.length;
        const found = effect(deals, false);
        expect(found).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(found).toBeLessThanOrEqual(most + 1e-12);
        expect(effect(deals, true)).toBeCloseTo(found, 10);
        expect(effect([...deals].reverse(), false)).toBeCloseTo(found, 10);
      }),
    );
  });

  test("a deal of two lines is half a vote for each: as many witnesses as deals where all are halved alike", () => {
    const parts: Parts = {
      codes: Int32Array.of(0, 1, 0, 1),
      first: Int32Array.of(0, 2, 4),
      votes: new Float64Array(4).fill(wholeVote / 2),
      portions: null,
    };
    const selection = { rows: Int32Array.of(0, 1), weights: null };
    const accounts = { codes: Int32Array.of(0, 1), size: 2 };
    expect(lineDesignEffect(parts, accounts, selection, lineMixOf(parts, 2, selection))).toBe(1);
  });
});

describe("languishing lines", () => {
  const each = (counts: readonly number[]): readonly Row[] =>
    counts.flatMap((count, at) => times(count, { line: `L${at}` }));

  test("an even portfolio of 25 lines passes, and 30 with a deal each", () => {
    expect(find(each(Array(25).fill(4)), "languishing-lines")).toMatchObject({
      verdict: "balanced",
      value: 0,
    });
    expect(find(each(Array(30).fill(1)), "languishing-lines")).toMatchObject({
      verdict: "balanced",
      value: 0,
    });
  });

  test("of 25 lines one with a quarter of an even share languishes: under 2 %", () => {
    const found = find(each([1, ...Array(24).fill(4)]), "languishing-lines");
    expect(found.languishing).toMatchObject([{ name: "L0", least: 0.02 }]);
    expect(found.verdict).toBe("leaning");
  });

  test("what the user sets stands, whatever the number of lines", () => {
    expect(find(each([9, ...Array(9).fill(10)]), "languishing-lines", { languishingBelow: 0.1 }).top).toEqual(
      ["L0"],
    );
  });

  test("a line's own floor may be lower too", () => {
    const rows = each([2, 49, 49]);
    expect(find(rows, "languishing-lines").top).toEqual(["L0"]);
    expect(find(rows, "languishing-lines", { lineMinimum: { L0: 0.02 } }).top).toEqual([]);
    expect(find(rows, "languishing-lines", { lineMinimum: { L0: 0 } }).top).toEqual([]);
  });

  test("imbalanced where a line's upper bound is under its floor: none of 40 deals is, none of 25 may be chance", () => {
    // Wilson, one-sided 90 %: z^2 / (n + z^2) with z = 1.2816 is 0.0395 of 40 and 0.0617 of 25.
    const portfolio = ["L0", "L1", "Service"];
    expect(find(each([20, 20]), "languishing-lines", { portfolio })).toMatchObject({
      verdict: "imbalanced",
      certain: true,
    });
    expect(find(each([13, 12]), "languishing-lines", { portfolio })).toMatchObject({
      verdict: "leaning",
      certain: false,
    });
    expect(find(each([20, 20]), "languishing-lines", { portfolio, certainty: 0.99 }).verdict).toBe("leaning");
  });
});

describe("the guideline certainty", () => {
  const rows = [...times(16, { line: "A" }), ...times(4, { line: "B" })];

  test("at 80 % sixteen of twenty are beyond chance, at 99 % eighteen are not", () => {
    expect(find(rows, "line-concentration", { certainty: 0.8 }).verdict).toBe("imbalanced");
    const more = [...times(18, { line: "A" }), ...times(2, { line: "B" })];
    expect(find(more, "line-concentration").verdict).toBe("imbalanced");
    expect(find(more, "line-concentration", { certainty: 0.99 }).verdict).toBe("leaning");
  });

  test("`likely` is the interval that the verdict goes by: outside it is the limit where it is imbalanced", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 59 }), fc.constantFrom(0.6, 0.8, 0.9, 0.95), (k, certainty) => {
        const made = [...times(k, { line: "A" }), ...times(60 - k, { line: "B" })];
        const { verdict, value, likely, certain } = find(made, "line-concentration", { certainty });
        if (value === null || likely === null) throw new Error("no value");
        expect(verdict === "imbalanced").toBe(likely[0] > 0.7 + 1e-9);
        expect(certain).toBe(likely[0] > 0.7 + 1e-9 || likely[1] <= 0.7 + 1e-9);
      }),
    );
  });
});
