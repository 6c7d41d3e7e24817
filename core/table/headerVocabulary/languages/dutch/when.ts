import type { HeaderWords } from "../../HeaderWords";

/** When a deal began, changed and closed. */
export const when: readonly HeaderWords[] = [
  {
    role: "created",
    says: "strong",
    words: `gemaakt, aangemaakt op`,
    seen: "exports and sheets, vtiger",
  },
  {
    role: "created",
    says: "strong",
    words: `gemaakt op, aangemaakt, aanmaakdatum, datum aangemaakt, datum aanmaak, startdatum, begindatum, offertedatum,
      datum offerte, invoerdatum, aanvraagdatum`,
    seen: "how people write",
  },
  {
    role: "created",
    says: "fair",
    words: `orderdatum`,
    seen: "how people write",
  },
  {
    role: "created",
    says: "weak",
    words: `dag`,
    seen: "how people write",
  },
  {
    role: "expectedClose",
    says: "strong",
    words: `sluitingsdatum, verwachte sluitingsdatum, verwachte orderdatum`,
    seen: "HubSpot, exports and sheets, vtiger",
  },
  {
    role: "expectedClose",
    says: "strong",
    words: `verwachte sluiting, sluiting, verwachte afsluitdatum, afsluitdatum, verwacht, verwachte sluitdatum,
      verwachte tekendatum`,
    seen: "how people write",
  },
  {
    role: "expectedClose",
    says: "fair",
    words: `enddatum, einddatum`,
    seen: "how people write",
  },
  {
    role: "expectedClose",
    says: "weak",
    words: `leverdatum`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "strong",
    words: `gesloten op, werkelijke sluitingsdatum, gewonnen op, verloren op`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "fair",
    words: `sluitingsdatum`,
    seen: "HubSpot",
  },
  {
    role: "lastActivity",
    says: "strong",
    words: `laatste activiteit, laatste contact, laatst gewijzigd, gewijzigd op, bijgewerkt op, datum laatste activiteit`,
    seen: "how people write",
  },
  {
    role: "lastActivity",
    says: "fair",
    words: `gewijzigd`,
    seen: "how people write",
  },
  {
    role: "snapshot",
    says: "strong",
    words: `peildatum, rapportdatum, rapportagedatum, geexporteerd op, momentopname, datum momentopname`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "strong",
    only: "purchases",
    words: `factuurdatum, aankoopdatum, verkoopdatum, besteldatum`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "fair",
    only: "purchases",
    words: `dag`,
    seen: "how people write",
  },
];
