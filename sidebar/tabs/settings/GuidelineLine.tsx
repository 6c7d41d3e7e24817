import type { Guidelines } from "../../../core/balance/Guidelines";
import { guidelineToday, type HeldShare } from "../../../core/balance/guidelineToday";
import type { Review } from "../../../core/balance/review";
import { usePane } from "../../PaneContext";
import { inPercent } from "../../parts/inPercent";
import { NumberField } from "../../parts/NumberField";
import { VerdictMark } from "../../parts/VerdictMark";

interface GuidelineLineProps {
  of: HeldShare;
  /** Null before a review stands: then it is a figure alone. */
  review: Review | null;
  guidelines: Guidelines;
  /** In percent. */
  min: number;
  max: number;
}

/** One guideline: its verdict, its words, its figure to type or to step, and a line with the limit and today's value on it. */
export function GuidelineLine({ of, review, guidelines, min, max }: GuidelineLineProps) {
  const { model, words } = usePane();
  const { label, hint } = words.more.guidelineWords[of];
  const today = review === null ? null : guidelineToday(of, review);
  const set = (percent: number) => void model.settings.setGuidelines({ [of]: percent / 100 });
  return (
    <div class="fb-guideline">
      <NumberField
        mark={
          today === null ? null : (
            <VerdictMark verdict={today.verdict} label={words.findings.verdictWord(today.verdict)} />
          )
        }
        label={label}
        hint={hint}
        unit={words.more.percentSign}
        value={inPercent(guidelines[of])}
        min={min}
        max={max}
        step={0.1}
        stepBy={of === "languishingBelow" ? 1 : 5}
        onChange={set}
      />
      {today === null ? null : <Rail label={label} {...today} />}
    </div>
  );
}

function Rail({ label, value, allowed: [low, high] }: { label: string } & ReturnType<typeof guidelineToday>) {
  const { more } = usePane().words;
  const at = (share: number) => `${Math.min(100, Math.max(0, share * 100))}%`;
  // Its words stay inside the rail where the value lies near an end.
  const shift = value === null || value < 0.15 ? "0" : value > 0.85 ? "-100%" : "-50%";
  return (
    <div class="fb-held" role="img" aria-label={more.guidelineLine(label, value, low, high)}>
      <i class="fb-held-all" />
      <i class="fb-held-allowed" style={{ left: at(low), width: at(high - low) }} />
      {low > 0 ? <i class="fb-held-limit" style={{ left: at(low) }} /> : null}
      {high < 1 ? <i class="fb-held-limit" style={{ left: at(high) }} /> : null}
      {value === null ? null : <i class="fb-held-now" style={{ left: at(value) }} />}
      <small style={{ left: at(value ?? 0), transform: `translateX(${shift})` }}>
        {value === null ? more.todayUnknown : more.today(value)}
      </small>
    </div>
  );
}
