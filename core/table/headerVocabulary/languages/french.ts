import { deals } from "./french/deals";
import { money } from "./french/money";
import { what } from "./french/what";
import { when } from "./french/when";
import { who } from "./french/who";

/** The header words of this language, by what they speak of. */
export const french = [...who, ...deals, ...what, ...money, ...when];
