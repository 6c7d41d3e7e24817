import type { StageWords } from "./StageWords";

export const dutch: readonly StageWords[] = [
  {
    words: "gewonnen, gewonnene, verkocht, gegund",
    means: "won",
    seen: "vtiger and EspoCRM in Dutch; verkocht, gegund: how people speak",
  },
  {
    words: `opdracht gegund, opdracht ontvangen, opdracht gekregen, opdracht binnen, opdracht bevestigd, order ontvangen, order bevestigd,
      order binnen, order geplaatst, bestelling ontvangen, bestelling geplaatst, besteld, contract getekend, offerte getekend,
      contract ondertekend, offerte ondertekend, overeenkomst getekend, factuur betaald, inkooporder ontvangen`,
    means: "won",
    seen: "how people speak",
  },
  { words: "getekend, ondertekend, geboekt, gefactureerd, betaald", means: "done", seen: "how people speak" },
  {
    words:
      "klant, opdracht, opdrachten, bestelling, bestellingen, order, inkooporder, geleverd, gescoord, succesvol",
    means: "done",
    alone: true,
    seen: "how people speak",
  },
  {
    words: "geaccepteerd, aanvaard, goedgekeurd, akkoord, bevestigd, toegezegd",
    means: "accepted",
    seen: "how people speak",
  },
  {
    words: "verloren",
    means: "lost",
    seen: "vtiger and EspoCRM in Dutch",
  },
  {
    words: `afgewezen, geweigerd, afwijzing, afgevallen, vervallen, afgeketst, afgezegd, afgeblazen, gediskwalificeerd, niet
      gegund, niet gescoord, niet doorgegaan, gaat niet door, niet
      goedgekeurd, mislukt, verlopen, ingetrokken, opgegeven, reageert niet, niet gereageerd, neemt niet op, niet bereikbaar,
      onbereikbaar, radiostilte, stilte, hoort niets, niets gehoord, niets meer gehoord, geen opdracht, geen order, geen deal, te
      duur, prijs te hoog, buiten budget, dubbel, ongeldig, failliet, desinteresse, geen match`,
    means: "refused",
    seen: "vervallen: EspoCRM in Dutch; the others: how people speak",
  },
  { words: "geannuleerd, annulering", means: "dropped", seen: "how people speak" },
  {
    words: "concurrent, concurrentie, andere leverancier, andere partij",
    means: "rival",
    seen: "how people speak",
  },
  {
    words: "gesloten, afgesloten, afgerond, afgehandeld",
    means: "closed",
    seen: "vtiger in Dutch; the others: how people speak",
  },
  {
    words: "afspraak, gesprek, bezoek, demonstratie, belafspraak, kennismaking, demo",
    means: "meeting",
    seen: "afspraak: a public list; the others: how people speak",
  },
  {
    words: "offerte, offertes, voorstel, contract, overeenkomst, aanbesteding, prijsopgave",
    means: "paper",
    seen: "EspoCRM and vtiger in Dutch",
  },
  {
    words: "interesse, geinteresseerd, reactie, behoefte, beslissing, gekwalificeerd",
    means: "wanted",
    seen: "gekwalificeerd, behoefte: EspoCRM in Dutch; the others: how people speak",
  },
  {
    words: `prospectie, kwalificatie, waarde, onderhandeling, onderhandelingen, beoordeling, beslissers, perceptie, analyse, nieuw, nieuwe,
      lopend, lopende, open, contact, gecontacteerd, verstuurd, verzonden, uitgebracht, opvolgen, opvolging, nabellen, in behandeling,
      behandeling, bezig, actief, uitgesteld, verschoven, gepauzeerd, aangehouden, on hold, warm, heet, koud, proef, proefperiode,
      proefplaatsing, monster, presentatie, gepresenteerd, aanvraag, inventarisatie, orientatie, later, toekomst, mondeling, mondeling
      akkoord, mondelinge toezegging, intentieverklaring, kans, verkoopkans, eerste contact, goedkeuring`,
    means: "open",
    seen: "EspoCRM and vtiger in Dutch; the others: how people speak",
  },
  {
    words: `wacht op, wachten op, wachten, in afwachting, afwachting, te tekenen, te ondertekenen, ter ondertekening, ter tekening,
      verwacht, verwachte, binnenkort, gepland, klaar om, bijna, moet nog, wordt, zal, openstaand`,
    means: "ahead",
    seen: "how people speak",
  },
  { words: "niet, geen, nooit, zonder, gebrek aan", means: "not", seen: "the language" },
  { words: "nog", means: "yet", seen: "the language" },
  {
    words:
      "de, het, een, van, door, aan, met, en, meer, klant, fase, stap, status, is, zijn, bij, voor, naar, wij, ons",
    means: "nothing",
    seen: "the language",
  },
  {
    words: "dood, niet door, prullenbak, niet benaderen, niet meer benaderen",
    means: "refused",
    seen: "EspoCRM in Dutch and lists in the code of public CRMs",
  },
  {
    words: "geland",
    means: "done",
    alone: true,
    seen: "a list in the code of a public CRM",
  },
  {
    words: "geconverteerd",
    means: "accepted",
    seen: "EspoCRM in Dutch",
  },
  {
    words: `behoeftenonderzoek, waardevoorstel, identificeer, perceptieonderzoek, afronding, toegewezen, opnieuw verwerkt, te benaderen,
      opgevolgd, terugbellen, eerste gesprek`,
    means: "open",
    seen: "vtiger and EspoCRM in Dutch and lists in the code of public CRMs",
  },
  {
    words: "betaling",
    means: "nothing",
    seen: "the language",
  },
  {
    words: "antwoord, budget, terugkoppeling, geld, project",
    means: "lack",
    seen: "how people speak",
  },
  {
    words: "overleg, vergadering, rondleiding",
    means: "occasion",
    seen: "how people speak",
  },
];
