import type { FirstWords, PaneWords } from "../../core/words/Words";
import { later } from "./later";

/**
 * The words of the pane where all but the first ones come behind the verdict: a part that comes later finds them there.
 * Asked for one that is not here yet, it throws.
 */
export function lateWords(first: FirstWords, load: () => Promise<PaneWords>): PaneWords {
  const { here } = later(load);
  const whole = (): PaneWords => {
    const words = here();
    if (words === null)
      throw new Error("these words come behind the first verdict, with the parts that say them");
    return words;
  };
  return {
    ...first,
    get actions() {
      return whole().actions;
    },
    get arrival() {
      return whole().arrival;
    },
    get below() {
      return whole().below;
    },
    get besideTeam() {
      return whole().besideTeam;
    },
    get brief() {
      return whole().brief;
    },
    get catalogue() {
      return whole().catalogue;
    },
    get customerMap() {
      return whole().customerMap;
    },
    get customers() {
      return whole().customers;
    },
    get ease() {
      return whole().ease;
    },
    get functions() {
      return whole().functions;
    },
    get guidelines() {
      return whole().guidelines;
    },
    get issues() {
      return whole().issues;
    },
    get keep() {
      return whole().keep;
    },
    get measures() {
      return whole().measures;
    },
    get more() {
      return whole().more;
    },
    get moved() {
      return whole().moved;
    },
    get plan() {
      return whole().plan;
    },
    get roles() {
      return whole().roles;
    },
    get share() {
      return whole().share;
    },
    get sheets() {
      return whole().sheets;
    },
    get tabs() {
      return whole().tabs;
    },
    get team() {
      return whole().team;
    },
    get time() {
      return whole().time;
    },
    get weekly() {
      return whole().weekly;
    },
  };
}
