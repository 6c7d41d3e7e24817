import { headers, read, table } from "../readTable";

const stages = ["Proposal", "Proposal", "Negotiation", "Closed Won", "Closed Lost"];
const amountOf = (own: (at: number) => unknown, other: (at: number) => unknown) =>
  headers(
    read(
      table(
        ["Account", "Stage", "Invoice Amount", "Deal value"],
        ...stages.map((stage, at) => [`A${at}`, stage, own(at), other(at)]),
      ),
    ),
  ).amount;

test("an amount that is filled for closed deals alone yields to one that is filled for open ones", () => {
  expect(
    amountOf(
      (at) => (at > 2 ? 9000 : ""),
      () => 5000,
    ),
  ).toBe("Deal value");
});

test("but not where it is filled for open ones too, nor where the other is as empty", () => {
  expect(
    amountOf(
      (at) => (at > 1 ? 9000 : ""),
      () => 5000,
    ),
  ).toBe("Invoice Amount");
  expect(
    amountOf(
      (at) => (at > 2 ? 9000 : ""),
      (at) => (at > 2 ? 5000 : ""),
    ),
  ).toBe("Invoice Amount");
});
