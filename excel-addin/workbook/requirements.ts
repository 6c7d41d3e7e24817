import type { Words } from "../../core/words/Words";

interface Requirement {
  readonly set: string;
  readonly version: string;
  /** What does not work without it; null: nothing of the add-in works. */
  readonly without: string | null;
}

const requirements = (words: Words["excel"]): readonly Requirement[] => [
  { set: "ExcelApi", version: "1.9", without: null },
  { set: "ExcelApi", version: "1.12", without: words.withoutReports },
  { set: "SharedRuntime", version: "1.1", without: words.withoutFunctions },
];

/** What this Excel lacks, told to the user before anything fails on it. */
export function missingRequirements(words: Words["excel"]): {
  readonly works: boolean;
  readonly told: readonly string[];
} {
  const missing = requirements(words).filter(
    ({ set, version }) => !Office.context.requirements.isSetSupported(set, version),
  );
  if (missing.some(({ without }) => without === null)) return { works: false, told: [words.tooOld] };
  return { works: true, told: missing.flatMap(({ without }) => without ?? []) };
}
