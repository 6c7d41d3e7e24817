import { lineShare, lopsided, opened } from "./openedPane";

test("what the host refuses leaves the review as it is, and closing the trouble takes only the trouble away", async () => {
  const { book, sheet } = lopsided();
  const model = await opened(book);
  sheet.isProtected = true;
  await model.colours.colour();
  expect(model.state.trouble).toMatchObject({ code: "protected-sheet", detail: "Deals" });
  expect(lineShare(model)).toBeCloseTo(0.75, 12);
  model.closeTrouble();
  expect(model.state.trouble).toBeNull();
});

test("a fault that is not the host's is told as ours, with its words", async () => {
  const model = await opened(lopsided().book);
  await model.run(() => Promise.reject(new TypeError("x is not a function")));
  expect(model.state.trouble).toEqual({ code: "fault", detail: "x is not a function" });
});
