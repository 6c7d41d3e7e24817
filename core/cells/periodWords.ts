import { months } from "./months";

/** What a text may name instead of a day; `day`: a day and a month without a year. */
export type PeriodKind = "day" | "week" | "month" | "quarter" | "half" | "year";

/** What a word adds to the name of a period: which kind, `either` a week or a half ("S", "Sem"), a fiscal year, a figure, or nothing. */
export type PeriodWord =
  | { readonly is: "unit"; readonly kind: PeriodKind | "either" }
  | { readonly is: "month"; readonly month: number }
  | { readonly is: "fiscal" }
  | { readonly is: "figure"; readonly figure: number }
  | { readonly is: "nothing" };

const unit = (kind: PeriodKind | "either", words: string) =>
  words.split(" ").map((word): readonly [string, PeriodWord] => [word, { is: "unit", kind }]);

const figures: readonly string[] = [
  "first erstes erste premier premiere primer primeiro primo eerste",
  "second zweites zweite deuxieme seconde segundo secondo tweede",
  "third drittes dritte troisieme tercer terceiro terzo derde",
  "fourth viertes vierte quatrieme cuarto quarto vierde",
];

/** The words of periods, folded, in seven languages. */
export const periodWords: ReadonlyMap<string, PeriodWord> = new Map([
  ...[...months].map(([word, month]): readonly [string, PeriodWord] => [word, { is: "month", month }]),
  ...unit("week", "w wk week cw kw woche kalenderwoche semaine semana settimana sett weeknummer weeknr"),
  ...unit("quarter", "q qtr qrt quarter quartal t trim trimestre trimester kwartaal"),
  ...unit("half", "h hj hy half halbjahr halfjaar semestre semester"),
  ...unit("either", "s sem"),
  ...unit("year", "cy year jahr annee ano anno jaar calendar eoy"),
  ...words(
    { is: "fiscal" },
    "fy fiscal financial gj geschaftsjahr exercice ejercicio exercicio esercizio boekjaar",
  ),
  ...figures.flatMap((list, at) => words({ is: "figure", figure: at + 1 }, list)),
  ...words(
    { is: "nothing" },
    "de del do of di van the d no nr n st nd rd th o a er e eme ieme ere ro end ende fin fine fim eind eom eoq by in im",
  ),
]);

function words(means: PeriodWord, list: string): (readonly [string, PeriodWord])[] {
  return list.split(" ").map((word) => [word, means] as const);
}
