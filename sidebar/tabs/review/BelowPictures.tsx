import type { Review } from "../../../core/balance/review";
import type { AddedDeals } from "../../../core/weekly/whatIf";
import type { Analysis } from "../../model/analyse";
import { AboutLines } from "./AboutLines";
import { ByStage } from "./ByStage";
import { ColumnsRead } from "./ColumnsRead";
import { Doubts } from "./Doubts";
import { OverTime } from "./OverTime";
import { WayBack } from "./WayBack";
import { WeeklySection } from "./weekly/WeeklySection";

interface BelowPicturesProps {
  analysis: Analysis;
  /** Deals that are tried out; null where nothing is. */
  tried: readonly AddedDeals[] | null;
  /** The review with them. */
  after: Review | null;
  onTry: (added: readonly AddedDeals[] | null) => void;
  onWeekly: () => void;
}

/** What follows the four pictures: the way back, how it came about, and what was read. */
export function BelowPictures({ analysis, tried, after, onTry, onWeekly }: BelowPicturesProps) {
  const { review } = analysis;
  return (
    <>
      <WayBack review={review} tried={tried} after={after} onTry={onTry} />
      <OverTime analysis={analysis} />
      <ByStage analysis={analysis} />
      <WeeklySection analysis={analysis} onOpen={onWeekly} />
      <AboutLines analysis={analysis} />
      <Doubts issues={review.issues} />
      <ColumnsRead analysis={analysis} />
    </>
  );
}
