import { fold } from "../../cells/fold";
import { CustomerType } from "../Pipeline";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const currentWords = set(`
  existing current renewal renew renewals upgrade upsell upselling replacement downgrade expansion expand extension former churned repeat returning
  recurring addon crosssell cross selling installed retention lapsed ex old existingbusiness bestand bestandskunde bestandskunden bestehend
  bestehender bestehendes existierend existierendes verlangerung altkunde stammkunde
  existant existante existants actuel actuelle renouvellement fidele ancien ancienne recurrent
  existente existentes actual renovacion recurrente antiguo ampliacion atual renovacao recorrente antigo expansao
  esistente esistenti rinnovo attuale ricorrente storico acquisito acquisita acquisiti fidelizzato
  bestaande bestaand huidige verlenging vernieuwing terugkerende
`);
const newWords = set(`
  new newbusiness newcust newcustomer prospect prospects acquisition logo first hunting neu neues neuer neukunde neukunden neugeschaft
  nouveau nouvelle nouveaux nuevo nueva nuevos novo nova novos nuovo nuova nuovi nieuw nieuwe
`);
const bareCurrent = set("customer client kunde cliente klant renewals");

/**
 * Whom a word of a customer type column speaks of: renewals, upgrades and former customers are current. `unknown` for blanks
 * and for words that we do not know.
 *
 * @example customerTypeOfWord("Existing Customer - Upgrade") // CustomerType.current
 */
export function customerTypeOfWord(word: string): CustomerType {
  const text = fold(word.slice(0, 200));
  const words = text.split(" ");
  const isNot = /^(not|no|non|nicht|pas|niet|nao)\b/.test(text);
  if (words.some((each) => currentWords.has(each))) return isNot ? CustomerType.new : CustomerType.current;
  if (words.some((each) => newWords.has(each))) return isNot ? CustomerType.current : CustomerType.new;
  if (/\b(add on|cross sell|up sell|win back|winback)\b/.test(text)) return CustomerType.current;
  return bareCurrent.has(text) ? CustomerType.current : CustomerType.unknown;
}
