import { useState } from "preact/hooks";
import type { CustomerReport } from "../../../core/customers/report/CustomerReport";
import type { Whitespace, WhitespaceGap } from "../../../core/customers/whitespace/Whitespace";
import { usePane } from "../../PaneContext";
import { BlockedLines } from "../../parts/BlockedLines";
import { Note } from "../../parts/Note";
import { NotPossible } from "../../parts/NotPossible";
import { Section } from "../../parts/Section";
import { shortNames } from "./shortNames";

const mostAccounts = 5;
const mostLines = 5;

/** Which current customers lack which lines: a small map, the best gap explained. */
export function WhitespaceSection({ report, hasStages }: { report: CustomerReport; hasStages: boolean }) {
  const { model, words } = usePane();
  const [chosen, choose] = useState<string | null>(null);
  const [blocking, block] = useState(false);
  const { whitespace, whitespaceCheck, breadth } = report;
  const [best] = whitespace?.gaps ?? [];
  if (!whitespace || whitespace.ownership.accounts.length === 0) return null;
  if (best === undefined) {
    return (
      <Section title={words.tabs.whatTheyLack} aside="">
        <p class="fb-say">{words.tabs.sentence(words.customers.noWhitespace(whitespace))}</p>
        <BlockedLines blocked={whitespace.blocked} />
      </Section>
    );
  }
  const shown = whitespace.gaps.find((gap) => keyOf(gap) === chosen) ?? best;
  return (
    <Section
      title={words.tabs.whatTheyLack}
      aside={whitespace.by === "value" ? words.tabs.chanceTimesSize : words.tabs.byChance}
    >
      <WhitespaceMap
        whitespace={whitespace}
        shown={shown}
        onChoose={(gap) => {
          choose(keyOf(gap));
          block(false);
        }}
      />
      <Note
        title={words.tabs.gapTitle(shown)}
        actions={[
          { label: words.tabs.brief, onClick: () => model.brief.open(shown.account) },
          { label: words.tabs.notPossible, onClick: () => block(true) },
        ]}
      >
        {words.tabs.sentence(words.customers.whitespaceWhy(shown, report.currency))}
      </Note>
      {blocking ? (
        <NotPossible
          key={keyOf(shown)}
          account={shown.account}
          line={shown.line}
          onClose={() => block(false)}
        />
      ) : null}
      <BlockedLines blocked={whitespace.blocked} />
      {hasStages ? null : <p class="fb-say">{words.tabs.rowsAreBought}</p>}
      {whitespaceCheck === null ? null : (
        <p class="fb-say">{words.tabs.sentence(words.customers.whitespaceVerdict(whitespaceCheck))}</p>
      )}
      {breadth === null ? null : (
        <p class="fb-say">{words.tabs.sentence(words.customers.breadth(breadth))}</p>
      )}
    </Section>
  );
}

interface MapProps {
  whitespace: Whitespace;
  shown: WhitespaceGap;
  onChoose: (gap: WhitespaceGap) => void;
}

/** Accounts down, lines across: a tick for what is owned, a chance for what is not. */
function WhitespaceMap({ whitespace: { ownership, gaps }, shown, onChoose }: MapProps) {
  const { words } = usePane();
  const accounts = [...new Set(gaps.map(({ account }) => account))].slice(0, mostAccounts);
  const lines = [...ownership.lines.keys()]
    .sort((a, b) => (ownership.owners[b] ?? 0) - (ownership.owners[a] ?? 0))
    .slice(0, mostLines);
  const heads = shortNames(lines.map((line) => ownership.lines[line] ?? ""));
  return (
    <table class="fb-map">
      <caption class="fb-spoken">{words.tabs.whatTheyLack}</caption>
      <thead>
        <tr>
          <td />
          {lines.map((line, at) => (
            <th key={line} scope="col" title={ownership.lines[line]}>
              <span aria-hidden="true">{heads[at]}</span>
              <span class="fb-spoken">{ownership.lines[line]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account}>
            <th scope="row" title={account}>
              <span>{account}</span>
            </th>
            {lines.map((line) => {
              const owned = ownership.owned[ownership.accounts.indexOf(account)]?.includes(line) ?? false;
              const gap = gaps.find((one) => one.account === account && one.line === ownership.lines[line]);
              return (
                <td key={line}>
                  {owned ? (
                    <span class="fb-cell fb-owned" title={words.tabs.owned}>
                      ✓
                    </span>
                  ) : gap === undefined ? null : (
                    <button
                      type="button"
                      class={`fb-cell fb-heat-${heat(gap.chance)}`}
                      aria-pressed={keyOf(gap) === keyOf(shown)}
                      aria-label={words.tabs.gapTitle(gap)}
                      onClick={() => onChoose(gap)}
                    >
                      {Math.round(gap.chance * 100)}
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function keyOf({ account, line }: WhitespaceGap): string {
  return `${account}\n${line}`;
}

function heat(chance: number): 1 | 2 | 3 {
  if (chance >= 0.35) return 3;
  return chance >= 0.18 ? 2 : 1;
}
