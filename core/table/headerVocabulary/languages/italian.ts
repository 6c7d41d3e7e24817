import { deals } from "./italian/deals";
import { money } from "./italian/money";
import { what } from "./italian/what";
import { when } from "./italian/when";
import { who } from "./italian/who";

/** The header words of this language, by what they speak of. */
export const italian = [...who, ...deals, ...what, ...money, ...when];
