import { deals } from "./dutch/deals";
import { money } from "./dutch/money";
import { what } from "./dutch/what";
import { when } from "./dutch/when";
import { who } from "./dutch/who";

/** The header words of this language, by what they speak of. */
export const dutch = [...who, ...deals, ...what, ...money, ...when];
