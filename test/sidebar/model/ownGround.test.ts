import { MemoryWorkbook } from "../../hosts/MemoryWorkbook";
import { opened, settled } from "./openedPane";

const deals = [
  ["Account", "Product", "Stage", "Owner"],
  ...["Ann", "Zed"].flatMap((owner) =>
    ["Sensors", "Valves", "Pumps", "Service"].flatMap((line, at) =>
      Array.from({ length: 5 }, (_, i) => [
        `${owner} ${at} ${i}`,
        owner === "Zed" ? "Sensors" : line,
        "Proposal",
        owner,
      ]),
    ),
  ),
];

test("a rep is looked at on the whole table's ground, and by the lines that the goals give", async () => {
  const book = new MemoryWorkbook();
  book.add("Deals", deals);
  book.add("Goals", [
    ["Rep", "Lines"],
    ["Zed", "Sensors; Valves"],
  ]);
  const model = await opened(book);
  const languishing = () =>
    model.state.reviewed?.ok
      ? model.state.reviewed.analysis.review.findings.find(({ id }) => id === "languishing-lines")?.top
      : null;
  expect(languishing()).toEqual([]);
  model.sheet.setView({ owner: "Zed" });
  expect(languishing()).toEqual(["Pumps", "Service", "Valves"]);
  await model.desk.open();
  await settled(model);
  expect(languishing()).toEqual(["Valves"]);
  model.sheet.setView({ owner: "Ann" });
  expect(languishing()).toEqual([]);
});
