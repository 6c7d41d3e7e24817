import { votes } from "../../../core/balance/scoreOf";
import { toneOf } from "../../../core/colours/toneOf";
import type { Scorecard, Team } from "../../../core/team/Team";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";
import { Table } from "../../parts/Table";

interface RepTableProps {
  team: Team;
  chosen: string;
  onChoose: (rep: string) => void;
}

/** A dot a vote of the score, for the finding that stands first in it. */
const dots = votes.flatMap(([first]) => first ?? []);

/** A row a rep: attainment and balance side by side, never in one number. */
export function RepTable({ team, chosen, onChoose }: RepTableProps) {
  const { words } = usePane();
  return (
    <Section title={words.tabs.titles.team}>
      <Table
        caption={words.team.teamLine(team)}
        headings={words.tabs.repColumn}
        numbers={[1, 2, 3, 4]}
        rows={team.reps.map((card) => [
          <Act key="rep" label={words.tabs.coach(card.rep)} onClick={() => onChoose(card.rep)}>
            {card.rep === chosen ? <b>{card.rep}</b> : card.rep}
          </Act>,
          card.attainment === null ? "–" : words.format.percent(card.attainment),
          card.open.score.value === null ? "–" : Math.round(card.open.score.value),
          card.newCustomers === null ? "–" : words.team.newCustomersCell(card),
          <Dots key="dots" card={card} />,
        ])}
      />
    </Section>
  );
}

function Dots({ card }: { card: Scorecard }) {
  const { words } = usePane();
  const findings = dots.flatMap((id) => card.open.findings.filter((finding) => finding.id === id));
  const said = findings.map(({ id, verdict }) =>
    words.tabs.dot(words.findings.findingTitle(id), words.findings.verdictWord(verdict)),
  );
  return (
    <span class="fb-dots" role="img" aria-label={said.join("; ")}>
      {findings.map((finding, i) => (
        <i key={finding.id} class={`fb-dot-${toneOf(finding)}`} title={said[i]} />
      ))}
    </span>
  );
}
