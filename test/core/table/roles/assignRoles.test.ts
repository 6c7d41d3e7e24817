import fc from "fast-check";
import { type Role, roles } from "../../../../core/table/role";
import { assignRoles } from "../../../../core/table/roles/assignRoles";

const scores = (...columns: readonly Partial<Record<Role, number>>[]) =>
  columns.map((column) => new Map(Object.entries(column) as [Role, number][]));

test("a column that suits two roles leaves one to a column that suits only that", () => {
  expect(assignRoles(scores({ account: 0.9, line: 0.8 }, { account: 0.85 }))).toEqual(
    new Map([
      ["account", 1],
      ["line", 0],
    ]),
  );
});

test("of columns that suit a role alike the first gets it", () => {
  expect(assignRoles(scores({}, { line: 0.7 }, { line: 0.7 }))).toEqual(new Map([["line", 1]]));
});

test("a column that hardly suits any role stays without", () => {
  expect(assignRoles(scores({ line: 0.1 }))).toEqual(new Map());
});

test("a guess is no account, line, amount or close date, and may be an owner", () => {
  const guess = { account: 0.4, line: 0.4, amount: 0.4, expectedClose: 0.4, actualClose: 0.4 };
  expect(assignRoles(scores(guess, guess, guess, guess, guess, { owner: 0.4 }))).toEqual(
    new Map([["owner", 5]]),
  );
});

test("no columns have no roles", () => {
  expect(assignRoles([])).toEqual(new Map());
});

test("no role has two columns, no column two roles, and every role that could have a free column has one", () => {
  const column = fc.dictionary(fc.constantFrom(...roles), fc.double({ min: 0.5, max: 1, noNaN: true }), {
    maxKeys: 4,
  });
  fc.assert(
    fc.property(fc.array(column, { maxLength: 8 }), (columns) => {
      const table = scores(...columns);
      const assigned = assignRoles(table);
      const used = [...assigned.values()];
      expect(new Set(used).size).toBe(used.length);
      for (const role of roles) {
        if (assigned.has(role)) continue;
        const free = table.some((each, at) => !used.includes(at) && each.has(role));
        expect(free).toBe(false);
      }
    }),
  );
});
