/** A cell of the sample; dates are spreadsheet serial days. */
export type SampleCell = string | number | null;

const date = "yyyy-mm-dd";

/** The sample's columns: width in characters, number format where it is not General. */
export const columns = [
  { header: "Deal ID", width: 9, format: "" },
  { header: "Account", width: 26, format: "" },
  { header: "Industry", width: 12, format: "" },
  { header: "Employees", width: 11, format: "" },
  { header: "Region", width: 8, format: "" },
  { header: "Product Line", width: 13, format: "" },
  { header: "Stage", width: 13, format: "" },
  { header: "Amount", width: 11, format: "#,##0" },
  { header: "Probability", width: 11, format: "0%" },
  { header: "Customer Type", width: 14, format: "" },
  { header: "Created", width: 12, format: date },
  { header: "Expected Close", width: 15, format: date },
  { header: "Closed", width: 12, format: date },
  { header: "Last Activity", width: 13, format: date },
  { header: "Owner", width: 14, format: "" },
  { header: "Quota", width: 11, format: "#,##0" },
] as const;
