import type { HandOff } from "../../../core/time/handOff";
import { usePane } from "../../PaneContext";
import { Section } from "../../parts/Section";
import { Table } from "../../parts/Table";

const most = 8;

/** Accounts that inside sales can keep warm. */
export function HandOffSection({ inside, currency }: { inside: HandOff; currency: string }) {
  const { words } = usePane();
  if (inside.accounts.length === 0) return null;
  const rest = inside.accounts.length - most;
  return (
    <Section title={words.tabs.handToInside} aside={words.tabs.frees(inside.freed)}>
      <Table
        caption={words.tabs.handToInside}
        rows={inside.accounts
          .slice(0, most)
          .map(({ account, reason, alive, everyDays }) => [
            account,
            <span class="fb-say">{words.time.handOffReason(reason, alive, everyDays)}</span>,
          ])}
      />
      {rest > 0 ? <p class="fb-say">{words.tabs.more(rest)}</p> : null}
      {inside.worth > 0 ? (
        <p class="fb-say">{words.tabs.freedWorth(words.format.money(inside.worth, currency))}</p>
      ) : null}
    </Section>
  );
}
