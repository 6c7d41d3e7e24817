import { review } from "../../../../core/balance/review";
import type { ReadOptions } from "../../../../core/table/Reading";
import { issue, read, table } from "../readTable";

const header = ["Account", "Product", "Stage", "Close date", "Created"];
const won = (account: string, day: number) => [account, "Sensors", "Closed Won", day, day - 60];
const open = (account: string) => [account, "Sensors", "Proposal", 46400, 46290];
// As of 2026-10-20 (46315): Old Co last bought in February 2022, Regular in 2026.
const rows = [
  won("Old Co", 44600),
  won("Regular", 44600),
  won("Regular", 46315),
  ...["Old Co", "Regular", "Unheard of"].map(open),
];
const customers = (options: ReadOptions) => review(read(table(header, ...rows), options)).customers;

test("a customer stays one unless the user says when it lapses", () => {
  expect(customers({})).toEqual({ new: 1, current: 2, unknown: 0 });
  expect(customers({ lapseMonths: 24 })).toEqual({ new: 2, current: 1, unknown: 0 });
  expect(customers({ lapseMonths: 60 })).toEqual({ new: 1, current: 2, unknown: 0 });
});

test("who is listed as a customer does not lapse", () => {
  expect(customers({ lapseMonths: 24, customers: ["OLD CO"] })).toEqual({ new: 1, current: 2, unknown: 0 });
});

test("many silent customers are told, and no more once they lapse", () => {
  expect(issue(read(table(header, ...rows)), "customers-silent")).toMatchObject({
    count: 1,
    of: 2,
    months: 24,
  });
  expect(issue(read(table(header, ...rows), { lapseMonths: 24 }), "customers-silent")).toBeUndefined();
  const busy = Array.from({ length: 8 }, (_, at) => won(`Busy ${at}`, 46300));
  expect(issue(read(table(header, ...rows, ...busy)), "customers-silent")).toBeUndefined();
});

test("of the deals won in the last 12 months one with a lapsed customer is with a new one", () => {
  const back = [...rows, won("Old Co", 46310)];
  const share = (lapseMonths: number) =>
    review(
      read(table(header, ...back, ...[1, 2, 3].map((at) => won(`First ${at}`, 46300))), { lapseMonths }),
      {
        guidelines: { basis: "won" },
      },
    ).findings.find(({ id }) => id === "new-share")?.value;
  expect(share(0)).toBeCloseTo(3 / 5, 12);
  expect(share(24)).toBeCloseTo(5 / 5, 12);
});
