import { shownRows } from "../../../core/time/weekRows";

const rows = (...hours: number[]) => hours.map((each) => ({ hours: each }));

test.each([
  [
    "six minutes are no appointment and are added up",
    rows(5, 0.25, 0.1, 0.1),
    15,
    2,
    { rows: 2, hours: 0.2 },
  ],
  ["no more are named than there is room for", rows(5, 4, 3, 0.5), 2, 2, { rows: 2, hours: 3.5 }],
  ["the first is named whatever it is", rows(0.1, 0.1), 15, 1, { rows: 1, hours: 0.1 }],
  ["none", rows(), 15, 0, { rows: 0, hours: 0 }],
])("%s", (_, all, most, named, rest) => {
  const shown = shownRows(all, most);
  expect(shown.named).toEqual(all.slice(0, named));
  expect(shown.rest.rows).toBe(rest.rows);
  expect(shown.rest.hours).toBeCloseTo(rest.hours, 12);
});
