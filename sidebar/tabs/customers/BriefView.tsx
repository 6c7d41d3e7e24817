import { defaultGuidelines } from "../../../core/balance/defaultGuidelines";
import type { Guidelines } from "../../../core/balance/Guidelines";
import type { Slices } from "../../../core/cells/slices";
import type { CustomerReport } from "../../../core/customers/report/CustomerReport";
import type { Pipeline } from "../../../core/table/Pipeline";
import { type AccountBrief, accountBriefInSlices } from "../../../core/weekly/brief/accountBrief";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Note } from "../../parts/Note";
import { Section } from "../../parts/Section";
import { Table } from "../../parts/Table";
import { useReckoning } from "../../parts/useReckoning";
import { Waiting } from "../../parts/Waiting";
import { useView } from "../../useView";

interface BriefViewProps {
  pipeline: Pipeline;
  report: CustomerReport;
  account: string;
}

/** One page to read before a call; printable. */
export function BriefView({ pipeline, report, account }: BriefViewProps) {
  const { state } = usePane();
  const { guidelines } = state.settings;
  const { known, work } = useReckoning(
    report,
    () => briefOf(pipeline, report, account, { ...defaultGuidelines, ...guidelines }),
    [pipeline, account, guidelines],
  );
  // The one of before may be of another account.
  if (known === null || known.account !== account) return <Waiting work={work} />;
  return <BriefPage account={account} brief={known.brief} />;
}

function BriefPage({ account, brief }: { account: string; brief: AccountBrief | null }) {
  const { model, words } = usePane();
  const heading = useView(() => model.brief.close());
  const back = <Act onClick={() => model.brief.close()}>{words.tabs.back}</Act>;
  if (brief === null) {
    return (
      <>
        <p class="fb-say">{back}</p>
        <Note trouble>{words.format.sentence(words.brief.noSuchAccount(account))}</Note>
      </>
    );
  }
  const { headings } = words.brief;
  return (
    <article>
      <p class="fb-say fb-unprinted">
        {back} · <Act onClick={() => window.print()}>{words.tabs.print}</Act>
      </p>
      <div class="fb-news">
        <h1 ref={heading} tabIndex={-1}>
          {words.brief.headline(brief)}
        </h1>
      </div>
      <List title={headings.history} lines={words.brief.history(brief)} />
      {brief.lines.length === 0 ? null : (
        <Section title={headings.owned}>
          <Table
            caption={headings.owned}
            numbers={[1, 2]}
            rows={brief.lines.map(({ line, deals, amount }) => [
              line,
              words.format.plural(deals, "deal"),
              amount === null ? "" : words.format.money(amount, brief.currency),
            ])}
          />
        </Section>
      )}
      <List
        title={headings.lacking}
        lines={brief.gaps
          .slice(0, 3)
          .map((gap) =>
            brief.gapsTell ? `${gap.line}: ${words.customers.whitespaceWhy(gap, brief.currency)}` : gap.line,
          )}
      />
      {brief.openDeals.length === 0 ? null : (
        <Section title={headings.open}>
          <ul class="fb-issues">
            {brief.openDeals.map((deal) => (
              <li key={deal.sheetRow}>
                <Act onClick={() => void model.sheet.select([deal.sheetRow])}>
                  {words.brief.openDeal(deal, brief.currency)}
                </Act>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={headings.ask}>
        {brief.questions.map((question) => (
          <Note key={question.kind}>{words.brief.question(question)}</Note>
        ))}
      </Section>
    </article>
  );
}

function* briefOf(
  pipeline: Pipeline,
  report: CustomerReport,
  account: string,
  guidelines: Pick<Guidelines, "silentDays">,
): Slices<{ readonly account: string; readonly brief: AccountBrief | null }> {
  return { account, brief: yield* accountBriefInSlices(pipeline, report, account, guidelines) };
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  const { words } = usePane();
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="fb-issues">
        {lines.map((line) => (
          <li key={line}>{words.format.sentence(line)}</li>
        ))}
      </ul>
    </Section>
  );
}
