import { deals } from "./portuguese/deals";
import { money } from "./portuguese/money";
import { what } from "./portuguese/what";
import { when } from "./portuguese/when";
import { who } from "./portuguese/who";

/** The header words of this language, by what they speak of. */
export const portuguese = [...who, ...deals, ...what, ...money, ...when];
