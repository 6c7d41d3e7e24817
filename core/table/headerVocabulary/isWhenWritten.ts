import { fold } from "../../cells/fold";

/** Words that say when a row was written, or as which state. */
const when = new Set(
  `week kw cw wk woche kalenderwoche semaine semana settimana month monat mois mes mese maand quarter quartal trimestre trimester kwartaal
  year jahr annee ano anno jaar half halbjahr semestre semester halfjaar period periode periodo stand version ver rev revision revisione revisie
  versie versao snapshot date datum fecha data timestamp time day tag jour dia giorno dag entered changed change since seit depuis desde sinds
  updated update modified geandert modifie modificado modificato gewijzigd logged recorded history effective as of valid gultig`.split(
    /\s+/,
  ),
);
/** Words that may stand beside them. */
const beside = new Set(
  `stage status state phase fase etapa etape stadium deal opportunity quote offer angebot row record line entry last on in the at from ab vom von
  am du de da del di le la el il van per no nr number`.split(/\s+/),
);

/**
 * Whether a header may say when a row was written down, or as which version: "KW", "Month", "Stage Entered", "Rev". One that says of what
 * day else it speaks ("Start date", "Close month") does not.
 *
 * @example isWhenWritten("Stage Entered Date") // true
 */
export function isWhenWritten(header: string): boolean {
  const words = fold(header).split(" ");
  return words.some((word) => when.has(word)) && words.every((word) => when.has(word) || beside.has(word));
}
