import type { Finding, Verdict } from "../balance/Finding";
import { allFindings } from "../balance/findings/allFindings";
import type { FindingSpec } from "../balance/findings/FindingSpec";
import { CustomerType, type Names, type Pipeline } from "../table/Pipeline";
import type { Role } from "../table/role";
import { type ColourGroup, type ColourTone, colourGroups } from "./ColourRule";

/** The column where the names of a group stand. */
const roles = {
  "dominant-line": "line",
  "languishing-line": "line",
  "overworked-account": "account",
  "new-customer": "customerType",
} as const satisfies Readonly<Record<ColourGroup, Role>>;

/** One group of names to colour, and the column where they stand. */
export interface Flagged {
  readonly group: ColourGroup;
  readonly tone: ColourTone;
  readonly role: (typeof roles)[ColourGroup];
  /** Each name with its raw spellings. */
  readonly names: readonly { readonly name: string; readonly spellings: readonly string[] }[];
}

/**
 * The groups that the review flags: the dominant line (or what may become one), every languishing line, the overworked accounts, and new
 * customers where a column says who is new. What is imbalanced beyond chance is flagged fully, the rest light. Empty groups are left out.
 */
export function flagged(pipeline: Pipeline, findings: readonly Finding[]): readonly Flagged[] {
  const groups = colourGroups.flatMap((group): readonly Flagged[] => {
    const role = roles[group];
    if (role === "customerType") return [{ group, tone: "full", role, names: newWords(pipeline) }];
    const full = new Set(namesIn(group, findings, (verdict) => verdict === "imbalanced"));
    const light = namesIn(group, findings, (verdict) => verdict !== "imbalanced");
    const rest = light.filter((name) => !full.has(name));
    return [
      { group, tone: "full", role, names: spelled(pipeline[role], [...full]) },
      { group, tone: "light", role, names: spelled(pipeline[role], rest) },
    ];
  });
  return groups.filter(({ names }) => names.length > 0);
}

/** Whatever findings have the group's colour, with a verdict that it is for. */
function namesIn(
  group: ColourGroup,
  findings: readonly Finding[],
  isWanted: (verdict: Verdict) => boolean,
): readonly string[] {
  return allFindings.flatMap((spec) => {
    const { id, colour }: FindingSpec = spec;
    const finding = findings.find((candidate) => candidate.id === id);
    if (finding === undefined || colour?.group !== group || !isWanted(finding.verdict)) return [];
    return colour.verdicts?.includes(finding.verdict) === false ? [] : finding.top;
  });
}

/** A name that no deal carries has no spelling and nothing to colour. */
function spelled(
  column: Pick<Names, "names" | "spellings"> | null,
  names: readonly string[],
): Flagged["names"] {
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
