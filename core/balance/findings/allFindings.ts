import { accountConcentration } from "./accountConcentration";
import { accountFew } from "./accountFew";
import { languishingLines } from "./languishingLines";
import { lineConcentration } from "./lineConcentration";
import { linePair } from "./linePair";
import { newShare } from "./newShare";
import { returnRevenue } from "./returnRevenue";

/** Every finding, in the order of reports. A new one is a file, a line here, and its words. */
export const allFindings = [
  lineConcentration,
  linePair,
  languishingLines,
  newShare,
  accountConcentration,
  accountFew,
  returnRevenue,
] as const;
