import { fold } from "../../cells/fold";

const won =
  /^(?:deal |opp(?:ortunity)? )?(?:(?:closed )?won (?:date|time|day|on|at)|(?:date|time) (?:closed )?won|win date|gewonnen am|(?:gewinn|gewonnen)datum|gagnee? le|date (?:de |du )?gain|ganad[oa] el|fecha (?:de )?ganad[oa]|ganh[oa] em|data (?:de |do )?ganho|vint[oa] il|data (?:di )?vincita|gewonnen op|datum gewonnen)$/;
const lost =
  /^(?:deal |opp(?:ortunity)? )?(?:(?:closed )?lost (?:date|time|day|on|at)|(?:date|time) (?:closed )?lost|loss date|verloren am|verlustdatum|verlorendatum|perdue? le|date (?:de |du )?(?:perte|echec)|heure (?:de )?(?:l )?echec|perdid[oa] el|fecha (?:de )?(?:perdid[oa]|perdida)|perdid[oa] em|data (?:de |da )?perda|pers[oa] il|data (?:di )?perdita|verloren op|datum verloren)$/;

/**
 * Whether a header asks on which day a deal was won or lost, in seven languages: a day below it says that it was. Null where it asks neither, or
 * both ("Closed on").
 *
 * @example outcomeDate("Deal - Won time") // "wonFlag"
 */
export function outcomeDate(header: string): "wonFlag" | "lostFlag" | null {
  const text = fold(header);
  if (won.test(text)) return "wonFlag";
  return lost.test(text) ? "lostFlag" : null;
}
