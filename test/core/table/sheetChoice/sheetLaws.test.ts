import fc from "fast-check";
import { chooseSheet } from "../../../../core/table/sheetChoice/chooseSheet";

const header = ["Account", "Product", "Stage", "Amount", "Close Date", "Owner"];
const decoys: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "Read me": [["Read me"], ["Owner", "Sales operations"], ["Status", "Draft"], ["Stage", "see below"]],
  Targets: [
    ["Rep", "Quota", "Region"],
    ["Dana", 5, "North"],
    ["Omar", 6, "South"],
  ],
  Pivot: [
    ["Row Labels", "Sum of Amount"],
    ["Lead", 5],
    ["Closed Won", 7],
    ["Grand Total", 12],
  ],
  Dashboard: [["Dashboard"], [], ["Open pipeline", 1005534], ["Win rate", 0.4]],
  Products: [
    ["Product", "List price", "Status"],
    ["Sensors", 5, "Active"],
    ["Valves", 6, "Active"],
    ["Pumps", 7, "Retired"],
  ],
  Lists: [
    ["Stage", "Product", "Owner"],
    ["Lead", "Sensors", "Dana"],
    ["Proposal", "Valves", "Omar"],
  ],
  Empty: [],
};

const sheet = (name: string, values: readonly (readonly unknown[])[]) => ({
  name,
  hidden: false,
  cells: { values, top: 1, left: 0 },
});

const deal = fc.tuple(
  fc.nat(8).map((at) => `Account ${at}`),
  fc.constantFrom("Sensors", "Valves", "Service", "Pumps"),
  fc.constantFrom("Lead", "Proposal", "Negotiation", "Closed Won", "Closed Lost"),
  fc.integer({ min: 1000, max: 90_000 }),
  fc.integer({ min: 46_000, max: 46_400 }),
  fc.constantFrom("Dana", "Omar"),
);
/** A pipeline may lack columns, but says how far its deals are and what they are about. */
const columns = fc.subarray([1, 3, 4, 5], { minLength: 1 }).filter((kept) => kept.some((at) => at < 5));

test("law: sheets that hold no deals, in any number and order, change no choice", () => {
  fc.assert(
    fc.property(
      fc.array(deal, { minLength: 3, maxLength: 40 }),
      columns,
      fc.shuffledSubarray(Object.keys(decoys)),
      fc.nat(),
      fc.nat(),
      (deals, kept, others, place, opened) => {
        const values = [header, ...deals].map((row) =>
          row.filter((_, at) => at === 0 || at === 2 || kept.includes(at)),
        );
        const sheets = others.map((name) => sheet(name, decoys[name] ?? []));
        sheets.splice(place % (sheets.length + 1), 0, sheet("Deals", values));
        const { likely, withDeals } = chooseSheet(sheets, opened % sheets.length);
        expect(likely[0]?.name).toBe("Deals");
        expect(withDeals.map(({ name }) => name)).toEqual(["Deals"]);
      },
    ),
  );
});
