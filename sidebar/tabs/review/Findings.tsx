import { useEffect, useState } from "preact/hooks";
import type { Finding } from "../../../core/balance/Finding";
import { specOf } from "../../../core/balance/findings/specOf";
import { ranked } from "../../../core/balance/findingsOf";
import type { Review } from "../../../core/balance/review";
import { toneOf } from "../../../core/colours/toneOf";
import type { WhitespaceGap } from "../../../core/customers/whitespace/Whitespace";
import type { Pipeline } from "../../../core/table/Pipeline";
import { whomToAsk } from "../../../core/weekly/whomToAsk";
import type { Analysis } from "../../model/analyse";
import { emptyDesk } from "../../model/Desk";
import { gapsOf } from "../../model/gapsOf";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";
import { AccountBars } from "./AccountBars";
import { CustomerBand } from "./CustomerBand";
import { LineBars } from "./LineBars";
import { VerdictChip } from "./VerdictChip";

/** Every finding; those that do not apply to this user are folded away at the end. */
export function Findings({ analysis: { review, pipeline } }: { analysis: Analysis }) {
  const { words } = usePane();
  const sorted = ranked(review.findings);
  const exempt = sorted.filter(({ verdict }) => verdict === "exempt");
  const tooFew = sorted.filter(({ reason }) => reason === "too-few-deals");
  // The same sentence under every title would say no more than one.
  const together = tooFew.length > 2 ? tooFew : [];
  return (
    <>
      <TooFew findings={together} review={review} />
      {sorted
        .filter((finding) => !exempt.includes(finding) && !together.includes(finding))
        .map((finding) => (
          <FindingSection key={finding.id} finding={finding} review={review} pipeline={pipeline} />
        ))}
      {exempt.length === 0 ? null : (
        <details class="fb-more fb-section">
          <summary>{words.pane.notJudged(exempt.length)}</summary>
          {exempt.map((finding) => (
            <p key={finding.id} class="fb-say">
              <b>{words.findings.findingTitle(finding.id)}.</b>{" "}
              {words.findings.findingMessage(finding, review)}
            </p>
          ))}
        </details>
      )}
    </>
  );
}

function TooFew({ findings, review }: { findings: readonly Finding[]; review: Review }) {
  const { words } = usePane();
  const [first] = findings;
  if (first === undefined) return null;
  return (
    <Section title={words.pane.tooEarly} aside={<VerdictChip finding={first} />}>
      <p>{words.findings.findingMessage(first, review)}</p>
      <p class="fb-say">{words.pane.waiting(findings.map(({ id }) => words.findings.findingTitle(id)))}</p>
    </Section>
  );
}

interface FindingProps {
  finding: Finding;
  review: Review;
  pipeline: Pipeline;
}

function FindingSection({ finding, review, pipeline }: FindingProps) {
  const { model, words } = usePane();
  const loud = toneOf(finding) === "out";
  const rows = finding.sheetRows();
  const title = words.findings.findingTitle(finding.id);
  const remedy = words.findings.remedy(finding, review, useToAsk(finding, review, pipeline));
  return (
    <Section title={title} aside={<VerdictChip finding={finding} />}>
      <Picture finding={finding} review={review} />
      <p class={loud || finding.verdict === "watch" ? undefined : "fb-say"}>
        <Message finding={finding} review={review} loud={loud} />{" "}
        {rows.length === 0 ? null : (
          <Act label={words.pane.showRows(title)} onClick={() => void model.sheet.select(rows)}>
            {words.pane.showThem}
          </Act>
        )}
      </p>
      {remedy === "" ? null : <p class="fb-say">{`${remedy}.`}</p>}
    </Section>
  );
}

const nobody: readonly WhitespaceGap[] = [];

/** Customers to ask about lines that languish. They are looked for once the review stands: it does not wait for them. */
function useToAsk(finding: Finding, review: Review, pipeline: Pipeline): readonly WhitespaceGap[] {
  const { state } = usePane();
  const { log } = state.desk ?? emptyDesk;
  const [found, find] = useState({ pipeline, toAsk: nobody });
  useEffect(() => {
    const look = () => find({ pipeline, toAsk: whomToAsk(finding, review, () => gapsOf(pipeline, log)) });
    const later = setTimeout(look);
    return () => clearTimeout(later);
  }, [finding, review, pipeline, log]);
  return found.pipeline === pipeline ? found.toAsk : nobody;
}

/** The fact stands out where something is wrong; how certain it is follows. */
function Message({ finding, review, loud }: { finding: Finding; review: Review; loud: boolean }) {
  const { words } = usePane();
  if (!loud) return <>{words.findings.findingMessage(finding, review)}</>;
  const certain = words.findings.certainty(finding, review);
  return (
    <>
      <b>{words.findings.findingFact(finding, review)}</b>
      {certain === "" ? null : ` ${certain}`}
    </>
  );
}

const pictures = { lines: LineBars, accounts: AccountBars, customers: CustomerBand } as const;

function Picture({ finding, review }: { finding: Finding; review: Review }) {
  const { picture } = specOf(finding.id);
  if (finding.value === null || picture === null) return null;
  if (picture.verdicts?.includes(finding.verdict) === false) return null;
  const Drawn = pictures[picture.of];
  return <Drawn finding={finding} review={review} />;
}
