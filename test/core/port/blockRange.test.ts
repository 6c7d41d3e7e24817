import { blockRange } from "../../../core/port/blockRange";

const block = { heading: true, formats: [] };

test("blockRange is as wide as the longest row", () => {
  expect(blockRange({ ...block, at: "B3", rows: [["a"], ["b", 1, 2]] })).toEqual({
    top: 3,
    left: 1,
    bottom: 4,
    right: 3,
  });
});

test("blockRange of an empty block is its own cell", () => {
  expect(blockRange({ ...block, at: "B3", rows: [] })).toEqual({ top: 3, left: 1, bottom: 3, right: 1 });
});

test("blockRange echoes what is no cell", () => {
  expect(() => blockRange({ ...block, at: "here", rows: [] })).toThrow(
    'a block must stand at a cell such as A1, not at "here"',
  );
});
