import { portErrorCodes } from "../../core/port/port";
import { trouble } from "../../core/words/en/pane";

describe("trouble", () => {
  test.each(portErrorCodes)("%s has a title and a remedy, as sentences", (code) => {
    const { title, remedy } = trouble(code, "Deals");
    expect(title).toMatch(/^[A-Z][^.]+$/);
    expect(remedy).toMatch(/^[A-Z].{8,}\.?$/);
  });

  test("names the thing where the remedy needs it", () => {
    expect(trouble("cell-not-empty", "C4").title).toBe("Cell C4 is not empty");
    expect(trouble("name-taken", "Team").title).toContain("“Team”");
    expect(trouble("host", "InvalidOperation").remedy).toBe("It said: InvalidOperation");
  });
});
