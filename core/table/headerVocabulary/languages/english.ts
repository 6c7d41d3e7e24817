import { deals } from "./english/deals";
import { money } from "./english/money";
import { what } from "./english/what";
import { when } from "./english/when";
import { who } from "./english/who";

/** The header words of this language, by what they speak of. */
export const english = [...who, ...deals, ...what, ...money, ...when];
