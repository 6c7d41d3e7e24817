import { portErrorCodes } from "../../core/port/port";
import { trouble } from "../../core/words/en/pane";

describe("trouble", () => {
  test.each([...portErrorCodes, "unread-rules", "fault"] as const)(
    "%s has a title and a remedy, as sentences",
    (code) => {
      const { title, remedy } = trouble(code, "Deals");
      expect(title).toMatch(/^[A-Z][^.]+$/);
      expect(remedy).toMatch(/^[A-Z].{8,}\.?$/);
    },
  );

  test("names the thing where the remedy needs it", () => {
    expect(trouble("cell-not-empty", "C4").title).toBe("Cell C4 is not empty");
    expect(trouble("unread-rules", "1").title).toBe("One conditional format could not be read");
    expect(trouble("unread-rules", "3").title).toBe("3 conditional formats could not be read");
    expect(trouble("name-taken", "Team").title).toContain("“Team”");
    expect(trouble("host", "InvalidOperation").remedy).toBe("It said: InvalidOperation");
  });
});
