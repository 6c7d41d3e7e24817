import type { StageWords } from "./StageWords";

export const italian: readonly StageWords[] = [
  {
    words:
      "vinto, vinta, vinti, vinte, positivamente, venduto, venduta, aggiudicata, aggiudicato, chiuso positivamente",
    means: "won",
    seen: "vtiger and EspoCRM in Italian; venduto, aggiudicato: how people speak",
  },
  {
    words: `contratto firmato, preventivo firmato, offerta firmata, ordine ricevuto, ordine confermato, ordine firmato, ordine acquisito,
      ordine emesso, conferma d ordine, conferma ordine, ordine di acquisto ricevuto, vendita conclusa, affare concluso, affare fatto,
      trattativa vinta, fattura pagata`,
    means: "won",
    seen: "how people speak",
  },
  {
    words: "firmato, firmata, fatturato, fatturata, pagato, pagata",
    means: "done",
    seen: "how people speak",
  },
  {
    words:
      "cliente, ordine, ordini, ordine di acquisto, vendita, consegnato, consegnata, acquisito, acquisita, successo",
    means: "done",
    alone: true,
    seen: "how people speak",
  },
  {
    words: "accettato, accettata, approvato, approvata, confermato, confermata",
    means: "accepted",
    seen: "how people speak",
  },
  {
    words: "perso, persa, persi, perse, perduto, perduta, negativamente",
    means: "lost",
    seen: "vtiger and EspoCRM in Italian",
  },
  {
    words: `rifiutato, rifiutata, rifiuto, respinto, respinta, abbandonato, abbandonata, scartato, scartata, squalificato, squalificata, non
      qualificato, declinato, declinata, fallito, fallita, morto, morta, decaduto, decaduta, ritirato, ritirata, non
      risponde, non rispondono, non ha risposto, irraggiungibile, irreperibile, sparito, sparita, silenzio, nulla di fatto, non
      interessa, non gli interessa, non procede, non prosegue, non andato a buon fine, non andata a buon fine, non concluso, non
      conclusa, non
      approvata, senza esito, senza seguito, esito negativo, troppo caro, troppo costoso, prezzo alto, fuori budget, duplicato, non
      valido, disinteresse`,
    means: "refused",
    seen: "how people speak",
  },
  { words: "esito positivo", means: "won", seen: "how people speak" },
  {
    words: "annullato, annullata, cancellato, cancellata, disdetto, disdetta",
    means: "dropped",
    seen: "how people speak",
  },
  { words: "concorrenza, concorrente, altro fornitore", means: "rival", seen: "how people speak" },
  {
    words: "chiuso, chiusa, chiusi, chiuse, concluso, conclusa, completato, completata, terminato, terminata",
    means: "closed",
    seen: "HubSpot in Italian; the others: how people speak",
  },
  {
    words: "incontro, riunione, visita, dimostrazione, chiamata, telefonata, appuntamento, demo",
    means: "meeting",
    seen: "how people speak",
  },
  {
    words: "offerta, preventivo, proposta, contratto, accordo, gara",
    means: "paper",
    seen: "EspoCRM and vtiger in Italian",
  },
  {
    words: `interesse, interessato, interessata, interessati, risposta, riscontro, esigenza, esigenze, bisogno, decisione, qualificato,
      qualificata`,
    means: "wanted",
    seen: "how people speak",
  },
  {
    words: `prospezione, qualifica, qualificazione, analisi, necessita, responsabile, percezione, valore, negoziazione, revisione,
      trattativa, trattative, aperto, aperta, nuovo, nuova, opportunita, contatto, contattato, contattata, presentazione, presentato,
      presentata, inviato, inviata, in corso, corso, in lavorazione, lavorazione, valutazione, in valutazione, sospeso, sospesa, in
      sospeso, rinviato, rinviata, rimandato, rimandata, fermo, ferma, attivo, attiva, caldo, tiepido, freddo, campione, campionatura,
      prova, test, futuro, piu avanti, accordo verbale, verbale, lettera d intenti, da contattare, da richiamare, da ricontattare,
      richiamare, sollecito, sollecitato, iniziale, studio`,
    means: "open",
    seen: "EspoCRM and vtiger in Italian; the others: how people speak",
  },
  {
    words: `attesa, in attesa, in attesa di, attende, da firmare, da chiudere, da vincere, da fatturare, alla firma, previsto, prevista,
      atteso, attesa di, pronto per, pronta per, quasi, prima di, prossimo, in arrivo`,
    means: "ahead",
    seen: "how people speak",
  },
  {
    words: "non, senza, nessun, nessuna, nessuno, mai, mancanza di, manca",
    means: "not",
    seen: "the language",
  },
  { words: "ancora, finora", means: "yet", seen: "the language" },
  {
    words: `il, lo, gli, i, dal, dalla, del, della, con, e, piu, un, una, per, cliente, clienti, fase, stadio, stato, e stato, di, da, in,
      si, ha, affare`,
    means: "nothing",
    seen: "the language",
  },
  {
    words: "fuori uso",
    means: "refused",
    seen: "EspoCRM in Italian",
  },
  {
    words: "convertito, convertita",
    means: "accepted",
    seen: "EspoCRM in Italian",
  },
  {
    words: "in prospettiva, da analizzare, proposto, potere decisionale, recuperato, assegnato, assegnata",
    means: "open",
    seen: "vtiger and EspoCRM in Italian",
  },
  {
    words: "budget, fondi, progetto",
    means: "lack",
    seen: "how people speak",
  },
  {
    words: "sopralluogo, colloquio",
    means: "occasion",
    seen: "how people speak",
  },
  {
    words: "in chiusura",
    means: "open",
    seen: "how people speak",
  },
];
