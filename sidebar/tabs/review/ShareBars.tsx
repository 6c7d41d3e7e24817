import { useState } from "preact/hooks";
import type { Finding } from "../../../core/balance/Finding";
import type { Share } from "../../../core/measures/sharesOf";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { type BarRow, Bars } from "../../parts/Bars";

interface ShareBarsProps {
  shares: readonly Share[];
  finding: Finding;
  tone: (share: Share) => BarRow["tone"];
}

const few = 5;

/** Shares as bars against the finding's limit: the first five, the rest on demand. */
export function ShareBars({ shares, finding, tone }: ShareBarsProps) {
  const { words } = usePane();
  const [all, setAll] = useState(false);
  const shown = all || shares.length <= few + 1 ? shares : shares.slice(0, few);
  const { likely } = finding;
  const limit = typeof finding.limit === "number" ? finding.limit : null;
  const rows = shown.map(
    (share, index): BarRow => ({
      name: share.name,
      share: share.share,
      label:
        share.share === null
          ? words.format.plural(share.deals, "deal")
          : words.format.percentApart(share.share, index === 0 ? limit : null),
      tone: tone(share),
      // The interval that the verdict goes by: where its end is past the limit, so says the verdict.
      ...(index === 0 && likely !== null ? { whiskers: likely } : {}),
    }),
  );
  return (
    <>
      <Bars
        rows={rows}
        label={words.pane.barsSaid(shown, likely, limit)}
        {...(limit === null ? {} : { limit: { at: limit, label: words.format.percent(limit) } })}
      />
      {shares.length <= few + 1 ? null : (
        <p>
          <Act onClick={() => setAll(!all)}>
            {all ? words.pane.fewerBars : words.pane.moreBars(shares.length - few)}
          </Act>
        </p>
      )}
    </>
  );
}
