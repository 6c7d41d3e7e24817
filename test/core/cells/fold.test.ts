import { fold } from "../../../core/cells/fold";

test.each([
  ["Expected Close Date", "expected close date"],
  ["expectedCloseDate", "expected close date"],
  ["ExpectedRevenue (%)", "expected revenue percent"],
  ["deal_expected_close", "deal expected close"],
  ["Étape", "etape"],
  ["Straße", "strasse"],
  ["AccountID", "account id"],
  ["  Deal - Value ", "deal value"],
  ["%", "percent"],
  ["€ / $", ""],
  ["", ""],
])("fold(%j) is %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});
