import type { VocabularyEntry } from "./VocabularyEntry";

/** Columns that say yes or no of what became of a deal; they count only as whole headers. Words are parted by commas. */
export const flags: readonly VocabularyEntry[] = [
  {
    role: "wonFlag",
    strong: `won, is won, is deal won, iswon, was won, won flag, won y n, won yes no, won or not, closed won, is closed won, win, is win, win flag, did we win,
      gewonnen, ist gewonnen, gewonnen ja nein, gewonnen j n, auftrag gewonnen,
      gagne, gagnee, est gagne, est gagnee, gagne oui non, gagnee oui non, gagne o n, affaire gagnee, remporte, remportee,
      ganado, ganada, es ganado, es ganada, ganado si no, ganada si no, ganado s n, se gano,
      ganho, ganha, e ganho, foi ganho, foi ganha, ganho sim nao, ganha sim nao, ganho s n,
      vinto, vinta, e vinto, e vinta, vinto si no, vinta si no, vinto s n, is gewonnen, gewonnen ja nee`,
    fair: `won deal, closed deal won, sold, sale, sale made, order, po received, invoiced, paid, converted, order received, ordered, order placed, success, successful, purchased, bought, signed, contract signed, outcome, result,
      verkauft, bestellt, beauftragt, auftrag erhalten, auftrag, unterschrieben, unterzeichnet, erfolgreich,
      vendu, vendue, conclu, conclue, signe, signee, commande, vendido, vendida, firmado, firmada, exito, fechou, gegund, trattativa vinta, opportunita vinta,
      assinado, assinada, sucesso, venduto, venduta, firmato, firmata, aggiudicato, verkocht, getekend, besteld, gescoord, opdracht`,
    weak: ``,
  },
  {
    role: "lostFlag",
    strong: `lost, is lost, is deal lost, was lost, lost flag, lost y n, lost yes no, closed lost, is closed lost, loss flag, verloren, ist verloren, verloren ja nein,
      perdu, perdue, est perdu, est perdue, perdu oui non, perdue oui non, perdido, perdida, es perdido, es perdida, perdido si no, perdida si no, se perdio,
      foi perdido, foi perdida, perdido sim nao, perdida sim nao, perso, persa, e perso, e persa, perso si no, persa si no, is verloren, verloren ja nee`,
    fair: `lost deal, dead, cancelled, canceled, abgesagt, absage, annule, annulee, cancelado, cancelada, annullato, annullata, geannuleerd`,
    weak: ``,
  },
  {
    role: "closedFlag",
    strong: `closed, is closed, is deal closed, isclosed, was closed, closed flag, closed y n, closed yes no, abgeschlossen, ist abgeschlossen, geschlossen, ist geschlossen,
      abgeschlossen ja nein, geschlossen ja nein, ferme, fermee, est ferme, est fermee, clos, cloture, cloturee, est cloture, est cloturee, cloturee oui non, fermee oui non,
      cerrado, cerrada, esta cerrado, esta cerrada, es cerrado, cerrado si no, cerrada si no, fechado, fechada, esta fechado, esta fechada, fechado sim nao, fechada sim nao,
      encerrado, encerrada, chiuso, chiusa, e chiuso, e chiusa, chiuso si no, chiusa si no, gesloten, is gesloten, gesloten ja nee, afgesloten, is afgesloten`,
    fair: `closed deal, completed, complete, done, finished, erledigt, beendet, termine, terminee, finalizado, finalizada, concluido, concluida, concluso, conclusa, afgerond`,
    weak: ``,
  },
  {
    role: "openFlag",
    strong: `open, is open, is deal open, isopen, still open, open flag, open y n, open yes no, offen, ist offen, noch offen, offen ja nein, ouvert, ouverte, est ouvert, est ouverte,
      abierto, abierta, esta abierto, esta abierta, abierto si no, abierta si no, aberto, aberta, esta aberto, esta aberta, aberto sim nao, aberta sim nao,
      aperto, aperta, e aperto, e aperta, aperto si no, aperta si no, is nog open, nog open, open ja nee`,
    fair: ``,
    weak: ``,
  },
];
