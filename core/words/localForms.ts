/** How a country writes numbers, days and money. The words around them are a language's. */
export interface LocalForms {
  readonly decimal: string;
  /** Between groups of digits. */
  readonly group: string;
  /** Digits of the last group, and of those before it: 3 and 3, in India 3 and 2. */
  readonly groups: readonly [last: number, before: number];
  /** From so many digits on they are grouped: 4, or 5 where 1234 stands whole. */
  readonly groupedFrom: number;
  /** A day in parts, as written from left to right; null is 2026-09-30, as machines write it everywhere. */
  readonly day: readonly DayPart[] | null;
  /** What stands between a currency's symbol and the figure; the symbol may stand behind it. */
  readonly symbol: { readonly isBehind: boolean; readonly space: string };
}

type DayPart = "year" | "month" | "day" | { readonly literal: string };

/** 1234.5, 12,345 in sentences, 2026-09-30 and $1.2k: what is written for machines, and wherever nobody has told a country. */
export const plainForms: LocalForms = {
  decimal: ".",
  group: ",",
  groups: [3, 3],
  groupedFrom: 4,
  day: null,
  symbol: { isBehind: false, space: "" },
};

/**
 * The forms of a locale ("de-DE", or "de_DE.UTF-8" as systems call it), as the engine knows them: in Latin digits and by the Gregorian
 * calendar, since the words around them are. A locale that is none ("C", "") gives the plain forms.
 *
 * @example localForms("de-DE").decimal // ","
 */
export function localForms(locale: string): LocalForms {
  const tag = locale.replace(/[.@].*$/, "").replaceAll("_", "-");
  if (tag === "" || tag === "C" || tag === "POSIX") return plainForms;
  try {
    return formsOf(tag);
  } catch (fault) {
    if (fault instanceof RangeError) return plainForms;
    throw fault;
  }
}

function formsOf(locale: string): LocalForms {
  const numbers = new Intl.NumberFormat(locale, { numberingSystem: "latn", maximumFractionDigits: 1 });
  const parts = numbers.formatToParts(123456789.5);
  const sizes = parts.flatMap(({ type, value }) => (type === "integer" ? [value.length] : []));
  const { decimal, groups, group } = plainForms;
  return {
    decimal: parts.find(({ type }) => type === "decimal")?.value ?? decimal,
    group: parts.find(({ type }) => type === "group")?.value ?? group,
    groups: [sizes.at(-1) ?? groups[0], sizes.at(-2) ?? groups[1]],
    groupedFrom: numbers.formatToParts(1234).some(({ type }) => type === "group") ? 4 : 5,
    day: dayOf(locale),
    symbol: symbolOf(locale),
  };
}

function dayOf(locale: string): readonly DayPart[] {
  const days = new Intl.DateTimeFormat(locale, {
    calendar: "gregory",
    numberingSystem: "latn",
    timeZone: "UTC",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return days.formatToParts(0).flatMap(({ type, value }): DayPart[] => {
    if (type === "year" || type === "month" || type === "day") return [type];
    return type === "literal" ? [{ literal: value }] : [];
  });
}

/** Any currency shows where symbols stand; of the franc it is the letters. */
function symbolOf(locale: string): LocalForms["symbol"] {
  const parts = new Intl.NumberFormat(locale, {
    numberingSystem: "latn",
    style: "currency",
    currency: "EUR",
    currencyDisplay: "narrowSymbol",
  })
    .formatToParts(1)
    .filter(({ type }) => type !== "decimal" && type !== "fraction");
  const symbol = parts.findIndex(({ type }) => type === "currency");
  const figure = parts.findIndex(({ type }) => type === "integer");
  const between = parts.slice(Math.min(symbol, figure) + 1, Math.max(symbol, figure));
  return {
    isBehind: symbol > figure,
    space: between.flatMap(({ type, value }) => (type === "literal" ? [value] : [])).join(""),
  };
}
