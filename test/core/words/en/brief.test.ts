import type { OpenDeal } from "../../../../core/weekly/brief/openDeals";
import { openDeal, question } from "../../../../core/words/en/brief";

// Serial days: 46347 is 2026-11-21, 46266 is 2026-09-01.
const deal: OpenDeal = {
  name: "D-7",
  line: "Sensors",
  stage: "Demo",
  amount: 12_000,
  expectedClose: 46_347,
  stale: null,
  lastActivity: 46_266,
  sheetRow: 8,
};

describe("the words of an open deal", () => {
  test.each([
    [null, "D-7, Sensors, Demo, $12k, due 2026-11-21"],
    ["past-due", "D-7, Sensors, Demo, $12k, was due 2026-11-21"],
    ["silent", "D-7, Sensors, Demo, $12k, due 2026-11-21, silent since 2026-09-01"],
  ] as const)("a deal that is stale by %s", (stale, said) => {
    expect(openDeal({ ...deal, stale }, "$")).toBe(said);
  });

  test("the question about a late deal names its day, about a silent one since when nobody spoke", () => {
    expect(question({ kind: "stale-deal", deal: { ...deal, stale: "past-due" } })).toBe(
      "We had hoped to decide on Sensors by 2026-11-21. What has to happen before you can?",
    );
    expect(question({ kind: "stale-deal", deal: { ...deal, stale: "silent" } })).toBe(
      "We have not spoken about Sensors since 2026-09-01. Where does it stand on your side?",
    );
  });
});
