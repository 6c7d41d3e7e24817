import { chanceAlive } from "../../../core/customers/value/chanceAlive";
import type { DropoutModel } from "../../../core/customers/value/DropoutModel";
import { discountedPurchases } from "../../../core/customers/value/discountedPurchases";
import { expectedPurchases } from "../../../core/customers/value/expectedPurchases";
import { expectedSpend } from "../../../core/customers/value/expectedSpend";
import type { SpendModel } from "../../../core/customers/value/SpendModel";
import { purchasesRange, whatIsAhead } from "../../../core/customers/value/whatIsAhead";
import reference from "../../reference/purchase-models.json";

const { customers, gammaGamma } = reference;

function publishedModel(kind: "bgnbd" | "mbgnbd"): DropoutModel {
  const { parameters, standardErrors, logLikelihood } = reference[kind];
  return {
    kind,
    ...parameters,
    standardErrors,
    covariance: [],
    logLikelihood,
    iterations: 0,
    accounts: 2357,
  };
}

const spendModel: SpendModel = {
  ...gammaGamma.parameters,
  standardErrors: gammaGamma.standardErrors,
  logLikelihood: gammaGamma.logLikelihood,
  iterations: 0,
  accounts: gammaGamma.accounts,
};

const near = (value: number, expected: number, relative = 1e-10) =>
  expect(Math.abs(value / expected - 1)).toBeLessThanOrEqual(relative);

describe.each(["bgnbd", "mbgnbd"] as const)("%s with its published parameters", (kind) => {
  const model = publishedModel(kind);

  test("expects what the reference expects of ten customers in 39 weeks", () => {
    customers.forEach(({ x, last, age }, i) => {
      near(expectedPurchases(model, x, last, age, 39), reference[kind].expectedPurchases39[i] ?? 0);
    });
  });

  test("gives ten customers the reference's chance of being alive", () => {
    customers.forEach(({ x, last, age }, i) => {
      near(chanceAlive(model, x, last, age), reference[kind].chanceAlive[i] ?? 0);
    });
  });

  test("gives ten customers the reference's chance of being alive in 52 weeks, with the purchases until then", () => {
    customers.forEach(({ x, last, age }, i) => {
      near(whatIsAhead(model, x, last, age, 52).alive, reference[kind].chanceAliveIn52[i] ?? 0);
    });
  });

  test("nobody is lost in no time, and more are in more time", () => {
    expect(whatIsAhead(model, 3, 20, 30, 0).alive).toBe(chanceAlive(model, 3, 20, 30));
    expect(whatIsAhead(model, 3, 20, 30, 20).alive).toBeLessThan(whatIsAhead(model, 3, 20, 30, 19).alive);
  });

  test("expects the reference's purchases of a new account", () => {
    near(expectedPurchases(model, 0, 0, 0, 39), reference[kind].newAccount39);
  });

  test("expects nothing of no time, and more of more time", () => {
    expect(expectedPurchases(model, 3, 20, 30, 0)).toBe(0);
    expect(expectedPurchases(model, 3, 20, 30, 20)).toBeGreaterThan(expectedPurchases(model, 3, 20, 30, 19));
  });

  test("a = 1 is no special case", () => {
    const at = (a: number) => expectedPurchases({ ...model, a }, 3, 20, 30, 39);
    near(at(1), (at(1 - 1e-7) + at(1 + 1e-7)) / 2, 1e-12);
  });

  test("who never stops is expected to buy on at its pace, however busy it is", () => {
    const tireless = { ...model, a: 1e-13 };
    for (const [x, horizon] of [
      [3, 39],
      [200, 500],
      [20000, 200],
    ] as const) {
      const pace = (model.r + x) / (model.alpha + 2000);
      near(expectedPurchases(tireless, x, 1999.9, 2000, horizon), pace * horizon, 1e-9);
    }
  });

  test("an account of 20,000 purchases is expected to go on at its pace", () => {
    // (r + x) / (alpha + age) a week, and hardly a chance to stop: b is over 20,000 by now
    const pace = (model.r + 20000) / (model.alpha + 2000);
    const expected = expectedPurchases(model, 20000, 1999.9, 2000, 10);
    expect(expected).toBeLessThan(10 * pace);
    expect(expected).toBeGreaterThan(10 * pace * 0.995);
  });
});

test("under NBD nobody stops, and all buy on at their pace", () => {
  const nbd = { ...publishedModel("bgnbd"), kind: "nbd", a: 0, b: 1 } as const;
  expect(chanceAlive(nbd, 3, 20, 5000)).toBe(1);
  const { purchases, alive } = whatIsAhead(nbd, 3, 20, 30, 39);
  near(purchases, ((nbd.r + 3) / (nbd.alpha + 30)) * 39);
  expect(alive).toBe(1);
  // the series without its short cut, as a goes to 0
  near(purchases, expectedPurchases({ ...nbd, kind: "bgnbd", a: 1e-13 }, 3, 20, 30, 39), 1e-9);
});

test("purchasesRange(model, ...) holds 8 of 10, by the quantiles of the negative binomial", () => {
  const nbd = { ...publishedModel("bgnbd"), kind: "nbd", a: 0, b: 1, r: 1.5, alpha: 6 } as const;
  // SciPy: nbinom(4.5, 36 / 75).ppf([.1, .9]) = 1, 9
  expect(purchasesRange(nbd, 3, 20, 30, 39)).toEqual([1, 9]);
  expect(purchasesRange(publishedModel("bgnbd"), 3, 1, 300, 39)).toEqual([0, 0]);
});

test("BG/NBD holds everybody who bought once for alive, MBG/NBD does not", () => {
  expect(chanceAlive(publishedModel("bgnbd"), 0, 0, 500)).toBe(1);
  expect(chanceAlive(publishedModel("mbgnbd"), 0, 0, 500)).toBeLessThan(0.3);
});

test("Fader, Hardie and Lee's own customer: 1.226 purchases in 39 weeks after x = 2, t_x = 30.43, T = 38.86", () => {
  expect(expectedPurchases(publishedModel("bgnbd"), 2, 30.43, 38.86, 39)).toBeCloseTo(1.226, 3);
});

test("expectedSpend(model, count, mean) agrees with the reference", () => {
  customers.forEach(({ x, mean }, i) => {
    near(expectedSpend(spendModel, x, mean), gammaGamma.expectedSpend[i] ?? 0);
  });
});

test("expected spend times discountedPurchases over 12 months at 1 % a month is the reference's customer value", () => {
  customers.forEach(({ x, last, age, mean }, i) => {
    const spend = expectedSpend(spendModel, x, mean);
    const purchases = discountedPurchases(publishedModel("bgnbd"), x, last, age, 12);
    near(spend * purchases, gammaGamma.value12Months[i] ?? 0);
  });
});
