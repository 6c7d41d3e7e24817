/** Choices by a random sequence of numbers in [0, 1). */
export class Dice {
  constructor(private readonly next: () => number) {}

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  of<T>(choices: readonly T[]): T {
    const chosen = choices[this.below(choices.length)];
    if (chosen === undefined) throw new RangeError("nothing to choose from");
    return chosen;
  }

  /** Two places in ascending order. */
  range(length: number): [number, number] {
    const [one, other] = [this.below(length), this.below(length)];
    return one < other ? [one, other] : [other, one];
  }
}
