import type { HeaderWords } from "../../HeaderWords";

/** What a deal is called. */
export const deals: readonly HeaderWords[] = [
  {
    role: "deal",
    says: "strong",
    words: `opportunity, deal, opportunity name, opp name, deal name, topic, dealname, transaction, deal title`,
    seen: "Dynamics, Freshsales, HubSpot, Odoo, Pipedrive, Salesforce, SuiteCRM, Zoho, exports and sheets, sheets of reps, vtiger",
  },
  {
    role: "deal",
    says: "strong",
    words: `opp, oppty name, oppname, potential, potential name, opportunity title`,
    seen: "how people write",
  },
  {
    role: "deal",
    says: "fair",
    words: `title, description`,
    seen: "Pipedrive, exports and sheets",
  },
  {
    role: "deal",
    says: "fair",
    words: `subject, project, quote`,
    seen: "how people write",
  },
  {
    role: "deal",
    says: "weak",
    words: `name, record`,
    seen: "Freshsales, HubSpot, Salesforce, SuiteCRM, Zoho, exports and sheets, sheets of reps, vtiger",
  },
  {
    role: "deal",
    says: "weak",
    words: `item, ref`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "strong",
    words: `opportunity id, deal id, record id, pipedrive system id, potential nr`,
    seen: "HubSpot, Pipedrive, Salesforce, exports and sheets, sheets of reps, vtiger",
  },
  {
    role: "dealId",
    says: "strong",
    words: `opp id, dealid, oppid, opportunityid, opportunity number, opportunity nr, opportunity no, opp number, opp nr, opp no,
      deal number, deal nr, deal no, deal key, opportunity key, deal code, opportunity code, deal ref, system id, object id,
      potential id, potential no, crm id, sfdc id, salesforce id, case safe id, deal guid, opportunity guid, id transaction`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "fair",
    words: `order id, order number, order no, order nr, transaction id, quote id, quote number, quote no, quote nr,
      proposal number, proposal id, project id, project number, record number`,
    seen: "how people write",
  },
  {
    role: "dealId",
    says: "weak",
    words: `id`,
    seen: "Pipedrive, Salesforce, exports and sheets, sheets of reps",
  },
  {
    role: "dealId",
    says: "weak",
    words: `nr, no, number, key, external id, ref`,
    seen: "how people write",
  },
];
