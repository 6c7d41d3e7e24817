const symbols = String.raw`R\$|US\$|A\$|C\$|CA\$|AU\$|NZ\$|HK\$|S\$|MX\$|[€£¥₹₨₽₺₩₴₪฿₫₦$]|zł|Kč|Ft\b|Fr\.|kr\.?`;
const codes =
  "USD|EUR|GBP|CHF|BRL|CAD|AUD|NZD|JPY|CNY|RMB|INR|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|TRY|RUB|UAH|ZAR|MXN|ARS|CLP|COP|PEN|SGD|HKD|KRW|THB|IDR|MYR|PHP|VND|AED|SAR|ILS|EGP|NGN|KES|TWD";
const names =
  "[Ee]uros?|(?:US |us )?[Dd]oll?ars?|(?:US )?[Dd]ólares|[Dd]olares|[Dd]ollari|[Rr]eais|[Pp]ounds|[Ll]ibras|[Ff]ranken|[Rr]upees|[Rr]upias|[Yy]en|[Pp]esos";
const rupees = String.raw`R[sS](?:\.|(?!\p{L}))`;
/** Words stand behind something that is no letter, which is matched and not looked back at: Safari reads lookbehind from 16.4 on. */
const anywhere = new RegExp(
  String.raw`${symbols}|(?:^|\P{L})(${rupees})|(?:^|[^A-Za-z])(${codes}|${names})(?![A-Za-z])`,
  "u",
);

const sameAs: Readonly<Record<string, string>> = {
  "€": "EUR",
  euro: "EUR",
  euros: "EUR",
  $: "USD",
  us$: "USD",
  dollar: "USD",
  dollars: "USD",
  "us dollar": "USD",
  "us dollars": "USD",
  dólares: "USD",
  "us dólares": "USD",
  dolares: "USD",
  dollari: "USD",
  reais: "BRL",
  pounds: "GBP",
  libras: "GBP",
  franken: "CHF",
  rupees: "INR",
  rupias: "INR",
  yen: "JPY",
  "£": "GBP",
  r$: "BRL",
  "fr.": "CHF",
  "₹": "INR",
  "₨": "INR",
  rs: "INR",
  "rs.": "INR",
  zł: "PLN",
  kč: "CZK",
  ft: "HUF",
  "kr.": "KR",
  rmb: "CNY",
};

/**
 * The currency symbol or code in a text as it is written, or "".
 *
 * @example currencyIn("12.50 EUR") // "EUR"
 */
export function currencyIn(text: string): string {
  const found = anywhere.exec(text);
  return found?.[1] ?? found?.[2] ?? found?.[0] ?? "";
}

/**
 * Whether a text is a currency and nothing else: its sign or name, or three capitals as codes are written.
 *
 * @example isCurrency("EUR") // true
 */
export function isCurrency(text: string): boolean {
  return text.length <= 8 && (currencyIn(text) === text || /^[A-Z]{3}$/.test(text));
}

/**
 * One key for the spellings of a currency: "€", "EUR" and "euro" are one.
 *
 * @example currencyKey("€") // "EUR"
 */
export function currencyKey(currency: string): string {
  const text = currency.trim();
  return sameAs[text.toLowerCase()] ?? text.toUpperCase();
}

/**
 * The currency that a number format shows, or "": `[$€-407] #,##0` shows "€", `#,##0 "kr"` shows "kr".
 *
 * @example currencyOfFormat('"$"#,##0.00') // "$"
 */
export function currencyOfFormat(format: string): string {
  const bracket = /\[\$([^\]-]+)/.exec(format)?.[1]?.trim();
  if (bracket) return bracket;
  return currencyIn(format.replace(/\[[^[\]]*\]/g, ""));
}
