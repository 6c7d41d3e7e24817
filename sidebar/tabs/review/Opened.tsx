import type { ComponentChildren } from "preact";
import type { AspectState } from "../../../core/balance/aspects";
import type { Guidelines } from "../../../core/balance/Guidelines";
import type { Review } from "../../../core/balance/review";
import { laterPart } from "../../later/laterPart";
import { usePane } from "../../PaneContext";
import { BarList, type ListedBar } from "../../parts/BarList";
import { Stepper } from "../../parts/Stepper";
import { VerdictMark } from "../../parts/VerdictMark";

const CopyPicture = laterPart(
  () =>
    import(/* webpackChunkName: "rest" */ "../../share/CopyPicture").then(({ CopyPicture }) => CopyPicture),
  true,
);

interface OpenedProps {
  state: AspectState;
  review: Review;
  /** What is said, in full sentences. */
  said: readonly string[];
  rows: readonly number[];
  guideline: "lineLimit" | "newTarget" | "accountLimit" | "staleLimit";
  /** The bars of the row: what is copied as a table. */
  bars: readonly ListedBar[];
  children?: ComponentChildren;
}

const step = 0.05;

/** What an opened row says and offers: its rows in the sheet, and its guideline with the verdict beside it. */
export function Opened({ state, review, said, rows, guideline, bars, children }: OpenedProps) {
  const { model, words } = usePane();
  const { before, label } = words.sides.stepper[state.aspect];
  const value = review.guidelines[guideline];
  const table = () => [
    [...words.share.tableHeadings.bars],
    ...bars.map(({ name, figures: [count, share] }) => [name, count, share.replace("·", "")]),
  ];
  const set = (next: number) => {
    const change: Partial<Guidelines> = { [guideline]: next };
    void model.settings.setGuidelines(change);
  };
  return (
    <>
      {bars.length === 0 ? null : <BarList bars={bars} />}
      {said.map((sentence, at) => (
        <p key={sentence} class={at === 0 ? undefined : "fb-say"}>
          {sentence}
        </p>
      ))}
      {children}
      <div class="fb-offer">
        {rows.length === 0 ? null : (
          <button type="button" class="fb-button fb-primary" onClick={() => void model.sheet.select(rows)}>
            {words.sides.selectRows(rows.length)}
          </button>
        )}
        {bars.length === 0 ? null : <CopyPicture name={words.sides.title[state.aspect]} table={table} />}
        <span class="fb-offer-guideline">
          <VerdictMark verdict={state.verdict} label={words.findings.verdictWord(state.verdict)} />
          <span class="fb-say">{before}</span>
          <Stepper
            label={label}
            less={words.sides.less}
            more={words.sides.more}
            value={value}
            min={step}
            max={1}
            step={step}
            shown={words.format.percent(value)}
            onChange={set}
          />
        </span>
      </div>
    </>
  );
}
