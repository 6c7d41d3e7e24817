import fc from "fast-check";
import { dayFrom, deal } from "./deals";

/** Deals most of which were won: some taken back, some of nothing, some without a close date, one in a year that somebody mistyped. */
export const sale = deal.chain((each) =>
  fc.record({
    account: fc.oneof(
      fc.nat(45).map((n) => `Customer ${n}`),
      fc.constantFrom("ACME Inc.", "Acme", "-"),
    ),
    product: fc.constant(each.product),
    stage: fc.constantFrom("Closed Won", "Closed Won", "Closed Won", "Proposal", "Closed Lost"),
    amount: fc.oneof(
      { weight: 8, arbitrary: fc.nat(1_000_000).map((cents) => String(cents / 100)) },
      fc.constantFrom("", "0", "-50", "(1,200)", "12k"),
    ),
    probability: fc.constant(each.probability),
    created: dayFrom("2023-01-01", 1200),
    close: fc.oneof(
      { weight: 20, arbitrary: dayFrom("2023-06-01", 1200) },
      fc.constantFrom("", "1999-05-04"),
    ),
    activity: fc.constant(each.activity),
    owner: fc.constant(each.owner),
  }),
);

export const logHeader = ["Customer", "Date", "Amount"];

/** A purchase of a list without stages: dozens of customers buy again and again, others once. */
export const purchase = fc.record({
  customer: fc.oneof(
    fc.nat(30).map((n) => `Customer ${n}`),
    fc.nat(400).map((n) => `Once ${n}`),
    fc.constantFrom("-", "n/a", "CUSTOMER 1"),
  ),
  date: fc.oneof(
    { weight: 30, arbitrary: dayFrom("2024-01-01", 800) },
    fc.constantFrom("to be told", "1999-05-04"),
  ),
  amount: fc.oneof(
    { weight: 9, arbitrary: fc.nat(90_000).map((cents) => String(cents / 100)) },
    fc.constantFrom("to be told", "0"),
  ),
});
