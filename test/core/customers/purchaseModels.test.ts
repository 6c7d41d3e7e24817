import { chanceAlive } from "../../../core/customers/value/chanceAlive";
import type { DropoutKind, DropoutModel } from "../../../core/customers/value/DropoutModel";
import { discountedPurchases } from "../../../core/customers/value/discountedPurchases";
import { expectedPurchases } from "../../../core/customers/value/expectedPurchases";
import { expectedSpend } from "../../../core/customers/value/expectedSpend";
import type { SpendModel } from "../../../core/customers/value/SpendModel";
import reference from "../../reference/purchase-models.json";

const { customers, gammaGamma } = reference;

function publishedModel(kind: DropoutKind): DropoutModel {
  const { parameters, standardErrors, logLikelihood } = reference[kind];
  return { kind, ...parameters, standardErrors, logLikelihood, iterations: 0, accounts: 2357 };
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
