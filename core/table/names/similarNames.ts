import { compareNames } from "../../cells/compareNames";

const mostNames = 20000;
const mostInBucket = 40;

/**
 * Pairs of names that one slip of the pen parts: a letter more, less, another, or two neighbours swapped. They are
 * suggestions: nothing is merged. Names with digits or under five letters are left out, since there one sign makes another
 * name. Two names that are one slip apart share their first or their last half, so that only names in one such bucket are
 * compared; crowded buckets and tables of over 20,000 names are passed over.
 *
 * @example similarNames(["Siemens", "Seimens", "Bosch"]) // [["Seimens", "Siemens"]]
 */
export function similarNames(names: readonly string[]): readonly (readonly [string, string])[] {
  if (names.length > mostNames) return [];
  const buckets = new Map<string, string[]>();
  const put = (key: string, name: string) => {
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [name]);
    else if (bucket.length <= mostInBucket) bucket.push(name);
  };
  for (const name of names) {
    if (name.length < 5 || name.length > 80 || /\d/.test(name)) continue;
    const text = name.toLowerCase();
    const half = Math.floor((text.length - 1) / 2);
    put(`<${text.slice(0, half)}`, name);
    put(`>${text.slice(-half)}`, name);
    // The halves of an odd name are one letter longer than those of the name without one of its letters.
    if (text.length % 2 === 1) {
      put(`<${text.slice(0, half - 1)}`, name);
      put(`>${text.slice(1 - half)}`, name);
    }
  }
  const found = new Map<string, readonly [string, string]>();
  for (const bucket of buckets.values()) {
    if (bucket.length > mostInBucket) continue;
    for (let a = 0; a < bucket.length; a++) {
      for (let b = a + 1; b < bucket.length; b++) {
        const [one = "", two = ""] = [bucket[a] ?? "", bucket[b] ?? ""].sort();
        if (one !== two && oneSlipApart(one.toLowerCase(), two.toLowerCase()))
          found.set(`${one}\n${two}`, [one, two]);
      }
    }
  }
  return [...found.values()].sort((a, b) => compareNames(a[0], b[0]) || compareNames(a[1], b[1]));
}

export function oneSlipApart(one: string, two: string): boolean {
  if (Math.abs(one.length - two.length) > 1) return false;
  let start = 0;
  while (start < one.length && start < two.length && one[start] === two[start]) start++;
  let end = 0;
  const room = Math.min(one.length, two.length) - start;
  while (end < room && one[one.length - 1 - end] === two[two.length - 1 - end]) end++;
  const left = one.slice(start, one.length - end);
  const right = two.slice(start, two.length - end);
  // "Product A" and "Product B" differ by a word, not by a slip.
  if (!/[^ ]/.test((one[start - 1] ?? " ") + (one[one.length - end] ?? " "))) return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
