import { mappedInSlices } from "../../../core/cells/mappedInSlices";
import { finish } from "../../../core/cells/slices";

describe("mappedInSlices(list, make)", () => {
  const list = Array.from({ length: 5000 }, (_, i) => `${i}`);
  const make = (text: string, place: number) => `${text}:${place}`;

  it("gives what Array.map gives", () => {
    expect(finish(mappedInSlices(list, make))).toEqual(list.map(make));
  });

  it("is empty of nothing", () => {
    expect(finish(mappedInSlices([], make))).toEqual([]);
  });

  it("pauses after a thousand or so", () => {
    const slices = mappedInSlices(list, make);
    let pauses = 0;
    while (slices.next().done !== true) pauses++;
    expect(pauses).toBe(4);
  });
});
