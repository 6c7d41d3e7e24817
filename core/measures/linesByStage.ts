import { at } from "../cells/at";
import { compareNames } from "../cells/compareNames";
import { partsOf, weightOfPart } from "../table/lines/partsOf";
import { Outcome, type Pipeline } from "../table/Pipeline";

/** The open deals of one stage. */
export interface StageOfLines {
  readonly stage: string;
  readonly deals: number;
  /** By line, in the order asked for; a deal of several lines is divided over them. */
  readonly lines: readonly number[];
}

export interface LinesByStage {
  readonly stages: readonly StageOfLines[];
  /** The stages stand in the order of their chances, from where deals begin to where they close; else the largest first. */
  readonly isOrdered: boolean;
}

/**
 * In which stages the open deals of each line are: a mix that is about to close is another matter than one that has just begun.
 *
 * @param lines by name, in the order in which their counts are wanted
 * @returns null without lines, or with fewer than two stages
 */
export function linesByStage(pipeline: Pipeline, lines: readonly string[]): LinesByStage | null {
  const { line, stage, outcome, probability } = pipeline;
  if (line === null || stage === null) return null;
  const placeOf = new Map(lines.map((name, place) => [name, place]));
  const places = line.names.map((name) => placeOf.get(name));
  const found = stage.names.map((name) => ({
    stage: name,
    deals: 0,
    lines: lines.map(() => 0),
    chance: 0,
    chances: 0,
  }));
  for (let deal = 0; deal < outcome.length; deal++) {
    const own = found[at(stage.codes, deal)];
    if (own === undefined || outcome[deal] !== Outcome.open) continue;
    own.deals++;
    const chance = probability === null ? Number.NaN : at(probability, deal);
    if (!Number.isNaN(chance)) {
      own.chance += chance;
      own.chances++;
    }
    const [from, to] = partsOf(line.parts, deal);
    for (let part = from; part < to; part++) {
      const place = places[at(line.parts.codes, part)];
      const before = place === undefined ? undefined : own.lines[place];
      if (place === undefined || before === undefined) continue;
      own.lines[place] = before + weightOfPart(line.parts, part, "votes");
    }
  }
  const filled = found.filter(({ deals }) => deals > 0);
  if (filled.length < 2) return null;
  const isOrdered = filled.every(({ chances }) => chances > 0);
  const meanChance = ({ chance, chances }: (typeof filled)[number]) => chance / chances;
  filled.sort(
    (a, b) =>
      (isOrdered ? meanChance(a) - meanChance(b) : b.deals - a.deals) || compareNames(a.stage, b.stage),
  );
  return { stages: filled.map(({ stage, deals, lines }) => ({ stage, deals, lines })), isOrdered };
}
