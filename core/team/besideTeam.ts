import { at } from "../cells/at";
import type { Slices } from "../cells/slices";
import { benjaminiHochberg } from "../statistics/benjaminiHochberg";
import { meanMix, mixConcentration } from "../statistics/mixConcentration";
import { sum } from "../statistics/sum";
import { bases } from "../tally/choice";
import { mixChances } from "./mixChances";
import type { Rep, TeamOptions } from "./Rep";
import type { RepMix } from "./RepMix";
import { repMixes, type TeamMix } from "./repMixes";
import { falseAlarms } from "./standingOut";
import type { BesideTeam } from "./Team";

/** How alike two reps are says little of how alike reps are. */
const fewestReps = 3;

/**
 * Each rep's mix beside the others'. What to expect of a rep's further deals is the own mix with the team's as background (a
 * Dirichlet-multinomial, of new and current customers a beta-binomial, its concentration by moments, all by independent witnesses): the fewer deals a rep has, the more
 * it is the team's. A rep differs where the mix is too far from the others' for chance, by Benjamini-Hochberg over all reps, bases and both mixes. No rep: none.
 *
 * @see Casella 1985, An introduction to empirical Bayes data analysis, https://doi.org/10.1080/00031305.1985.10479400
 * @example finish(besideTeam([])) // []
 */
export function* besideTeam(
  reps: readonly Rep[],
  options: Pick<TeamOptions, "guidelines" | "withoutStale"> = {},
): Slices<readonly BesideTeam[]> {
  const found: BesideTeam[] = [];
  for (const basis of bases) {
    yield;
    const { customers, lines } = yield* repMixes(reps, basis, options);
    yield;
    const byCustomers = customers === null ? [] : yield* besideOthers(customers, { basis, of: "customers" });
    const byLines = lines === null ? [] : yield* besideOthers(lines, { basis, of: "lines" });
    for (const each of [...byCustomers, ...byLines]) found.push(each);
  }
  const known = found.filter(({ chance }) => chance !== null);
  const holds = benjaminiHochberg(
    known.map(({ chance }) => chance ?? Number.NaN),
    falseAlarms,
  );
  const differs = new Set(known.filter((_, place) => holds[place] === true));
  return found.map((each) => ({ ...each, differs: differs.has(each) }));
}

function* besideOthers(
  { groups, reps }: TeamMix,
  what: Pick<BesideTeam, "basis" | "of">,
): Slices<readonly BesideTeam[]> {
  const known = reps.filter(({ deals }) => deals > 0);
  const concentration = known.length < fewestReps ? null : mixConcentration(known);
  const background = meanMix(known);
  const chanceOf = mixChances(
    known.map(({ accounts }) => accounts),
    groups.length,
  );
  const beside: BesideTeam[] = [];
  for (const rep of reps) {
    yield;
    const others = known.filter((other) => other !== rep);
    const ownWeight = concentration === null ? null : weightOf(rep, concentration);
    beside.push({
      rep: rep.rep,
      ...what,
      deals: rep.deals,
      otherReps: others.length,
      shares: groups.map((name, group) => ({
        name,
        own: rep.deals > 0 ? at(rep.shares, group) : null,
        others: shareOfAll(others, group),
        expected:
          ownWeight === null
            ? null
            : ownWeight * at(rep.shares, group) + (1 - ownWeight) * at(background, group),
      })),
      ownWeight,
      chance: yield* chanceOf(known.indexOf(rep)),
      differs: false,
    });
  }
  return beside;
}

/** Where each rep is quite unlike the others the own deals count alone; without deals there is nothing but the team. */
function weightOf({ witnesses }: RepMix, concentration: number): number {
  return witnesses > 0 ? witnesses / (witnesses + concentration) : 0;
}

function shareOfAll(reps: readonly RepMix[], group: number): number | null {
  const deals = sum(reps.map((rep) => rep.deals));
  return deals > 0 ? sum(reps.map(({ shares, deals: own }) => at(shares, group) * own)) / deals : null;
}
