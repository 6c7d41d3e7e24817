import type { VocabularyEntry } from "./VocabularyEntry";

/** Which deal a row belongs to, and when a row was written down. Words are parted by commas. */
export const deals: readonly VocabularyEntry[] = [
  {
    role: "dealId",
    strong: `opportunity id, opp id, deal id, dealid, oppid, opportunityid, opportunity number, opportunity nr, opportunity no, opp number, opp nr, opp no,
      deal number, deal nr, deal no, deal key, opportunity key, deal code, opportunity code, deal ref, deal reference, opportunity reference, record id,
      system id, pipedrive system id, object id, potential id, potential nr, potential no, crm id, sfdc id, salesforce id, case safe id, deal guid, opportunity guid,
      vorgangsnummer, vorgangs id, vorgangs nr, vorgang nr, vorgangsnr, verkaufschance id, verkaufschancen id, verkaufschancennummer, verkaufschance nr, opportunity nummer,
      geschafts id, geschaftsnummer, deal nummer, dealnummer, datensatz id, verkaufsprojekt nr, chancennummer,
      numero affaire, n affaire, nr affaire, id affaire, code affaire, reference affaire, ref affaire, id opportunite, numero opportunite, n opportunite, nr opportunite,
      id transaction, id fiche, numero dossier, id enregistrement,
      id oportunidad, numero oportunidad, nr oportunidad, codigo oportunidad, id negocio, numero negocio, id trato, numero trato, id registro,
      oportunidad id, negocio id, trato id,
      id oportunidade, numero oportunidade, nr oportunidade, codigo oportunidade, nr negocio, codigo negocio, oportunidade id,
      id opportunita, numero opportunita, nr opportunita, codice opportunita, id trattativa, numero trattativa, codice trattativa, opportunita id,
      verkoopkans id, verkoopkansnummer, verkoopkans nummer, verkoopkans nr, kans id, kansnummer, opportuniteit id, record nummer`,
    fair: `order id, order number, order no, order nr, transaction id, quote id, quote number, quote no, quote nr, proposal number, proposal id, project id, project number,
      record number, angebotsnummer, angebots nr, angebot nr, auftragsnummer, auftrags nr, projektnummer, numero devis, nr devis, n devis, numero commande, numero cotizacion,
      numero presupuesto, numero pedido, numero proposta, id pedido, numero offerta, numero preventivo, numero ordine, offertenummer, ordernummer, projectnummer`,
    weak: `id, nr, no, number, nummer, numero, numer, key, external id, ref, reference`,
  },
  {
    role: "snapshot",
    strong: `snapshot date, snapshot, snapshot day, snapshot at, snapshot on, snapshot time, snapshot week, snapshot month, snap date, report date, report run date, reporting date,
      report week, reporting week, report month, reporting month, export date, exported, exported on, exported at, export time, extract date, extraction date, extracted on,
      extracted at, as of date, as of day, data as of, captured at, captured on, capture date, run date, data date,
      stichtag, berichtsdatum, berichtstag, exportdatum, exportiert am, datenstand, stand vom, auszugsdatum, berichtswoche, berichtsmonat, datum auswertung, auswertungsdatum,
      date extraction, date rapport, date export, extrait le, exporte le, date instantane, date situation, date arrete, date cliche,
      fecha extraccion, fecha informe, fecha corte, fecha exportacion, fecha reporte, exportado el, fecha foto, fecha instantanea,
      data extracao, data relatorio, data corte, data exportacao, exportado em, data referencia, data base,
      data estrazione, data report, data esportazione, data riferimento, estratto il, esportato il, data rilevazione,
      peildatum, rapportdatum, rapportagedatum, datum export, geexporteerd op, stand per, momentopname, datum momentopname`,
    fair: `as of, as at, week of, week commencing, week ending, week beginning, week starting, w c, semaine, semana, settimana, woche, load date, loaded at, version date`,
    weak: `stand, kalenderwoche, kw, period, reporting period`,
  },
];
