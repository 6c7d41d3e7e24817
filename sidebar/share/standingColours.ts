import type { ColouredCells } from "../../core/colours/colouredCells";
import type { Analysis } from "../model/analyse";
import { colouredOf } from "../model/colouredOf";
import type { PaneModel } from "../model/PaneModel";

/** The cells that our colours stand on in the reviewed sheet; none while they are off. */
export function standingColours({ state }: PaneModel, analysis: Analysis): readonly ColouredCells[] {
  const sheet = state.reviewed?.sheet.id ?? "";
  return state.painted[sheet] === undefined ? [] : colouredOf(analysis);
}
