import { Fragment, type VNode } from "preact";
import { useState } from "preact/hooks";
import type { Finding } from "../../../core/balance/Finding";
import { type RepColumn, repCell, repColumns, repsBy } from "../../../core/team/repCells";
import type { Scorecard, Team } from "../../../core/team/Team";
import { usePane } from "../../PaneContext";
import { Chevron } from "../../parts/Chevron";
import { VerdictMark } from "../../parts/VerdictMark";

interface RepTableProps {
  team: Team;
  /** Whose talk is open; null for nobody's. */
  open: string | null;
  onOpen: (rep: string | null) => void;
  talk: (card: Scorecard) => VNode;
}

/** A row a rep, a figure and its verdict's shape a side of the funnel; a row opens the talk below it. */
export function RepTable({ team, open, onOpen, talk }: RepTableProps) {
  const { words } = usePane();
  const [order, sortBy] = useState<RepColumn | null>(null);
  const reps = order === null ? team.reps : repsBy(team.reps, order);
  return (
    <>
      <table class="fb-reps">
        <caption class="fb-spoken">{words.team.teamLine(team)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.team.repHeading}</th>
            {repColumns.map((column) => (
              <th key={column} scope="col" aria-sort={order === column ? "descending" : "none"}>
                <button type="button" onClick={() => sortBy(order === column ? null : column)}>
                  {words.team.columns[column]}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reps.map((card) => {
            const isOpen = card.rep === open;
            return (
              <Fragment key={card.rep}>
                <tr class={isOpen ? "fb-open-row" : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      aria-expanded={isOpen}
                      onClick={() => onOpen(isOpen ? null : card.rep)}
                    >
                      <Chevron to={isOpen ? "down" : "right"} />
                      <span>{card.rep}</span>
                    </button>
                  </th>
                  {repColumns.map((column) => (
                    <td key={column}>
                      <Cell column={column} finding={repCell(card, column)} />
                    </td>
                  ))}
                </tr>
                {isOpen ? (
                  <tr>
                    <td class="fb-talk" colSpan={1 + repColumns.length}>
                      {talk(card)}
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <p class="fb-say">{words.team.tableNote}</p>
    </>
  );
}

function Cell({ column, finding }: { column: RepColumn; finding: Finding | null }) {
  const { team } = usePane().words;
  const verdict = finding?.verdict ?? "unknown";
  const value = finding?.value ?? null;
  return (
    <span class={`fb-verdict fb-verdict-${verdict}`} title={team.cellSaid(column, finding)}>
      <VerdictMark verdict={verdict} size={12} />
      <span aria-hidden="true">{value === null ? "" : Math.round(value * 100)}</span>
      <span class="fb-spoken">{team.cellSaid(column, finding)}</span>
    </span>
  );
}
