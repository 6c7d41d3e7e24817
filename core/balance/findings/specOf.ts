import type { FindingId } from "../Finding";
import { allFindings } from "./allFindings";
import type { FindingSpec } from "./FindingSpec";

const specs: ReadonlyMap<FindingId, FindingSpec> = new Map(allFindings.map((spec) => [spec.id, spec]));

/**
 * All that is fixed about a finding.
 *
 * @example specOf("languishing-lines").shareOf // "lines"
 */
export function specOf(id: FindingId): FindingSpec {
  const spec = specs.get(id);
  if (spec === undefined) throw new Error(`no finding is called ${id}`);
  return spec;
}
