import { weights } from "../parameters/amounts";
import { names } from "../parameters/names";
import { stages } from "../parameters/stages";

/** Names, the weights of their deals, and the stages by which open deals alone count. */
export const mixParameters = {
  names: names("line"),
  weights: weights().optional(),
  stages: stages("open").optional(),
};
