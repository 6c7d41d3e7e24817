import { fold } from "../../cells/fold";
import { withoutEnd } from "../../cells/withoutEnd";
import type { RawMeasure } from "../RawColumn";
import { type ColumnReading, readColumn } from "../readColumn";
import { parseMoney } from "./parseMoney";

const wordChances: readonly (readonly [number, string])[] = [
  [0.75, "high hoch haute eleve elevee alta alto hoog"],
  [0.5, "medium mittel moyen moyenne media medio gemiddeld middel"],
  [0.25, "low niedrig gering bas basse faible baja bajo baixa baixo bassa basso laag"],
];
const chanceOfWord = new Map(
  wordChances.flatMap(([chance, words]) => words.split(" ").map((word) => [word, chance] as const)),
);

/** What a text says of a chance: a word for one, a number with a percent sign, or a number that may be either. */
interface SaidChance {
  readonly kind: "word" | "percent" | "plain";
  readonly value: number;
}

/**
 * Reads a column of chances as 0..1: percentages where a number of the column is over 1, fractions otherwise; a text with
 * a percent sign is always a percentage. High, Medium and Low are 0.75, 0.5 and 0.25, and that is told. What is not between
 * 0 and 1 is NaN and told.
 *
 * @example probabilityColumn({ numbers: Float64Array.of(25, 100), others: null }).values // [0.25, 1]
 */
export function probabilityColumn(raw: RawMeasure): ColumnReading {
  const others = raw.others?.cells.map(saidChance) ?? [];
  const percent =
    others.some(({ kind, value }) => kind === "plain" && value > 1) || raw.numbers.some((value) => value > 1);
  const chance = (value: number) => (value >= 0 && value <= 1 ? value : Number.NaN);
  const plain = (value: number) => chance(percent ? value / 100 : value);
  return readColumn<"unreadable" | "word">(raw, {
    number: plain,
    ...(percent ? {} : { plain: { from: 0, to: 1, whole: false } }),
    oddNumber: "unreadable",
    cell(cell) {
      const { kind, value: said } = saidChance(cell);
      if (kind === "word") return { value: said, odd: ["word"] };
      const value = kind === "percent" ? chance(said / 100) : plain(said);
      return { value, odd: Number.isNaN(value) ? ["unreadable"] : [] };
    },
    tell: {
      unreadable: () => ({ code: "probability-unreadable" }),
      word: (odd) => ({ code: "probability-words", words: odd.map((cell) => String(cell).trim()) }),
    },
  });
}

function saidChance(cell: unknown): SaidChance {
  const text = typeof cell === "string" ? cell.trim() : "";
  const word = chanceOfWord.get(fold(text.slice(0, 40)));
  if (word !== undefined) return { kind: "word", value: word };
  const bare = withoutEnd(text, /%$/);
  const value = parseMoney(bare, /^\d+,\d+$/.test(bare) ? "," : ".")?.value ?? Number.NaN;
  return { kind: bare === text ? "plain" : "percent", value };
}
