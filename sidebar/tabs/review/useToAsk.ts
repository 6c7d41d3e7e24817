import { useEffect, useState } from "preact/hooks";
import type { Finding } from "../../../core/balance/Finding";
import type { Review } from "../../../core/balance/review";
import type { WhitespaceGap } from "../../../core/customers/whitespace/Whitespace";
import type { Pipeline } from "../../../core/table/Pipeline";
import { later } from "../../later/later";
import { inSlices } from "../../model/inSlices";
import { usePane } from "../../PaneContext";

const asking = later(() =>
  import(/* webpackChunkName: "rest" */ "./customersToAsk").then(({ customersToAsk }) => customersToAsk),
);
const nobody: readonly WhitespaceGap[] = [];

/** Customers to ask about lines that languish. They are looked for once the review stands: it does not wait for them. */
export function useToAsk(
  finding: Finding | undefined,
  review: Review,
  pipeline: Pipeline,
): readonly WhitespaceGap[] {
  const { model, state } = usePane();
  const { desk } = state;
  const [found, find] = useState({ pipeline, toAsk: nobody });
  useEffect(() => {
    if (finding === undefined) return;
    let isWanted = true;
    const look = () => {
      // Without a network nobody is named: the finding stands.
      asking.bring().then(
        (customersToAsk) => {
          if (!isWanted) return;
          const slices = customersToAsk(finding, review, pipeline, desk);
          void inSlices(
            slices,
            model.work.pace,
            () => isWanted,
            (toAsk) => find({ pipeline, toAsk }),
          );
        },
        () => undefined,
      );
    };
    const behind = setTimeout(look);
    return () => {
      isWanted = false;
      clearTimeout(behind);
    };
  }, [model, finding, review, pipeline, desk]);
  return found.pipeline === pipeline ? found.toAsk : nobody;
}
