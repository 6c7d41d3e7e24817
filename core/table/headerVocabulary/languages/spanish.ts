import { deals } from "./spanish/deals";
import { money } from "./spanish/money";
import { what } from "./spanish/what";
import { when } from "./spanish/when";
import { who } from "./spanish/who";

/** The header words of this language, by what they speak of. */
export const spanish = [...who, ...deals, ...what, ...money, ...when];
