import { report } from "../../../../core/words/en/commandLine";
import { purposeAndLine } from "../../../../core/words/en/time";

test("what hours are mostly for reads behind “mostly for”", () => {
  expect(purposeAndLine("whitespace", "Sensors")).toBe("to offer: Sensors");
  expect(purposeAndLine("deal", "Sensors")).toBe("open deals: Sensors");
  expect(purposeAndLine("finding", null)).toBe("finding new customers");
});

test("accounts without hours are counted in plain words", () => {
  expect(report.noHours(1)).toBe("1 account gets no hours this week");
  expect(report.noHours(29)).toBe("29 accounts get no hours this week");
});
