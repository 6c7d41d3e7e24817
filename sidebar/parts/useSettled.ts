import { useEffect, useState } from "preact/hooks";

/** How long a figure under the hand must stay before what is slow follows it. */
const pause = 150;

/** What a value is once it has stopped changing, for what need not follow every step; the first is taken at once. */
export function useSettled<T>(value: T | null): T | null {
  const [settled, settle] = useState(value);
  useEffect(() => {
    if (settled === value) return;
    const timer = setTimeout(() => settle(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled ?? value;
}
