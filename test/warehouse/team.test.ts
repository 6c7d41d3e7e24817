import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { readPipelineByOwner } from "../../core/table/readPipelineByOwner";
import { weights } from "../../core/tally/choice";
import type { Team } from "../../core/team/Team";
import { teamOf } from "../../core/team/teamOf";
import { openDatabase } from "../../warehouse/openDatabase";
import { teamOfWarehouse } from "../../warehouse/teamOfWarehouse";
import { csvOf, deal, header } from "./deals";
import { figuresOf } from "./figures";

const folder = mkdtempSync(join(tmpdir(), "warehouse-"));
afterAll(() => rmSync(folder, { recursive: true }));

const goals = [
  { rep: "Anna", newCustomers: 2, quota: 50_000, lines: ["Sensors", "Pumps"] },
  { rep: "Nobody", newCustomers: 1, quota: null, lines: [] },
];

/** Everything of a team but what is learnt from single accounts. */
function told({ reps, begin, openDeals, goalsWithoutRep }: Team): unknown {
  return {
    begin,
    openDeals,
    goalsWithoutRep,
    reps: reps.map(({ open, won, ...card }) => ({
      ...card,
      // A group lists its largest accounts alone.
      open: { ...Object(figuresOf(open, false)), accounts: [] },
      won: { ...Object(figuresOf(won, false)), accounts: [] },
      standsOut: card.standsOut.map(({ basis, finding }) => [basis, finding.id]),
      coaching: card.coaching?.finding.id ?? null,
    })),
  };
}

const many = fc.nat(80).chain((n) => deal.map((each) => ({ ...each, account: `Account ${n}` })));

it.each([
  ["few accounts", fc.array(deal, { minLength: 10, maxLength: 40 })],
  // Of more than 20 accounts a rep the largest alone are listed.
  ["many accounts", fc.array(many, { minLength: 150, maxLength: 250 })],
])("the team of a database with %s is the team of its sheet, to the last digit", async (_, table) => {
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(...weights), fc.boolean(), async (deals, by, withoutStale) => {
      const quotas = ["90000", "90,000", "n/a", "1000", "75k"];
      const rows = [
        [...header, "Quota"],
        ...deals.map((each, place) => [
          ...Object.values(each),
          quotas[(each.amount.length * place) % 5] ?? "",
        ]),
      ];
      const file = join(folder, "deals.csv");
      writeFileSync(file, csvOf(rows));
      const read = readPipelineByOwner({ values: rows, top: 1, left: 0 });
      if ("code" in read) throw new Error(read.code);
      const options = { guidelines: { by }, withoutStale };
      const database = await openDatabase(`csv:${file}`, null);
      try {
        const team = await teamOfWarehouse(database, {}, options, goals);
        expect(told(team)).toEqual(told(teamOf(read, { ...options, goals })));
      } finally {
        await database.close();
      }
    }),
    { numRuns: 6, endOnFailure: true },
  );
});
