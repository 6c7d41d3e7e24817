import { finish, type Slices } from "../../core/cells/slices";

/** Long work as one call, without its pauses. */
export const whole =
  <A extends readonly unknown[], T>(inSlices: (...args: A) => Slices<T>) =>
  (...args: A): T =>
    finish(inSlices(...args));
