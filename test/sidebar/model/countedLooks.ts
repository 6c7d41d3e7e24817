/** Looks into columns, by `at` and `entry`, since a test last set them to 0; imported before all that looks. */
export const looks = { count: 0 };

const mockCounted = <Arguments extends readonly unknown[], Value>(look: (...of: Arguments) => Value) => {
  return (...of: Arguments): Value => {
    looks.count += 1;
    return look(...of);
  };
};

jest.mock("../../../core/cells/at", () => {
  const { at } = jest.requireActual<typeof import("../../../core/cells/at")>("../../../core/cells/at");
  return { at: mockCounted(at) };
});
jest.mock("../../../core/cells/entry", () => {
  const { entry } =
    jest.requireActual<typeof import("../../../core/cells/entry")>("../../../core/cells/entry");
  return { entry: mockCounted(entry) };
});
