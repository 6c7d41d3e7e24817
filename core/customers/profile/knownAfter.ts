import { fold } from "../../cells/fold";

/**
 * Headers of columns that are filled in by the course or the end of a deal. What they hold is not known of a prospect,
 * so a profile that learned from them would be right only in hindsight.
 */
const patterns: readonly RegExp[] = [
  /\b(days?|tage|jours|dias|giorni|dagen)\b.*\b(elapsed|open|in|to|through|total|since|stage|cycle|clos\w*|vergangen|ouverts?|abertos?)\b/,
  /\belapsed\b|\b(sales )?cycle\b|\bduration\b|\bdauer\b|\bduree\b|\bduracao\b|\bduracion\b|\bdurata\b|\bduur\b/,
  /\btime (in|to)\b|\bage in\b|\bdeal age\b|\bopportunity age\b/,
  /\bstage (changes?|count|history|duration)\b|\b(changes?|number) (of|in) stages?\b|\blast stage\b|\bprevious stage\b/,
  /\bfinal (amount|value|price)\b|\b(closed|won|lost|booked|invoiced) (amount|value|revenue|date|reason)\b/,
  /\b(loss|lost|win|won|close|closed|closing|churn) (reason|cause|notes?|comments?)\b|\breason (lost|won|for)\b/,
  /\bverlustgrund\b|\bmotif (de )?(perte|refus)\b|\bmotivo (de )?(perda|perdida|cierre)\b|\bmotivo perdita\b/,
  /\bcompetitor won\b|\blost to\b|\boutcome\b|\bresult\b|\bergebnis\b|\bresultado\b/,
  /\b(close|closed|won|lost|contract|signed|invoice|order|ship|delivery) (date|day|month|quarter|year)\b/,
  /\binvoice\b|\border (number|no|id)\b|\bcontract (number|no|id)\b/,
];

/** A header that is longer is a sentence: what it says at its beginning is enough. */
const longest = 80;

/**
 * Whether a column's header says that it is known only after the outcome.
 *
 * @example knownAfter("Days to close") // true
 */
export function knownAfter(header: string): boolean {
  const folded = fold(header.slice(0, longest));
  return patterns.some((pattern) => pattern.test(folded));
}
