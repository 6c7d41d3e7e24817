import fc from "fast-check";
import { similarNames } from "../../../../core/table/names/similarNames";

test.each([
  [["Siemens", "Seimens", "Bosch"], [["Seimens", "Siemens"]]],
  [["Sensor", "Sensors"], [["Sensor", "Sensors"]]],
  [["Valves", "Values"], [["Values", "Valves"]]],
  [["Product A", "Product B"], []],
  [["Empresa_1", "Empresa_2"], []],
  [["SAP", "SAS"], []],
  [[], []],
])("similarNames(%j) suggests %j", (names, pairs) => {
  expect(similarNames(names)).toEqual(pairs);
});

test("a name without one of its letters is always suggested", () => {
  const letters = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
  const name = fc.string({ unit: letters, minLength: 6, maxLength: 20 });
  fc.assert(
    fc.property(name, fc.nat(), (whole, at) => {
      const place = at % whole.length;
      const cut = whole.slice(0, place) + whole.slice(place + 1);
      expect(similarNames([whole, cut])).toEqual([[whole, cut].sort()]);
    }),
  );
});
