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

test.each(["", "Quantity", "Email", "Product quantity", "Sensors", "x".repeat(81), "2026"])(
  "%j says nothing",
  (header) => {
    expect(headerMatches(header).size).toBe(0);
  },
);

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
