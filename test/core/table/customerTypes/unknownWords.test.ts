import { issueMessage } from "../../../../core/words/en/issues";
import { read, table } from "../readTable";

test("of many customer types that nobody knows the eight of most deals are told one by one, the others together", () => {
  const kinds = Array.from({ length: 20 }, (_, kind) => `Kind ${kind} zq`);
  const rows = [...kinds, "Kind 19 zq", "New", "Existing"].map((kind) => ["Sensors", "Proposal", kind]);
  const issues = read(table(["Product", "Stage", "Customer type"], ...rows)).issues;
  const single = issues.filter(({ code }) => code === "type-unknown-word");
  const together = issues.filter(({ code }) => code === "type-unknown-words");
  expect(single).toHaveLength(8);
  expect(single.at(-1)).toMatchObject({ word: "Kind 19 zq", rows: 2 });
  expect(together).toMatchObject([{ count: 12, rows: 12 }]);
  expect(together.map(issueMessage)).toEqual([
    [
      '12 more customer types are not words we know ("Kind 7 zq", "Kind 8 zq", "Kind 9 zq", "Kind 10 zq" and "Kind 11 zq"): their 12 deals count as neither new nor current',
    ],
  ]);
});
