import { readFileSync } from "node:fs";
import { headerMatches } from "../../../core/table/headerVocabulary/headerMatches";
import type { Role } from "../../../core/table/role";

const roleOf: Readonly<Record<string, Role>> = {
  deal_name: "deal",
  deal_id: "dealId",
  account: "account",
  product: "line",
  stage: "stage",
  status: "status",
  amount: "amount",
  probability: "probability",
  expected_close_date: "expectedClose",
  actual_close_date: "actualClose",
  created_date: "created",
  owner: "owner",
  customer_type: "customerType",
  currency: "currency",
};

const known: Readonly<Record<string, readonly { readonly header: string }[]>> = JSON.parse(
  readFileSync(`${process.env.FUNNEL_BALANCE_DATA}/data/headers.json`, "utf8"),
);
const cases = Object.entries(known).flatMap(([kind, seen]) =>
  seen.map(({ header }) => ({ header, role: roleOf[kind] })),
);

test("the vocabulary knows the role of at least 98 % of the real headers", () => {
  const missed = cases.filter(({ header, role }) => {
    const matches = headerMatches(header);
    return role === undefined || !matches.has(role) || matches.get(role) !== Math.max(...matches.values());
  });
  // A quantity is no line, a unit's price no amount, a checksum no id, and "Modified On" says last activity, whatever stands before it.
  expect(missed.map(({ header }) => header)).toEqual([
    "Deal - Product quantity (related)",
    "Unit Sales Price",
    "(Do Not Modify) Row Checksum",
    "(Do Not Modify) Modified On",
  ]);
  expect(missed.length / cases.length).toBeLessThan(0.02);
});
