import type { VocabularyEntry } from "./VocabularyEntry";

/** Money, its currency, the chance to get it and the goal. Words are parted by commas. */
export const money: readonly VocabularyEntry[] = [
  {
    role: "amount",
    strong: `amount, value, deal value, deal amount, opportunity amount, opportunity value, total amount, total value, contract value, tcv, acv,
      arr, mrr, total contract value, annual contract value, deal size, estimated value, estimated revenue, est revenue, amt,
      sales amount, monetary amount, bid value, total bid value, close value, amount home currency, net amount, order value,
      betrag, wert, auftragswert, volumen, umsatz, auftragsvolumen, dealwert, gesamtbetrag, betrag firmenwahrung, angebotssumme,
      montant, valeur, montant total, ca, chiffre affaires, importe, valor, monto, ingresos, importe total, cuantia,
      valor total, montante, valor fechamento, receita, importo, valore, ammontare, fatturato, importo totale, valore totale,
      bedrag, waarde, omzet, orderwaarde, kwota, dealwaarde`,
    fair: `revenue, sales, price, total, expected revenue, actual revenue, annual revenue, deal revenue, selling price,
      erwarteter umsatz, preis, prix, revenu, montant confirme, montant non confirmes, precio,
      ingresos esperados, preco, prezzo, ricavo, ricavi, prijs, base currency amount,
      expected deal value, premium, est premium aum, aum, budget, turnover, booking, bookings, amount usd, masked deal value,
      masked deal, quote amount, quote value, receita esperada, ricavi attesi, verwachte omzet, revenu attendu, gross amount, cost`,
    weak: `weighted value, weighted amount, weighted revenue, weighted, unit price, unit sales price, sales price, list price, discount price,
      margin, gross margin, profit, value period, expected value, stuckpreis, prix unitaire, precio unitario, preco unitario,
      prezzo unitario, gewichteter wert, base price, preco base, forecast amount`,
  },
  {
    role: "probability",
    strong: `probability, win probability, probability percent, close probability, closure probability, win percent, win chance, chance,
      deal probability, dealstageprobability, stage probability, prob, probability pct, likelihood, chance to win, win rate,
      wahrscheinlichkeit, abschlusswahrscheinlichkeit, erfolgswahrscheinlichkeit, gewinnchance, chance percent,
      probabilite, probabilite percent, taux reussite, probabilidad, probabilidad ganar, probabilidad percent, probabilidad cierre,
      probabilidade, probabilidade percent, probabilidade fechamento, probabilita, probabilita percent, probabilita chiusura,
      waarschijnlijkheid, waarschijnlijkheid percent, scoringskans, scoringskans percent, slagingskans, kans percent`,
    fair: `confidence, percent, odds, closing chance, likelihood to close, rating percent, chance close, confidence percent, pwin, win`,
    weak: `score, rating, certainty, forecast percent`,
  },
  {
    role: "quota",
    strong: `quota, sales quota, target, sales target, goal, sales goal, quota amount, rep quota, annual quota, objectif, objectif vente, zielumsatz,
      zielvorgabe, umsatzziel, vertriebsziel, verkaufsziel, cuota, meta, meta vendas, cota, obiettivo, obiettivo vendite, doel, doelstelling, objetivo`,
    fair: `plan amount, ziel, soll, target amount, objective, budget target, verkoopdoel`,
    weak: ``,
  },
  {
    role: "currency",
    strong: `currency, currency code, currency iso code, deal currency, currency value, price currency, opportunity currency, iso currency,
      wahrung, wahrungscode, waehrung, devise, monnaie, moneda, divisa, moeda, valuta, munt, waluta, currency name`,
    fair: `curr, ccy, cur, code devise`,
    weak: ``,
  },
];
