import { flagOf } from "../../cells/flagOf";
import { fold } from "../../cells/fold";
import { CustomerType } from "../Pipeline";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Who bought before: whoever did not is new. */
const existingWords = set(`
  existing current repeat returning recurring installed existingbusiness
  bestand bestandskunde bestandskunden bestehend bestehender bestehendes existierend existierendes altkunde stammkunde
  existant existante existants actuel actuelle fidele recurrent recurrente existente existentes actual atual recorrente
  esistente esistenti attuale ricorrente storico acquisito acquisita acquisiti fidelizzato
  bestaande bestaand huidige terugkerende
`);
/** What is sold to who bought before, and who once did: whoever is none of these may be either. */
const currentWords = set(`
  renewal renew renewals upgrade upsell upselling replacement downgrade expansion expand extension former churned
  addon crosssell cross selling retention lapsed ex old verlangerung
  renouvellement ancien ancienne renovacion antiguo ampliacion renovacao antigo expansao rinnovo verlenging vernieuwing
`);
const newWords = set(`
  new newbusiness newcust newcustomer prospect prospects acquisition logo first hunting neu neues neuer neukunde neukunden neugeschaft
  nouveau nouvelle nouveaux nuevo nueva nuevos novo nova novos nuovo nuova nuovi nieuw nieuwe
`);
const bareCurrent = set("customer client kunde cliente klant renewals");

const denial = /^(not|no|non|nicht|pas|niet|nao)\b/;

/**
 * Whom a word of a customer type column speaks of: renewals, upgrades and former customers are current. `unknown` for blanks
 * and for words that we do not know.
 *
 * @example customerTypeOfWord("Existing Customer - Upgrade") // CustomerType.current
 */
export function customerTypeOfWord(word: string): CustomerType {
  const text = fold(word.slice(0, 200));
  const words = text.split(" ");
  const isNot = denial.test(text);
  if (words.some((each) => existingWords.has(each) || currentWords.has(each)))
    return isNot ? CustomerType.new : CustomerType.current;
  if (words.some((each) => newWords.has(each))) return isNot ? CustomerType.current : CustomerType.new;
  if (/\b(add on|cross sell|up sell|win back|winback)\b/.test(text)) return CustomerType.current;
  return bareCurrent.has(text) ? CustomerType.current : CustomerType.unknown;
}

/** What makes a question of "Customer", and says nothing of whom it asks for. */
const asking = set(
  `is are already an a the our yes no y n or bereits schon ist ja nein est deja oui non es ya si e gia ja al reeds`,
);

/**
 * Whom a yes under this header stands for, and a no for the other: "Existing customer?", "New logo", "Is customer". `unknown` where it asks for neither or for
 * both ("New / existing"), and for something of which a no tells nothing ("Renewal").
 *
 * @example customerTypeOfYes("New customer? (Y/N)") // CustomerType.new
 */
export function customerTypeOfYes(header: string): CustomerType {
  const words = fold(header.slice(0, 200))
    .split(" ")
    // At the beginning a no denies.
    .filter((word, at) => !asking.has(word) || (at === 0 && denial.test(word)));
  const asksFor = (kind: ReadonlySet<string>) => words.some((word) => kind.has(word));
  if (asksFor(currentWords) || (asksFor(existingWords) && asksFor(newWords))) return CustomerType.unknown;
  return customerTypeOfWord(words.join(" "));
}

/**
 * Whom a word of a customer type column speaks of, a yes or a no by what its header asks for.
 *
 * @param yes see customerTypeOfYes
 * @example customerTypeOfAnswer("No", CustomerType.current) // CustomerType.new
 */
export function customerTypeOfAnswer(word: string, yes: CustomerType): CustomerType {
  const answer = yes === CustomerType.unknown ? null : flagOf(word);
  if (answer === null) return customerTypeOfWord(word);
  return answer === (yes === CustomerType.new) ? CustomerType.new : CustomerType.current;
}
