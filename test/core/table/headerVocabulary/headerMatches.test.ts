import { headerMatches } from "../../../../core/table/headerVocabulary/headerMatches";
import { isHeaderWord } from "../../../../core/table/headerVocabulary/isHeaderWord";

test.each([
  ["Product Line", "line"],
  ["Product Family", "line"],
  ["Category", "line"],
  ["Deal - Expected close date", "expectedClose"],
  ["Affaire - Étape", "stage"],
  ["Negócio - Valor", "amount"],
  ["opportunity_stage", "stage"],
  ["ExpectedRevenue", "amount"],
  ["id_empresa", "account"],
  ["Kundenname", "account"],
  ["Nom du compte", "account"],
  ["Our main product", "line"],
  ["Last Activity Date", "lastActivity"],
  ["Quota", "quota"],
  ["Wahrscheinlichkeit (%)", "probability"],
  ["Quantity", "quantity"],
  ["Product quantity", "quantity"],
  ["UnitPrice", "unitPrice"],
  ["Stückpreis", "unitPrice"],
  ["ACCOUNTID", "account"],
  ["ACCOUNTNAME", "account"],
  ["CLOSEDATE", "expectedClose"],
  ["STAGENAME", "stage"],
  ["createddate", "created"],
  ["Client / Company", "account"],
  ["Customer Company", "account"],
  ["Target account", "account"],
  ["Product_Line__c", "line"],
  ["partner_id/name", "account"],
  ["Estimated $", "amount"],
  ["Deal $", "amount"],
  ["Est. ARR", "amount"],
  ["Order Volume", "amount"],
  ["Auftragsvolumen netto", "amount"],
  ["Angebotswert (€)", "amount"],
  ["Montant prévisionnel", "amount"],
  ["CA prévu", "amount"],
  ["Valor de la oportunidad", "amount"],
  ["Valor da proposta", "amount"],
  ["Importo dell'offerta", "amount"],
  ["Offertebedrag", "amount"],
  ["Notional", "amount"],
  ["Verwachte orderdatum", "expectedClose"],
  ["Signature prévue", "expectedClose"],
  ["Voraussichtlicher Auftragseingang", "expectedClose"],
  ["Target award date", "expectedClose"],
  ["Data prevista de assinatura", "expectedClose"],
  ["Angebotsdatum", "created"],
  ["Assignees", "owner"],
  ["cust_name", "account"],
  ["prod_line", "line"],
  ["est_close_dt", "expectedClose"],
  ["Volumen TEUR", "amount"],
  ["Grand total", "amount"],
  ["Order intake (EUR)", "amount"],
  ["lead_id", "account"],
  ["Opportunity ID", "dealId"],
  ["OpportunityId", "dealId"],
  ["Deal #", "dealId"],
  ["Deal - ID", "dealId"],
  ["Record ID", "dealId"],
  ["(Do Not Modify) Opportunity", "dealId"],
  ["(Nicht ändern) Verkaufschance", "dealId"],
  ["Vorgangsnummer", "dealId"],
  ["N° d'affaire", "dealId"],
  ["Numéro d'affaire", "dealId"],
  ["ID de oportunidad", "dealId"],
  ["Código da oportunidade", "dealId"],
  ["Numero trattativa", "dealId"],
  ["Verkoopkans-ID", "dealId"],
  ["Account ID", "account"],
  ["Customer #", "account"],
  ["Snapshot Date", "snapshot"],
  ["As of", "snapshot"],
  ["Week of", "snapshot"],
  ["Stichtag", "snapshot"],
  ["Date d'extraction", "snapshot"],
  ["Fecha de corte", "snapshot"],
  ["Data do relatório", "snapshot"],
  ["Data estrazione", "snapshot"],
  ["Peildatum", "snapshot"],
])("%j says %s", (header, role) => {
  const matches = headerMatches(header);
  expect(matches.get(role as "line")).toBe(Math.max(...matches.values()));
});

test.each([
  "",
  "Email",
  "Client CRM",
  "Client country",
  "Number of sales reps",
  "# of customers",
  "Sensors",
  "x".repeat(81),
  "2026",
])("%j says nothing", (header) => {
  expect(headerMatches(header).size).toBe(0);
});

test.each([
  ["Weighted Pipeline", "amount"],
  ["Gross margin", "amount"],
  ["Unit price", "amount"],
  ["invoice_date", "actualClose"],
  ["invoice_date", "created"],
  ["Client CRM", "account"],
  ["Customer segment", "account"],
  ["Client since", "account"],
  ["Payment date", "created"],
  ["Renewal date", "expectedClose"],
  ["GM %", "probability"],
  ["Tax amount", "amount"],
  ["product_sub_group", "account"],
] as const)("%j does not say %s clearly", (header, role) => {
  expect(headerMatches(header).get(role) ?? 0).toBeLessThan(0.5);
});

test("an id says its role less than a name does", () => {
  expect(headerMatches("Account ID").get("account")).toBeLessThan(
    headerMatches("Account Name").get("account") ?? 0,
  );
});

test.each([
  ["Product", true],
  ["stage", true],
  ["Account Name", true],
  ["Betrag", true],
  ["Name", false],
  ["Opportunity", false],
  ["Sensors", false],
  ["", false],
])("isHeaderWord(%j) is %j", (text, is) => {
  expect(isHeaderWord(text)).toBe(is);
});

test.each(["Our company", "Unsere Firma", "Notre société", "Nossa empresa", "Onze bedrijf"])(
  "%s is the seller's and nobody's account",
  (header) => {
    expect(headerMatches(header).get("account")).toBeUndefined();
  },
);
test.each(["Our customer", "Company", "Unser Kunde"])("%s is an account", (header) => {
  expect(headerMatches(header).get("account")).toBeGreaterThan(0);
});
