import fc from "fast-check";
import { jsonText } from "../../../core/cells/jsonText";
import { keyOf } from "../../../core/cells/keyOf";

test.each([
  [{ a: Number.NaN, b: [Number.POSITIVE_INFINITY, -0.5] }, '{"a":null,"b":[null,-0.5]}'],
  [undefined, "null"],
  [{ left: undefined }, "{}"],
  ["\u009b31m", '"\\u009b31m"'],
])("jsonText(%p) is %s", (value, text) => {
  expect(jsonText(value)).toBe(text);
});

test("jsonText(value) says what the value says, in signs that no terminal obeys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = jsonText(value, "  ");
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
    }),
  );
});

test("keyOf(parts) tells apart what is divided elsewhere", () => {
  expect(keyOf("a,b", "c")).not.toBe(keyOf("a", "b,c"));
  expect(keyOf('a"', "b")).not.toBe(keyOf("a", '"b'));
  expect(keyOf("Acme", Number.NaN)).toBe(keyOf("Acme", Number.NaN));
});
