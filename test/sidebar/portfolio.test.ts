import { changePortfolio, offeredLines, sells } from "../../sidebar/tabs/settings/portfolio";

const sheet = ["Sensors", "Service", "Valves"];

describe("portfolio", () => {
  test("an empty portfolio sells every line", () => {
    expect(sheet.every((line) => sells(line, []))).toBe(true);
  });

  test("taking a line out leaves the others of the sheet", () => {
    expect(changePortfolio(sheet, [], "Service", false)).toEqual(["Sensors", "Valves"]);
  });

  test("taking it in again makes the portfolio empty, so that lines that come later join", () => {
    expect(changePortfolio(sheet, ["Sensors", "Valves"], "Service", true)).toEqual([]);
  });

  test("a typed line without a deal stands behind those of the sheet, and goes again", () => {
    const typed = changePortfolio(sheet, [], "Training", true);
    expect(offeredLines(sheet, typed)).toEqual([...sheet, "Training"]);
    expect(changePortfolio(sheet, typed, "Training", false)).toEqual([]);
  });

  test("a line twice typed stands once", () => {
    expect(changePortfolio(sheet, [...sheet, "Training"], "Training", true)).toEqual([...sheet, "Training"]);
  });
});
