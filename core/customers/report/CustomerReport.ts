import type { HistoryIssue } from "../history/PurchaseHistory";
import type { ReturnShare } from "../history/returnShare";
import type { AccountOutlook } from "../outlook/AccountOutlook";
import type { Attrition } from "../outlook/attrition";
import type { RhythmLane } from "../outlook/rhythmLanes";
import type { IdealProfile } from "../profile/IdealProfile";
import type { ProfileField } from "../profile/ProfileField";
import type { Prospect } from "../profile/prospectsOf";
import type { RepeatOdds } from "../repeatOdds";
import type { RfmRow } from "../rfm";
import type { Fit } from "../value/DropoutModel";
import type { BuyingFits } from "../value/fitBuying";
import type { HoldOut } from "../value/holdOut";
import type { SpendModel } from "../value/SpendModel";
import type { BlockedLine } from "../whitespace/BlockedLine";
import type { LineBreadth } from "../whitespace/lineBreadth";
import type { Whitespace } from "../whitespace/Whitespace";
import type { WhitespaceCheck } from "../whitespace/whitespaceCheck";

export interface CustomerReportOptions {
  /** Serial day; the data's own where it is not given. */
  readonly asOf?: number;
  /** Horizon of expected purchases and value; 12 where it is not given. */
  readonly months?: number;
  /** What whitespace is sorted by; expected value where amounts are known, else chance. */
  readonly by?: "chance" | "value";
  /** What is not possible at a customer for now: it is no whitespace. */
  readonly blocked?: readonly BlockedLine[];
  /** Header of the attribute column whose words make peers: industry, region. */
  readonly segment?: string;
  /** Attributes of another sheet for the ideal profile, one cell a deal. */
  readonly joined?: readonly ProfileField[];
}

/** What the sums of purchases alone say. */
export interface HistoryReport {
  /** Why there is no history, where there is none; the lists are empty then. */
  readonly why: "known" | "no-account-column" | "no-date-column" | "no-purchases";
  readonly asOf: number | null;
  readonly months: number;
  readonly customers: number;
  readonly purchases: number;
  readonly currency: string;
  readonly issues: readonly HistoryIssue[];
  /** The first day of the history. */
  readonly knownSince: number | null;
  /** It covers the 12 months to as-of and the 12 before, so that they can be compared. */
  readonly knowsGrowth: boolean;
  readonly models: BuyingFits & { readonly gammaGamma: Fit<SpendModel> };
  /** How good the forecast is on the user's own data; null where the history is too short or has no model. */
  readonly holdOut: HoldOut | null;
  /** After the 1st, 2nd, ... purchase, for each horizon in days: 90, 180, 365. */
  readonly repeatOdds: readonly { readonly horizon: number; readonly odds: readonly RepeatOdds[] }[];
  readonly returnShare: ReturnShare | null;
  readonly rfm: readonly RfmRow[];
  /** Null without a model. */
  readonly attrition: Attrition | null;
  /** Every account, the most valuable first; without a model by what it bought a year. */
  readonly outlooks: readonly AccountOutlook[];
  /** Customers with three intervals or more, which tell a rhythm. */
  readonly rhythms: number;
  /** Silent for longer than their rhythm explains, and nobody talks with them; and how many more that somebody does talk with. */
  readonly quiet: readonly AccountOutlook[];
  readonly quietButTalking: number;
  /** Of the quiet ones those to win back; and those gone for good (by the model), those worth most first. */
  readonly slipping: readonly AccountOutlook[];
  readonly gone: readonly AccountOutlook[];
  /** To ask for a referral. */
  readonly referrals: readonly AccountOutlook[];
}

/** Everything that the Customers tab and the command line show. Null: the table does not say. */
export interface CustomerReport extends HistoryReport {
  /** The purchases of customers with a rhythm on a line of time. */
  readonly lanes: readonly RhythmLane[];
  readonly whitespace: Whitespace | null;
  readonly whitespaceCheck: WhitespaceCheck | null;
  readonly breadth: LineBreadth | null;
  readonly profile: IdealProfile | null;
  /** The accounts with open deals that never bought, by the profile, likeliest first; empty without a signal. */
  readonly prospects: readonly Prospect[];
}

/** What the time plan and next actions ask of a report. */
export type ForetoldCustomers = Pick<
  CustomerReport,
  "why" | "outlooks" | "attrition" | "slipping" | "referrals" | "whitespace"
>;
