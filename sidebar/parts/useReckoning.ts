import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Slices } from "../../core/cells/slices";
import { Reckoning } from "../model/Reckoning";
import { usePane } from "../PaneContext";

/** What is known by now, and the work that brings what is asked. */
interface Reckoned<T extends object> {
  /** Of the same ground, from before while newer work is under way; null until the first is done. */
  readonly known: T | null;
  readonly work: Reckoning<T>;
}

/**
 * Long work over a ground (a pipeline, as a rule), begun anew where the ground or one of the other things changes. Short work is done
 * within the drawing itself, so that nothing flickers.
 */
export function useReckoning<T extends object>(
  ground: object,
  begin: () => Slices<T>,
  others: readonly unknown[],
): Reckoned<T> {
  const { model } = usePane();
  const [, draw] = useState(0);
  const work = useMemo(() => new Reckoning(begin(), model.work.pace), [ground, ...others]);
  const { answer } = work;
  useEffect(() => {
    const again = () => draw((times) => times + 1);
    // It may have been done between the drawing and now.
    if (work.answer !== answer) again();
    return work.follow(again);
  }, [work]);
  const last = useRef<{ readonly ground: object; readonly answer: T } | null>(null);
  if (answer !== null) last.current = { ground, answer };
  return { known: last.current?.ground === ground ? last.current.answer : null, work };
}
