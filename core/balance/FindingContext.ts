import type { BaseDeals } from "../tally/BaseDeals";
import type { Base, Tally } from "../tally/Tally";
import type { PipelineTally } from "../tally/tallyOf";
import type { Guidelines } from "./Guidelines";
import type { Lines } from "./Lines";

/** What holds for some deals, whichever of them are looked at. */
export interface ReviewGround<Deals extends Tally = Tally> {
  readonly tally: Deals;
  readonly guidelines: Guidelines;
  readonly lines: Lines;
}

/** What every finding is taken from: sums, and no deal. */
export interface FindingContext extends ReviewGround, Base {}

/** The same with the deals themselves, for whoever asks of single ones. */
export interface DealContext extends ReviewGround<PipelineTally>, BaseDeals {}
