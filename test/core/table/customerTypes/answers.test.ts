import { defaultGuidelines } from "../../../../core/balance/defaultGuidelines";
import { review } from "../../../../core/balance/review";
import { cellEquals } from "../../../../core/colours/cellEquals";
import { planColours } from "../../../../core/colours/planColours";
import { customerTypeOfYes } from "../../../../core/table/customerTypes/customerTypeOfWord";
import { CustomerType } from "../../../../core/table/Pipeline";
import { readPipeline } from "../../../../core/table/readPipeline";
import { issueMessage } from "../../../../core/words/en/issues";
import { plainSentence } from "../../../../core/words/Sentence";

/** Twelve open deals, whose answers come again and again. */
function sheet(header: string, answers: readonly unknown[]): unknown[][] {
  return [
    ["Account", "Product", "Stage", header],
    ...Array.from({ length: 12 }, (_, at) => [
      `Account ${at}`,
      at % 2 === 0 ? "Sensors" : "Valves",
      "Proposal",
      answers[at % answers.length],
    ]),
  ];
}

function read(header: string, answers: readonly unknown[]) {
  const reading = readPipeline({ values: sheet(header, answers), top: 1, left: 0 });
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.pipeline;
}

// Of three answers one is yes: 4 of 12 deals.
const kinds: readonly (readonly unknown[])[] = [
  ["Yes", "No", "No"],
  ["y", "n", "N"],
  [true, false, false],
  ["TRUE", "FALSE", "FALSE"],
  [1, 0, 0],
  ["Ja", "Nein", "nein"],
  ["✓", "✗", "✗"],
];

describe.each([
  ["Existing customer?", 8],
  ["Is Existing", 8],
  ["Customer (Y/N)", 8],
  ["Already a customer", 8],
  ["Bestandskunde", 8],
  ["Client existant", 8],
  ["New customer", 4],
  ["New Logo?", 4],
  ["isNewCustomer", 4],
  ["New Business", 4],
  ["Neukunde?", 4],
  ["Nuevo cliente", 4],
  ["First purchase", 4],
])("yes and no under “%s”", (header, withNew) => {
  test.each(kinds)("as %j", (...answers) => {
    const share = review(read(header, answers)).findings.find(({ id }) => id === "new-share");
    expect(share).toMatchObject({ n: 12, k: withNew });
  });
});

test.each(["New / existing", "Renewal", "Upsell?", "Active", "Stage reached"])(
  "a yes under “%s” tells nothing of whom, and a no less",
  (header) => {
    expect(customerTypeOfYes(header)).toBe(CustomerType.unknown);
    const share = review(read(header, ["Yes", "No", "No"])).findings.find(({ id }) => id === "new-share");
    expect(share?.verdict).toBe("unknown");
  },
);

test("a column that is marked for one side alone leaves the other blank, and that is told", () => {
  const pipeline = read("New customer", ["x", "", null]);
  expect(review(pipeline).findings.find(({ id }) => id === "new-share")).toMatchObject({ n: 12, k: 4 });
  const issue = pipeline.issues.find(({ code }) => code === "type-blank");
  expect(issue && plainSentence(issueMessage(issue))).toBe(
    "New customer is blank for 8 deals, and says nothing but yes for the others. They are read as with current customers: D3, D4, D6, D7, D9 and 3 more",
  );
});

test("beside a no a blank is not known, and that is told", () => {
  const pipeline = read("New customer", ["Yes", "No", ""]);
  expect(review(pipeline).findings.find(({ id }) => id === "new-share")).toMatchObject({ n: 8, k: 4 });
  expect(pipeline.issues.map(({ code }) => code)).toContain("type-not-known");
});

test("the cells that say new are coloured, be it by a no", () => {
  const coloured = (header: string) => {
    const pipeline = read(header, ["Yes", "No", "No"]);
    const { rules } = planColours(pipeline, { guidelines: defaultGuidelines, findings: [] });
    return rules.find(({ group }) => group === "new-customer")?.formula;
  };
  expect(coloured("New customer")).toContain('(TRIM($D2)="Yes")');
  expect(coloured("New customer")).not.toContain('"No"');
  expect(coloured("Existing customer")).toContain('(TRIM($D2)="No")');
});

// In a German Excel TRIM(TRUE) is "WAHR"; a blank cell is FALSE and is not "".
test("a truth value is coloured whatever the language, and no blank cell with it", () => {
  expect(cellEquals("$D2", "TRUE")).toBe('($D2=TRUE)+(TRIM($D2)="TRUE")');
  expect(cellEquals("$D2", "FALSE")).toBe('($D2=FALSE)*($D2<>"")+(TRIM($D2)="FALSE")');
});
