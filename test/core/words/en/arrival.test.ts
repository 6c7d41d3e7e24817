import * as arrival from "../../../../core/words/en/arrival";
import { tellOthers } from "../../../../core/words/en/findings";

test("headers that say nothing to us are named with their row", () => {
  expect(arrival.headersSeen(["Dish", "Minutes", "Servings"], 1)).toBe(
    "I see Dish, Minutes and Servings in row 1. None of these names tells me what you sell.",
  );
});

test("another sheet is offered with what stands on it", () => {
  expect(arrival.looksLikePipeline("Pipeline Q4")).toBe("“Pipeline Q4” looks like your pipeline");
  expect(arrival.rowsBelow(96, 4)).toBe("96 rows below row 4");
  expect(arrival.rowsBelow(1, 1)).toBe("1 row below row 1");
});

test("one line is asked about by its name", () => {
  expect(tellOthers("Pumps")).toBe("You sell one line: Pumps. Are there others?");
  expect(arrival.onlyLine("Pumps")).toBe("Only Pumps");
});
