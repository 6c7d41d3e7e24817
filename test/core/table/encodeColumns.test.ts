import { encodeColumns, encodeColumnsInSlices } from "../../../core/table/encodeColumns";

test("equal cells share a code, empty cells have none, ragged rows are empty where they end", () => {
  const rows = [["head"], ["a", 1], ["b", "x"], ["a"], ["", null], [], ["b", new Date(2026, 8, 30)]];
  const raw = encodeColumns(rows, 1, new Map([["name", 0]]), new Map([["amount", 1]]));
  expect(raw.rows).toBe(6);
  expect([...(raw.names.get("name")?.codes ?? [])]).toEqual([0, 1, 0, -1, -1, 1]);
  expect(raw.names.get("name")?.cells).toEqual(["a", "b"]);
  expect([...(raw.measures.get("amount")?.numbers ?? [])]).toEqual([1, NaN, NaN, NaN, NaN, NaN]);
  expect([...(raw.measures.get("amount")?.others?.codes ?? [])]).toEqual([-1, 0, -1, -1, -1, 1]);
});

test("a measure of numbers and empty cells alone has no others; infinities are no numbers", () => {
  const numbers = encodeColumns([[1], [null]], 0, new Map(), new Map([[0, 0]])).measures.get(0);
  expect(numbers?.others).toBeNull();
  expect(encodeColumns([[Infinity]], 0, new Map(), new Map([[0, 0]])).measures.get(0)?.others?.cells).toEqual(
    [Infinity],
  );
});

test("no rows below the first are empty columns", () => {
  expect(encodeColumns([["head"]], 1, new Map([[0, 0]]), new Map()).names.get(0)?.codes).toHaveLength(0);
});

test("encodeColumnsInSlices handles at most 8,192 rows between two pauses, and reads what encodeColumns reads", () => {
  const rows = Array.from({ length: 30_000 }, (_, row) => [`Account ${row % 700}`, row]);
  const touched = new Set<string>();
  const watched = new Proxy(rows, {
    get: (target, key) => {
      if (typeof key === "string" && /^\d+$/.test(key)) touched.add(key);
      return Reflect.get(target, key);
    },
  });
  const columns = [new Map([["name", 0]]), new Map([["amount", 1]])] as const;
  const slices = encodeColumnsInSlices(watched, 0, ...columns);
  let step = slices.next();
  let pauses = 0;
  for (; step.done !== true; pauses++) {
    expect(touched.size).toBeLessThanOrEqual(8192);
    touched.clear();
    step = slices.next();
  }
  expect(pauses).toBe(4);
  expect(step.value.names.get("name")?.codes).toEqual(
    encodeColumns(rows, 0, ...columns).names.get("name")?.codes,
  );
  expect(step.value.measures.get("amount")?.numbers[29_999]).toBe(29_999);
});
