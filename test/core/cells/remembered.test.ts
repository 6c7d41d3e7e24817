import { remembered } from "../../../core/cells/remembered";

describe("remembered(work, most)", () => {
  it("asks once for a text, and again after so many others", () => {
    const asked: string[] = [];
    const length = remembered((text) => {
      asked.push(text);
      return text.length;
    }, 2);
    expect(["Acme", "Bosch", "Acme"].map(length)).toEqual([4, 5, 4]);
    expect(asked).toEqual(["Acme", "Bosch"]);
    expect(["Deal", "Acme", ""].map(length)).toEqual([4, 4, 0]);
    expect(asked).toEqual(["Acme", "Bosch", "Deal", "Acme", ""]);
  });
});
