import { defaultGuidelines } from "../../balance/defaultGuidelines";
import { dealsToAdd } from "../../measures/dealsToAdd";
import { readShare } from "../arguments/readNumber";
import { errors } from "../errors";
import type { FunctionSpec, Parameter } from "../FunctionSpec";
import { stages, types } from "../parameters";
import { customerMix } from "./customerMix";

const target: Parameter = {
  name: "target",
  kind: "number",
  optional: true,
  doc: "The share of deals with new customers that you want, above 0 and below 1. Left out: 0.5.",
};

export const funnelNewGap: FunctionSpec = {
  name: "FUNNEL_NEW_GAP",
  group: "new / current",
  summary: "How many deals with new customers to add until their share reaches the target.",
  parameters: [types, target, stages],
  result: {
    shape: "value",
    unit: "count",
    doc: "A number of deals; 0 where the share is at the target or above it.",
  },
  errors: [
    errors.unequal,
    errors.errorCell,
    "`#VALUE!` where the target is not a share above 0 and below 1.",
    "`#N/A` where no deal that counts has a known customer type.",
  ],
  example: {
    formula: "=FUNNEL_NEW_GAP(A1:A5, 50%)",
    arguments: [[["Existing"], ["New"], ["Existing"], ["Renewal"], ["Existing"]], [[0.5]]],
    result: 3,
  },
  readsOwnSheet: false,
  evaluate: ([given, wanted, stageCells]) => {
    const share = readShare("target", wanted, defaultGuidelines.newTarget);
    const mix = customerMix(given, undefined, stageCells);
    return dealsToAdd(mix.new, mix.known, share, "below");
  },
};
