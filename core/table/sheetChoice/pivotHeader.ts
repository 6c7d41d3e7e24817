import { fold } from "../../cells/fold";

/** How spreadsheets head a pivot table, in seven languages; folded, as in `fold`. */
const corners =
  /^(row labels?|column labels?|zeilenbeschriftungen|spaltenbeschriftungen|etiquettes de (lignes|colonnes)|etiquetas de (fila|columna)|rotulos de (linha|coluna)|etichette di (riga|colonna)|rijlabels|kolomlabels|values|grand total)$/;
/** "Number of", "Nombre de" and "Cuenta de" are not among them: they head columns of deals too. */
const sums =
  /^(sum|count|counta|average) of |^(summe|anzahl|mittelwert) von |^(somme|moyenne) de |^(suma|recuento|promedio|soma|contagem|media) de |^(somma|conteggio|media) di |^(som|aantal|gemiddelde) van /;

/**
 * Whether a header is that of a pivot table or of a sum: what stands below it is added up already.
 *
 * @example pivotHeader("Sum of Amount") // true
 */
export function pivotHeader(header: string): boolean {
  const text = fold(header);
  return corners.test(text) || sums.test(text);
}
