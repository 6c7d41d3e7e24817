import { bases, weights } from "../core/tally/choice";
import type { Analysis } from "./model/analyse";
import { todaySerial } from "./model/todaySerial";
import { usePane } from "./PaneContext";
import { Chevron } from "./parts/Chevron";
import { Menu, type MenuItem } from "./parts/Menu";

/** One question that a pill answers. */
export type Pill = "whose" | "which" | "by";

interface PillsProps {
  analysis: Analysis;
  /** Which of them, in their order. */
  ask?: readonly Pill[];
}

/** Whose deals, which of them, and by what they count: one quiet row, each pill a menu. */
export function Pills({ analysis, ask = ["whose", "which", "by"] }: PillsProps) {
  return (
    <div class="fb-pills">
      {ask.map((pill) => {
        const Asked = pills[pill];
        return <Asked key={pill} analysis={analysis} />;
      })}
    </div>
  );
}

const pills = { whose: Whose, which: Which, by: By } as const;

function Whose({ analysis: { owners } }: { analysis: Analysis }) {
  const { model, state, words } = usePane();
  if (owners.length < 2) return null;
  const choose = (owner: string) => {
    model.sheet.setView({ owner });
    if (state.desk === null) void model.desk.open();
  };
  const shown = state.view.owner === "" ? words.pane.everyone : state.view.owner;
  const items = ["", ...owners].map(
    (owner): MenuItem => ({
      label: owner === "" ? words.pane.everyone : owner,
      isChosen: owner === state.view.owner,
      run: () => choose(owner),
    }),
  );
  return (
    <Menu look="fb-pill" label={`${words.pane.ownerLabel}: ${shown}`} groups={[items]}>
      <span>{shown}</span>
      <Chevron to="down" />
    </Menu>
  );
}

/** Open deals or results, and as of which day: the day hides here. */
function Which({ analysis: { review } }: { analysis: Analysis }) {
  const { model, state, words } = usePane();
  const { basis } = review.guidelines;
  const isToday = state.view.asOf !== null;
  const which = bases.map(
    (value): MenuItem => ({
      label: words.pane.basisWords[value],
      isChosen: value === basis,
      run: () => model.sheet.setView({ basis: value }),
    }),
  );
  const days: readonly MenuItem[] = [
    {
      label: isToday ? words.pane.useData : words.pane.asOfData(review.asOf),
      isChosen: !isToday,
      run: () => model.sheet.setView({ asOf: null }),
    },
    {
      label: words.pane.useToday,
      isChosen: isToday,
      run: () => model.sheet.setView({ asOf: todaySerial() }),
    },
  ];
  const again = { label: words.pane.again, run: () => void model.sheet.review() };
  const shown = words.pane.basisWords[basis];
  return (
    <Menu look="fb-pill" label={`${words.pane.basisLabel}: ${shown}`} groups={[which, days, [again]]}>
      <span>{shown}</span>
      <Chevron to="down" />
    </Menu>
  );
}

function By({ analysis: { pipeline, review } }: { analysis: Analysis }) {
  const { model, words } = usePane();
  const { by } = review.guidelines;
  const noAmounts = pipeline.amount === null || !pipeline.amountsAdd ? words.pane.noAmounts : undefined;
  const unavailable = {
    deals: undefined,
    amount: noAmounts,
    expected: noAmounts ?? (pipeline.probability === null ? words.pane.noExpected : undefined),
  };
  const items = weights.map(
    (value): MenuItem => ({
      label: words.pane.byWords[value],
      isChosen: value === by,
      unavailable: unavailable[value],
      run: () => model.sheet.setView({ by: value }),
    }),
  );
  const shown = words.pane.byWords[by];
  return (
    <Menu look="fb-pill" label={`${words.pane.byLabel}: ${shown}`} groups={[items]}>
      <span>{shown}</span>
      <Chevron to="down" />
    </Menu>
  );
}
