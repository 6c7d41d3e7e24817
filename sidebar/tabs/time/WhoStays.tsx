import { useState } from "preact/hooks";
import { leastAppointment } from "../../../core/time/leastAppointment";
import type { TimePlan } from "../../../core/time/timePlan";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { useReckoning } from "../../parts/useReckoning";
import { Waiting } from "../../parts/Waiting";

/** Which accounts keep their hours should the efforts be wrong: worked out when asked, since the week is planned anew 200 times. */
export function WhoStays({ plan }: { plan: TimePlan }) {
  const { words } = usePane();
  const [isAsked, ask] = useState(false);
  if (plan.accounts.every(({ hours }) => hours < leastAppointment)) return null;
  if (isAsked) return <Staying plan={plan} />;
  return (
    <p class="fb-say" role="status">
      <Act onClick={() => ask(true)}>{words.tabs.whoStays}</Act>
    </p>
  );
}

function Staying({ plan }: { plan: TimePlan }) {
  const { words } = usePane();
  const { known, work } = useReckoning(plan, plan.staying.inSlices, []);
  if (known === null) return <Waiting work={work} />;
  return (
    <p class="fb-say" role="status">
      {words.format.sentence(words.time.whoStays(known))}
    </p>
  );
}
