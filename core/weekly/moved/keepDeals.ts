import { at } from "../../cells/at";
import { jsonText } from "../../cells/jsonText";
import { partsOf, weightOfPart, wholeVote } from "../../table/lines/partsOf";
import { type Names, Outcome, type Pipeline } from "../../table/Pipeline";
import { closedBefore } from "./closedBefore";
import { customersThen } from "./customersThen";
import { type KeptDeal, type KeptDeals, type KeptLines, keptColumns } from "./KeptDeals";
import { textOfDeal } from "./textOfDeal";

/** More than this is not kept: a year of such reviews would make the workbook slow. Compare two exports instead. */
const mostCharacters = 240_000;

/**
 * The deals of a review as a text that `readKeptDeals` reads back: the open ones, and those that were won or lost in the 12 months to the as-of day. Null where
 * they are too many to be kept (some 5,000). A pipeline without deals gives a text without deals.
 *
 * @param pipeline of the whole table, whoever's deals are looked at
 */
export function keepDeals(pipeline: Pipeline): string | null {
  const { asOf, currency, amountsAdd } = pipeline;
  const isLongClosed = closedBefore(pipeline, asOf);
  const customers = customersThen(pipeline);
  const [accounts, lines, owners] = [new Dictionary(), new Dictionary(), new Dictionary()];
  // Also lines without a deal that is kept are of the portfolio.
  for (const name of pipeline.line?.names ?? []) lines.numberOf(name);
  const deals: KeptDeal[] = [];
  for (let deal = 0; deal < pipeline.rows; deal++) {
    if (pipeline.outcome[deal] === Outcome.unknown || isLongClosed(deal)) continue;
    deals.push([
      textOfDeal(pipeline, "dealId", deal),
      textOfDeal(pipeline, "deal", deal),
      accounts.numberIn(pipeline.account, deal),
      linesOf(pipeline, deal, lines),
      owners.numberIn(pipeline.owner, deal),
      at(pipeline.outcome, deal),
      at(customers, deal),
      numberOrNull(pipeline.amount, deal),
      numberOrNull(pipeline.probability, deal),
      numberOrNull(pipeline.created, deal),
      numberOrNull(pipeline.expectedClose, deal),
      numberOrNull(pipeline.closedOn, deal),
    ]);
  }
  const kept: KeptDeals = {
    version: 1,
    asOf,
    currency,
    amountsAdd,
    accounts: accounts.names,
    lines: lines.names,
    owners: owners.names,
    without: keptColumns.filter((column) => isMissing(pipeline, column)),
    deals,
  };
  const text = jsonText(kept);
  return text.length > mostCharacters ? null : text;
}

class Dictionary {
  readonly #numbers = new Map<string, number>();

  get names(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, known);
    return known;
  }

  numberIn(column: Names | null, deal: number): number {
    const name = column?.names[at(column.codes, deal)];
    return name === undefined ? -1 : this.numberOf(name);
  }
}

function linesOf({ line }: Pipeline, deal: number, lines: Dictionary): KeptLines {
  if (line === null) return -1;
  const { parts, names } = line;
  const [from, to] = partsOf(parts, deal);
  const number = (part: number) => {
    const name = names[at(parts.codes, part)];
    return name === undefined ? -1 : lines.numberOf(name);
  };
  if (to - from === 1) return number(from);
  return Array.from({ length: to - from }, (_, index) => {
    const part = from + index;
    const votes = Math.round(weightOfPart(parts, part, "votes") * wholeVote);
    return [number(part), votes, weightOfPart(parts, part, "amounts")] as const;
  });
}

function numberOrNull(column: Float64Array | null, deal: number): number | null {
  const value = column?.[deal] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
}

function isMissing(pipeline: Pipeline, column: (typeof keptColumns)[number]): boolean {
  if (column === "dealId" || column === "deal") return pipeline.columns[column] === undefined;
  return pipeline[column] === null;
}
