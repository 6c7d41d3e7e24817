import { isOurRule } from "../../../core/colours/marker";
import { lopsided, opened } from "./openedPane";

test("colour paints our rules, clear takes them away, and the user's own stay", async () => {
  const { book, sheet } = lopsided();
  sheet.rules = [{ range: "A1:A9", formula: "=$A1>1", fill: "#ffffff" }];
  const model = await opened(book);
  await model.colours.colour();
  expect(sheet.rules.filter(({ formula }) => isOurRule(formula)).length).toBeGreaterThan(0);
  await model.colours.clear();
  expect(sheet.rules).toEqual([{ range: "A1:A9", formula: "=$A1>1", fill: "#ffffff" }]);
});

test("nothing is painted where a column was inserted since the sheet was read", async () => {
  const { book, sheet } = lopsided();
  const model = await opened(book);
  for (const row of sheet.cells) row.splice(1, 0, "");
  await model.colours.colour();
  expect(model.state.trouble?.code).toBe("sheet-changed");
  expect(sheet.rules).toEqual([]);
});

test("conditional formats that the host cannot read are told, after colouring and after clearing", async () => {
  const { book } = lopsided();
  const model = await opened(Object.assign(book, { unreadRules: async () => 2 }));
  await model.colours.colour();
  expect(model.state.trouble).toEqual({ code: "unread-rules", detail: "2" });
  model.closeTrouble();
  await model.colours.clear();
  expect(model.state.trouble).toEqual({ code: "unread-rules", detail: "2" });
});
