import type { CustomerReport } from "../../../core/customers/report/CustomerReport";
import { usePane } from "../../PaneContext";
import { DotInterval } from "../../parts/DotInterval";
import { Section } from "../../parts/Section";

const horizon = 365;
const mostRows = 4;

/** Will they buy again? After the first purchases, with the benchmarks that the field quotes as ticks. */
export function OddsSection({ report }: { report: CustomerReport }) {
  const { words } = usePane();
  const odds = report.repeatOdds.find((one) => one.horizon === horizon)?.odds.slice(0, mostRows) ?? [];
  if (odds.length === 0) return null;
  const { benchmarks, afterPurchase, oddsSentence, oddsNote } = words.customers;
  const notes = [...new Set(odds.map((one) => oddsNote(one)).filter((note) => note !== ""))];
  return (
    <Section title={words.tabs.willTheyBuyAgain} aside={words.tabs.withinAYear}>
      <DotInterval
        label={odds.map(oddsSentence).join("; ")}
        rows={odds.map((one) => {
          const tick = benchmarks.repeatOdds.find(({ purchase }) => purchase === one.n)?.share;
          return {
            name: afterPurchase(one.n),
            value: one.share,
            low: one.low,
            high: one.high,
            label: words.format.percent(one.share),
            ...(tick === undefined ? {} : { tick }),
          };
        })}
      />
      <p class="fb-say">{benchmarks.repeatOddsNote}</p>
      {notes.map((note) => (
        <p key={note} class="fb-say">
          {words.tabs.sentence(note)}
        </p>
      ))}
    </Section>
  );
}
