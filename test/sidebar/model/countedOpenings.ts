/** Has every opening of a table counted; imported before all that opens one. */
jest.mock("../../../core/table/openTable", () => {
  const actual = jest.requireActual<typeof import("../../../core/table/openTable")>(
    "../../../core/table/openTable",
  );
  return { ...actual, openTableInSlices: jest.fn(actual.openTableInSlices) };
});
