import { fold } from "../../cells/fold";

const sure =
  "win rate|win ratio|close rate|closing rate|conversion rate|hit rate|quota|sales quota|quota attainment|(?:avg|average|mean|median) (?:deal size|deal value|deal|amount|sales cycle)|" +
  "sales cycle|pipeline coverage|weighted pipeline|record count|(?:number|no|nr) of (?:deals|records|rows|opportunities)|total (?:deals|records|rows)|" +
  "gewinnrate|gewinnquote|abschlussquote|abschlussrate|erfolgsquote|trefferquote|durchschnittliche (?:dealgrosse|auftragsgrosse)|durchschnittlicher auftragswert|anzahl (?:deals|datensatze|zeilen)|" +
  "taux de (?:reussite|conversion|gain|closing|succes|transformation)|(?:taille|valeur) moyenne|panier moyen|nombre (?:d affaires|de lignes|d opportunites)|" +
  "tasa de (?:exito|cierre|conversion|ganadas)|cuota de ventas|(?:tamano|valor|ticket) (?:medio|promedio)|numero de (?:registros|negocios|oportunidades)|" +
  "taxa de (?:sucesso|conversao|fechamento|fecho|ganho)|meta de vendas|numero de (?:registos|negocios)|" +
  "tasso di (?:successo|conversione|chiusura)|(?:valore|importo) medio|numero di (?:record|righe|trattative)|" +
  "winratio|winpercentage|slagingspercentage|scoringspercentage|conversiepercentage|gemiddelde (?:dealgrootte|dealwaarde|orderwaarde)|aantal (?:deals|records|rijen)";
/** Names of companies and people too: only where nothing but a figure stands beside them. */
const likely =
  "max|min|maximum|minimum|median|mean|target|goal|conversion|coverage|weighted|records|rows|deals|quote|ziel|vorgabe|mittelwert|datensatze|zeilen|" +
  "objectif|mediane|enregistrements|lignes|objetivo|cuota|mediana|maximo|minimo|registros|registos|meta|cota|obiettivo|massimo|righe|doel|doelstelling|mediaan|rijen|top";
const end = "(?: \\d+)*(?: percent)?$";
const sureWord = new RegExp(`^(?:${sure})${end}`);
const likelyWord = new RegExp(`^(?:${likely})${end}`);

/**
 * Whether a text names a figure that people write below a table, in seven languages; `likely`: a company may be named so too.
 *
 * @example figureWord("Win rate") // "sure"
 */
export function figureWord(text: string): "sure" | "likely" | null {
  if (text.length > 60) return null;
  const folded = fold(text.toLowerCase());
  if (sureWord.test(folded)) return "sure";
  return likelyWord.test(folded) ? "likely" : null;
}
