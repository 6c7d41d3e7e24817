import { useEffect, useState } from "preact/hooks";
import type { Finding } from "../../../core/balance/Finding";
import type { Review } from "../../../core/balance/review";
import type { WhitespaceGap } from "../../../core/customers/whitespace/Whitespace";
import type { Pipeline } from "../../../core/table/Pipeline";
import { whomToAsk } from "../../../core/weekly/whomToAsk";
import { emptyDesk } from "../../model/Desk";
import { gapsOf } from "../../model/gapsOf";
import { usePane } from "../../PaneContext";

const nobody: readonly WhitespaceGap[] = [];

/** Customers to ask about lines that languish. They are looked for once the review stands: it does not wait for them. */
export function useToAsk(
  finding: Finding | undefined,
  review: Review,
  pipeline: Pipeline,
): readonly WhitespaceGap[] {
  const { state } = usePane();
  const { log } = state.desk ?? emptyDesk;
  const [found, find] = useState({ pipeline, toAsk: nobody });
  useEffect(() => {
    if (finding === undefined) return;
    const look = () => find({ pipeline, toAsk: whomToAsk(finding, review, () => gapsOf(pipeline, log)) });
    const later = setTimeout(look);
    return () => clearTimeout(later);
  }, [finding, review, pipeline, log]);
  return found.pipeline === pipeline ? found.toAsk : nobody;
}
