import type { Finding } from "../Finding";
import { accountConcentration } from "./accountConcentration";
import { accountFew } from "./accountFew";
import type { FindingContext } from "./FindingContext";
import { languishingLines } from "./languishingLines";
import { lineConcentration } from "./lineConcentration";
import { linePair } from "./linePair";
import { newShare } from "./newShare";
import { returnRevenue } from "./returnRevenue";

/** All findings, in the order in which they are told. */
export function findingsOf(context: FindingContext): readonly Finding[] {
  return [
    lineConcentration(context),
    linePair(context),
    languishingLines(context),
    newShare(context),
    accountConcentration(context),
    accountFew(context),
    returnRevenue(context),
  ];
}
