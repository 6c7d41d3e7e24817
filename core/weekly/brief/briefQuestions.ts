import type { AccountOutlook } from "../../customers/outlook/AccountOutlook";
import type { WhitespaceGap } from "../../customers/whitespace/Whitespace";
import type { OpenDeal } from "./openDeals";
import type { OwnedLine } from "./ownedLines";

/** What to ask, with what the words need. */
export type BriefQuestion =
  | { readonly kind: "quiet"; readonly days: number; readonly usual: number }
  | { readonly kind: "stale-deal"; readonly deal: OpenDeal }
  | { readonly kind: "gap"; readonly gap: WhitespaceGap }
  | { readonly kind: "lost"; readonly deals: number }
  | { readonly kind: "growing" }
  | { readonly kind: "one-line"; readonly line: string }
  | { readonly kind: "next-step"; readonly deal: OpenDeal }
  | { readonly kind: "first-deal" }
  | { readonly kind: "plans" }
  | { readonly kind: "others" };

/** What is known of the account. */
interface Known {
  readonly outlook: AccountOutlook | null;
  readonly lines: readonly OwnedLine[];
  readonly gaps: readonly WhitespaceGap[];
  readonly openDeals: readonly OpenDeal[];
  readonly lost: number;
}

/**
 * The three most telling questions that the data support.
 *
 * @example briefQuestions({ outlook: null, lines: [], gaps: [], openDeals: [], lost: 0 })[0] // { kind: "first-deal" }
 */
export function briefQuestions({ outlook, lines, gaps, openDeals, lost }: Known): BriefQuestion[] {
  const stale = openDeals.find((one) => one.stale !== null);
  const [gap] = gaps;
  const [deal] = openDeals;
  const [only, ...others] = lines;
  const candidates: (BriefQuestion | false)[] = [
    outlook?.quiet === true &&
      openDeals.length === 0 &&
      outlook.usualInterval !== null && {
        kind: "quiet",
        days: outlook.quietDays,
        usual: outlook.usualInterval,
      },
    stale !== undefined && { kind: "stale-deal", deal: stale },
    gap !== undefined && { kind: "gap", gap },
    outlook !== null &&
      outlook.quiet !== true &&
      outlook.yearBefore !== null &&
      outlook.lastYear > outlook.yearBefore &&
      outlook.yearBefore > 0 && { kind: "growing" },
    only !== undefined && others.length === 0 && { kind: "one-line", line: only.line },
    deal !== undefined && deal !== stale && { kind: "next-step", deal },
    lost > 0 && { kind: "lost", deals: lost },
    outlook === null && { kind: "first-deal" },
    { kind: "plans" },
    { kind: "others" },
  ];
  return candidates.filter((one) => one !== false).slice(0, 3);
}
