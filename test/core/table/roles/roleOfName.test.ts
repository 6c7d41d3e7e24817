import { roleOfName } from "../../../../core/table/roles/roleOfName";

test.each([
  ["expectedClose", "expectedClose"],
  ["expected close", "expectedClose"],
  ["close date", "expectedClose"],
  ["product", "line"],
  ["Line", "line"],
  ["rep", "owner"],
  ["customer", "account"],
  ["value", "amount"],
  ["customer type", "customerType"],
  ["zebra", null],
  ["", null],
])("roleOfName(%j) is %j", (name, role) => {
  expect(roleOfName(name)).toBe(role);
});
