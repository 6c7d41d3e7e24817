import { deals } from "./german/deals";
import { money } from "./german/money";
import { what } from "./german/what";
import { when } from "./german/when";
import { who } from "./german/who";

/** The header words of this language, by what they speak of. */
export const german = [...who, ...deals, ...what, ...money, ...when];
