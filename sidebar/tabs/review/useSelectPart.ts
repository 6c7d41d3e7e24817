import { type PartOfDeals, rowsOfPart } from "../../../core/balance/rowsOfPart";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";

/** Selects the rows behind a part of one of the review's pictures, which is told with Undo. */
export function useSelectPart({
  pipeline,
  review,
}: Pick<Analysis, "pipeline" | "review">): (part: PartOfDeals) => void {
  const { model } = usePane();
  return (part) => void model.sheet.select(rowsOfPart(pipeline, review, part));
}
