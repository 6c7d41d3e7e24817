import { useEffect, useState } from "preact/hooks";
import type { Finding } from "../../../core/balance/Finding";
import type { Review } from "../../../core/balance/review";
import type { WhitespaceGap } from "../../../core/customers/whitespace/Whitespace";
import type { Pipeline } from "../../../core/table/Pipeline";
import { whomToAsk } from "../../../core/weekly/whomToAsk";
import { emptyDesk } from "../../model/Desk";
import { gapsOf } from "../../model/gapsOf";
import { inSlices } from "../../model/inSlices";
import { usePane } from "../../PaneContext";

const nobody: readonly WhitespaceGap[] = [];

/** Customers to ask about lines that languish. They are looked for once the review stands: it does not wait for them. */
export function useToAsk(
  finding: Finding | undefined,
  review: Review,
  pipeline: Pipeline,
): readonly WhitespaceGap[] {
  const { model, state } = usePane();
  const { log } = state.desk ?? emptyDesk;
  const [found, find] = useState({ pipeline, toAsk: nobody });
  useEffect(() => {
    if (finding === undefined) return;
    let isWanted = true;
    const look = () =>
      void inSlices(
        whomToAsk(finding, review, () => gapsOf(pipeline, log)),
        model.work.pace,
        () => isWanted,
        (toAsk) => find({ pipeline, toAsk }),
      );
    const later = setTimeout(look);
    return () => {
      isWanted = false;
      clearTimeout(later);
    };
  }, [model, finding, review, pipeline, log]);
  return found.pipeline === pipeline ? found.toAsk : nobody;
}
