import type { Finding, FindingId } from "../balance/Finding";
import { CustomerType, type Names, type Pipeline } from "../table/Pipeline";
import type { Role } from "../table/role";
import type { ColourGroup } from "./ColourRule";

/** One group of names to colour, and the column where they stand. */
export interface Flagged {
  readonly group: ColourGroup;
  readonly role: Role;
  /** Each name with its raw spellings. */
  readonly names: readonly { readonly name: string; readonly spellings: readonly string[] }[];
}

/**
 * The groups that the review flags: the dominant line (imbalanced or watch), every languishing line, the
 * overworked accounts (imbalanced), and new customers where a column says who is new. Empty groups are left out.
 */
export function flagged(pipeline: Pipeline, findings: readonly Finding[]): readonly Flagged[] {
  const groups: Flagged[] = [
    {
      group: "dominant-line",
      role: "line",
      names: spelled(pipeline.line, top(findings, "line-concentration", ["imbalanced", "watch"])),
    },
    {
      group: "languishing-line",
      role: "line",
      names: spelled(pipeline.line, top(findings, "languishing-lines")),
    },
    {
      group: "overworked-account",
      role: "account",
      names: spelled(pipeline.account, [
        ...top(findings, "account-concentration", ["imbalanced"]),
        ...top(findings, "account-few", ["imbalanced"]),
      ]),
    },
    { group: "new-customer", role: "customerType", names: newWords(pipeline) },
  ];
  return groups.filter(({ names }) => names.length > 0);
}

function top(findings: readonly Finding[], id: FindingId, verdicts?: readonly string[]): readonly string[] {
  const finding = findings.find((candidate) => candidate.id === id);
  if (finding === undefined || (verdicts && !verdicts.includes(finding.verdict))) return [];
  return finding.top;
}

/** A name that no deal carries has no spelling and nothing to colour. */
function spelled(column: Names | null, names: readonly string[]): Flagged["names"] {
  return [...new Set(names)].flatMap((name) => {
    const spellings = column?.spellings[column.names.indexOf(name)];
    return spellings === undefined ? [] : [{ name, spellings }];
  });
}

function newWords({ typeWords, typeMeanings }: Pipeline): Flagged["names"] {
  return (typeWords?.names ?? []).flatMap((name, code) =>
    typeMeanings[code] === CustomerType.new ? [{ name, spellings: typeWords?.spellings[code] ?? [] }] : [],
  );
}
