import { funnelCustomerValue } from "./customers/funnelCustomerValue";
import { funnelProfile } from "./customers/funnelProfile";
import { funnelRepeatOdds } from "./customers/funnelRepeatOdds";
import { funnelReturnShare } from "./customers/funnelReturnShare";
import { funnelRfm } from "./customers/funnelRfm";
import { funnelWhitespace } from "./customers/funnelWhitespace";
import type { FunctionSpec } from "./FunctionSpec";
import { funnelConcentration } from "./mix/funnelConcentration";
import { funnelEffectiveNumber } from "./mix/funnelEffectiveNumber";
import { funnelHhi } from "./mix/funnelHhi";
import { funnelLanguishing } from "./mix/funnelLanguishing";
import { funnelMix } from "./mix/funnelMix";
import { funnelTop } from "./mix/funnelTop";
import { funnelTopShare } from "./mix/funnelTopShare";
import { funnelUptake } from "./mix/funnelUptake";
import { funnelCustomerType } from "./newCurrent/funnelCustomerType";
import { funnelDoors } from "./newCurrent/funnelDoors";
import { funnelEase } from "./newCurrent/funnelEase";
import { funnelNewGap } from "./newCurrent/funnelNewGap";
import { funnelNewShare } from "./newCurrent/funnelNewShare";
import { funnelBalance } from "./review/funnelBalance";
import { funnelPlan } from "./review/funnelPlan";
import { funnelReview } from "./review/funnelReview";
import { funnelTeam } from "./review/funnelTeam";
import { funnelTimePlan } from "./time/funnelTimePlan";

/** Every custom function, in the order of the documentation. */
export const catalogue = [
  funnelConcentration,
  funnelTop,
  funnelTopShare,
  funnelHhi,
  funnelEffectiveNumber,
  funnelMix,
  funnelLanguishing,
  funnelUptake,
  funnelNewShare,
  funnelCustomerType,
  funnelNewGap,
  funnelEase,
  funnelDoors,
  funnelReview,
  funnelBalance,
  funnelPlan,
  funnelTeam,
  funnelReturnShare,
  funnelRepeatOdds,
  funnelRfm,
  funnelCustomerValue,
  funnelWhitespace,
  funnelProfile,
  funnelTimePlan,
] as const satisfies readonly FunctionSpec[];
