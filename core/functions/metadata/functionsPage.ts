import { columnName } from "../../cells/a1";
import { CellError } from "../../cells/CellError";
import type { Argument, FunctionSpec, Parameter } from "../FunctionSpec";

const groups: Readonly<Record<FunctionSpec["group"], string>> = {
  mix: "Mix: is the funnel spread over lines and accounts",
  "new / current": "New and current customers",
  review: "The whole review",
  customers: "Customers",
  time: "Time",
};

const introduction = `# Custom functions

This page is written by \`npm run docs\` from the catalogue in \`core/functions\`; a test fails when it is stale.

The functions have the same names and give the same values in Excel, in Google Sheets and in the local workbook.
They are pure and never volatile: one call takes whole ranges, and tables spill with a header row. In a locale whose
decimal sign is a comma, separate the arguments by semicolons.

## What all of them share

- **Whole columns are welcome**, header included: \`C:C\`. Within the first 25 rows, the first row in which some
  argument holds a known header word (Product, Stage, Amount ... in seven languages) is the header of all of them;
  rows above it are left out. Blank rows at the end cost nothing.
- **Ranges of one call are equally long**, else \`#VALUE!\`: "the lines have 40 rows and the amounts have 38".
- **Blanks** are blank however the host hands them over: nothing, an empty text, or 0. A row without a name is out of
  the base. An argument that is one empty cell, or 0, counts as left out.
- **Names** that differ only in case, spaces or punctuation are one, in their most frequent spelling. A number is a name
  too (an id).
- **Stages given**: open deals alone count. **Stages left out**: every row counts. A stage that is not known counts
  as open, a blank one does not.
- **Weights given**: shares are shares of their sum. Text such as \`$1,200\`, \`1.2M\` or \`(300)\` is read as money; a blank,
  unreadable or negative weight leaves its row out, as in the review. Without weights every deal counts 1.
- **Error cells** such as \`#REF!\` give \`#VALUE!\` with the row where they stand, as in Excel's own functions; in rows that do
  not count (a closed deal, a blank name) they do no harm, as in SUMIFS. Tables of the review leave such cells out and tell.
- **Nothing to look at**: a value is \`#N/A\` with the reason, never 0; a table is its header row alone.
- **Shares** are fractions from 0 to 1: format the cell as a percentage.
- **Guidelines** are a range of two columns, names and values (\`lineLimit\`, 0.6); left out means the defaults.
`;

/** docs/FUNCTIONS.md: everything that a person needs to use the functions, in the catalogue's order. */
export function functionsPage(catalogue: readonly FunctionSpec[]): string {
  const sections = Object.entries(groups).flatMap(([group, title]) => {
    const specs = catalogue.filter((spec) => spec.group === group);
    return specs.length === 0 ? [] : [`## ${title}\n`, ...specs.map(section)];
  });
  return `${[introduction, ...sections].join("\n").trimEnd()}\n`;
}

function section(spec: FunctionSpec): string {
  return [
    `### ${spec.name}`,
    "",
    spec.summary,
    "",
    `\`=${spec.name}(${spec.parameters.map(signature).join(", ")})\``,
    "",
    ...spec.parameters.map(
      (parameter) => `- \`${parameter.name}\`${parameter.optional ? ", optional" : ""}: ${parameter.doc}`,
    ),
    "",
    `**Gives** ${lowerFirst(spec.result.doc)}`,
    "",
    ...(spec.readsOwnSheet
      ? [
          `**Without arguments** it reads the sheet in which it stands, and shows the value as of its last calculation: press "Refresh formulas" after an edit.`,
          "",
        ]
      : []),
    "**Errors**",
    "",
    ...spec.errors.map((error) => `- ${error}`),
    "",
    "**Example**",
    "",
    example(spec),
    "",
  ].join("\n");
}

function signature({ name, optional }: Parameter): string {
  return optional ? `[${name}]` : name;
}

/** The example as it stands in a sheet: the ranges side by side from column A on; single cells stand in the formula. */
function example({ example: { formula, arguments: given, result } }: FunctionSpec): string {
  const ranges = given.filter((argument): argument is Cells => (argument?.length ?? 0) > 1);
  const sheet = ranges.length === 0 ? [] : [grid(ranges), ""];
  const outcome = Array.isArray(result) ? table(result) : `\`${cell(result)}\``;
  return [...sheet, `\`${formula}\` gives`, "", outcome].join("\n");
}

type Cells = NonNullable<Argument>;

function grid(ranges: readonly Cells[]): string {
  const height = Math.max(...ranges.map((range) => range.length));
  const rows = Array.from({ length: height }, (_, row) => ranges.flatMap((range) => range[row] ?? []));
  const letters = (rows[0] ?? []).map((_, column) => columnName(column));
  return table([["", ...letters], ...rows.map((row, at) => [at + 1, ...row])]);
}

/** Every table has a heading in this notation, so the first row is it. */
function table(rows: Cells): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const [first = [], ...others] = rows.map((row) => row.map(cell));
  return [first, first.map(() => "---"), ...others].map(line).join("\n");
}

function cell(value: unknown): string {
  if (value instanceof CellError) return `${value.code} ${value.message}`;
  if (typeof value === "number") return String(Number(value.toPrecision(6)));
  return String(value ?? "").replace(/\|/g, "\\|");
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
