import { useState } from "preact/hooks";
import { leastAppointment } from "../../../core/time/leastAppointment";
import type { TimePlan } from "../../../core/time/timePlan";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";

/** Which accounts keep their hours should the efforts be wrong: worked out when asked, since the week is planned anew 200 times. */
export function WhoStays({ plan }: { plan: TimePlan }) {
  const { words } = usePane();
  const [told, tell] = useState<string | null>(null);
  if (plan.accounts.every(({ hours }) => hours < leastAppointment)) return null;
  return (
    <p class="fb-say" role="status">
      {told === null ? (
        <Act onClick={() => tell(words.tabs.sentence(words.time.whoStays(plan.staying())))}>
          {words.tabs.whoStays}
        </Act>
      ) : (
        told
      )}
    </p>
  );
}
