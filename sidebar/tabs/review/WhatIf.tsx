import { useMemo, useState } from "preact/hooks";
import { review } from "../../../core/balance/review";
import { compareReviews } from "../../../core/weekly/compareReviews";
import { type AddedDeals, withAddedDeals } from "../../../core/weekly/whatIf";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";
import { Switch } from "../../parts/Switch";

const mostLines = 6;

/** Sliders that add deals which do not exist yet, and what score and findings would then say. */
export function WhatIf({ analysis: { pipeline, review: present } }: { analysis: Analysis }) {
  const { words } = usePane();
  const [added, add] = useState<readonly AddedDeals[]>([]);
  const [customer, choose] = useState<AddedDeals["customer"]>("new");
  const change = useMemo(() => {
    const next = review(withAddedDeals(pipeline, added), { guidelines: present.guidelines });
    return compareReviews(present, next);
  }, [pipeline, present, added]);
  if (present.lines.length === 0 || present.guidelines.basis === "won") return null;
  const most = Math.max(10, Math.ceil(present.deals.open / 2));
  const smallest = [...present.lines].sort((a, b) => a.deals - b.deals).slice(0, mostLines);
  const counted = (line: string) => added.find((one) => one.line === line)?.count ?? 0;
  const set = (line: string, count: number) =>
    add([...added.filter((one) => one.line !== line), ...(count > 0 ? [{ line, customer, count }] : [])]);
  const moved = change.findings.filter(({ before, after }) => before.value !== after.value);
  return (
    <Section
      title={words.tabs.whatIf}
      aside={words.tabs.whatIfScore(change.score.before, change.score.after)}
    >
      <Switch
        label={words.tabs.whatIfWith}
        value={customer}
        options={(["new", "current"] as const).map((value) => ({
          value,
          label: words.tabs.whatIfCustomer[value],
        }))}
        onChange={(value) => {
          choose(value);
          add(added.map((one) => ({ ...one, customer: value })));
        }}
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
      {added.length === 0 ? null : (
        <>
          <ul class="fb-issues">
            {moved.map((one) => (
              <li key={one.id}>{words.weekly.changed(one)}</li>
            ))}
          </ul>
          <Act onClick={() => add([])}>{words.tabs.whatIfReset}</Act>
        </>
      )}
    </Section>
  );
}
