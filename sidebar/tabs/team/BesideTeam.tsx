import type { Team } from "../../../core/team/Team";
import { usePane } from "../../PaneContext";
import { useReckoning } from "../../parts/useReckoning";
import { Waiting } from "../../parts/Waiting";

/** What to expect of a rep with the team's mix as background, and where the rep differs from the others beyond chance. */
export function BesideTeam({ team, rep }: { team: Team; rep: string }) {
  const { besideTeam: words } = usePane().words;
  const { known, work } = useReckoning(team, team.beside.inSlices, []);
  if (known === null) return <Waiting work={work} />;
  const own = known.filter((found) => found.rep === rep);
  const said = [
    ...own.filter(({ differs }) => differs).map(words.differsSentence),
    ...own.filter(({ basis }) => basis === "open").map(words.expectedSentence),
  ].filter((text) => text !== "");
  if (said.length === 0) return null;
  return (
    <details class="fb-more">
      <summary>{words.title}</summary>
      {said.map((text) => (
        <p key={text} class="fb-say">
          {text}
        </p>
      ))}
    </details>
  );
}
