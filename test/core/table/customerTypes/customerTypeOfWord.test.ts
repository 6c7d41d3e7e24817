import { customerTypeOfWord } from "../../../../core/table/customerTypes/customerTypeOfWord";
import { CustomerType } from "../../../../core/table/Pipeline";

test.each([
  [
    "new",
    "New Business|new_business|newbusiness|NEWCUST|New Customer|neues Geschäft|Nouveau client|Nuevo Negocio|Novo Negócio|Nuovo Business|Nieuwe business|Neukunde|No existing customer",
  ],
  [
    "current",
    "Existing Business|existingbusiness|RENEW|UPSELL|Existing Customer - Upgrade|Churned Customer|Customer|Bestandskunde|Client existant|Negocio Existente|Business Esistente|Bestaande business|Add-on|Cross-sell|Not new",
  ],
  ["unknown", "Hardware|x||42"],
] as const)("a customer type is read as %s: %s", (type, words) => {
  for (const word of words.split("|"))
    expect([word, customerTypeOfWord(word)]).toEqual([word, CustomerType[type]]);
});
