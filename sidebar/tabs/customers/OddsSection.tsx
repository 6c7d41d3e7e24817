import type { CustomerReport } from "../../../core/customers/report/CustomerReport";
import { usePane } from "../../PaneContext";
import { DotInterval } from "../../parts/DotInterval";
import { Section } from "../../parts/Section";
import { CopyPicture } from "../../share/CopyPicture";

const horizon = 365;
const mostRows = 4;
/** Fewer customers say nothing of the next one. */
const fewest = 10;

/** Will they buy again? After the first purchases, with the benchmarks that the field quotes as ticks; only where ten or more tell. */
export function OddsSection({ report }: { report: CustomerReport }) {
  const { words } = usePane();
  const all = report.repeatOdds.find((one) => one.horizon === horizon)?.odds ?? [];
  const odds = all
    .filter(({ accounts, beyondFollowUp }) => accounts >= fewest && !beyondFollowUp)
    .slice(0, mostRows);
  const [first] = all;
  if (first === undefined) return null;
  const say = words.customerMap;
  const { benchmarks, afterPurchase, oddsSentence } = words.customers;
  if (odds.length === 0) {
    return (
      <Section title={words.tabs.willTheyBuyAgain}>
        <p class="fb-say">{say.noOdds(first)}</p>
      </Section>
    );
  }
  const tickAt = (n: number) => benchmarks.repeatOdds.find(({ purchase }) => purchase === n)?.share;
  const { percent } = words.format;
  const table = () => [
    [...words.share.tableHeadings.odds],
    ...odds.map(({ n, share, low, high }) => [
      words.format.whole(n),
      percent(share),
      percent(low),
      percent(high),
    ]),
  ];
  return (
    <Section
      title={words.tabs.willTheyBuyAgain}
      aside={say.oddsAside(odds)}
      copy={<CopyPicture name={words.tabs.willTheyBuyAgain} table={table} />}
    >
      <DotInterval
        label={odds.map(oddsSentence).join("; ")}
        whole={words.format.percent(1)}
        ticks={say.benchmark(odds.flatMap(({ n }) => tickAt(n) ?? []))}
        rows={odds.map((one) => {
          const tick = tickAt(one.n);
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
    </Section>
  );
}
