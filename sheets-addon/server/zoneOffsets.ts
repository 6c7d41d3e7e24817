const minute = 60_000;
const day = 1440 * minute;

/**
 * The offset of a time zone at any moment, in minutes, from as few questions as that takes: a call of a service costs more than all our
 * arithmetic. It is asked at the ends of a stretch of days; where both are alike it held in between, where they differ the half with the
 * moment is looked at, down to the minute.
 *
 * @param ask the offset at a moment in milliseconds since 1970
 */
export function zoneOffsets(ask: (time: number) => number): (time: number) => number {
  const asked = new Map<number, number>();
  const offsetAt = (time: number): number => {
    const known = asked.get(time);
    if (known !== undefined) return known;
    const offset = ask(time);
    asked.set(time, offset);
    return offset;
  };
  return (time) => {
    const stretch = stretchAt(time);
    let from = Math.floor(time / stretch) * stretch;
    let to = from + stretch;
    while (offsetAt(from) !== offsetAt(to) && to - from > minute) {
      const middle = Math.floor((from + to) / 2 / minute) * minute;
      if (time < middle) to = middle;
      else from = middle;
    }
    return offsetAt(from);
  };
}

/**
 * Shorter than any stretch for which a zone of the tz database has left an offset: 21 days (Cairo, September 2010) from 2005 to 2039, a
 * week before (Recife, October 2000) and as foreseen for Gaza behind.
 */
function stretchAt(time: number): number {
  return time >= Date.UTC(2005, 0, 1) && time < Date.UTC(2039, 11, 1) ? 20 * day : 6 * day;
}
