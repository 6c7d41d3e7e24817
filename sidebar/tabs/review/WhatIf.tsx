import { useState } from "preact/hooks";
import type { Review } from "../../../core/balance/review";
import { compareReviews } from "../../../core/weekly/compareReviews";
import type { AddedDeals } from "../../../core/weekly/whatIf";
import { usePane } from "../../PaneContext";
import { Switch } from "../../parts/Switch";

const mostLines = 6;

interface WhatIfProps {
  present: Review;
  /** With the added deals; null while that is worked out for the first time. */
  after: Review | null;
  added: readonly AddedDeals[];
  /** Null puts all of them away. */
  onAdd: (added: readonly AddedDeals[] | null) => void;
}

/** Sliders that add deals which do not exist yet, and what the findings would then say. */
export function WhatIf({ present, after, added, onAdd }: WhatIfProps) {
  const { words } = usePane();
  const [customer, choose] = useState<AddedDeals["customer"]>("new");
  if (after === null) return null;
  const change = compareReviews(present, after);
  const most = Math.max(10, Math.ceil(present.deals.open / 2));
  const smallest = [...present.lines].sort((a, b) => a.deals - b.deals).slice(0, mostLines);
  const counted = (line: string) =>
    added.find((one) => one.line === line && one.customer === customer)?.count ?? 0;
  const set = (line: string, count: number) =>
    onAdd([
      ...added.filter((one) => one.line !== line || one.customer !== customer),
      ...(count > 0 ? [{ line, customer, count }] : []),
    ]);
  const moved = change.findings.filter(({ before, after }) => before.value !== after.value);
  return (
    <section class="fb-what-if" aria-label={words.tabs.whatIf}>
      <Switch
        label={words.tabs.whatIfWith}
        value={customer}
        options={(["new", "current"] as const).map((value) => ({
          value,
          label: words.sides.customers[value],
        }))}
        onChange={choose}
      />
      {smallest.map(({ name }) => (
        <label key={name} class="fb-slider">
          <span>{words.tabs.whatIfDeals(counted(name), name)}</span>
          <input
            type="range"
            min={0}
            max={most}
            value={counted(name)}
            onInput={(event) => set(name, event.currentTarget.valueAsNumber)}
          />
        </label>
      ))}
      <p class="fb-say">{words.tabs.whatIfScore(change.score.before, change.score.after)}</p>
      <ul class="fb-issues">
        {moved.map((one) => (
          <li key={one.id}>{words.weekly.changed(one)}</li>
        ))}
      </ul>
      <div class="fb-offer">
        <button type="button" class="fb-button" onClick={() => onAdd(null)}>
          {words.tabs.whatIfReset}
        </button>
      </div>
    </section>
  );
}
