import type { CellTable } from "../../cells/CellTable";
import { type Likeness, likenessOf } from "./likenessOf";
import { tabSays } from "./tabSays";

/** A sheet among which a pipeline is looked for. */
export interface SheetToChoose {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: CellTable;
}

export interface SheetChoice<Sheet> {
  /** The sheets that may hold the pipeline, the likeliest first. Empty where none does. */
  readonly likely: readonly Sheet[];
  /** Those that hold deals and are shown, in the order of the tabs. */
  readonly withDeals: readonly Sheet[];
  /** Of the likely ones those that are lists, but none of deals as far as we can tell. */
  readonly doubtful: readonly Sheet[];
}

/** The sheet that the user looks at need not be the best, only nearly so. */
const activeBonus = 1.3;

/**
 * Which sheets of a workbook hold the pipeline. One that holds deals goes before a mere list, a shown one before a hidden one, and of
 * those the one that is most of a pipeline, with an advantage for the sheet that the file opens with.
 *
 * @param active index of the sheet that the file opens with
 * @param isOurs sheets that we write, and goals: they name accounts or reps too, and are pipelines only where no other is
 * @example chooseSheet([{ name: "Read me", hidden: false, cells: { values: [["Read me"]], top: 1, left: 0 } }], 0) // { likely: [], doubtful: [], withDeals: [] }
 */
export function chooseSheet<Sheet extends SheetToChoose>(
  sheets: readonly Sheet[],
  active: number,
  isOurs: (name: string) => boolean = () => false,
): SheetChoice<Sheet> {
  const judged = sheets.map((sheet, at) => ({ sheet, ...judge(sheet), isActive: at === active }));
  const rank = ({ sheet, holds }: (typeof judged)[number]) =>
    4 * Number(isOurs(sheet.name)) + 2 * Number(holds !== "deals") + Number(sheet.hidden);
  const likely = judged
    .filter(({ holds }) => holds !== "none")
    .sort((a, b) => rank(a) - rank(b) || worth(b) - worth(a));
  return {
    likely: likely.map(({ sheet }) => sheet),
    doubtful: likely.flatMap(({ sheet, holds }) => (holds === "table" ? [sheet] : [])),
    withDeals: judged.flatMap(({ sheet, holds }) =>
      holds === "deals" && !sheet.hidden && !isOurs(sheet.name) ? [sheet] : [],
    ),
  };
}

/** A list of sales on a tab called "Won" holds deals, though no column says how far they are; a price list does not. */
function judge({ name, cells }: SheetToChoose): Likeness {
  const like = likenessOf(cells);
  return like.holds === "table" && like.namesSales && tabSays(name) === "stage"
    ? { ...like, holds: "deals" }
    : like;
}

function worth({ score, isActive }: Likeness & { readonly isActive: boolean }): number {
  return score * (isActive ? activeBonus : 1);
}
