import type { HandOff } from "../../../core/time/inside/handOff";
import { usePane } from "../../PaneContext";
import { Section } from "../../parts/Section";
import { Table } from "../../parts/Table";

const most = 8;

/** Accounts that inside sales can keep warm, and where the hours go that this frees; or why nobody is among them. */
export function HandOffSection({ inside, currency }: { inside: HandOff; currency: string }) {
  const { words } = usePane();
  if (inside.accounts.length === 0) {
    const said = words.time.nobodyToHand(inside.kept);
    return said === null ? null : (
      <Section title={words.tabs.handToInside}>
        <p class="fb-say">{words.format.sentence(said)}</p>
      </Section>
    );
  }
  const rest = inside.accounts.length - most;
  return (
    <Section title={words.tabs.handToInside}>
      <Table
        caption={words.tabs.handToInside}
        rows={inside.accounts
          .slice(0, most)
          .map((one) => [one.account, <span class="fb-say">{words.time.handOffReason(one, currency)}</span>])}
      />
      {rest > 0 ? <p class="fb-say">{words.tabs.more(rest)}</p> : null}
      {inside.goesTo.length > 0 ? (
        <p class="fb-say">{words.format.sentence(words.time.freedHours(inside, currency))}</p>
      ) : null}
      {inside.changeUnknown > 0 ? (
        <p class="fb-say">{words.format.sentence(words.time.changeUnknown(inside.changeUnknown))}</p>
      ) : null}
    </Section>
  );
}
