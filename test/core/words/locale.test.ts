import { serialOf } from "../../../core/cells/serialDay";
import * as en from "../../../core/words/en";
import { localForms, plainForms } from "../../../core/words/localForms";
import { wordsIn } from "../../../core/words/wordsIn";

const locales = ["en-US", "de-DE", "fr-FR", "en-IN"] as const;
const of = (locale: string) => wordsIn(en, localForms(locale)).format;
const numbers = [0, 7, 999, 1000, 1234, 12345, 123456, 1234567, 987654321];

describe.each(locales)("%s", (locale) => {
  const words = of(locale);
  const latin = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, { numberingSystem: "latn", ...options });

  test.each(numbers)("whole(%d) is what Intl writes", (value) => {
    expect(words.whole(value)).toBe(latin({ maximumFractionDigits: 0 }).format(value));
    if (value > 0) expect(words.whole(-value)).toBe(latin({ maximumFractionDigits: 0 }).format(-value));
  });

  test.each([0.25, 2.5, 0.125, 999.5])("decimals of %d are what Intl writes", (value) => {
    expect(words.oneDecimal(value)).toBe(
      latin({ minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false }).format(
        Number(value.toFixed(1)),
      ),
    );
    expect(words.thousandths(value)).toBe(
      latin({ minimumFractionDigits: 3, maximumFractionDigits: 3, useGrouping: false }).format(value),
    );
  });

  test("a day is what Intl writes, whatever the clock's zone", () => {
    const days = new Intl.DateTimeFormat(locale, {
      timeZone: "UTC",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    for (const iso of ["2026-09-03", "2024-02-29", "1999-12-31"])
      expect(words.day(serialOf(Date.parse(iso)))).toBe(days.format(new Date(`${iso}T00:00:00Z`)));
  });

  test("a figure that is shown in a field reads back, and so does one with its groups", () => {
    for (const value of [0, 62.5, 0.1, 1234.5, 70])
      expect(words.typed(words.figure(value, { atMost: 6 }))).toBeCloseTo(value, 12);
    for (const value of numbers) expect(words.typed(words.whole(value))).toBe(value);
  });
});

test("literal forms, read by hand", () => {
  const nbsp = "\u00a0";
  const thin = "\u202f";
  expect(locales.map((locale) => of(locale).whole(1234567))).toEqual([
    "1,234,567",
    "1.234.567",
    `1${thin}234${thin}567`,
    "12,34,567",
  ]);
  expect(locales.map((locale) => of(locale).money(1840000, "€"))).toEqual([
    "€1.84M",
    `1,84M${nbsp}€`,
    `1,84M${nbsp}€`,
    "€1.84M",
  ]);
  expect(locales.map((locale) => of(locale).money(-12500, "CHF"))).toEqual([
    "-12.5k CHF",
    "-12,5k CHF",
    "-12,5k CHF",
    "-12.5k CHF",
  ]);
  expect(locales.map((locale) => of(locale).percent(0.005))).toEqual(["0.5 %", "0,5 %", "0,5 %", "0.5 %"]);
  expect(locales.map((locale) => of(locale).day(46295))).toEqual([
    "09/30/2026",
    "30.09.2026",
    "30/09/2026",
    "30/09/2026",
  ]);
});

test("what is typed with the other sign is read as before: 62,5 in the United States and 62.5 in Germany", () => {
  expect(of("en-US").typed("62,5")).toBe(62.5);
  expect(of("de-DE").typed("62.5")).toBe(62.5);
  expect(of("de-DE").typed("1.234,5")).toBe(1234.5);
  expect(of("fr-FR").typed("1 234,5")).toBe(1234.5);
  expect(of("de-DE").typed("many")).toBeNaN();
  expect(of("de-DE").typed("")).toBeNaN();
});

test("words that were made for one country leave the plain ones and those of another alone", () => {
  const german = of("de-DE");
  expect(german.tenths(2.5)).toBe("2,5");
  expect(en.format.tenths(2.5)).toBe("2.5");
  expect(of("en-US").tenths(2.5)).toBe("2.5");
  expect(() => wordsIn(en, localForms("de-DE")).format.list(undefined as never)).toThrow();
  expect(en.format.tenths(2.5)).toBe("2.5");
});

test("sections that a build has fixed, as it does with a module's constants, are dressed too, and can be listed", () => {
  const fixed = Object.freeze({ half: () => en.format.tenths(2.5), units: Object.freeze({ day: "day" }) });
  const said = wordsIn({ format: fixed, name: "en" }, localForms("de-DE"));
  expect(said.format.half()).toBe("2,5");
  expect(said.format.units.day).toBe("day");
  expect(Object.keys(said.format)).toEqual(["half", "units"]);
  expect(Object.entries(said.format.units)).toEqual([["day", "day"]]);
});

test("a sentence that is made of others is written in the forms once, and all of it", () => {
  const { more, pane } = wordsIn(en, localForms("de-DE"));
  expect(pane.lede(1234, "open", 1840000, "€")).toBe("1.234 open deals, 1,84M\u00a0€");
  expect(more.refusedFigure("x", 0.1, 100, "%", false)).toContain("from 0,1 to 100 %");
});

test.each(["", "C", "POSIX", "C.UTF-8", "no locale at all!"])("%j has the plain forms", (locale) => {
  expect(localForms(locale)).toEqual(plainForms);
});

test("systems and Google spell a locale in their own way", () => {
  expect(localForms("de_DE.UTF-8")).toEqual(localForms("de-DE"));
  expect(localForms("en_IN")).toEqual(localForms("en-IN"));
});
